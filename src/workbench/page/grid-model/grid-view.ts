import {
  Model,
  type CellArrayStructure,
  type CellStyle as GridStyle,
  type ExtendedCellStyle,
} from '@ironcalc/wasm';
import { area, MAX_COLUMNS, MAX_ROWS } from '../../host/workbook/address';
import { isIn } from '../../host/workbook/formats';
import { isFormula, type SheetState } from '../../host/workbook/state';
import type { Workbook } from '../../host/workbook/workbook';
import { edgeFrom, FilledCells } from './filled-cells';
import { GridLayout } from './layout';
import { gridStyle, inLowRow, withFlag } from './look';
import { cellMiddle } from './places';

/** Rows lower than this hold one line; pixels. */
const TWO_LINES = 34;

/** A cell whose middle is nearer to the window's edge than this is out of sight; pixels. */
const EDGE = 50;

/** Kinds of values as the grid asks for them. */
const KIND = { number: 1, string: 2, boolean: 4, error: 16 } as const;

/** IronCalc's own methods of a view, whatever a subclass makes of them for the user's actions. */
const ownMethods = (view: Model): Model =>
  new Proxy(view, {
    get: (target, name) => {
      const own: unknown = Reflect.get(Model.prototype, name);
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });

/**
 * The workbook as IronCalc's grid reads it. Of IronCalc's own model only the view is used: selection,
 * scrolling, sizes; contents, values and looks are the workbook's. Rows and columns are 1-based here.
 */
export class GridView extends Model {
  private readonly layout: GridLayout;
  private readonly filled = new Map<string, FilledCells>();
  private outside = { width: 0, height: 0 };
  private window = { width: Infinity, height: Infinity };

  constructor(readonly workbook: Workbook) {
    super('Kokeilupohja', 'en', 'Europe/Helsinki', 'en');
    this.pauseEvaluation();
    this.layout = new GridLayout(ownMethods(this), workbook);
  }

  /** Takes up what has changed in the workbook. */
  sync(): void {
    const { activeSheetId, selection } = this.workbook.state;
    this.workbook.compute();
    this.filled.clear();
    this.layout.sync();
    const place = this.workbook.placeOf(activeSheetId);
    if (super.getSelectedSheet() !== place) super.setSelectedSheet(place);
    if (selection.sheetId !== activeSheetId) return;
    const { row, column, rows, columns } = selection.area;
    const range = [row + 1, column + 1, row + rows, column + columns] as const;
    if (super.getSelectedView().range.join() === range.join()) return;
    super.setSelectedCell(row + 1, column + 1);
    super.setSelectedRange(...range);
    this.reveal(row, column);
  }

  /** The grid takes itself for as large as the window; these pixels of it are something else. */
  leaveOut(width: number, height: number): void {
    this.outside = { width, height };
  }

  override setWindowWidth(width: number): void {
    this.window.width = width - this.outside.width;
    super.setWindowWidth(this.window.width);
  }

  override setWindowHeight(height: number): void {
    this.window.height = height - this.outside.height;
    super.setWindowHeight(this.window.height);
  }

  override getFormattedCellValue(sheet: number, row: number, column: number): string {
    return this.workbook.text(this.sheetAt(sheet), row - 1, column - 1);
  }

  override getCellContent(sheet: number, row: number, column: number): string {
    const { culture } = this.workbook;
    const content = this.workbook.content(this.sheetAt(sheet), row - 1, column - 1);
    if (content === undefined) return '';
    if (isFormula(content)) return content.formula;
    if (typeof content === 'number') return String(content).replace('.', culture.decimal);
    if (typeof content === 'boolean') return content ? culture.true : culture.false;
    return content;
  }

  override getCellType(sheet: number, row: number, column: number): number {
    const state = this.sheetAt(sheet);
    if (this.workbook.isError(state, row - 1, column - 1)) return KIND.error;
    const value = this.workbook.value(state, row - 1, column - 1);
    return value === '' ? KIND.number : KIND[typeof value as 'number' | 'string' | 'boolean'];
  }

  override getCellStyle(sheet: number, row: number, column: number): ExtendedCellStyle {
    // The grid also asks for the neighbours above the first row and before the first column.
    if (row < 1 || column < 1) return super.getCellStyle(sheet, 1, 1);
    const state = this.sheetAt(sheet);
    const own = gridStyle(this.workbook.style(state, row - 1, column - 1));
    const cell = area(row - 1, column - 1);
    const isFlagged = state.formats.some((format) => isIn(format, cell));
    const flagged = isFlagged ? this.flagged(sheet, row, column, own) : own;
    const style = super.getRowHeight(sheet, row) < TWO_LINES ? inLowRow(flagged) : flagged;
    return { style, icon: null, data_bar: null, rating: null };
  }

  /** The engine evaluates conditional formats; what they change is laid over the cell's own style. */
  private flagged(sheet: number, row: number, column: number, own: GridStyle): GridStyle {
    const { model } = this.workbook.engine;
    const plain = model.getCellStyle(sheet, MAX_ROWS, MAX_COLUMNS).style;
    return withFlag(own, model.getCellStyle(sheet, row, column).style, plain);
  }

  override getCellArrayStructure(): CellArrayStructure {
    return 'SingleCell';
  }

  override getLastNonEmptyInRowBeforeColumn(
    sheet: number,
    row: number,
    column: number,
  ): number | undefined {
    const before = this.filledIn(sheet)
      .columns(row - 1)
      .filter((each) => each < column - 1);
    const last = before.at(-1);
    return last === undefined ? undefined : last + 1;
  }

  override getFirstNonEmptyInRowAfterColumn(
    sheet: number,
    row: number,
    column: number,
  ): number | undefined {
    const first = this.filledIn(sheet)
      .columns(row - 1)
      .find((each) => each > column - 1);
    return first === undefined ? undefined : first + 1;
  }

  override getRowsWithData(sheet: number, column: number): Int32Array {
    return Int32Array.from(this.filledIn(sheet).rows(column - 1), (row) => row + 1);
  }

  override getColumnsWithData(sheet: number, row: number): Int32Array {
    return Int32Array.from(this.filledIn(sheet).columns(row - 1), (column) => column + 1);
  }

  override onNavigateToEdgeInDirection(direction: string): void {
    const { sheet, row, column } = super.getSelectedView();
    const filled = this.filledIn(sheet);
    const step = direction === 'ArrowRight' || direction === 'ArrowDown' ? 1 : -1;
    if (direction === 'ArrowLeft' || direction === 'ArrowRight') {
      const to = edgeFrom(filled.columns(row - 1), column - 1, step, MAX_COLUMNS - 1);
      this.setSelectedCell(row, to + 1);
    } else {
      const to = edgeFrom(filled.rows(column - 1), row - 1, step, MAX_ROWS - 1);
      this.setSelectedCell(to + 1, column);
    }
    const { row: newRow, column: newColumn } = super.getSelectedView();
    this.reveal(newRow - 1, newColumn - 1);
  }

  /** Scrolls a cell into view when it is not; 0-based. */
  private reveal(row: number, column: number): void {
    const { top_row: top, left_column: left, sheet } = super.getSelectedView();
    const isAbove = row + 1 < top && row >= super.getFrozenRowsCount(sheet);
    const isLeft = column + 1 < left && column >= super.getFrozenColumnsCount(sheet);
    const { x, y } = cellMiddle(this, row + 1, column + 1);
    const isBelow = y > this.window.height - EDGE;
    const isRight = x > this.window.width - EDGE;
    if (!isAbove && !isLeft && !isBelow && !isRight) return;
    super.setTopLeftVisibleCell(
      isAbove || isBelow ? Math.max(super.getFrozenRowsCount(sheet) + 1, row - 3) : top,
      isLeft || isRight ? Math.max(super.getFrozenColumnsCount(sheet) + 1, column - 1) : left,
    );
  }

  protected sheetAt(place: number): SheetState {
    const sheet = this.workbook.state.sheets[place];
    if (!sheet)
      throw new Error(
        `sheet: expected a place below ${this.workbook.state.sheets.length}; found ${place}.`,
      );
    return sheet;
  }

  protected filledIn(place: number): FilledCells {
    const sheet = this.sheetAt(place);
    const filled = this.filled.get(sheet.id) ?? new FilledCells(sheet);
    this.filled.set(sheet.id, filled);
    return filled;
  }
}
