/** Tables: making, renaming and taking away. */
import { invalidArgument, itemAlreadyExists } from '../errors';
import { forgetTableIn, renameTableIn } from '../formula/rewrite';
import { translate } from '../formula/translate';
import { lastColumn, lastRow, type Area } from './address';
import { detectColumnFormulas } from './calculatedColumns';
import { rewriteFormulas } from './formulas';
import { refuseIfProtected } from './protection';
import { insertCells } from './structure';
import type { SheetState, Table } from './state';
import { readHeadings } from './tableColumns';
import { refuseOverlap } from './tableSize';
import type { Workbook } from './workbook';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}\d+|[Rr](?:\d*[Cc]\d*)?|[Cc])$/;
const MAX_NAME = 255;

export function addTable(
  workbook: Workbook,
  sheet: SheetState,
  requested: Area,
  hasHeaders: boolean,
): Table {
  refuseIfProtected(sheet);
  refuseOverlap(workbook, sheet, requested);
  if (!hasHeaders) insertCells(workbook, sheet, { ...requested, rows: 1 }, 'row');
  const rows = requested.rows + (hasHeaders ? 0 : 1);
  const area = { ...requested, rows: Math.max(rows, 2) };
  refuseOverlap(workbook, sheet, area);
  const table: Table = {
    id: workbook.newId('table'),
    name: freeTableName(workbook),
    sheetId: sheet.id,
    area,
    columns: [],
    nextColumnId: area.columns + 1,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  workbook.state.tables.push(table);
  workbook.replaceTable(table.id, { columns: readHeadings(workbook, sheet, area) });
  detectColumnFormulas(workbook, sheet, workbook.table(table.id));
  workbook.projection.touchFormulas();
  workbook.record({
    kind: 'tableAdded',
    sheetId: sheet.id,
    tableId: table.id,
    tableName: table.name,
  });
  return workbook.table(table.id);
}

function freeTableName(workbook: Workbook): string {
  let n = 1;
  while (workbook.byName(`${workbook.culture.table}${n}`)) n++;
  return `${workbook.culture.table}${n}`;
}

export function renameTable(workbook: Workbook, table: Table, name: string): void {
  if (!NAME.test(name) || LOOKS_LIKE_CELL.test(name) || name.length > MAX_NAME)
    throw invalidArgument(`"${name}" cannot be the name of a table.`);
  const owner = workbook.byName(name);
  const isName = workbook.state.names.some(
    (each) => each.name.toLowerCase() === name.toLowerCase(),
  );
  if ((owner && owner.id !== table.id) || isName) throw itemAlreadyExists();
  workbook.replaceTable(table.id, { name });
  rewriteFormulas(workbook, (formula) => renameTableIn(formula, table.name, name));
}

/** Deletes a table with its cells' contents, or only the table around them. */
export function removeTable(workbook: Workbook, table: Table, keepCells: boolean): void {
  const sheet = workbook.sheet(table.sheetId);
  refuseIfProtected(sheet);
  if (keepCells) freezeReferences(workbook, table);
  else
    for (let r = table.area.row; r <= lastRow(table.area); r++)
      for (let c = table.area.column; c <= lastColumn(table.area); c++)
        workbook.setContent(sheet, r, c, undefined);
  dropTable(workbook, table);
}

/** Forgets a table; formulas that named it read #REF!. */
export function dropTable(workbook: Workbook, table: Table): void {
  workbook.state.tables = workbook.state.tables.filter((each) => each.id !== table.id);
  rewriteFormulas(workbook, (formula) => forgetTableIn(formula, table.name));
  workbook.projection.touchFormulas();
  workbook.record({
    kind: 'tableDeleted',
    sheetId: table.sheetId,
    tableId: table.id,
    tableName: table.name,
  });
}

/** Formulas that named the table keep its ranges, as `convertToRange` leaves them. */
function freezeReferences(workbook: Workbook, table: Table): void {
  rewriteFormulas(workbook, (formula, place) =>
    place ? translate(formula, place, workbook, table) : formula,
  );
}
