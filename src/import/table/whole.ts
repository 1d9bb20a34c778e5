/** Figures that a narrow column broke after a group of thousands, where the rest of the row shows that they are one. */
import type { GridCell } from '../block';
import type { Row } from './grid';

const BROKEN = /^[-−–(]?\s*\d{1,3}(?: \d{3})*\s*\n\s*\d{3}(?: \d{3})*\)?$/;
const SINGLE = /^[-−–(]?\s*\d[\d .,]*\)?\s*%?$/;
const SPACES = /[\u00a0\u202f\u2009]/g;

const MINUS = /^[-−–]$/;
const UNSIGNED = /^\d[\d .,'’]*$/;

/** Puts minus signs that stand in a column of their own, without a heading, before the figures right of them. */
export function withFloatingSigns(rows: Row[]): Row[] {
  const width = rows[0]?.length ?? 0;
  const plain = (row: Row, c: number): string =>
    (row[c]?.text ?? '').replace(SPACES, ' ').trim();
  const floating = Array.from({ length: Math.max(0, width - 1) }, (_unused, c) => c).filter((c) => {
    const signs = rows.filter((row) => plain(row, c) !== '');
    return (
      signs.length > 0 &&
      signs.every((row) => MINUS.test(plain(row, c)) && UNSIGNED.test(plain(row, c + 1))) &&
      rows.every((row) => row[c]?.coveredBy === undefined)
    );
  });
  if (floating.length === 0) return rows;
  return rows.map((row) =>
    row.map((cell, c): GridCell => {
      if (floating.includes(c)) return { ...cell, text: '' };
      const sign = floating.includes(c - 1) ? plain(row, c - 1) : '';
      return sign === '' ? cell : { ...cell, text: `${sign} ${cell.text}` };
    }),
  );
}

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
