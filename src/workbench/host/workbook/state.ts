/**
 * The open workbook: a book whose sheets, tables, charts and formats have ids, and what its user sees of it.
 * Lists and what is in the maps are replaced, never changed, so that a copy of the maps is a copy of the
 * workbook (undo).
 */
import type {
  BookContent,
  BookFormula,
  BookLine,
  BookName,
  BookSheet,
  BookTable,
  BookTableColumn,
} from '../../../xlsx/book/book';
import type { BookChart } from '../../../xlsx/book/chart';
import { PLAIN_STYLE } from '../../../xlsx/book/looks';
import { NO_PAGE } from '../../../xlsx/book/page';
import type { BookFormat } from '../../../xlsx/book/rules';
import type { Area } from './address';

export type Scalar = string | number | boolean;

export type Content = BookContent;

export type Size = BookLine;

export const isFormula = (content: Content | undefined): content is BookFormula =>
  typeof content === 'object';

export interface Format extends BookFormat {
  readonly id: string;
}

export interface Chart extends BookChart {
  readonly id: string;
}

export interface TableColumn extends BookTableColumn {
  readonly id: number;
}

export interface Table extends BookTable {
  readonly id: string;
  readonly sheetId: string;
  readonly columns: readonly TableColumn[];
  readonly nextColumnId: number;
}

export interface SheetState extends BookSheet {
  readonly id: string;
  tables: Table[];
  formats: Format[];
  charts: Chart[];
}

interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

export interface WorkbookState {
  sheets: SheetState[];
  /** Of the whole workbook. */
  names: BookName[];
  activeSheetId: string;
  selection: SheetArea;
}

export const newSheetState = (id: string, name: string): SheetState => ({
  id,
  name,
  visibility: 'visible',
  tabColor: '',
  gridlines: true,
  cells: new Map(),
  styles: { sheet: PLAIN_STYLE, columns: new Map(), rows: new Map(), cells: new Map() },
  links: new Map(),
  columns: new Map(),
  rows: new Map(),
  tables: [],
  validations: [],
  formats: [],
  charts: [],
  freeze: { rows: 0, columns: 0 },
  protection: null,
  page: NO_PAGE,
  names: [],
});

const cloneSheet = (sheet: SheetState): SheetState => ({
  ...sheet,
  cells: new Map(sheet.cells),
  styles: {
    sheet: sheet.styles.sheet,
    columns: new Map(sheet.styles.columns),
    rows: new Map(sheet.styles.rows),
    cells: new Map(sheet.styles.cells),
  },
  links: new Map(sheet.links),
  columns: new Map(sheet.columns),
  rows: new Map(sheet.rows),
});

/** A copy that later changes of the workbook leave alone. */
export const cloneState = (state: WorkbookState): WorkbookState => ({
  ...state,
  sheets: state.sheets.map(cloneSheet),
});
