import type { Area as GridArea, Clipboard, ClipboardCell } from '@ironcalc/wasm';
import {
  area,
  areaBetween,
  cellsOf,
  formatArea,
  lastColumn,
  lastRow,
  type Area,
} from '../../host/workbook/address';
import { copyRange } from '../../host/workbook/copy';
import { parseTabbed } from '../../host/user/pasted';
import { clearContents, typeTexts } from '../../host/workbook/edits';
import type { ExcelHost } from '../../host/host';
import type { SheetState } from '../../host/workbook/state';
import { pasteSize } from './clipboard';
import { fillRange, moveRange } from './fill';
import { GridView } from './grid-view';
import type { Notice } from './notice';

/** The grid's own form of an area: first row and column, last row and column, 1-based. */
export type GridRange = [row: number, column: number, toRow: number, toColumn: number];

export const fromRange = ([row, column, toRow, toColumn]: GridRange): Area =>
  areaBetween(
    Math.min(row, toRow) - 1,
    Math.min(column, toColumn) - 1,
    Math.max(row, toRow) - 1,
    Math.max(column, toColumn) - 1,
  );

export const toRange = (a: Area): GridRange => [
  a.row + 1,
  a.column + 1,
  lastRow(a) + 1,
  lastColumn(a) + 1,
];

export const fromArea = ({ row, column, width, height }: GridArea): Area =>
  area(row - 1, column - 1, height, width);

/** What the user does to contents in the grid, done to the workbook. Rows and columns are 1-based. */
export class GridContents extends GridView {
  /** @param tell told what the user should know of an action: why it was refused, what a validation says */
  constructor(
    protected readonly host: ExcelHost,
    protected readonly tell: (notice: Notice) => void,
  ) {
    super(host.workbook);
    this.sync();
  }

  /** One step of undo. */
  protected act(action: () => void): void {
    this.attempt(() => this.host.user.act(action));
  }

  private attempt(action: () => void): void {
    const alerts = this.host.alerts.length;
    try {
      action();
    } catch (fault) {
      this.tell({ fault });
    }
    for (const alert of this.host.alerts.slice(alerts)) this.tell({ alert });
    this.sync();
  }

  override setUserInput(sheet: number, row: number, column: number, input: string): void {
    const address = formatArea(area(row - 1, column - 1));
    this.attempt(() => this.host.user.edit(this.sheetAt(sheet).name, address, input));
  }

  override rangeClearContents(sheet: number, ...range: GridRange): void {
    this.act(() => clearContents(this.workbook, this.sheetAt(sheet), fromRange(range)));
  }

  override pasteCsvText(selected: GridArea, text: string): void {
    const texts = parseTabbed(text);
    const [rows, columns] = [texts.length, texts[0]?.length ?? 0];
    const wanted = fromArea(selected);
    const target = { ...wanted, ...pasteSize(rows, columns, wanted) };
    const block = Array.from({ length: target.rows }, (_, r) =>
      Array.from({ length: target.columns }, (__, c) => texts[r % rows]?.[c % columns] ?? ''),
    );
    this.act(() => typeTexts(this.workbook, this.sheetAt(selected.sheet), target, block));
    this.selectArea(target);
  }

  /** The active cell is the upper left one; the grid wants it in a corner. */
  private selectArea(selected: Area): void {
    const [row, column, ...end] = toRange(selected);
    this.setSelectedCell(row, column);
    this.setSelectedRange(row, column, ...end);
  }

  override copyToClipboard(): Clipboard {
    const { sheet, range } = this.getSelectedView();
    const selected = fromRange(range);
    const data = new Map<number, Map<number, ClipboardCell>>();
    const lines: string[][] = Array.from({ length: selected.rows }, () => []);
    for (const [row, column] of cellsOf(selected)) {
      const at = [sheet, row + 1, column + 1] as const;
      const { style } = this.getCellStyle(...at);
      const line = data.get(row + 1) ?? new Map<number, ClipboardCell>();
      data.set(row + 1, line.set(column + 1, { text: this.getCellContent(...at), style }));
      lines[row - selected.row]?.push(this.getFormattedCellValue(...at));
    }
    const csv = lines.map((line) => line.join('\t')).join('\n');
    return { csv, data, range: toRange(selected) };
  }

  override pasteFromClipboard(
    sourceSheet: number,
    sourceRange: GridRange,
    _: unknown,
    isCut: boolean,
  ): void {
    const { sheet, range } = this.getSelectedView();
    const source = fromRange(sourceRange);
    const selected = fromRange(range);
    const size = isCut
      ? { rows: source.rows, columns: source.columns }
      : pasteSize(source.rows, source.columns, selected);
    const from = { sheet: this.sheetAt(sourceSheet), area: source };
    const to = { sheet: this.sheetAt(sheet), area: { ...selected, ...size } };
    this.act(() =>
      isCut ? moveRange(this.workbook, from, to) : copyRange(this.workbook, from, to),
    );
    this.selectArea(to.area);
  }

  override autoFillRows(source: GridArea, toRow: number): void {
    const from = fromArea(source);
    const isDown = toRow - 1 > lastRow(from);
    const row = isDown ? lastRow(from) + 1 : toRow - 1;
    const rows = isDown ? toRow - row : from.row - row;
    this.fill(this.sheetAt(source.sheet), from, { ...from, row, rows });
  }

  override autoFillColumns(source: GridArea, toColumn: number): void {
    const from = fromArea(source);
    const isRight = toColumn - 1 > lastColumn(from);
    const column = isRight ? lastColumn(from) + 1 : toColumn - 1;
    const columns = isRight ? toColumn - column : from.column - column;
    this.fill(this.sheetAt(source.sheet), from, { ...from, column, columns });
  }

  private fill(sheet: SheetState, from: Area, to: Area): void {
    this.act(() => fillRange(this.workbook, sheet, from, to));
  }

  override undo(): void {
    this.host.user.undo();
    this.sync();
  }

  override redo(): void {
    this.host.user.redo();
    this.sync();
  }

  override canUndo(): boolean {
    return this.host.history.canUndo;
  }

  override canRedo(): boolean {
    return this.host.history.canRedo;
  }
}
