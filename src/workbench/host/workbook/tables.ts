/** Tables: making, growing, shrinking, renaming and taking away. */
import { invalidArgument, itemAlreadyExists } from '../errors';
import { forgetTableIn, renameColumnIn, renameTableIn } from '../formula/rewrite';
import { bodyOf, columnIndexIn, headerOf, translate } from '../formula/translate';
import { cellKey, intersection, lastColumn, lastRow, type Area } from './address';
import { detectColumnFormulas, fillNewRows } from './calculatedColumns';
import { rewriteFormulas } from './formulas';
import { refuseIfProtected } from './protection';
import { insertCells } from './structure';
import type { SheetState, Table, TableColumn } from './state';
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

function refuseOverlap(workbook: Workbook, sheet: SheetState, area: Area, except?: string): void {
  for (const table of workbook.state.tables)
    if (table.sheetId === sheet.id && table.id !== except && intersection(table.area, area))
      throw invalidArgument(`A table cannot overlap the table ${table.name}.`);
}

/** Headings become text, blank ones get a default name, doubled ones a number. */
function readHeadings(workbook: Workbook, sheet: SheetState, area: Area): TableColumn[] {
  const columns: TableColumn[] = [];
  for (let column = area.column; column <= lastColumn(area); column++) {
    const shown = workbook.text(sheet, area.row, column);
    const name = freeColumnName(workbook, columns, shown);
    workbook.setContent(sheet, area.row, column, name);
    columns.push({ id: columns.length + 1, name });
  }
  return columns;
}

export function freeColumnName(
  workbook: Workbook,
  others: readonly TableColumn[],
  wanted: string,
): string {
  const taken = new Set(others.map((column) => column.name.toLowerCase()));
  const stem = wanted === '' ? workbook.culture.column : wanted;
  let name = wanted === '' ? `${stem}1` : stem;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem}${n}`;
  return name;
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

/** Renames a column; its heading's cell follows. */
export function renameColumn(
  workbook: Workbook,
  table: Table,
  index: number,
  wanted: string,
): void {
  const column = table.columns[index];
  if (!column) throw invalidArgument();
  const others = table.columns.filter((_, i) => i !== index);
  const name = freeColumnName(workbook, others, wanted);
  const sheet = workbook.sheet(table.sheetId);
  const header = headerOf(table);
  if (header) workbook.setContent(sheet, header.row, header.column + index, name);
  if (name === column.name) return;
  workbook.replaceTable(table.id, {
    columns: table.columns.map((each, i) => (i === index ? { ...each, name } : each)),
  });
  rewriteFormulas(workbook, (formula, place) =>
    renameColumnIn(
      formula,
      (reference) => {
        const target = reference.table
          ? workbook.byName(reference.table)
          : place && workbook.at(place.sheetId, place.row, place.column);
        return target?.id === table.id;
      },
      column.name,
      name,
    ),
  );
}

/** `resize` of the API: the heading row stays where it is, old and new area overlap. */
export function resizeTable(workbook: Workbook, table: Table, area: Area): void {
  const sheet = workbook.sheet(table.sheetId);
  refuseIfProtected(sheet);
  if (table.showHeaders && area.row !== table.area.row)
    throw invalidArgument('The heading row must stay where it is.');
  if (area.rows < (table.showHeaders ? 2 : 1) || !intersection(area, table.area))
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
      table.showHeaders ? workbook.text(sheet, area.row, c) : '',
    );
    if (table.showHeaders) workbook.setContent(sheet, area.row, c, name);
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
export function extendDown(
  workbook: Workbook,
  sheet: SheetState,
  bodyBefore: Area,
  added: number,
): void {
  const last = lastRow(bodyBefore);
  for (let c = bodyBefore.column; c <= lastColumn(bodyBefore); c++) {
    const above = sheet.styles.cells.get(cellKey(last, c));
    for (let r = last + 1; r <= last + added; r++)
      if (above && !sheet.styles.cells.has(cellKey(r, c)))
        sheet.styles.cells.set(cellKey(r, c), above);
  }
  const reach = <T extends { area: Area }>(each: T): T =>
    lastRow(each.area) === last && intersection(each.area, bodyBefore) && each.area.rows > 1
      ? { ...each, area: { ...each.area, rows: each.area.rows + added } }
      : each;
  sheet.validations = sheet.validations.map(reach);
  sheet.conditionalFormats = sheet.conditionalFormats.map(reach);
  workbook.projection.touchFormats(sheet.id);
}

export function setTotals(workbook: Workbook, table: Table, show: boolean): void {
  if (show === table.showTotals) return;
  const sheet = workbook.sheet(table.sheetId);
  refuseIfProtected(sheet);
  if (show) {
    const below = { ...table.area, row: lastRow(table.area) + 1, rows: 1 };
    if (workbook.usedArea(sheet, true, below)) insertCells(workbook, sheet, below, 'row');
    workbook.replaceTable(table.id, {
      showTotals: true,
      area: { ...table.area, rows: table.area.rows + 1 },
    });
    workbook.setContent(sheet, below.row, below.column, workbook.culture.total);
  } else {
    const row = lastRow(table.area);
    for (let c = table.area.column; c <= lastColumn(table.area); c++)
      workbook.setContent(sheet, row, c, undefined);
    workbook.replaceTable(table.id, {
      showTotals: false,
      area: { ...table.area, rows: table.area.rows - 1 },
    });
  }
  workbook.projection.touchFormulas();
}

/** Hides the heading row, or shows it again in the row above the body. */
export function setHeaders(workbook: Workbook, table: Table, show: boolean): void {
  if (show === table.showHeaders) return;
  const sheet = workbook.sheet(table.sheetId);
  refuseIfProtected(sheet);
  const { area } = table;
  if (show) {
    workbook.replaceTable(table.id, {
      showHeaders: true,
      area: { ...area, row: area.row - 1, rows: area.rows + 1 },
    });
  } else {
    workbook.replaceTable(table.id, {
      showHeaders: false,
      area: { ...area, row: area.row + 1, rows: area.rows - 1 },
    });
  }
  const row = show ? area.row - 1 : area.row;
  table.columns.forEach((column, index) =>
    workbook.setContent(sheet, row, area.column + index, show ? column.name : undefined),
  );
  workbook.projection.touchFormulas();
}

/** Puts rows into the body before `index`; cells below in the table's columns move down. */
export function insertTableRows(
  workbook: Workbook,
  table: Table,
  index: number,
  count: number,
): void {
  const body = bodyOf(table);
  if (index < 0 || index > body.rows) throw invalidArgument('There is no such row.');
  const sheet = workbook.sheet(table.sheetId);
  refuseIfProtected(sheet);
  insertCells(workbook, sheet, { ...body, row: body.row + index, rows: count }, 'row');
  const moved = workbook.table(table.id);
  const isInside = moved.area.rows > table.area.rows;
  if (!isInside) setArea(workbook, moved, { ...moved.area, rows: moved.area.rows + count });
}

/** Puts a column into the table before `index`. */
export function insertColumn(workbook: Workbook, table: Table, index: number): void {
  const sheet = workbook.sheet(table.sheetId);
  const at = { ...table.area, column: table.area.column + index, columns: 1 };
  insertCells(workbook, sheet, at, 'column');
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

/** A column by its id or, in any case of letters, its name. */
export function findColumn(table: Table, key: string | number): number {
  const byName = columnIndexIn(table, String(key));
  return byName >= 0
    ? byName
    : table.columns.findIndex((column) => String(column.id) === String(key));
}
