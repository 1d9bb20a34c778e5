/** The rows and columns that a table takes in. */
import { invalidArgument } from '../errors';
import { bodyOf } from '../formula/translate';
import { cellKey, intersection, lastColumn, lastRow, type Area } from './address';
import { fillNewRows } from './calculatedColumns';
import { refuseIfProtected } from './protection';
import type { SheetState, Table, TableColumn } from './state';
import { freeColumnName } from './tableColumns';
import type { Workbook } from './workbook';

export function refuseOverlap(
  workbook: Workbook,
  sheet: SheetState,
  area: Area,
  except?: string,
): void {
  for (const table of workbook.tables)
    if (table.sheetId === sheet.id && table.id !== except && intersection(table.area, area))
      throw invalidArgument(`A table cannot overlap the table ${table.name}.`);
}

/** `resize` of the API: the heading row stays where it is, old and new area overlap. */
export function resizeTable(workbook: Workbook, table: Table, area: Area): void {
  const sheet = workbook.sheet(table.sheetId);
  refuseIfProtected(sheet);
  if (table.header && area.row !== table.area.row)
    throw invalidArgument('The heading row must stay where it is.');
  if (area.rows < (table.header ? 2 : 1) || !intersection(area, table.area))
    throw invalidArgument('A table keeps a row, and overlaps its former area.');
  refuseOverlap(workbook, sheet, area, table.id);
  setArea(workbook, table, area);
}

/** Takes rows under a table, or columns beside it, into the table. */
export function growTable(workbook: Workbook, table: Table, rows: number, columns: number): void {
  setArea(workbook, table, {
    ...table.area,
    rows: table.area.rows + rows,
    columns: table.area.columns + columns,
  });
}

function setArea(workbook: Workbook, table: Table, area: Area): void {
  const sheet = workbook.sheet(table.sheetId);
  const rowsBefore = bodyOf(table);
  let { nextColumnId } = table;
  const columns: TableColumn[] = [];
  for (let c = area.column; c <= lastColumn(area); c++) {
    const kept = table.columns[c - table.area.column];
    if (kept) {
      columns.push(kept);
      continue;
    }
    const name = freeColumnName(
      workbook,
      columns,
      table.header ? workbook.text(sheet, area.row, c) : '',
    );
    if (table.header) workbook.setContent(sheet, area.row, c, name);
    columns.push({ id: nextColumnId++, name });
  }
  const grown = workbook.replaceTable(table.id, { area, columns, nextColumnId });
  const body = bodyOf(grown);
  const added = lastRow(body) - lastRow(rowsBefore);
  if (added > 0) {
    extendDown(workbook, sheet, rowsBefore, added);
    fillNewRows(workbook, sheet, grown, lastRow(rowsBefore) + 1, added);
  }
  workbook.projection.touchFormulas();
}

/** New rows look like the row above; validations and conditional formats of the column reach over them. */
function extendDown(workbook: Workbook, sheet: SheetState, bodyBefore: Area, added: number): void {
  const last = lastRow(bodyBefore);
  for (let c = bodyBefore.column; c <= lastColumn(bodyBefore); c++) {
    const above = sheet.styles.cells.get(cellKey(last, c));
    for (let r = last + 1; r <= last + added; r++)
      if (above && !sheet.styles.cells.has(cellKey(r, c)))
        sheet.styles.cells.set(cellKey(r, c), above);
  }
  const reached = (area: Area): Area =>
    lastRow(area) === last && intersection(area, bodyBefore) && area.rows > 1
      ? { ...area, rows: area.rows + added }
      : area;
  sheet.validations = sheet.validations.map((each) => ({ ...each, area: reached(each.area) }));
  sheet.formats = sheet.formats.map((each) => ({ ...each, areas: each.areas.map(reached) }));
  workbook.projection.touchFormats(sheet.id);
}
