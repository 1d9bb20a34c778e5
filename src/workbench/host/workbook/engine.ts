/** The calculation engine: cells by place in, values out. Nothing here knows Office or tables. */
import { Model, type CfRuleInput } from '@ironcalc/wasm';
import type { Scalar } from './state';

/**
 * The engine tells results only as formatted text. This format shows 15 significant digits, the last
 * of them cut off instead of rounded, so that 14 are right.
 */
const RAW_FORMAT = '0.0000000000000000E+00';
const RAW_DIGITS = 14;
const MAX_ENGINE_ROW = 1_048_576;

/** Kinds of values as the function TYPE counts them. */
const enum ValueKind {
  Number = 1,
  Text = 2,
  Boolean = 4,
  Error = 16,
}

/** Sheets are addressed by their place in the list, rows and columns 0-based. */
export class Engine {
  readonly model = new Model('Book1', 'en', 'Europe/Helsinki', 'en');
  private stale = false;
  /** Columns that have the raw format, by the engine's own sheet ids. */
  private rawColumns: Set<number>[] = [new Set()];

  constructor() {
    this.model.pauseEvaluation();
  }

  addSheet(name: string): void {
    this.model.newSheet();
    const place = this.model.getWorksheetsProperties().length - 1;
    this.rawColumns.push(new Set());
    this.renameSheet(place, name);
  }

  renameSheet(sheet: number, name: string): void {
    if (this.model.getWorksheetsProperties()[sheet]?.name !== name)
      this.model.renameSheet(sheet, name);
    this.stale = true;
  }

  deleteSheet(sheet: number): void {
    this.model.deleteSheet(sheet);
    this.rawColumns.splice(sheet, 1);
    this.stale = true;
  }

  moveSheet(from: number, to: number): void {
    this.model.moveSheet(from, to);
    const [raw] = this.rawColumns.splice(from, 1);
    if (raw) this.rawColumns.splice(to, 0, raw);
  }

  /** `input` as typed: a number, TRUE, "'text" or "=formula"; "" empties the cell. */
  setCell(sheet: number, row: number, column: number, input: string): void {
    this.useRawFormat(sheet, column);
    if (input === '')
      this.model.rangeClearContents(sheet, row + 1, column + 1, row + 1, column + 1);
    else this.model.setUserInput(sheet, row + 1, column + 1, input);
    if (input.startsWith('=')) this.keepRawFormat(sheet, row, column);
    this.stale = true;
  }

  insertRows(sheet: number, row: number, count: number): void {
    this.model.insertRows(sheet, row + 1, count);
    this.stale = true;
  }

  deleteRows(sheet: number, row: number, count: number): void {
    this.model.deleteRows(sheet, row + 1, count);
    this.stale = true;
  }

  setRowHidden(sheet: number, row: number, hidden: boolean): void {
    this.model.setRowsHidden(sheet, row + 1, row + 1, hidden);
    this.stale = true;
  }

  evaluate(): void {
    if (!this.stale) return;
    this.model.evaluate();
    this.stale = false;
  }

  /** The value of a cell; "" when it is blank, an error as its text, e.g. "#DIV/0!". */
  value(sheet: number, row: number, column: number): Scalar {
    this.evaluate();
    const text = this.model.getFormattedCellValue(sheet, row + 1, column + 1);
    switch (this.model.getCellType(sheet, row + 1, column + 1) as ValueKind) {
      case ValueKind.Number:
        return text === '' ? '' : Number(Number(text).toPrecision(RAW_DIGITS));
      case ValueKind.Boolean:
        return text === 'TRUE';
      case ValueKind.Text:
      case ValueKind.Error:
        return text;
    }
  }

  isError(sheet: number, row: number, column: number): boolean {
    this.evaluate();
    return this.model.getCellType(sheet, row + 1, column + 1) === ValueKind.Error;
  }

  /** Whether a formula comes to more than one value, which go into the cells beside it. */
  isSpilled(sheet: number, row: number, column: number): boolean {
    this.evaluate();
    const structure = this.model.getCellArrayStructure(sheet, row + 1, column + 1);
    if (structure === 'SingleCell') return false;
    return Object.values(structure).some(([width, height]) => width > 1 || height > 1);
  }

  /** The fill that conditional formats give a cell; null for none. */
  flagFill(sheet: number, row: number, column: number): string | null {
    this.evaluate();
    const { color } = this.model.getCellStyle(sheet, row + 1, column + 1).style.fill;
    return typeof color === 'string' ? color : null;
  }

  /** Replaces the conditional formats of a sheet; the first of the list wins. */
  setConditionalFormats(sheet: number, formats: { area: string; rule: CfRuleInput }[]): void {
    const indexes = this.model.getConditionalFormattingList(sheet).map((format) => format.index);
    for (const index of indexes.sort((a, b) => b - a))
      this.model.deleteConditionalFormatting(sheet, index);
    for (const { area, rule } of formats) this.model.addConditionalFormatting(sheet, area, rule);
    this.stale = true;
  }

  private useRawFormat(sheet: number, column: number): void {
    const raw = this.rawColumns[sheet];
    if (!raw || raw.has(column)) return;
    raw.add(column);
    this.format(sheet, 0, column, MAX_ENGINE_ROW);
  }

  /** Formulas of dates and times bring a format of their own. */
  private keepRawFormat(sheet: number, row: number, column: number): void {
    const { style } = this.model.getCellStyle(sheet, row + 1, column + 1);
    if (style.num_fmt !== RAW_FORMAT) this.format(sheet, row, column, 1);
  }

  private format(sheet: number, row: number, column: number, rows: number): void {
    const range = { sheet, row: row + 1, column: column + 1, width: 1, height: rows };
    this.model.updateRangeStyle(range, 'num_fmt', RAW_FORMAT);
  }
}
