/**
 * What stands in a workbook, as plain data: the Excel gateway and the file reader make it,
 * `readWorkbook` makes a report of it. Rows and columns are 0-based.
 */

/** As Excel gives it: "" is a blank, an error is text such as "#REF!". */
export type CellValue = string | number | boolean;

export interface WorkbookSnapshot {
  sheets: SheetSnapshot[];
}

export interface SheetSnapshot {
  /** The plan's key of the sheet (marks.ts), or null where its mark is gone. */
  key: string | null;
  name: string;
  visibility: 'visible' | 'hidden' | 'veryHidden';
  /** The used range; `formulas` has the shape of `values` and holds "=..." in en-US where there is a formula. */
  cells: CellBlock;
  tables: TableSnapshot[];
}

/** A rectangle of cells; an empty sheet has no rows. */
export interface CellBlock {
  row: number;
  column: number;
  values: CellValue[][];
  formulas: CellValue[][];
}

/** A table's place on its sheet; its contents stand in the sheet's cells. */
export interface TableSnapshot {
  name: string;
  /** Upper left corner: the heading of the first column. */
  row: number;
  column: number;
  /** All rows, heading and totals included. */
  rowCount: number;
  columnCount: number;
  hasTotals: boolean;
  /** Cells of the table whose number format shows a date or a time; rows and columns of the sheet. */
  dates?: { row: number; column: number }[];
}
