/**
 * A workbook as plain data in the words of the file format, between the file on one side and a plan or a
 * live workbook on the other. Rows and columns are 0-based, sizes are points, colours "#RRGGBB".
 * Formulas begin with "=" and stand as Excel shows them in en-US: `[@Toteuma]`, `Talous_x[Poikkeama]`.
 */
import type { BookChart } from './chart';
import type { BookStyle } from './looks';
import type { BookPage } from './page';
import type { BookProtection } from './protection';
import type { BookFormat, BookValidation } from './rules';

export interface Book {
  sheets: BookSheet[];
  names: BookName[];
  /** The place of the sheet that is shown first. */
  active: number;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface BookSheet {
  name: string;
  visibility: Visibility;
  tabColor?: string;
  gridlines: boolean;
  /** The look of cells of which nothing else says one. */
  style: BookStyle;
  cells: BookCell[];
  columns: BookLine[];
  rows: BookLine[];
  freeze: { rows: number; columns: number };
  tables: BookTable[];
  charts: BookChart[];
  validations: BookValidation[];
  /** The first wins. */
  formats: BookFormat[];
  page: BookPage;
  protection: BookProtection | null;
}

/** A row or a column that is not as all others. */
export interface BookLine {
  index: number;
  /** Undefined is the standard, which for columns is STANDARD_WIDTH. */
  size?: number;
  hidden: boolean;
  style?: BookStyle;
}

export type BookContent = string | number | boolean | BookFormula;

export interface BookFormula {
  formula: string;
  /** What the formula comes to with the contents of this book; undefined where that is not known. */
  value?: BookValue;
}

export type BookValue = string | number | boolean | BookError;

/** A formula can come to an error, e.g. "#DIV/0!", which is a value as any other. */
export interface BookError {
  error: string;
}

export interface BookCell {
  row: number;
  column: number;
  content?: BookContent;
  style: BookStyle;
  link?: BookLink;
}

/** Either an address outside or a place inside, e.g. "'Perusturva'!B7". */
export interface BookLink {
  address?: string;
  place?: string;
  tip?: string;
}

export interface BookTable {
  name: string;
  row: number;
  column: number;
  /** With the heading and the totals. */
  rows: number;
  columns: BookTableColumn[];
  header: boolean;
  totals: boolean;
  style: string;
  filterButton: boolean;
  bandedRows: boolean;
  bandedColumns: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
}

export interface BookTableColumn {
  name: string;
  /** Of a calculated column, as written for the first body row. */
  formula?: string;
  /** The texts that a filter shows. */
  filter?: string[];
}

export interface BookName {
  name: string;
  formula: string;
  hidden: boolean;
  /** The place of the sheet whose name it is; undefined: of the workbook. */
  sheet?: number;
  comment?: string;
}
