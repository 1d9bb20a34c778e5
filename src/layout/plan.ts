/**
 * A workbook as plain data: what should stand where. The layout makes it from a report, the Excel
 * gateway and the file writer apply it; neither knows the other.
 *
 * Rows and columns are 0-based. Formulas are en-US; inside a table they use structured references in
 * the form that Excel gives back: `[@Toteuma]`, `[@[Muutettu TA]]`, `Talous_x[Poikkeama]`,
 * `Toimintakate_x[[#Totals],[Esitys: tulot]]`. Number formats are en-US.
 *
 * Formulas refer across sheets and to tables: make every sheet and table before any formula is written.
 */
import type { Look, StyleName } from './looks/styles';

export interface Plan {
  sheets: SheetPlan[];
  names: NamePlan[];
  /** The key of the sheet that is shown first. */
  activate: string;
}

export interface SheetPlan {
  /** Stable, independent of the tab's name: "summary", "division:perusturva", "strategy", "store". */
  key: string;
  name: string;
  visibility: 'visible' | 'veryHidden';
  /** The present name of the sheet that it comes after where it is not there; else it comes last. */
  after?: string;
  tabColor?: string;
  /** Width in characters of the default font; in sheet order from column A. */
  columns: ColumnLayout[];
  /** Heights in points of rows that need one of their own. */
  rowHeights: { row: number; height: number }[];
  freeze?: { rows: number; columns: number };
  blocks: BlockPlan[];
  tables: TablePlan[];
  charts: ChartPlan[];
  page?: PagePlan;
  protect: boolean;
}

export interface ColumnLayout {
  width: number;
  hidden?: boolean;
}

/**
 * What a cell holds. A `text` is text whatever it begins with, also in a cell whose number format is
 * not "@": there whoever writes it must quote it (Excel: a leading apostrophe). A `formula` begins with "=".
 */
export type CellContent =
  | { kind: 'blank' }
  | { kind: 'number'; value: number }
  | { kind: 'text'; value: string; link?: LinkTarget }
  | { kind: 'formula'; formula: string };

/** A link inside the workbook. */
export interface LinkTarget {
  /** The tab's name as planned. */
  sheet: string;
  address: string;
}

/** Cells outside tables: titles, legends, notes. Blocks and tables of a sheet do not overlap. */
export interface BlockPlan {
  key: string;
  row: number;
  column: number;
  cells: PlannedCell[][];
  flags?: BlockFlag[];
}

export interface PlannedCell {
  content: CellContent;
  style: StyleName;
}

/** A flag on a part of a block; rows and columns are counted from the block's corner. */
export interface BlockFlag extends FlagPlan {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

export interface TablePlan {
  /** Stable key, e.g. "economy:perusturva". */
  key: string;
  /** Unique workbook name of the table, ASCII, e.g. "Talous_perusturva". */
  name: string;
  /** Upper left corner: the heading of the first column. */
  row: number;
  column: number;
  columns: TableColumnPlan[];
  /** Row ids in order, the same that stand in the column Tunnus; "" for a row that waits for input. */
  rowIds: string[];
  /** One array a row, one content a column; a computed column's contents are blank here. */
  rows: CellContent[][];
  /** Body cells whose style differs from their column's. */
  cellStyles: { row: number; column: number; style: StyleName }[];
  /** The totals row, one cell a column, when the table has one. */
  totals?: PlannedCell[];
  /** On the whole body; formulas are relative to its first cell. */
  flags?: FlagPlan[];
  /** A log: rows that stand stay, and planned ones that do not stand yet come first. */
  keepsRows?: boolean;
}

export interface TableColumnPlan {
  /** Stable key: the model's name where the column shows a field of the model. */
  key: string;
  heading: string;
  headingStyle: StyleName;
  style: StyleName;
  /** One formula for the whole column, when the column is computed. */
  formula?: string;
  /** Of a row that stands, the contents are the user's: only new rows get the planned ones. */
  kept?: boolean;
  validation?: ValidationPlan;
  flags?: FlagPlan[];
}

/** Informs, never blocks. */
export interface ValidationPlan {
  kind: 'decimal' | 'list';
  /** For a list: the choices. */
  choices?: string[];
  title: string;
  message: string;
}

/**
 * A conditional format that the add-in can find and take away again. `formula` is in A1 relative to the
 * first cell of what it covers (a column's body, a table's body, or the part of a block).
 */
export interface FlagPlan {
  key: string;
  formula: string;
  look: Look;
}

export interface NamePlan {
  name: string;
  /** A formula, e.g. "='Yhteenveto'!$B$3". */
  refersTo: string;
  visible: boolean;
}

export interface ChartPlan {
  key: string;
  title: string;
  kind: 'columnClustered';
  /** A1 addresses on the chart's own sheet. */
  categories: string;
  values: string;
  seriesName: string;
  /** Number format of the labels on the bars. */
  valueFormat: string;
  color: string;
  /** Upper left cell and size in points. */
  row: number;
  column: number;
  width: number;
  height: number;
  altText: string;
}

export interface PagePlan {
  orientation: 'portrait' | 'landscape';
  paper: 'a4' | 'a3';
  /** Pages wide; height follows. */
  fitToWidth: number;
  /** 0-based rows, both included. */
  repeatRows?: { from: number; to: number };
  /** Excel's header and footer codes: &P page, &N pages, &A sheet. */
  footer?: string;
}
