/** A1 addresses and rectangles of cells. Rows and columns are 0-based. */
import type { BookArea } from '../../../xlsx/book/area';
import { MAX_COLUMNS, MAX_ROWS } from '../../../xlsx/book/cells';

export {
  cellKey,
  columnOf,
  MAX_COLUMNS,
  MAX_ROWS,
  rowOf,
  type CellKey,
} from '../../../xlsx/book/cells';

export type Area = BookArea;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

export const lastRow = (a: Area): number => a.row + a.rows - 1;
export const lastColumn = (a: Area): number => a.column + a.columns - 1;
export const cellCount = (a: Area): number => a.rows * a.columns;
export const isSingleCell = (a: Area): boolean => a.rows === 1 && a.columns === 1;
export const isWholeColumns = (a: Area): boolean => a.rows === MAX_ROWS;
export const isWholeRows = (a: Area): boolean => a.columns === MAX_COLUMNS;

export const containsCell = (a: Area, row: number, column: number): boolean =>
  row >= a.row && row <= lastRow(a) && column >= a.column && column <= lastColumn(a);

export const containsArea = (outer: Area, inner: Area): boolean =>
  containsCell(outer, inner.row, inner.column) &&
  containsCell(outer, lastRow(inner), lastColumn(inner));

export function areaBetween(row0: number, column0: number, row1: number, column1: number): Area {
  return {
    row: Math.min(row0, row1),
    column: Math.min(column0, column1),
    rows: Math.abs(row1 - row0) + 1,
    columns: Math.abs(column1 - column0) + 1,
  };
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** What is left of an area when a rectangle is cut out of it: up to four pieces. */
export function areaWithout(a: Area, cut: Area): Area[] {
  const hit = intersection(a, cut);
  if (!hit) return [a];
  const { row, column, rows, columns } = a;
  const below = hit.row + hit.rows;
  const beside = hit.column + hit.columns;
  const pieces: Area[] = [
    { row, column, rows: hit.row - row, columns },
    { row: below, column, rows: row + rows - below, columns },
    { row: hit.row, column, rows: hit.rows, columns: hit.column - column },
    { row: hit.row, column: beside, rows: hit.rows, columns: column + columns - beside },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

export const bounding = (a: Area, b: Area): Area =>
  areaBetween(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );

export const isOnSheet = (a: Area): boolean =>
  a.row >= 0 &&
  a.column >= 0 &&
  a.rows > 0 &&
  a.columns > 0 &&
  a.row + a.rows <= MAX_ROWS &&
  a.column + a.columns <= MAX_COLUMNS;

/** The cells of an area, row by row. */
export function* cellsOf(a: Area): Generator<[row: number, column: number]> {
  for (let row = a.row; row < a.row + a.rows; row++)
    for (let column = a.column; column < a.column + a.columns; column++) yield [row, column];
}

export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

export const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const cellAddress = (row: number, column: number): string =>
  `${columnName(column)}${row + 1}`;

/** "B3", "B3:C5", "B:C" or "3:5". */
export function formatArea(a: Area): string {
  if (isWholeColumns(a) && a.row === 0)
    return `${columnName(a.column)}:${columnName(lastColumn(a))}`;
  if (isWholeRows(a) && a.column === 0) return `${a.row + 1}:${lastRow(a) + 1}`;
  const first = cellAddress(a.row, a.column);
  return isSingleCell(a) ? first : `${first}:${cellAddress(lastRow(a), lastColumn(a))}`;
}

/** "$B$3:$C$5". */
export function formatAbsolute(a: Area): string {
  if (isWholeColumns(a) && a.row === 0)
    return `$${columnName(a.column)}:$${columnName(lastColumn(a))}`;
  if (isWholeRows(a) && a.column === 0) return `$${a.row + 1}:$${lastRow(a) + 1}`;
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const first = corner(a.row, a.column);
  return isSingleCell(a) ? first : `${first}:${corner(lastRow(a), lastColumn(a))}`;
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[RrCc])$/;

/** A sheet's name as it stands before "!" in a formula. */
export const quoteSheet = (name: string): string =>
  PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_CELL.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

export interface ParsedAddress {
  sheet: string | null;
  area: Area;
}

const A1 = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads "B3", "Sheet!B3:C5", "'My sheet'!B:C", "3:5"; null when it is none of these. */
export function parseAddress(text: string): ParsedAddress | null {
  const bang = text.lastIndexOf('!');
  const sheet = bang < 0 ? null : text.slice(0, bang).replace(/^'|'$/g, '').replaceAll("''", "'");
  const found = parseArea(text.slice(bang + 1).trim());
  return found && isOnSheet(found) ? { sheet, area: found } : null;
}

function parseArea(text: string): Area | null {
  const cells = A1.exec(text);
  if (cells) {
    const [, column0 = '', row0 = '', column1 = column0, row1 = row0] = cells;
    return areaBetween(
      Number(row0) - 1,
      columnIndex(column0),
      Number(row1) - 1,
      columnIndex(column1),
    );
  }
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [, first = '', last = ''] = columns;
    return areaBetween(0, columnIndex(first), MAX_ROWS - 1, columnIndex(last));
  }
  const rows = ROWS.exec(text);
  if (rows) return areaBetween(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}
