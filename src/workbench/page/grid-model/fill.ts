import { cellsOf, intersection, type Area } from '../../host/workbook/address';
import { clearRange } from '../../host/workbook/clear';
import { copyRange, type CellsOfSheet } from '../../host/workbook/copy';
import type { SheetState } from '../../host/workbook/state';
import type { Workbook } from '../../host/workbook/workbook';

const modulo = (n: number, by: number): number => ((n % by) + by) % by;

/** Fills `to` with what stands in `from`, repeated in step with where `from` lies, as the fill handle does. */
export function fillRange(workbook: Workbook, sheet: SheetState, from: Area, to: Area): void {
  for (const [row, column] of cellsOf(to)) {
    const source = {
      row: from.row + modulo(row - from.row, from.rows),
      column: from.column + modulo(column - from.column, from.columns),
      rows: 1,
      columns: 1,
    };
    const target = { row, column, rows: 1, columns: 1 };
    copyRange(workbook, { sheet, area: source }, { sheet, area: target });
  }
}

/** Cut and paste: what is copied is emptied, except where the copy came to lie. */
export function moveRange(workbook: Workbook, from: CellsOfSheet, to: CellsOfSheet): void {
  copyRange(workbook, from, to);
  for (const [row, column] of cellsOf(from.area)) {
    const cell = { row, column, rows: 1, columns: 1 };
    if (from.sheet === to.sheet && intersection(cell, to.area)) continue;
    clearRange(workbook, from.sheet, cell, 'All');
  }
}
