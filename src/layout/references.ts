/** What a reference in A1 points at; rows and columns are 0-based. */

/** The sheet's name of a reference such as "='Kemin ''omat'''!$A$1", or null where it names none. */
export function sheetOfReference(reference: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(reference);
  if (!match) return null;
  return match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
}

/** The cell of "A3" or "$A$3", the first one of "Sheet!A3:B5"; null for anything else. */
export function cellOfReference(reference: string): { row: number; column: number } | null {
  const match = /(?:^|!)\$?([A-Z]{1,3})\$?([1-9]\d*)(?::|$)/.exec(reference);
  if (!match?.[1] || !match[2]) return null;
  const column = [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]) - 1, column: column - 1 };
}
