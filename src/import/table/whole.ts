/** Figures that a narrow column broke after a group of thousands, where the rest of the row shows that they are one. */
import type { GridCell } from '../block';
import type { Row } from './grid';

const BROKEN = /^[-−–(]?\s*\d{1,3}(?: \d{3})*\s*\n\s*\d{3}(?: \d{3})*\)?$/;
const SINGLE = /^[-−–(]?\s*\d[\d .,]*\)?\s*%?$/;
const SPACES = /[\u00a0\u202f\u2009]/g;

/** Joins "13 397⏎700" where figures of the same row stand on one line each: a stack would hold two of all. */
export function withWholeFigures(rows: Row[]): Row[] {
  return rows.map((row) => {
    const plain = row.map(({ text }) => text.replace(SPACES, ' ').trim());
    const single = plain.filter((text) => SINGLE.test(text) && !text.includes('\n')).length;
    if (single === 0 || !plain.some((text) => BROKEN.test(text))) return row;
    return row.map((cell, c): GridCell =>
      BROKEN.test(plain[c] ?? '') ? { ...cell, text: cell.text.replace(/\s*\n\s*/, ' ') } : cell,
    );
  });
}
