import { useRef } from 'react';
import type { Files } from './use-files';

/** Saves the workbook as a file, and opens one in its place. */
export function FileButtons({ busy, save, open }: Pick<Files, 'busy' | 'save' | 'open'>) {
  const input = useRef<HTMLInputElement>(null);
  // Not disabled, so that the keyboard stays where it is.
  const isBusy = busy !== null;
  return (
    <>
      <button
        type="button"
        title="Lataa työkirjan tiedostona, jonka voi avata Excelissä"
        aria-busy={busy === 'saving'}
        aria-disabled={isBusy}
        onClick={() => !isBusy && save()}
      >
        Tallenna .xlsx
      </button>
      <button
        type="button"
        title="Avaa tiedoston auki olevan työkirjan tilalle"
        aria-busy={busy === 'opening'}
        aria-disabled={isBusy}
        onClick={() => !isBusy && input.current?.click()}
      >
        Avaa .xlsx…
      </button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        aria-label="Avattava työkirja"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can be chosen again.
          target.value = '';
          if (file) open(file);
        }}
      />
    </>
  );
}
