/** Where a table's headings end and its rows begin. */
import type { GridCell } from '../block';
import { readFigure, type NumberStyle } from '../words/figure';
import { compact } from '../words/fold';
import { scaleOf } from '../words/scale';
import { spanOf } from '../words/periods';
import { isFilled, shownAt, textOf, type Row } from './grid';
import { itemOf } from './items';
import { familyOf, textRoleOf } from './roles';
import { goalColumnOf } from './goals';

const STYLE: NumberStyle = { decimal: ',' };
const MOST_HEADING_ROWS = 6;
/** Letters of "tuhansina euroina". */
const LONGEST_UNIT = 16;
/** "2023", "1–6/2023", "31.8.2023". */
const ONLY_TIME =
  /^(?:(?:19|20)\d\d|[\d.–\-/ ]+(?:19|20)\d\d|\d{1,2}\s*[-–]\s*\d{1,2}|\d{1,2}\.\d{1,2}\.?)$/;

/** "1 000 €", "1000 euroa": a unit, though it begins with figures. */
const ONLY_UNIT = /^\(?1[ .\u00a0\u202f]?000 ?(?:€|e|eur|euroa?|euroina)\)?$/i;

/** A unit after a year: "2024 1 000 €", "2024 (M€)". */
const UNIT_AFTER =
  /[\s,(]+(?:1[ .\u00a0\u202f]?000 ?(?:€|euroa?)|t€|m€|milj\. ?(?:€|euroa)|€|euroa|%|tuhatta euroa)\)?$/i;

/** Whether a cell holds a figure of the table's own, and not a year or a unit. */
export function isFigureCell(cell: GridCell | undefined): boolean {
  const text = textOf(cell);
  if (text === '' || ONLY_TIME.test(text.replace(UNIT_AFTER, ''))) return false;
  if (cell?.number === undefined && ONLY_UNIT.test(text)) return false;
  const lines = (cell?.text ?? '').split('\n').filter((line) => line.trim() !== '');
  const kinds = [cell?.text ?? '', ...lines].map((line) => readFigure(line, STYLE).kind);
  // One under the other, figures are as good as alone.
  const stacked =
    lines.length > 1 && kinds.slice(1).every((kind) => kind === 'number' || kind === 'dash');
  return kinds[0] === 'number' || (stacked && kinds.slice(1).includes('number'));
}

/** Whether a text is one that heads columns: a known word, or a year or months alone. */
export function headsColumn(text: string): boolean {
  if (text === '') return false;
  if (ONLY_TIME.test(text)) return true;
  const short = text.length <= 60;
  return (
    short &&
    (familyOf(text) !== null ||
      textRoleOf(text) !== null ||
      goalColumnOf(text) !== null ||
      itemOf(text)?.rest === '' ||
      (scaleOf(text) !== null && compact(text).length <= LONGEST_UNIT))
  );
}

/** Whether a row inside a table heads columns anew: several such words beside each other and no figure. */
export function isHeadingRow(row: Row): boolean {
  const filled = row.filter(isFilled);
  if (filled.length < 2 || row.some(isFigureCell)) return false;
  const heads = filled.filter((cell) => {
    const text = textOf(cell);
    return familyOf(text) !== null || ONLY_TIME.test(text) || goalColumnOf(text) !== null;
  });
  const rest = filled.slice(1);
  if (heads.every((cell) => /^20\d\d$/.test(textOf(cell))) && !headsColumn(textOf(filled[0])))
    return false;
  return (
    heads.length >= 2 &&
    rest.filter((cell) => headsColumn(textOf(cell))).length >= rest.length * 0.7
  );
}

/** How many rows at the top are headings; 0 when the table begins with its figures. */
export function headingCount(rows: Row[]): number {
  const width = rows[0]?.length ?? 0;
  const figureColumns = Array.from({ length: width }, (_unused, c) => c).filter((c) =>
    rows.some((row) => isFigureCell(row[c])),
  );
  if (figureColumns.length === 0) return textHeadingCount(rows);
  let count = 0;
  while (count < Math.min(rows.length, MOST_HEADING_ROWS) && isHeading(rows, count, figureColumns))
    count++;
  return hasHeads(rows, count) ? count : 0;
}

function isHeading(rows: Row[], r: number, figureColumns: number[]): boolean {
  const row = rows[r] as Row;
  if (row.some(isFigureCell)) return false;
  // A text over all columns below the headings opens a group of rows.
  if (r > 0 && row.every((cell, c) => c === 0 || cell.coveredBy?.[1] === 0)) return false;
  const texts = figureColumns.map((c) => textOf(shownAt(rows, r, c))).filter((text) => text !== '');
  if (texts.length > 0) {
    const told = texts.filter(
      (text) => headsColumn(text) || ONLY_TIME.test(text.replace(UNIT_AFTER, '')),
    );
    const worded = texts.some((text) => /[\p{L}%€§]/u.test(text));
    // Years alone may be figures: then the row has a name of its own.
    const label = textOf(row.find((cell, c) => !figureColumns.includes(c) && isFilled(cell)));
    const bare = texts.every((text) => /^\d{4}$/.test(text));
    const named = bare && label !== '' && !headsColumn(label);
    if (r === 0) return worded || (told.length > 0 && !named);
    return told.length > 0 && (worded || !named);
  }
  // A row of text beside the figures heads only when headings go on below it.
  const next = rows[r + 1];
  return next !== undefined && r < 3 && isHeadingRow(next);
}

function hasHeads(rows: Row[], count: number): boolean {
  return rows
    .slice(0, count)
    .some((row) => row.some((cell) => isFilled(cell) && headsColumn(textOf(cell))));
}

function textHeadingCount(rows: Row[]): number {
  const heads = (r: number): boolean => {
    const texts = (rows[r] ?? []).map((cell) => textOf(cell)).filter((text) => text !== '');
    return texts.length >= 2 && texts.filter(headsColumn).length >= texts.length / 2;
  };
  let count = [0, 1, 2].find(heads) ?? -1;
  while (count >= 0 && heads(count + 1) && count < MOST_HEADING_ROWS) count++;
  return count + 1;
}

/** A column's heading: the texts above it from the top down, each once, on one line. */
export function headingOf(heading: Row[], column: number): string {
  const texts: string[] = [];
  heading.forEach((_row, r) => {
    const text = textOf(shownAt(heading, r, column));
    if (text !== '' && texts.at(-1) !== text) texts.push(text);
  });
  return texts.join(' ');
}

/** Whether a text tells any time. */
export const tellsTime = (text: string): boolean => {
  const span = spanOf(text);
  return span.year !== undefined || span.toMonth !== undefined;
};
