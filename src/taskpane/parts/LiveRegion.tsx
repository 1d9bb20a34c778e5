import { useHiddenText } from './hiddenText';

/** Tells a screen reader what changed by itself, when it has finished its sentence. */
export function LiveRegion({ children }: { children: string }) {
  const hidden = useHiddenText();
  return (
    <div role="status" aria-live="polite" className={hidden}>
      {children}
    </div>
  );
}
