/** Widths, heights and hidden rows and columns. Sizes are in points. */
import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Area } from './address';
import { refuseIfProtected } from './protection';
import type { SheetState, Size } from './state';
import type { Axis } from './shift';
import type { Workbook } from './workbook';

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

/** The one size of an area's rows or columns, or null when they differ. */
export function commonSize(sheet: SheetState, area: Area, axis: Axis): number | null {
  const [first, last] = isAll(area, axis) ? [0, 0] : span(area, axis);
  const size = sizeOf(sheet, axis, first);
  for (let line = first + 1; line <= last; line++)
    if (sizeOf(sheet, axis, line) !== size) return null;
  return size;
}

function change(
  workbook: Workbook,
  sheet: SheetState,
  area: Area,
  axis: Axis,
  next: (size: Size) => Size,
): void {
  refuseIfProtected(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const [first, last] = span(area, axis);
  const end = isAll(area, axis) ? Math.max(...lines(sheet, axis).keys(), 255) : last;
  for (let line = first; line <= end; line++)
    lines(sheet, axis).set(line, next(lines(sheet, axis).get(line) ?? { hidden: false }));
  workbook.projection.touchLayout(sheet.id);
}

export const isAllowedSize = (size: number, axis: Axis): boolean =>
  size >= 0 && size <= LIMIT[axis];

export const setSize = (
  workbook: Workbook,
  sheet: SheetState,
  area: Area,
  axis: Axis,
  size: number,
): void => change(workbook, sheet, area, axis, (before) => ({ ...before, size }));

export const setHidden = (
  workbook: Workbook,
  sheet: SheetState,
  area: Area,
  axis: Axis,
  hidden: boolean,
): void => change(workbook, sheet, area, axis, (before) => ({ ...before, hidden }));

/** Null when some are hidden and some are not. */
export function isHidden(sheet: SheetState, area: Area, axis: Axis): boolean | null {
  const [first, last] = isAll(area, axis) ? [0, 0] : span(area, axis);
  const hidden = (line: number): boolean => lines(sheet, axis).get(line)?.hidden ?? false;
  for (let line = first + 1; line <= last; line++) if (hidden(line) !== hidden(first)) return null;
  return hidden(first);
}

/** Distance of a row or column from the sheet's upper left corner. */
export function offsetOf(sheet: SheetState, axis: Axis, line: number): number {
  let distance = line * (axis === 'row' ? STANDARD_HEIGHT : STANDARD_WIDTH);
  const standard = axis === 'row' ? STANDARD_HEIGHT : STANDARD_WIDTH;
  for (const at of lines(sheet, axis).keys())
    if (at < line) distance += sizeOf(sheet, axis, at) - standard;
  return distance;
}
