import type { BookTable } from './book/book';

/** The name of the table that a cell stands in. */
export const tableAt = (
  tables: readonly BookTable[],
  row: number,
  column: number,
): string | undefined =>
  tables.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  )?.name;
