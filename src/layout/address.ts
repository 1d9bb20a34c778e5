/** A1 addresses. Rows and columns are 0-based. */

/** 0 -> "A", 26 -> "AA". */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** (2, 0) -> "A3", or "$A$3". */
export function cellAddress(
  row: number,
  column: number,
  { absolute = false }: { absolute?: boolean } = {},
): string {
  const mark = absolute ? '$' : '';
  return `${mark}${columnName(column)}${mark}${row + 1}`;
}

/** A rectangle of at least one cell: (0, 0, 2, 3) -> "A1:C2"; a single cell has no colon. */
export function rangeAddress(row: number, column: number, rows: number, columns: number): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** A sheet's name as a formula writes it: always quoted, its own quotes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** The sheet's name of a reference such as "='Täsmä''s'!$A$1", or null where it names none. */
export function sheetOfReference(reference: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference);
  if (!match) return null;
  return match[1]?.replace(/''/g, "'") ?? match[2] ?? null;
}

/** The 0-based row and column of "A3", "$A$3" or the first cell of "Sheet!A3:B5"; null for anything else. */
export function parseCell(reference: string): { row: number; column: number } | null {
  const match = /(?:^|!)\$?([A-Z]{1,3})\$?([1-9]\d*)(?::|$)/.exec(reference);
  if (!match?.[1] || !match[2]) return null;
  const column = [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]) - 1, column: column - 1 };
}
