/** Where the cells of planned tables stand: as planned, or as a workbook has them now. */
import type { FactKey } from './facts';
import type { SheetPlan } from '../plan';
import type { TableSchema } from '../table/schema';
import { bodyRows, valueAt, type LocatedTable } from '../reading/locate';

/** What the row of a table's totals is called in a fact's key. */
export const TOTALS_ROW = 'total';

export interface CellPosition {
  /** The sheet's present name. */
  sheet: string;
  /** 0-based. */
  row: number;
  column: number;
  /** The table's planned name. */
  table: string;
  /** The present heading of the column. */
  heading: string;
}

/** Null for a cell that is not there. */
export type Positions = (fact: FactKey) => CellPosition | null;

/** The positions of a workbook that is being written for the first time. */
export function plannedPositions(sheets: SheetPlan[]): Positions {
  const tables = new Map(
    sheets.flatMap((sheet) =>
      sheet.tables.map((table) => [table.key, { sheet: sheet.name, table }] as const),
    ),
  );
  return ({ table: key, rowId, column: columnKey }) => {
    const found = tables.get(key);
    if (!found) return null;
    const { sheet, table } = found;
    const index = table.columns.findIndex((column) => column.key === columnKey);
    const column = table.columns[index];
    const isTotals = rowId === TOTALS_ROW && table.totals !== undefined;
    const body = isTotals ? table.rows.length : table.rowIds.indexOf(rowId);
    if (!column || body < 0) return null;
    return {
      sheet,
      row: table.row + 1 + body,
      column: table.column + index,
      table: table.name,
      heading: column.heading,
    };
  };
}

/** The positions of a workbook that people have used; `located` by the schemas' keys. */
export function presentPositions(
  schemas: TableSchema[],
  located: ReadonlyMap<string, LocatedTable>,
): Positions {
  const names = new Map(schemas.map(({ key, name }) => [key, name]));
  const rows = new Map<string, Map<string, number>>();
  const rowsOf = (key: string, place: LocatedTable): Map<string, number> => {
    const own = rows.get(key) ?? rowsById(place);
    rows.set(key, own);
    return own;
  };
  return ({ table: key, rowId, column: columnKey }) => {
    const place = located.get(key);
    const name = names.get(key);
    const offset = place?.offsets.get(columnKey);
    if (!place || name === undefined || offset === undefined) return null;
    const { sheet, table, headings } = place;
    const isTotals = rowId === TOTALS_ROW && table.hasTotals;
    const row = isTotals ? bodyRows(table).end : rowsOf(key, place).get(rowId);
    if (row === undefined) return null;
    return {
      sheet: sheet.name,
      row,
      column: table.column + offset,
      table: name,
      heading: headings[offset] ?? '',
    };
  };
}

/** Sheet rows by Tunnus; of two rows with one Tunnus the first. */
function rowsById({ sheet, table, offsets }: LocatedTable): Map<string, number> {
  const rows = new Map<string, number>();
  const offset = offsets.get('id');
  if (offset === undefined) return rows;
  const { first, end } = bodyRows(table);
  for (let row = end - 1; row >= first; row--) {
    rows.set(String(valueAt(sheet, row, table.column + offset)), row);
  }
  return rows;
}
