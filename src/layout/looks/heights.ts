/** Heights of rows with wrapped text: Excel does not fit them by itself when an add-in writes. */

/** Points a line of Calibri 11 takes. */
export const LINE_HEIGHT = 15;
/** Excel's limit. */
const MAX_HEIGHT = 409;

/** Lines that a text takes when words wrap at `width` characters. */
export function lineCount(text: string, width: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + wrappedLines(paragraph, width), 0);
}

function wrappedLines(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= width) {
      used = needed;
      continue;
    }
    if (used > 0) lines++;
    lines += Math.floor(Math.max(word.length - 1, 0) / width);
    used = word.length % width || Math.min(word.length, width);
  }
  return lines;
}

/** The height of a row in points, or null when one line is enough. */
export function rowHeight(cells: { text: string; width: number }[]): number | null {
  const lines = Math.max(1, ...cells.map(({ text, width }) => lineCount(text, width)));
  return lines === 1 ? null : Math.min(lines * LINE_HEIGHT + 2, MAX_HEIGHT);
}
