/** What has changed between two readings, by row id and heading: sorting and inserting are no change. */
import { formulaAt } from '../layout/reading/locate';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../layout/snapshot';
import type { CellChange, TableRow } from './gateway';
import { tableContent, type TableContent } from './tableContent';

export interface Difference {
  cells: CellChange[];
  rowsAdded: TableRow[];
  rowsRemoved: TableRow[];
}

/**
 * A formula's new result is no change, nor is a formula that Excel rewrote because rows or headings
 * moved; a value in the place of a formula, or the reverse, is. Columns of one reading only are left out.
 */
export function compareSnapshots(before: WorkbookSnapshot, after: WorkbookSnapshot): Difference {
  const difference: Difference = { cells: [], rowsAdded: [], rowsRemoved: [] };
  // A sheet that was not read again is the same object in both.
  const [old, now] = [contentsByName(before, after), contentsByName(after, before)];
  for (const [name, table] of now) {
    const then = old.get(name);
    if (then) compareTables(then, table, difference);
  }
  for (const { name, rows } of old.values()) {
    if (now.has(name)) continue;
    difference.rowsRemoved.push(...rows.map(({ id }) => ({ table: name, rowId: id })));
  }
  return difference;
}

/** Whether nothing has changed. */
export function isEmpty(difference: Difference): boolean {
  const { cells, rowsAdded, rowsRemoved } = difference;
  return cells.length + rowsAdded.length + rowsRemoved.length === 0;
}

/** Whether a formula outside tables has given way to a value, or the reverse: Yhteenveto is no table. */
export function hasFormulasTurned(before: WorkbookSnapshot, after: WorkbookSnapshot): boolean {
  const old = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  return after.sheets.some((sheet) => {
    const then = old.get(sheet.name);
    return then !== undefined && hasTurned(then, sheet);
  });
}

function hasTurned(before: SheetSnapshot, { cells, tables }: SheetSnapshot): boolean {
  const isInTable = (row: number, column: number): boolean =>
    tables.some(
      (table) =>
        row >= table.row &&
        row < table.row + table.rowCount &&
        column >= table.column &&
        column < table.column + table.columnCount,
    );
  return cells.formulas.some((line, r) =>
    line.some((now, c) => {
      const [row, column] = [cells.row + r, cells.column + c];
      const then = formulaAt(before, row, column);
      return isFormula(now) !== isFormula(then) && !isInTable(row, column);
    }),
  );
}

/** The tables of the sheets that are not of both readings. */
function contentsByName(own: WorkbookSnapshot, other: WorkbookSnapshot): Map<string, TableContent> {
  const shared = new Set(other.sheets);
  return new Map(
    own.sheets
      .filter((sheet) => !shared.has(sheet))
      .flatMap((sheet) => sheet.tables.map((table) => [table.name, tableContent(sheet, table)])),
  );
}

function compareTables(before: TableContent, after: TableContent, difference: Difference): void {
  const old = byIdentity(before);
  const now = byIdentity(after);
  for (const [identity, row] of now) {
    const then = old.get(identity);
    if (!then) difference.rowsAdded.push({ table: after.name, rowId: row.id });
    after.headings.forEach((heading, column) => {
      const oldColumn = before.headings.indexOf(heading);
      const value = row.cells[column] ?? '';
      const earlier = then?.cells[oldColumn] ?? '';
      if (oldColumn < 0 || value === earlier || (isFormula(value) && (!then || isFormula(earlier))))
        return;
      const at = { table: after.name, rowId: row.id, heading };
      difference.cells.push({ at, before: earlier, after: value });
    });
  }
  for (const [identity, row] of old) {
    if (!now.has(identity)) difference.rowsRemoved.push({ table: before.name, rowId: row.id });
  }
}

/** Rows by id; rows that have none, or another's, by their order among such rows. */
function byIdentity(table: TableContent): Map<string, TableContent['rows'][number]> {
  const rows = new Map<string, TableContent['rows'][number]>();
  let anonymous = 0;
  for (const row of table.rows) {
    const identity =
      row.id === '' || rows.has(`id:${row.id}`) ? `row:${anonymous++}` : `id:${row.id}`;
    rows.set(identity, row);
  }
  return rows;
}

const isFormula = (value: CellValue) => typeof value === 'string' && value.startsWith('=');
