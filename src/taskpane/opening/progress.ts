/** How far opening is, and what it is doing. */
import type { PaneState } from '../state/paneState';
import type { Text } from '../text/fi/fi';

type Opening = PaneState & { view: 'opening' };

/** 0 to 1; null where it is not known. */
export function fractionOf({ step, progress }: Opening): number | null {
  return step === 'writing' && progress ? Math.min(1, Math.max(0, progress.fraction)) : null;
}

export function doingOf({ step, progress, waitingForCellEdit }: Opening, text: Text): string {
  if (waitingForCellEdit) return text.work.state.waiting;
  return step === 'writing' ? (progress?.doing ?? text.opening.planning) : text.opening[step];
}
