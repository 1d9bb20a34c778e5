/** Tables: making, renaming and forgetting. */
import { invalidArgument, itemAlreadyExists } from '../errors';
import { forgetTableIn, renameTableIn } from '../formula/rewrite';
import type { Area } from './address';
import { detectColumnFormulas } from './calculatedColumns';
import { rewriteFormulas } from './formulas';
import { canBeName } from './names';
import { refuseIfProtected } from './protection';
import type { SheetState, Table } from './state';
import { readHeadings } from './tableColumns';
import { refuseOverlap } from './tableSize';
import type { Workbook } from './workbook';

/** Over cells of which the first row is the headings. */
export function addTable(workbook: Workbook, sheet: SheetState, requested: Area): Table {
  refuseIfProtected(sheet);
  const area = { ...requested, rows: Math.max(requested.rows, 2) };
  refuseOverlap(workbook, sheet, area);
  const table: Table = {
    id: workbook.newId('table'),
    name: freeTableName(workbook),
    sheetId: sheet.id,
    area,
    columns: [],
    nextColumnId: area.columns + 1,
    header: true,
    totals: false,
    style: 'TableStyleMedium2',
    filterButton: true,
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
  };
  sheet.tables = [...sheet.tables, table];
  workbook.replaceTable(table.id, { columns: readHeadings(workbook, sheet, area) });
  detectColumnFormulas(workbook, sheet, workbook.table(table.id));
  workbook.projection.touchFormulas();
  return workbook.table(table.id);
}

function freeTableName(workbook: Workbook): string {
  let n = 1;
  while (workbook.byName(`${workbook.culture.table}${n}`)) n++;
  return `${workbook.culture.table}${n}`;
}

export function renameTable(workbook: Workbook, table: Table, name: string): void {
  if (!canBeName(name)) throw invalidArgument(`"${name}" cannot be the name of a table.`);
  const owner = workbook.byName(name);
  const isName = workbook.state.names.some(
    (each) => each.name.toLowerCase() === name.toLowerCase(),
  );
  if ((owner && owner.id !== table.id) || isName) throw itemAlreadyExists();
  workbook.replaceTable(table.id, { name });
  rewriteFormulas(workbook, (formula) => renameTableIn(formula, table.name, name));
}

/** Forgets a table; formulas that named it read #REF!. */
export function dropTable(workbook: Workbook, table: Table): void {
  const sheet = workbook.sheet(table.sheetId);
  sheet.tables = sheet.tables.filter((each) => each.id !== table.id);
  rewriteFormulas(workbook, (formula) => forgetTableIn(formula, table.name));
  workbook.projection.touchFormulas();
}
