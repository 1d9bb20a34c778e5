/** What a reference in A1 points at; rows and columns are 0-based. */

/** The sheet's name of a reference such as "='Kemin ''omat'''!$A$1", or null where it names none. */
export function sheetOfReference(reference: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(reference);
  if (!match) return null;
  return match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
}

export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** The cells of "A3", "$A$3" or "Sheet!A3:B5"; null for anything else. */
export function areaOfReference(reference: string): Area | null {
  const corner = /\$?([A-Z]{1,3})\$?([1-9]\d*)/.source;
  const match = new RegExp(`(?:^|!)${corner}(?::${corner})?$`).exec(reference);
  if (!match) return null;
  const [, letters = '', digits = '', lastLetters = letters, lastDigits = digits] = match;
  const column = columnOf(letters);
  return {
    row: Number(digits) - 1,
    column,
    rows: Number(lastDigits) - Number(digits) + 1,
    columns: columnOf(lastLetters) - column + 1,
  };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
