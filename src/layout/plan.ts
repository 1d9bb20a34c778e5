/**
 * A workbook as plain data: what should stand where. The layout makes it from a report, the Excel
 * gateway and the file writer apply it; neither knows the other.
 *
 * Rows and columns are 0-based. Formulas are en-US with structured references; number formats are en-US.
 */
import type { StyleName } from './styles';

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

/** What a cell holds. A `text` is text whatever it begins with; a `formula` begins with "=". */
export type CellContent =
  | { kind: 'blank' }
  | { kind: 'number'; value: number }
  | { kind: 'text'; value: string; link?: LinkTarget }
  | { kind: 'formula'; formula: string };

/** A link inside the workbook. */
export interface LinkTarget {
  sheet: string;
  address: string;
}

/** Cells outside tables: titles, legends, notes. */
export interface BlockPlan {
  key: string;
  row: number;
  column: number;
  cells: PlannedCell[][];
}

export interface PlannedCell {
  content: CellContent;
  style: StyleName;
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
  /** Row ids in order, the same that stand in the column Tunnus. */
  rowIds: string[];
  /** One array a row, one content a column; a computed column's contents are blank here. */
  rows: CellContent[][];
  /** A row's style where it differs from its column's, e.g. a heading row or a total. */
  rowStyles?: { row: number; style: StyleName }[];
  /** Contents of a totals row, one a column, when the table has one. */
  totals?: TotalContent[];
}

export type TotalContent =
  | { kind: 'blank' }
  | { kind: 'text'; value: string }
  | { kind: 'formula'; formula: string };

export interface TableColumnPlan {
  /** Stable key, e.g. "forecast". */
  key: string;
  heading: string;
  style: StyleName;
  /** One formula for the whole column (structured references), when the column is computed. */
  formula?: string;
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

/** A conditional format that the add-in can find and take away again. `formula` is relative to the first body cell. */
export interface FlagPlan {
  key: string;
  formula: string;
  look: 'warning' | 'error' | 'improves' | 'weakens' | 'muted';
}

export interface NamePlan {
  name: string;
  /** A formula, e.g. "=Yhteenveto!$B$3". */
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
  valueFormat: string;
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
  repeatRows?: { from: number; to: number };
  footer?: string;
}
