import { cellKey, type Area } from '../../host/workbook/address';
import { selectRange } from '../../host/workbook/selection';
import { activateSheet } from '../../host/workbook/sheets';
import type { SheetState } from '../../host/workbook/state';
import { fromRange, GridContents, type GridRange } from './grid-contents';

/** What the user selects in the grid, which sheet is shown, and where links lead. */
export class GridSelection extends GridContents {
  override setSelectedSheet(place: number): void {
    const sheet = this.workbook.state.sheets[place];
    if (sheet?.visibility === 'visible') this.show(sheet);
  }

  override setSelectedCell(row: number, column: number): void {
    super.setSelectedCell(row, column);
    this.tellSelection();
  }

  override setSelectedRange(...range: GridRange): void {
    super.setSelectedRange(...range);
    this.tellSelection();
  }

  override onArrowUp(): void {
    super.onArrowUp();
    this.tellSelection();
  }

  override onArrowDown(): void {
    super.onArrowDown();
    this.tellSelection();
  }

  override onArrowLeft(): void {
    super.onArrowLeft();
    this.tellSelection();
  }

  override onArrowRight(): void {
    super.onArrowRight();
    this.tellSelection();
  }

  override onExpandSelectedRange(key: string): void {
    super.onExpandSelectedRange(key);
    this.tellSelection();
  }

  override onAreaSelecting(row: number, column: number): void {
    super.onAreaSelecting(row, column);
    this.tellSelection();
  }

  private tellSelection(): void {
    const { sheet, range } = this.getSelectedView();
    this.select(this.sheetAt(sheet), fromRange(range));
  }

  private select(sheet: SheetState, area: Area): void {
    this.host.user.move(() => selectRange(this.workbook, sheet, area));
  }

  private show(sheet: SheetState): void {
    this.host.user.move(() => activateSheet(this.workbook, sheet));
    this.sync();
  }

  /** Where a cell's link leads inside the workbook, e.g. "Perusturva!B7"; undefined when it has none. */
  linkAt(place: number, row: number, column: number): string | undefined {
    return this.sheetAt(place).links.get(cellKey(row - 1, column - 1))?.place;
  }

  /** Shows a place to the user. */
  goTo(sheetName: string, target: Area): void {
    const sheet = this.workbook.findSheet(sheetName);
    if (sheet?.visibility !== 'visible') return;
    this.select(sheet, target);
    this.sync();
  }
}
