/** Value filters of tables: rows that a filter leaves out are hidden. */
import { bodyOf } from '../formula/translate';
import { lastRow } from './address';
import { refuseIfProtected } from './protection';
import { withoutPart, type Table } from './state';
import type { Workbook } from './workbook';

/** `values` as the cells show them; null takes the filter away. */
export function setFilter(
  workbook: Workbook,
  table: Table,
  index: number,
  values: readonly string[] | null,
): void {
  refuseIfProtected(workbook.sheet(table.sheetId), 'allowAutoFilter');
  const columns = table.columns.map((column, i) => {
    if (i !== index) return column;
    return values ? { ...column, filter: values } : withoutPart(column, 'filter');
  });
  apply(workbook, workbook.replaceTable(table.id, { columns }));
}

export function clearFilters(workbook: Workbook, table: Table): void {
  if (!table.columns.some((column) => column.filter)) return;
  const columns = table.columns.map((column) => withoutPart(column, 'filter'));
  apply(workbook, workbook.replaceTable(table.id, { columns }));
}

function apply(workbook: Workbook, table: Table): void {
  const sheet = workbook.sheet(table.sheetId);
  const body = bodyOf(table);
  for (let row = body.row; row <= lastRow(body); row++) {
    const hidden = table.columns.some(
      ({ filter }, index) =>
        filter && !filter.includes(workbook.text(sheet, row, body.column + index)),
    );
    sheet.rows.set(row, { ...sheet.rows.get(row), hidden });
  }
  workbook.projection.touchLayout(sheet.id);
}
