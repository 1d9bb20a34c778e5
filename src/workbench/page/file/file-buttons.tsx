import { useRef } from 'react';
import type { Files } from './use-files';

/** Saves the workbook as a file, and opens one in its place. */
export function FileButtons({ busy, save, open }: Pick<Files, 'busy' | 'save' | 'open'>) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        title="Lataa työkirjan tiedostona, jonka voi avata Excelissä"
        aria-busy={busy === 'saving'}
        disabled={busy !== null}
        onClick={save}
      >
        Tallenna .xlsx
      </button>
      <button
        type="button"
        title="Avaa tiedoston auki olevan työkirjan tilalle. Tallenna ensin, jos tarvitset nykyistä."
        aria-busy={busy === 'opening'}
        disabled={busy !== null}
        onClick={() => input.current?.click()}
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
