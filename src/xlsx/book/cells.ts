/** The cells of a sheet by their place, which is one number. */
import type { BookStyle } from './looks';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A cell's place on its sheet, for maps. */
export type CellKey = number;

export const cellKey = (row: number, column: number): CellKey => row * MAX_COLUMNS + column;
export const rowOf = (key: CellKey): number => Math.floor(key / MAX_COLUMNS);
export const columnOf = (key: CellKey): number => key % MAX_COLUMNS;

/** Looked up from the cell outwards: cell, row, column, sheet. */
export interface BookStyles {
  sheet: BookStyle;
  columns: Map<number, BookStyle>;
  rows: Map<number, BookStyle>;
  cells: Map<CellKey, BookStyle>;
}

/** The look of a cell that says none of its own. */
export const styleBelow = (
  { sheet, columns, rows }: Omit<BookStyles, 'cells'>,
  row: number,
  column: number,
): BookStyle => rows.get(row) ?? columns.get(column) ?? sheet;

export const styleAt = (styles: BookStyles, row: number, column: number): BookStyle =>
  styles.cells.get(cellKey(row, column)) ?? styleBelow(styles, row, column);
