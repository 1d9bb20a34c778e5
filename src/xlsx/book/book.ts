/**
 * A workbook as plain data in the words of the file format: what a plan becomes, what a file is read to and
 * written from, and what the workbench keeps of its open workbook. Values inside the maps are replaced,
 * never changed. Rows and columns are 0-based, sizes are points, colours "#RRGGBB".
 * Formulas begin with "=" and stand as Excel shows them in en-US: `[@Toteuma]`, `Talous_x[Poikkeama]`.
 */
import type { BookArea } from './area';
import type { BookStyles, CellKey } from './cells';
import type { BookChart } from './chart';
import type { BookPage } from './page';
import type { BookProtection } from './protection';
import type { BookFormat, BookValidation } from './rules';

export interface Book {
  sheets: BookSheet[];
  /** Those of the whole workbook. */
  names: BookName[];
  /** The place of the sheet that is shown first. */
  active: number;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface BookSheet {
  name: string;
  visibility: Visibility;
  /** "" for none. */
  tabColor: string;
  gridlines: boolean;
  cells: Map<CellKey, BookContent>;
  styles: BookStyles;
  links: Map<CellKey, BookLink>;
  columns: Map<number, BookLine>;
  rows: Map<number, BookLine>;
  freeze: { rows: number; columns: number };
  tables: BookTable[];
  charts: BookChart[];
  validations: BookValidation[];
  /** The first wins. */
  formats: BookFormat[];
  page: BookPage;
  protection: BookProtection | null;
  /** Those of the sheet alone. */
  names: BookName[];
}

/** A row or a column that is not as all others. */
export interface BookLine {
  /** Undefined is the standard, which for columns is STANDARD_WIDTH. */
  readonly size?: number;
  readonly hidden: boolean;
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

/** Either an address outside or a place inside, e.g. "'Perusturva'!B7". */
export interface BookLink {
  address?: string;
  place?: string;
  tip?: string;
}

export interface BookTable {
  readonly name: string;
  /** With the heading and the totals. */
  readonly area: BookArea;
  readonly columns: readonly BookTableColumn[];
  readonly header: boolean;
  readonly totals: boolean;
  readonly style: string;
  readonly filterButton: boolean;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
}

export interface BookTableColumn {
  readonly name: string;
  /** Of a calculated column, as written for the first body row. */
  readonly formula?: string;
  /** The texts that a filter shows. */
  readonly filter?: readonly string[];
}

export interface BookName {
  readonly name: string;
  readonly formula: string;
  readonly hidden: boolean;
  readonly comment?: string;
}
