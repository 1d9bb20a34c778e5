import type { BookCell, BookTable } from './book/book';

/** The name of the table that a cell stands in. */
export const tableAt = (
  tables: BookTable[],
  { row, column }: Pick<BookCell, 'row' | 'column'>,
): string | undefined =>
  tables.find(
    (table) =>
      row >= table.row &&
      row < table.row + table.rows &&
      column >= table.column &&
      column < table.column + table.columns.length,
  )?.name;
