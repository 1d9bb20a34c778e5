/**
 * Everything that a workbook is: a book with ids, and cells that are found by their place. Values inside
 * the maps are immutable and replaced, never changed, so that a copy of the maps is a copy of the
 * workbook (undo).
 */
import type { BookContent, BookFormula, BookLink, BookSheet } from '../../../xlsx/book/book';
import type { BookChart } from '../../../xlsx/book/chart';
import { NO_PAGE } from '../../../xlsx/book/page';
import type { BookFormat, BookValidation } from '../../../xlsx/book/rules';
import type { Area, CellKey } from './address';
import { cloneStyleLayers, newStyleLayers, type StyleLayers } from './styles';

export type Scalar = string | number | boolean;

export type Content = BookContent;

export const isFormula = (content: Content | undefined): content is BookFormula =>
  typeof content === 'object';

export interface Format extends BookFormat {
  readonly id: string;
}

export interface Chart extends BookChart {
  readonly id: string;
}

interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

export interface Size {
  /** Points; undefined is the sheet's standard. */
  readonly size?: number;
  readonly hidden: boolean;
}

/** What a sheet has in a book as well. */
type BookParts = Pick<
  BookSheet,
  'name' | 'visibility' | 'gridlines' | 'freeze' | 'page' | 'protection'
>;

export interface SheetState extends BookParts {
  readonly id: string;
  /** "" for none. */
  tabColor: string;
  cells: Map<CellKey, Content>;
  styles: StyleLayers;
  links: Map<CellKey, BookLink>;
  columns: Map<number, Size>;
  rows: Map<number, Size>;
  validations: BookValidation[];
  formats: Format[];
  charts: Chart[];
}

export interface TableColumn {
  readonly id: number;
  readonly name: string;
  /** The calculated column's formula as written for the first body row. */
  readonly formula?: string;
  /** The values that the filter of a file shows; undefined is no filter. */
  readonly filter?: readonly string[];
}

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Heading and totals included. */
  readonly area: Area;
  readonly columns: readonly TableColumn[];
  readonly nextColumnId: number;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

export interface Name {
  readonly name: string;
  /** Null: of the workbook. */
  readonly sheetId: string | null;
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export interface WorkbookState {
  sheets: SheetState[];
  tables: Table[];
  names: Name[];
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
  styles: newStyleLayers(),
  links: new Map(),
  columns: new Map(),
  rows: new Map(),
  validations: [],
  formats: [],
  charts: [],
  freeze: { rows: 0, columns: 0 },
  protection: null,
  page: NO_PAGE,
});

const cloneSheet = (sheet: SheetState): SheetState => ({
  ...sheet,
  cells: new Map(sheet.cells),
  styles: cloneStyleLayers(sheet.styles),
  links: new Map(sheet.links),
  columns: new Map(sheet.columns),
  rows: new Map(sheet.rows),
});

/** A copy that later changes of the workbook leave alone. */
export const cloneState = (state: WorkbookState): WorkbookState => ({
  ...state,
  sheets: state.sheets.map(cloneSheet),
});
