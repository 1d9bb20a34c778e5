/** The row of totals of a table. */
import { lastColumn, lastRow } from './address';
import { refuseIfProtected } from './protection';
import type { Table } from './state';
import { insertCells } from './structure';
import type { Workbook } from './workbook';

export function setTotals(workbook: Workbook, table: Table, show: boolean): void {
  if (show === table.totals) return;
  const sheet = workbook.sheet(table.sheetId);
  refuseIfProtected(sheet);
  if (show) {
    const below = { ...table.area, row: lastRow(table.area) + 1, rows: 1 };
    if (workbook.usedArea(sheet, true, below)) insertCells(workbook, sheet, below, 'row');
    workbook.replaceTable(table.id, {
      totals: true,
      area: { ...table.area, rows: table.area.rows + 1 },
    });
    workbook.setContent(sheet, below.row, below.column, workbook.culture.total);
  } else {
    const row = lastRow(table.area);
    for (let c = table.area.column; c <= lastColumn(table.area); c++)
      workbook.setContent(sheet, row, c, undefined);
    workbook.replaceTable(table.id, {
      totals: false,
      area: { ...table.area, rows: table.area.rows - 1 },
    });
  }
  workbook.projection.touchFormulas();
}
