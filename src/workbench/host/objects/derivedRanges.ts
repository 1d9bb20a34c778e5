/** Ranges that are found from another by counting rows and columns. */
import type { ApiObject } from '../executor/api';
import { type ApiClass } from '../executor/api';
import { number, numberOr, wholeNumber } from '../executor/arguments';
import { areaOf, rangeObject } from '../executor/ranges';
import type { RangeRef } from '../executor/references';
import type { HostServices } from '../executor/services';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../workbook/address';

/** A range of the same sheet by a change of the area. */
const derived =
  (change: (area: Area, args: readonly unknown[]) => Area) =>
  (ref: RangeRef, args: readonly unknown[], host: HostServices): ApiObject =>
    rangeObject(host, ref.sheetId, change(areaOf(ref, host), args));

export const derivedRanges: NonNullable<ApiClass<RangeRef>['methods']> = {
  GetCell: derived((area, [row, column]) => ({
    row: area.row + wholeNumber(row),
    column: area.column + wholeNumber(column),
    rows: 1,
    columns: 1,
  })),
  GetRow: derived((area, [row]) => ({ ...area, row: area.row + wholeNumber(row), rows: 1 })),
  GetColumn: derived((area, [column]) => ({
    ...area,
    column: area.column + wholeNumber(column),
    columns: 1,
  })),
  GetLastRow: derived((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  GetLastColumn: derived((area) => ({
    ...area,
    column: area.column + area.columns - 1,
    columns: 1,
  })),
  GetLastCell: derived((area) => ({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  })),
  GetRowsAbove: derived((area, [count]) => {
    const rows = numberOr(count, 1);
    return { ...area, row: area.row - rows, rows };
  }),
  GetRowsBelow: derived((area, [count]) => ({
    ...area,
    row: area.row + area.rows,
    rows: numberOr(count, 1),
  })),
  GetOffsetRange: derived((area, [rows, columns]) => ({
    ...area,
    row: area.row + number(rows),
    column: area.column + number(columns),
  })),
  GetResizedRange: derived((area, [rows, columns]) => ({
    ...area,
    rows: area.rows + number(rows),
    columns: area.columns + number(columns),
  })),
  GetAbsoluteResizedRange: derived((area, [rows, columns]) => ({
    ...area,
    rows: number(rows),
    columns: number(columns),
  })),
  GetEntireRow: derived((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
  GetEntireColumn: derived((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
};
