/** The workbook: its state, the engine that computes it, and reading and setting single cells. */
import type { BookName } from '../../../xlsx/book/book';
import { FINNISH, type Culture } from '../culture';
import { itemNotFound } from '../errors';
import type { TableLookup } from '../formula/translate';
import {
  areaBetween,
  cellKey,
  columnOf,
  containsCell,
  rowOf,
  type Area,
  type CellKey,
} from './address';
import { appendChange, type Change } from './changes';
import { Engine } from './engine';
import { cellFormatCode, formatValue } from './numberFormat';
import { Projection } from './projection';
import {
  isFormula,
  newSheetState,
  type Content,
  type Scalar,
  type SheetState,
  type Table,
  type WorkbookState,
} from './state';
import { styleAt, type CellStyle } from './styles';

/** Something that follows its cells when rows and columns come and go; null when they are deleted. */
export interface Follower {
  sheetId: string;
  area: Area | null;
}

export class Workbook implements TableLookup {
  /** The name of its file. */
  name: string;
  state: WorkbookState;
  readonly engine = new Engine();
  readonly projection: Projection;
  readonly followers = new Set<Follower>();
  changes: Change[] = [];
  private ids = 0;

  constructor(readonly culture: Culture = FINNISH) {
    this.name = culture.file;
    const first = newSheetState(this.newId('sheet'), `${culture.sheet}1`);
    this.state = {
      sheets: [first],
      names: [],
      activeSheetId: first.id,
      selection: { sheetId: first.id, area: { row: 0, column: 0, rows: 1, columns: 1 } },
    };
    this.projection = new Projection(this.engine, this, first);
    this.engine.renameSheet(0, first.name);
  }

  newId(kind: 'sheet' | 'table' | 'object'): string {
    const n = String(++this.ids).padStart(12, '0');
    return kind === 'object'
      ? `{00000000-0000-0000-0002-${n}}`
      : `{00000000-${kind === 'sheet' ? '0001' : '0000'}-0000-0000-${n}}`;
  }

  record(change: Change): void {
    appendChange(this.changes, change);
  }

  sheet(id: string): SheetState {
    const found = this.state.sheets.find((sheet) => sheet.id === id);
    if (!found) throw itemNotFound();
    return found;
  }

  /** By id or, in any case of letters, by name. */
  findSheet(key: string): SheetState | undefined {
    const wanted = key.toLowerCase();
    return this.state.sheets.find(
      (sheet) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted,
    );
  }

  sheetName(id: string): string {
    return this.sheet(id).name;
  }

  placeOf(sheetId: string): number {
    return this.state.sheets.findIndex((sheet) => sheet.id === sheetId);
  }

  /** Of all sheets. */
  get tables(): Table[] {
    return this.state.sheets.flatMap(({ tables }) => tables);
  }

  byName(name: string): Table | undefined {
    const wanted = name.toLowerCase();
    return this.tables.find((table) => table.name.toLowerCase() === wanted);
  }

  at(sheetId: string, row: number, column: number): Table | undefined {
    return this.findSheet(sheetId)?.tables.find((table) => containsCell(table.area, row, column));
  }

  cellFormat(sheetId: string, row: number, column: number): string {
    return cellFormatCode(this.style(this.sheet(sheetId), row, column).numberFormat);
  }

  nameFormula(name: string, sheetId: string): string | undefined {
    const wanted = name.toLowerCase();
    const isNamed = (each: BookName): boolean => each.name.toLowerCase() === wanted;
    const found = this.findSheet(sheetId)?.names.find(isNamed) ?? this.state.names.find(isNamed);
    return found?.formula.replace(/^=/, '');
  }

  table(id: string): Table {
    const found = this.tables.find((table) => table.id === id);
    if (!found) throw itemNotFound();
    return found;
  }

  replaceTable(id: string, change: Partial<Table>): Table {
    const changed = { ...this.table(id), ...change };
    const sheet = this.sheet(changed.sheetId);
    sheet.tables = sheet.tables.map((table) => (table.id === id ? changed : table));
    return changed;
  }

  content(sheet: SheetState, row: number, column: number): Content | undefined {
    return sheet.cells.get(cellKey(row, column));
  }

  /** Puts content into a cell and nothing else: no table grows, nothing is checked. Undefined empties it. */
  setContent(sheet: SheetState, row: number, column: number, content: Content | undefined): void {
    const key = cellKey(row, column);
    if (content === undefined) sheet.cells.delete(key);
    else sheet.cells.set(key, content);
    this.projection.touch(sheet.id, key);
  }

  /** The value as Office.js gives it: "" for a blank, an error as its text. */
  value(sheet: SheetState, row: number, column: number): Scalar {
    const content = this.content(sheet, row, column);
    if (content === undefined) return '';
    if (!isFormula(content)) return content;
    this.projection.flush(this.state);
    return this.engine.value(this.placeOf(sheet.id), row, column);
  }

  /** "=..." or the value, as `range.formulas` gives it. */
  formula(sheet: SheetState, row: number, column: number): Scalar {
    const content = this.content(sheet, row, column);
    return isFormula(content) ? content.formula : (content ?? '');
  }

  isError(sheet: SheetState, row: number, column: number): boolean {
    if (!isFormula(this.content(sheet, row, column))) return false;
    this.projection.flush(this.state);
    return this.engine.isError(this.placeOf(sheet.id), row, column);
  }

  /** The fill that conditional formats give a cell; null for none. */
  flagFill(sheet: SheetState, row: number, column: number): string | null {
    this.projection.flush(this.state);
    return this.engine.flagFill(this.placeOf(sheet.id), row, column);
  }

  style(sheet: SheetState, row: number, column: number): CellStyle {
    return styleAt(sheet.styles, row, column);
  }

  /** What the cell shows. */
  text(sheet: SheetState, row: number, column: number): string {
    const { numberFormat } = this.style(sheet, row, column);
    return formatValue(this.value(sheet, row, column), numberFormat, this.culture);
  }

  /** The smallest rectangle around what is not blank, or also around what is formatted; null for nothing. */
  usedArea(sheet: SheetState, valuesOnly: boolean, within?: Area): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const include = (key: CellKey): void => {
      const row = rowOf(key);
      const column = columnOf(key);
      if (within && !containsCell(within, row, column)) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    for (const key of sheet.cells.keys()) include(key);
    if (!valuesOnly) for (const key of sheet.styles.cells.keys()) include(key);
    return bottom < 0 ? null : areaBetween(top, left, bottom, right);
  }

  /** Brings the engine to the state of the cells, e.g. before a page draws them. */
  compute(): void {
    this.projection.flush(this.state);
    this.engine.evaluate();
  }
}
