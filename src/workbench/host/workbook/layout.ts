/** Widths, heights and hidden rows and columns. Sizes are in points. */
import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Area } from './address';
import { refuseIfProtected } from './protection';
import type { SheetState, Size } from './state';
import type { Axis } from './shift';

/** Points of a column of 8.43 characters and a row of Calibri 11. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;
const LIMIT = { row: 409.5, column: 1_790 } as const;

const lines = (sheet: SheetState, axis: Axis): Map<number, Size> =>
  axis === 'row' ? sheet.rows : sheet.columns;

const span = (area: Area, axis: Axis): [first: number, last: number] =>
  axis === 'row' ? [area.row, lastRow(area)] : [area.column, lastColumn(area)];

const isAll = (area: Area, axis: Axis): boolean =>
  axis === 'row' ? area.rows === MAX_ROWS : area.columns === MAX_COLUMNS;

export const sizeOf = (sheet: SheetState, axis: Axis, line: number): number => {
  const found = lines(sheet, axis).get(line);
  if (found?.hidden) return 0;
  return found?.size ?? (axis === 'row' ? STANDARD_HEIGHT : STANDARD_WIDTH);
};

function change(sheet: SheetState, area: Area, axis: Axis, next: (size: Size) => Size): void {
  refuseIfProtected(sheet, axis === 'row' ? 'formatRows' : 'formatColumns');
  const [first, last] = span(area, axis);
  const end = isAll(area, axis) ? Math.max(...lines(sheet, axis).keys(), 255) : last;
  for (let line = first; line <= end; line++)
    lines(sheet, axis).set(line, next(lines(sheet, axis).get(line) ?? { hidden: false }));
}

export const isAllowedSize = (size: number, axis: Axis): boolean =>
  size >= 0 && size <= LIMIT[axis];

export const setSize = (sheet: SheetState, area: Area, axis: Axis, size: number): void =>
  change(sheet, area, axis, (before) => ({ ...before, size }));

export const setHidden = (sheet: SheetState, area: Area, axis: Axis, hidden: boolean): void =>
  change(sheet, area, axis, (before) => ({ ...before, hidden }));

/** Distance of a row or column from the sheet's upper left corner. */
export function offsetOf(sheet: SheetState, axis: Axis, line: number): number {
  let distance = line * (axis === 'row' ? STANDARD_HEIGHT : STANDARD_WIDTH);
  const standard = axis === 'row' ? STANDARD_HEIGHT : STANDARD_WIDTH;
  for (const at of lines(sheet, axis).keys())
    if (at < line) distance += sizeOf(sheet, axis, at) - standard;
  return distance;
}
