import { columnOf, rowOf } from '../../host/workbook/address';
import type { SheetState } from '../../host/workbook/state';

/** Which cells of a sheet are filled, by row; rows and columns 0-based, columns in order. */
export class FilledCells {
  private readonly byRow = new Map<number, number[]>();

  constructor(sheet: SheetState) {
    for (const key of sheet.cells.keys()) {
      const row = this.byRow.get(rowOf(key)) ?? [];
      row.push(columnOf(key));
      this.byRow.set(rowOf(key), row);
    }
    for (const row of this.byRow.values()) row.sort((a, b) => a - b);
  }

  columns(row: number): readonly number[] {
    return this.byRow.get(row) ?? [];
  }

  rows(column: number): number[] {
    const rows = [...this.byRow].filter(([, columns]) => columns.includes(column));
    return rows.map(([row]) => row).sort((a, b) => a - b);
  }
}

/**
 * Where Ctrl and an arrow lead from `from`, as in Excel: to the end of a run of filled cells, else to
 * the next filled cell, else to the end of the sheet.
 * @param filled the filled places of the row or column, in order
 * @param step 1 onwards, -1 backwards
 */
export function edgeFrom(
  filled: readonly number[],
  from: number,
  step: 1 | -1,
  last: number,
): number {
  const has = new Set(filled);
  if (has.has(from) && has.has(from + step)) {
    let end = from + step;
    while (has.has(end + step)) end += step;
    return end;
  }
  const onwards = filled.filter((place) => (place - from) * step > 0);
  const next = step > 0 ? onwards[0] : onwards.at(-1);
  return next ?? (step > 0 ? last : 0);
}
