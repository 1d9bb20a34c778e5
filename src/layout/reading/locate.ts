/** Finds our tables in a workbook that people have used, and our columns in a table. */
import { fold } from '../../report/labels';
import { dateText } from '../moment';
import type { TableSchema } from '../table/schema';
import type { CellValue, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../snapshot';

export interface LocatedTable {
  sheet: SheetSnapshot;
  table: TableSnapshot;
  headings: string[];
  /** Where each planned column stands, counted from the table's first column. */
  offsets: ReadonlyMap<string, number>;
}

interface Candidate {
  sheet: SheetSnapshot;
  table: TableSnapshot;
  headings: string[];
}

/** Values outside the used range are blank. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.cells.values[row - sheet.cells.row]?.[column - sheet.cells.column] ?? '';
}

export function formulaAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.cells.formulas[row - sheet.cells.row]?.[column - sheet.cells.column] ?? '';
}

/** What stands in a cell of a table where a number is expected: a number shown as a date is text. */
export function figureAt(
  sheet: SheetSnapshot,
  { dates = [] }: TableSnapshot,
  row: number,
  column: number,
): CellValue {
  const value = valueAt(sheet, row, column);
  if (typeof value !== 'number') return value;
  const isDate = dates.some((cell) => cell.row === row && cell.column === column);
  return isDate ? dateText(value) : value;
}

/** Sheet rows of a table's body: the first, and the one after the last. */
export function bodyRows(table: TableSnapshot): { first: number; end: number } {
  const first = table.row + 1;
  return { first, end: table.row + table.rowCount - (table.hasTotals ? 1 : 0) };
}

/** By name; a table that was renamed is the one with our headings that shares most rows. */
export function locateTables(
  schemas: TableSchema[],
  snapshot: WorkbookSnapshot,
): Map<string, LocatedTable> {
  const free = new Set(snapshot.sheets.flatMap(candidates));
  const located = new Map<string, LocatedTable>();
  const take = (schema: TableSchema, candidate: Candidate | undefined): void => {
    if (!candidate) return;
    free.delete(candidate);
    located.set(schema.key, { ...candidate, offsets: columnOffsets(schema, candidate.headings) });
  };
  for (const schema of schemas) {
    take(
      schema,
      [...free].find(({ table }) => fold(table.name) === fold(schema.name)),
    );
  }
  for (const schema of schemas.filter(({ key }) => !located.has(key))) {
    const alike = [...free]
      .filter(({ headings }) => sharesHeadings(schema, headings))
      .map((candidate) => ({ candidate, shared: sharedRows(schema, candidate) }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared);
    take(schema, alike[0]?.candidate);
  }
  return located;
}

function candidates(sheet: SheetSnapshot): Candidate[] {
  return sheet.tables.map((table) => ({
    sheet,
    table,
    headings: Array.from({ length: table.columnCount }, (_heading, c) =>
      String(valueAt(sheet, table.row, table.column + c)).trim(),
    ),
  }));
}

/** Rows of Talous and Toimintakate have the same Tunnus; their headings differ. */
function sharesHeadings(schema: TableSchema, headings: string[]): boolean {
  const found = new Set(headings.map(fold));
  return (
    schema.columns.filter(({ heading }) => found.has(fold(heading))).length * 2 >
    schema.columns.length
  );
}

function sharedRows(schema: TableSchema, { sheet, table }: Candidate): number {
  const ids = new Set(schema.rowIds.filter((id) => id !== ''));
  const { first, end } = bodyRows(table);
  let shared = 0;
  for (let row = first; row < end; row++) {
    if (ids.has(String(valueAt(sheet, row, table.column)))) shared++;
  }
  return shared;
}

/**
 * By the heading; a heading that was edited is the unknown one right after the column's left
 * neighbour or right before its right one.
 */
function columnOffsets(schema: TableSchema, headings: string[]): Map<string, number> {
  const offsets = new Map<string, number>();
  const free = new Set(headings.keys());
  const take = (key: string, offset: number | undefined): void => {
    if (offset === undefined || !free.delete(offset)) return;
    offsets.set(key, offset);
  };
  for (const { key, heading } of schema.columns) {
    const wanted = fold(heading);
    take(
      key,
      [...free].find((offset) => fold(headings[offset] ?? '') === wanted),
    );
  }
  schema.columns.forEach(({ key }, index) => {
    if (offsets.has(key)) return;
    const left = index === 0 ? -1 : offsets.get(schema.columns[index - 1]?.key ?? '');
    const right = offsets.get(schema.columns[index + 1]?.key ?? '');
    if (left !== undefined && free.has(left + 1)) take(key, left + 1);
    else if (right !== undefined) take(key, right - 1);
  });
  return offsets;
}

/** Whether a table stands where it stood and holds what it held, formulas and headings included. */
export function isAsBefore(before: LocatedTable, now: LocatedTable): boolean {
  if (before.sheet === now.sheet && before.table === now.table) return true;
  return (
    before.sheet.name === now.sheet.name &&
    sameShape(before.table, now.table) &&
    (['values', 'formulas'] as const).every((kind) => sameCells(before, now, kind))
  );
}

function sameShape(a: TableSnapshot, b: TableSnapshot): boolean {
  const { dates: [...before] = [] } = a;
  const { dates: [...now] = [] } = b;
  return (
    (['name', 'row', 'column', 'rowCount', 'columnCount', 'hasTotals'] as const).every(
      (key) => a[key] === b[key],
    ) &&
    before.length === now.length &&
    before.every(({ row, column }, i) => now[i]?.row === row && now[i].column === column)
  );
}

/** Cells of tables of one shape. */
function sameCells(a: LocatedTable, b: LocatedTable, kind: 'values' | 'formulas'): boolean {
  const { row: first, rowCount, column, columnCount } = b.table;
  const rowIn = ({ sheet: { cells } }: LocatedTable, row: number): CellValue[] | undefined =>
    cells[kind][row - cells.row];
  const cellIn = ({ sheet: { cells } }: LocatedTable, own: CellValue[] | undefined, c: number) =>
    own?.[c - cells.column] ?? '';
  for (let row = first; row < first + rowCount; row++) {
    const [before, now] = [rowIn(a, row), rowIn(b, row)];
    if (before === now) continue;
    for (let c = column; c < column + columnCount; c++) {
      if (cellIn(a, before, c) !== cellIn(b, now, c)) return false;
    }
  }
  return true;
}
