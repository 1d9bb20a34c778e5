/** Brings the grid's sheets, widths, heights and frozen panes to what the workbook says. */
import type { Model } from '@ironcalc/wasm';
import type { SheetState, Size } from '../../host/workbook/state';
import type { Workbook } from '../../host/workbook/workbook';

export const POINTS_PER_PIXEL = 72 / 96;

/** Excel's standard column and row, in pixels. */
export const STANDARD_COLUMN = 64;
export const STANDARD_ROW = 20;

/** Rows below the last used one that also get Excel's standard height. */
const SPARE_ROWS = 60;
/** Columns that get Excel's standard width; to tell the grid all 16 384 takes it most of a second a sheet. */
const STANDARD_COLUMNS = 104;

interface Shown {
  columns: Map<number, number>;
  rows: Map<number, number>;
  standardRows: number;
}

const pixels = (size: Size | undefined, standard: number): number =>
  size?.hidden ? 0 : size?.size === undefined ? standard : size.size / POINTS_PER_PIXEL;

export class GridLayout {
  private readonly shown = new Map<string, Shown>();
  /** Ids of the workbook's sheets in the order in which the grid has them. */
  private order: string[] = [];

  constructor(
    private readonly grid: Model,
    private readonly workbook: Workbook,
  ) {}

  /** The grid's place of a sheet and the workbook's are the same after this. */
  sync(): void {
    const { sheets } = this.workbook.state;
    if (sheets.map(({ id }) => id).join() !== this.order.join()) this.rebuildSheets(sheets);
    sheets.forEach((sheet, place) => this.syncSheet(sheet, place));
  }

  private rebuildSheets(sheets: SheetState[]): void {
    const { grid } = this;
    this.shown.clear();
    while (grid.getWorksheetsProperties().length < sheets.length) grid.newSheet();
    while (grid.getWorksheetsProperties().length > sheets.length)
      grid.deleteSheet(grid.getWorksheetsProperties().length - 1);
    // Names that nobody else has, so that sheets can swap theirs.
    sheets.forEach((_, place) => grid.renameSheet(place, `~${place}`));
    this.order = sheets.map(({ id }) => id);
  }

  private syncSheet(sheet: SheetState, place: number): void {
    const { grid } = this;
    const shown = this.shown.get(sheet.id) ?? this.firstSight(sheet.id, place);
    const properties = grid.getWorksheetsProperties()[place];
    if (properties?.name !== sheet.name) grid.renameSheet(place, sheet.name);
    const isHidden = sheet.visibility !== 'visible';
    if ((properties?.state !== 'visible') !== isHidden) {
      if (isHidden) grid.hideSheet(place);
      else grid.unhideSheet(place);
    }
    if ((properties?.color ?? '') !== sheet.tabColor) grid.setSheetColor(place, sheet.tabColor);
    if (grid.getShowGridLines(place) !== sheet.gridlines)
      grid.setShowGridLines(place, sheet.gridlines);
    if (grid.getFrozenRowsCount(place) !== sheet.freeze.rows)
      grid.setFrozenRowsCount(place, sheet.freeze.rows);
    if (grid.getFrozenColumnsCount(place) !== sheet.freeze.columns)
      grid.setFrozenColumnsCount(place, sheet.freeze.columns);
    syncSizes(sheet.columns, shown.columns, STANDARD_COLUMN, (column, width) =>
      grid.setColumnsWidth(place, column + 1, column + 1, width),
    );
    this.standardRows(sheet, place, shown);
    syncSizes(sheet.rows, shown.rows, STANDARD_ROW, (row, height) =>
      grid.setRowsHeight(place, row + 1, row + 1, height),
    );
  }

  private firstSight(id: string, place: number): Shown {
    const shown = { columns: new Map(), rows: new Map(), standardRows: 0 };
    this.shown.set(id, shown);
    this.grid.setColumnsWidth(place, 1, STANDARD_COLUMNS, STANDARD_COLUMN);
    this.grid.setFrozenRowsCount(place, 0);
    this.grid.setFrozenColumnsCount(place, 0);
    return shown;
  }

  /** The grid's own standard row is taller than Excel's, and a million rows cannot each be told. */
  private standardRows(sheet: SheetState, place: number, shown: Shown): void {
    const used = this.workbook.usedArea(sheet, false);
    const wanted = (used ? used.row + used.rows : 0) + SPARE_ROWS;
    if (wanted <= shown.standardRows) return;
    this.grid.setRowsHeight(place, shown.standardRows + 1, wanted, STANDARD_ROW);
    shown.standardRows = wanted;
    shown.rows.clear();
  }
}

function syncSizes(
  wanted: ReadonlyMap<number, Size>,
  shown: Map<number, number>,
  standard: number,
  set: (index: number, size: number) => void,
): void {
  for (const index of shown.keys())
    if (!wanted.has(index)) {
      set(index, standard);
      shown.delete(index);
    }
  for (const [index, size] of wanted) {
    const inPixels = pixels(size, standard);
    if (shown.get(index) === inPixels) continue;
    set(index, inPixels);
    shown.set(index, inPixels);
  }
}
