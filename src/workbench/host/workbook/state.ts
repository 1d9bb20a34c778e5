/**
 * Everything that a workbook is, as plain data. Values inside the maps are immutable and replaced,
 * never changed, so that a copy of the maps is a copy of the workbook (undo).
 */
import type { Area, CellKey } from './address';
import { cloneStyleLayers, newStyleLayers, type StyleLayers } from './styles';

export type Scalar = string | number | boolean;

/** Text as it was written, "=..." in en-US with structured references. */
export interface Formula {
  readonly formula: string;
}

export type Content = Scalar | Formula;

export const isFormula = (content: Content | undefined): content is Formula =>
  typeof content === 'object';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface Validation {
  readonly area: Area;
  /** As given to `dataValidation.rule`: one member named after the kind. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly area: Area;
  readonly type: 'Custom' | 'Other';
  readonly stopIfTrue: boolean;
  readonly formula: string;
  readonly fill: string | null;
  readonly font: Readonly<{
    color?: string;
    bold?: boolean;
    italic?: boolean;
    strikethrough?: boolean;
    underline?: string;
  }>;
  readonly numberFormat?: string;
  /** What the grid's own editor of conditional formats made, kept as the engine reads it. */
  readonly engineRule?: unknown;
}

export interface Series {
  readonly name: string;
  readonly values: SheetArea | null;
  readonly categories: SheetArea | null;
  /** Properties and sub-objects that the add-in has set, by path, e.g. "Format/Fill/color". */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly Series[];
  readonly settings: Readonly<Record<string, unknown>>;
}

interface FreezeState {
  readonly rows: number;
  readonly columns: number;
}

export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password?: string;
}

export interface Size {
  /** Points; undefined is the sheet's standard. */
  readonly size?: number;
  readonly hidden: boolean;
}

export interface SheetState {
  readonly id: string;
  name: string;
  visibility: Visibility;
  tabColor: string;
  showGridlines: boolean;
  cells: Map<CellKey, Content>;
  styles: StyleLayers;
  links: Map<CellKey, Hyperlink>;
  columns: Map<number, Size>;
  rows: Map<number, Size>;
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
  charts: Chart[];
  freeze: FreezeState;
  protection: Protection | null;
  /** By wire path under `pageLayout`, e.g. "Orientation", "HeadersFooters/DefaultForAllPages/CenterFooter". */
  page: Readonly<Record<string, unknown>>;
  printTitleRows: Area | null;
  printArea: Area | null;
  customProperties: Map<string, string>;
}

export interface TableColumn {
  readonly id: number;
  readonly name: string;
  /** The calculated column's formula as written for the first body row. */
  readonly formula?: string;
  /** The values that the filter shows; undefined is no filter. */
  readonly filter?: readonly string[];
}

/** The column when it is no longer calculated, or no longer filtered. */
export function withoutPart(column: TableColumn, part: 'formula' | 'filter'): TableColumn {
  const { formula, filter, ...plain } = column;
  const keepsFormula = part !== 'formula' && formula !== undefined;
  const keepsFilter = part !== 'filter' && filter !== undefined;
  return { ...plain, ...(keepsFormula ? { formula } : {}), ...(keepsFilter ? { filter } : {}) };
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
  settings: Map<string, unknown>;
  activeSheetId: string;
  selection: SheetArea;
}

export const newSheetState = (id: string, name: string): SheetState => ({
  id,
  name,
  visibility: 'Visible',
  tabColor: '',
  showGridlines: true,
  cells: new Map(),
  styles: newStyleLayers(),
  links: new Map(),
  columns: new Map(),
  rows: new Map(),
  validations: [],
  conditionalFormats: [],
  charts: [],
  freeze: { rows: 0, columns: 0 },
  protection: null,
  page: {},
  printTitleRows: null,
  printArea: null,
  customProperties: new Map(),
});

const cloneSheet = (sheet: SheetState): SheetState => ({
  ...sheet,
  cells: new Map(sheet.cells),
  styles: cloneStyleLayers(sheet.styles),
  links: new Map(sheet.links),
  columns: new Map(sheet.columns),
  rows: new Map(sheet.rows),
  validations: [...sheet.validations],
  conditionalFormats: [...sheet.conditionalFormats],
  charts: [...sheet.charts],
  customProperties: new Map(sheet.customProperties),
});

/** A copy that later changes of the workbook leave alone. */
export const cloneState = (state: WorkbookState): WorkbookState => ({
  ...state,
  sheets: state.sheets.map(cloneSheet),
  tables: [...state.tables],
  names: [...state.names],
  settings: new Map(state.settings),
});
