/** Tables when rows, columns or cells are inserted or deleted. */
import { bodyOf } from '../formula/translate';
import { cellKey, cellsOf, intersection, type Area } from './address';
import { fillNewRows } from './calculatedColumns';
import { shiftArea, shiftedCells, type Shift } from './shift';
import type { SheetState, Table, TableColumn } from './state';
import { freeColumnName } from './tableColumns';
import { dropTable } from './tables';
import type { Workbook } from './workbook';

export function moveTable(workbook: Workbook, sheet: SheetState, table: Table, shift: Shift): void {
  const area = shiftArea(table.area, shift);
  if (!area) {
    dropTable(workbook, table);
    return;
  }
  const columns = shift.axis === 'column' ? shiftColumns(workbook, table, shift) : table.columns;
  workbook.replaceTable(table.id, {
    area,
    columns,
    nextColumnId: table.nextColumnId + Math.max(0, columns.length - table.columns.length),
  });
  if (shift.axis !== 'column' || !table.header) return;
  columns.forEach((column, index) =>
    workbook.setContent(sheet, area.row, area.column + index, column.name),
  );
}

function shiftColumns(workbook: Workbook, table: Table, shift: Shift): readonly TableColumn[] {
  const first = shift.at - table.area.column;
  if (first < 0 ? shift.count > 0 : first >= table.columns.length) return table.columns;
  if (shift.count > 0 && first === 0) return table.columns;
  const columns = [...table.columns];
  if (shift.count < 0) {
    const from = Math.max(0, first);
    columns.splice(from, Math.max(0, first - shift.count - from));
    return columns;
  }
  for (let n = 0; n < shift.count; n++)
    columns.splice(first + n, 0, {
      id: table.nextColumnId + n,
      name: freeColumnName(workbook, columns, ''),
    });
  return columns;
}

/** Rows that came into a table get their formulas. */
export function fillTable(
  workbook: Workbook,
  sheet: SheetState,
  before: Table,
  shift: Shift,
): void {
  const table = workbook.tables.find((each) => each.id === before.id);
  if (!table || shift.count < 0) return;
  const body = bodyOf(table);
  const added = intersection(shiftedCells(shift), body);
  if (!added || body.rows <= bodyOf(before).rows) return;
  if (added.row === body.row) copyStylesFromBelow(sheet, added);
  fillNewRows(workbook, sheet, table, added.row, added.rows);
}

/** New first rows of a body look like the body, not like the heading above. */
function copyStylesFromBelow(sheet: SheetState, added: Area): void {
  for (const [row, column] of cellsOf(added)) {
    const below = sheet.styles.cells.get(cellKey(added.row + added.rows, column));
    if (below) sheet.styles.cells.set(cellKey(row, column), below);
    else sheet.styles.cells.delete(cellKey(row, column));
  }
}
