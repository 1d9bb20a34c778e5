/** Which cells show their number as a date: what Excel knows of a date is its number format alone. */

/**
 * Cells of a range whose en-US number format has a part of a date or a time.
 *
 * @param formats of the range, one a cell
 * @param corner sheet row and column of the range's first cell
 */
export function dateCells(
  formats: readonly (readonly unknown[])[],
  corner: { row: number; column: number },
): { row: number; column: number }[] {
  const known = new Map<unknown, boolean>();
  const isDate = (format: unknown): boolean => {
    const seen = known.get(format);
    if (seen !== undefined) return seen;
    const is = isDateFormat(String(format));
    known.set(format, is);
    return is;
  };
  return formats.flatMap((line, r) =>
    line.flatMap((format, c) =>
      isDate(format) ? [{ row: corner.row + r, column: corner.column + c }] : [],
    ),
  );
}

/** Quoted text, escaped characters, conditions and colours are no part of a date. */
function isDateFormat(format: string): boolean {
  return /[dmyhs]/i.test(format.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]|general/gi, ''));
}
