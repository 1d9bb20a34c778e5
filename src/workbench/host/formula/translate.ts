/** Turns structured references and names into ranges, which is what the calculation engine reads. */
import {
  area,
  formatAbsolute,
  intersection,
  lastRow,
  quoteSheet,
  type Area,
} from '../workbook/address';
import type { Table } from '../workbook/state';
import type { StructuredReference } from './structuredSyntax';
import { tokenize } from './tokens';

/** Where a formula stands, and the tables of the workbook around it. */
export interface FormulaPlace {
  sheetId: string;
  row: number;
  column: number;
}

export interface TableLookup {
  byName(name: string): Table | undefined;
  at(sheetId: string, row: number, column: number): Table | undefined;
  sheetName(sheetId: string): string;
  /** What a name stands for on a sheet, without "=". */
  nameFormula(name: string, sheetId: string): string | undefined;
  /** What CELL("format", ...) tells of a cell. */
  cellFormat(sheetId: string, row: number, column: number): string;
}

export const bodyOf = (table: Table): Area => {
  const head = table.header ? 1 : 0;
  const foot = table.totals ? 1 : 0;
  return {
    ...table.area,
    row: table.area.row + head,
    rows: table.area.rows - head - foot,
  };
};

export const headerOf = (table: Table): Area | null =>
  table.header ? { ...table.area, rows: 1 } : null;

export const totalsOf = (table: Table): Area | null =>
  table.totals ? { ...table.area, row: lastRow(table.area), rows: 1 } : null;

export const columnIndexIn = (table: Table, name: string): number => {
  const wanted = name.toLowerCase();
  return table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
};

/** The formula for the engine; a reference that leads nowhere becomes #REF!, a row that is none #VALUE!. */
export function translate(formula: string, place: FormulaPlace, tables: TableLookup): string {
  const told = withCellFormats(formula, place, tables);
  let changed = told !== formula;
  const parts = tokenize(told).map((token) => {
    const reference =
      token.kind === 'structured'
        ? token.structured
        : token.kind === 'name' && tables.byName(token.text)
          ? wholeTable(token.text)
          : null;
    const named = token.kind === 'name' ? tables.nameFormula(token.text, place.sheetId) : undefined;
    if (!reference && named !== undefined) {
      changed = true;
      return tokenize(named).length === 1 ? named : `(${named})`;
    }
    if (!reference) return token.text;
    const found = resolve(reference, place, tables);
    changed = true;
    if (found.error !== undefined) return found.error;
    return `${quoteSheet(tables.sheetName(found.sheetId))}!${addressFor(reference, found.area)}`;
  });
  return changed ? parts.join('') : formula;
}

const CELL_FORMAT = /CELL\("format",\s*(\[@(?:\[[^\]]*\]|[^[\]]*)\])\)/gi;

/** The engine has no CELL: what it would tell of a cell of the row is written in its place. */
function withCellFormats(formula: string, place: FormulaPlace, tables: TableLookup): string {
  return formula.replace(CELL_FORMAT, (call, reference: string) => {
    const [token] = tokenize(reference);
    const found = token?.kind === 'structured' ? resolve(token.structured, place, tables) : null;
    if (!found?.area) return call;
    return quoted(tables.cellFormat(found.sheetId, found.area.row, found.area.column));
  });
}

const quoted = (text: string): string => `"${text}"`;

/** The engine's MATCH and COUNTIFS take a lone cell for a value: a column of one row stays a range. */
function addressFor({ items }: StructuredReference, found: Area): string {
  const address = formatAbsolute(found);
  const isColumn = items.every((item) => item === 'Data');
  return isColumn && !address.includes(':') ? `${address}:${address}` : address;
}

const wholeTable = (name: string): StructuredReference => ({
  text: name,
  table: name,
  items: ['Data'],
  columns: null,
});

type Resolved =
  { error: string; sheetId?: never; area?: never } | { error?: never; sheetId: string; area: Area };

function resolve(ref: StructuredReference, place: FormulaPlace, tables: TableLookup): Resolved {
  const table = tableOf(ref, place, tables);
  if (!table) return { error: '#REF!' };
  const columns = columnsOf(ref, table);
  const rows = rowsOf(ref, table, place);
  if (rows === 'otherRow') return { error: '#VALUE!' };
  const found = columns && rows && intersection(rows, columns);
  return found ? { sheetId: table.sheetId, area: found } : { error: '#REF!' };
}

export const tableOf = (
  ref: StructuredReference,
  place: FormulaPlace,
  tables: TableLookup,
): Table | undefined =>
  ref.table ? tables.byName(ref.table) : tables.at(place.sheetId, place.row, place.column);

function columnsOf(ref: StructuredReference, table: Table): Area | null {
  if (!ref.columns) return table.area;
  const from = columnIndexIn(table, ref.columns[0]);
  const to = columnIndexIn(table, ref.columns[1]);
  if (from < 0 || to < 0) return null;
  const first = Math.min(from, to);
  return {
    ...table.area,
    column: table.area.column + first,
    columns: Math.max(from, to) - first + 1,
  };
}

function rowsOf(
  ref: StructuredReference,
  table: Table,
  place: FormulaPlace,
): Area | null | 'otherRow' {
  const body = bodyOf(table);
  const pick = (item: StructuredReference['items'][number]): Area | null | 'otherRow' => {
    switch (item) {
      case 'All':
        return table.area;
      case 'Data':
        return body;
      case 'Headers':
        return headerOf(table);
      case 'Totals':
        return totalsOf(table);
      case 'This Row':
        return place.sheetId === table.sheetId &&
          place.row >= body.row &&
          place.row <= lastRow(body)
          ? area(place.row, table.area.column, 1, table.area.columns)
          : 'otherRow';
    }
  };
  return ref.items.map(pick).reduce((sum, each) => {
    if (sum === 'otherRow' || each === 'otherRow') return 'otherRow';
    if (!sum || !each) return null;
    const row = Math.min(sum.row, each.row);
    return { ...sum, row, rows: Math.max(lastRow(sum), lastRow(each)) - row + 1 };
  });
}
