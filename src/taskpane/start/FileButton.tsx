import { Button } from '@fluentui/react-components';
import { useRef, type ChangeEvent } from 'react';
import type { ReportFile } from '../effects/effects';

interface Props {
  onOpen: (file: ReportFile) => void;
  children: string;
}

/** A button that lets the user choose a report file. */
export function FileButton({ onOpen, children }: Props) {
  const input = useRef<HTMLInputElement>(null);

  function choose(event: ChangeEvent<HTMLInputElement>): void {
    const file = event.target.files?.[0];
    if (file) onOpen(file);
    // The same file again, mended, is a new choice.
    event.target.value = '';
  }

  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={children}
        onChange={choose}
      />
      <Button onClick={() => input.current?.click()}>{children}</Button>
    </>
  );
}
