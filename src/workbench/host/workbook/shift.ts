/** How areas move when rows, columns or cells are inserted or deleted. */
import { intersection, MAX_COLUMNS, MAX_ROWS, type Area } from './address';

export type Axis = 'row' | 'column';

export interface Shift {
  axis: Axis;
  /** First row or column that is inserted or deleted. */
  at: number;
  /** Positive: inserted before `at`. Negative: so many deleted from `at` on. */
  count: number;
  /** The columns (for rows) or rows (for columns) that move; null: all of them. */
  band: { from: number; to: number } | null;
}

const spans = (
  area: Area,
  axis: Axis,
): [start: number, length: number, across: number, width: number] =>
  axis === 'row'
    ? [area.row, area.rows, area.column, area.columns]
    : [area.column, area.columns, area.row, area.rows];

const withSpan = (area: Area, axis: Axis, start: number, length: number): Area =>
  axis === 'row'
    ? { ...area, row: start, rows: length }
    : { ...area, column: start, columns: length };

/** Whether a shift moves an area as a whole; one that reaches outside the band stays where it is. */
function isInBand(area: Area, shift: Shift): boolean {
  if (!shift.band) return true;
  const [, , across, width] = spans(area, shift.axis);
  return across >= shift.band.from && across + width - 1 <= shift.band.to;
}

/** The area afterwards; null when all its cells are deleted or pushed off the sheet. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const [start, length] = spans(area, shift.axis);
  const limit = shift.axis === 'row' ? MAX_ROWS : MAX_COLUMNS;
  if (!isInBand(area, shift) || length === limit) return area;
  const end = start + length;
  if (shift.count > 0) {
    if (start >= shift.at) {
      const moved = start + shift.count;
      return moved >= limit
        ? null
        : withSpan(area, shift.axis, moved, Math.min(length, limit - moved));
    }
    return end > shift.at
      ? withSpan(area, shift.axis, start, Math.min(length + shift.count, limit - start))
      : area;
  }
  const deleted = -shift.count;
  const gone = Math.max(0, Math.min(end, shift.at + deleted) - Math.max(start, shift.at));
  if (gone === length) return null;
  const before = Math.max(0, Math.min(start, shift.at + deleted) - shift.at);
  return withSpan(area, shift.axis, start - before, length - gone);
}

/** The new place of one cell, or null. */
export function shiftCell(
  row: number,
  column: number,
  shift: Shift,
): [row: number, column: number] | null {
  const along = shift.axis === 'row' ? row : column;
  const across = shift.axis === 'row' ? column : row;
  if (along < shift.at || (shift.band && (across < shift.band.from || across > shift.band.to)))
    return [row, column];
  if (shift.count < 0 && along < shift.at - shift.count) return null;
  return shift.axis === 'row' ? [row + shift.count, column] : [row, column + shift.count];
}

/** The cells that a shift removes or makes. */
export const shiftedCells = (shift: Shift): Area => {
  const size = Math.abs(shift.count);
  const { from, to } = shift.band ?? {
    from: 0,
    to: (shift.axis === 'row' ? MAX_COLUMNS : MAX_ROWS) - 1,
  };
  return shift.axis === 'row'
    ? { row: shift.at, rows: size, column: from, columns: to - from + 1 }
    : { column: shift.at, columns: size, row: from, rows: to - from + 1 };
};

/** Cells that move, and the ones that are inserted or deleted: from `at` to the end of the band. */
const touchedBand = (shift: Shift): Area => {
  const cells = shiftedCells(shift);
  return shift.axis === 'row'
    ? { ...cells, rows: MAX_ROWS - shift.at }
    : { ...cells, columns: MAX_COLUMNS - shift.at };
};

/** A table is cut when a band moves only a part of its rows or columns. */
export const cutsArea = (area: Area, shift: Shift): boolean =>
  intersection(area, touchedBand(shift)) !== null && !isInBand(area, shift);
