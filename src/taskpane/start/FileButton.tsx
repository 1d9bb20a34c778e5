import { Button } from '@fluentui/react-components';
import { useRef, type ChangeEvent } from 'react';
import { ACCEPTED, type OwnFile } from './ownFile';

interface Props {
  /** Endings of files; everything that can be imported by default. */
  accept?: string;
  onOpen: (files: OwnFile[]) => void;
  children: string;
}

/** A button that lets the user choose a report's files. */
export function FileButton({ accept = ACCEPTED, onOpen, children }: Props) {
  const input = useRef<HTMLInputElement>(null);

  function choose(event: ChangeEvent<HTMLInputElement>): void {
    const files = [...(event.target.files ?? [])];
    if (files.length > 0) onOpen(files);
    // The same file again, mended, is a new choice.
    event.target.value = '';
  }

  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={accept === ACCEPTED}
        hidden
        aria-label={children}
        onChange={choose}
      />
      <Button onClick={() => input.current?.click()}>{children}</Button>
    </>
  );
}
