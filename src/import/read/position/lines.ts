/** Tables in placed lines: the columns that a run of lines leaves free part its cells. */
import { joinBroken } from './broken';
import { cellsOf, columnsOf, headingColumns, nearest, withBlankColumns } from './columns';
import { hasFigures, isFigure, type PlacedLine, type TextRow } from './segments';

const LONGEST_LONE = 70;

const isTabular = ({ segments }: PlacedLine): boolean => segments.length > 1;
const textOf = ({ segments }: PlacedLine): string => segments.map(({ text }) => text).join(' ');

/** The table that begins at a line of a run; null where none does. */
export function tableOfLines(
  run: PlacedLine[],
  start: number,
): { rows: TextRow[]; end: number } | null {
  const from = headingStart(run, start);
  if (from === null) return null;
  let end = start;
  while (end < run.length && belongs(run, start, end)) end++;
  const lines = run.slice(start, end);
  if (!lines.some(hasFigures) || lines.length < 2) return null;
  return { rows: rowsOf(lines), end };
}

/** A table begins with a line of cells; the first lines of its headings may each hold one only. */
function headingStart(run: PlacedLine[], start: number): number | null {
  const first = run[start];
  if (!first) return null;
  if (isTabular(first)) return start;
  const next = run[start + 1];
  const left = Math.min(
    ...run.slice(start, start + 6).flatMap(({ segments }) => segments.map(({ from }) => from)),
  );
  const [only] = first.segments;
  const isRight =
    only !== undefined && next !== undefined && only.from > left + (only.to - only.from);
  return isRight && isTabular(next as PlacedLine) && textOf(first).length < 30 ? start : null;
}

/** A line without cells belongs where figures follow and it is short: a group's name or a broken label. */
function belongs(run: PlacedLine[], start: number, at: number): boolean {
  const line = run[at] as PlacedLine;
  if (isTabular(line) || at === start) return true;
  const next = run[at + 1];
  const text = textOf(line);
  if (text.length > LONGEST_LONE || /[.]$/.test(text)) return false;
  const second = run[at + 2];
  const leads =
    next !== undefined &&
    (hasFigures(next) ||
      (!isTabular(next) &&
        textOf(next).length <= LONGEST_LONE &&
        second !== undefined &&
        hasFigures(second)));
  return leads || /^\p{Ll}/u.test(text) || /\p{Ll}-$/u.test(textOf(run[at - 1] as PlacedLine));
}

function rowsOf(lines: PlacedLine[]): TextRow[] {
  const first = lines.findIndex(hasFigures);
  const cells = cellsOf(withBlankColumns(columnsOf(lines), lines.slice(0, first)), lines);
  const heads = headingColumns(lines.slice(0, first), cells);
  const rows = lines.map((line, i): TextRow => {
    const texts = cells.map(() => '');
    const boxes: TextRow['boxes'] = cells.map(() => null);
    line.segments.forEach((segment, s) => {
      const c = heads[i]?.[s] ?? nearest(cells, segment);
      const box = boxes[c];
      texts[c] = texts[c] === '' ? segment.text : `${texts[c]} ${segment.text}`;
      boxes[c] = box ? [box[0], segment.to] : [segment.from, segment.to];
    });
    return { cells: texts, boxes, indents: [], bold: line.bold ?? false, line: line.line };
  });
  const lefts = cells.map((_cell, c) => leftOf(rows.slice(first), c));
  for (const row of rows)
    row.indents = row.boxes.map((box, c) => Math.max(0, (box?.[0] ?? 0) - (lefts[c] ?? 0)));
  return [...rows.slice(0, first), ...joinBroken(rows.slice(first))];
}

/** Where the leftmost text of a column begins. */
function leftOf(rows: TextRow[], c: number): number {
  return Math.min(
    ...rows.flatMap(({ cells, boxes }) =>
      boxes[c] && !isFigure(cells[c] ?? '') ? [boxes[c][0]] : [],
    ),
  );
}
