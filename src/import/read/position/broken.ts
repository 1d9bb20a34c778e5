/** Labels that a narrow column broke over lines, joined into one row. */
import { isFigure, type TextRow } from './segments';

/** Labels broken over lines are one: with the line below, or with the row of figures above. */
export function joinBroken(rows: TextRow[]): TextRow[] {
  const joined: TextRow[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (last && goesOnAbove(last, row)) joined[joined.length - 1] = withLabelAbove(last, row);
    else if (last && goesOnBelow(last, row)) joined[joined.length - 1] = withTextsBelow(last, row);
    else joined.push(row);
  }
  return joined;
}

const hasFigure = ({ cells }: TextRow): boolean => cells.slice(1).some(isFigure);

/** A lone label that ends in a hyphen, or before one that goes on in small letters. */
function goesOnAbove(last: TextRow, row: TextRow): boolean {
  const lone = last.cells.slice(1).every((text) => text === '');
  return lone && (/\p{Ll}-$/u.test(last.cells[0] ?? '') || /^\p{Ll}/u.test(row.cells[0] ?? ''));
}

function withLabelAbove(last: TextRow, row: TextRow): TextRow {
  const [first = '', ...rest] = row.cells;
  const before = last.cells[0] ?? '';
  const label = /\p{Ll}-$/u.test(before) ? before.slice(0, -1) + first : `${before}\n${first}`;
  return { ...row, cells: [label, ...rest], indents: last.indents, line: last.line };
}

/** Texts in small letters below a row of figures, in cells where that row has texts. */
function goesOnBelow(last: TextRow, row: TextRow): boolean {
  if (!hasFigure(last)) return false;
  return row.cells.every(
    (text, c) =>
      text === '' || (/^[,;:)/]?\s*\p{Ll}/u.test(text) && /\p{L}/u.test(last.cells[c] ?? '')),
  );
}

function withTextsBelow(last: TextRow, row: TextRow): TextRow {
  return {
    ...last,
    cells: last.cells.map((text, c) => (row.cells[c] ? `${text}\n${row.cells[c]}` : text)),
  };
}
