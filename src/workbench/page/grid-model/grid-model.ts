import type { Area as GridArea, Color } from '@ironcalc/wasm';
import { PLAIN_STYLE } from '../../../xlsx/book/looks';
import { area, MAX_COLUMNS, MAX_ROWS } from '../../host/workbook/address';
import {
  activateSheet,
  addSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from '../../host/workbook/sheets';
import type { SheetState, Size } from '../../host/workbook/state';
import { changeStyles } from '../../host/workbook/styles';
import { deleteCells, insertCells } from '../../host/workbook/structure';
import { fromArea, fromRange, type GridRange } from './grid-contents';
import { GridSelection } from './grid-selection';
import { POINTS_PER_PIXEL } from './layout';
import { NotInWorkbench } from './notice';
import { styleChange } from './restyle';

const rowsAt = (row: number, count: number) => area(row - 1, 0, count, MAX_COLUMNS);
const columnsAt = (column: number, count: number) => area(0, column - 1, MAX_ROWS, count);

/** The grid's model: beside contents and selection, what the user does to sheets, sizes and looks. */
export class GridModel extends GridSelection {
  // Rows and columns

  override insertRows(sheet: number, row: number, count: number): void {
    this.act(() => insertCells(this.workbook, this.sheetAt(sheet), rowsAt(row, count), 'row'));
  }

  override deleteRows(sheet: number, row: number, count: number): void {
    this.act(() => deleteCells(this.workbook, this.sheetAt(sheet), rowsAt(row, count), 'row'));
  }

  override insertColumns(sheet: number, column: number, count: number): void {
    const columns = columnsAt(column, count);
    this.act(() => insertCells(this.workbook, this.sheetAt(sheet), columns, 'column'));
  }

  override deleteColumns(sheet: number, column: number, count: number): void {
    const columns = columnsAt(column, count);
    this.act(() => deleteCells(this.workbook, this.sheetAt(sheet), columns, 'column'));
  }

  private resize(
    place: number,
    axis: 'rows' | 'columns',
    [from, to]: [number, number],
    change: (size: Size) => Size,
  ): void {
    const sizes = this.sheetAt(place)[axis];
    this.act(() => {
      for (let i = from - 1; i < to; i++) sizes.set(i, change(sizes.get(i) ?? { hidden: false }));
      this.workbook.projection.touchSheets();
    });
  }

  override setColumnsWidth(sheet: number, from: number, to: number, width: number): void {
    const size = width * POINTS_PER_PIXEL;
    this.resize(sheet, 'columns', [from, to], () => ({ size, hidden: false }));
  }

  override setRowsHeight(sheet: number, from: number, to: number, height: number): void {
    const size = height * POINTS_PER_PIXEL;
    this.resize(sheet, 'rows', [from, to], () => ({ size, hidden: false }));
  }

  override setColumnsHidden(sheet: number, from: number, to: number, hidden: boolean): void {
    this.resize(sheet, 'columns', [from, to], (size) => ({ ...size, hidden }));
  }

  override setRowsHidden(sheet: number, from: number, to: number, hidden: boolean): void {
    this.resize(sheet, 'rows', [from, to], (size) => ({ ...size, hidden }));
  }

  override setFrozenRowsCount(sheet: number, rows: number): void {
    this.change(sheet, (state) => ({ freeze: { ...state.freeze, rows } }));
  }

  override setFrozenColumnsCount(sheet: number, columns: number): void {
    this.change(sheet, (state) => ({ freeze: { ...state.freeze, columns } }));
  }

  private change(place: number, make: (state: SheetState) => Partial<SheetState>): void {
    const state = this.sheetAt(place);
    this.act(() => Object.assign(state, make(state)));
  }

  // Sheets

  override newSheet(): void {
    this.act(() => activateSheet(this.workbook, addSheet(this.workbook)));
  }

  override renameSheet(sheet: number, name: string): void {
    this.act(() => renameSheet(this.workbook, this.sheetAt(sheet), name));
  }

  override deleteSheet(sheet: number): void {
    this.act(() => deleteSheet(this.workbook, this.sheetAt(sheet)));
  }

  override moveSheet(from: number, to: number): void {
    this.act(() => moveSheet(this.workbook, this.sheetAt(from), to));
  }

  override hideSheet(sheet: number): void {
    this.act(() => setVisibility(this.workbook, this.sheetAt(sheet), 'hidden'));
  }

  override unhideSheet(sheet: number): void {
    if (this.sheetAt(sheet).visibility === 'hidden')
      this.act(() => setVisibility(this.workbook, this.sheetAt(sheet), 'visible'));
  }

  override setSheetColor(sheet: number, color: Color): void {
    this.change(sheet, () => ({ tabColor: this.resolveColor(color) }));
  }

  override setShowGridLines(sheet: number, gridlines: boolean): void {
    this.change(sheet, () => ({ gridlines }));
  }

  // Looks

  override updateRangeStyle(range: GridArea, path: string, value: string): void {
    const change = styleChange(path, value);
    if (change === null) this.refuse();
    else this.act(() => changeStyles(this.sheetAt(range.sheet).styles, fromArea(range), change));
  }

  override rangeClearFormatting(sheet: number, ...range: GridRange): void {
    const { styles } = this.sheetAt(sheet);
    this.act(() => changeStyles(styles, fromRange(range), () => PLAIN_STYLE));
  }

  // What Excel has and the workbench has not

  override duplicateSheet(): void {
    this.refuse();
  }

  override moveRows(): void {
    this.refuse();
  }

  override moveColumns(): void {
    this.refuse();
  }

  override setUserArrayFormula(): void {
    this.refuse();
  }

  override onPasteStyles(): void {
    this.refuse();
  }

  override setAreaWithBorder(): void {
    this.refuse();
  }

  private refuse(): void {
    this.tell({ fault: new NotInWorkbench() });
  }
}
