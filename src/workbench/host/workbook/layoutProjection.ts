/** Brings what the grid draws around cells to the engine: sizes, hidden lines, frozen panes, tabs, selection. */
import { lastColumn, lastRow } from './address';
import type { Engine } from './engine';
import type { SheetState, Size, WorkbookState } from './state';

const PIXELS_PER_POINT = 4 / 3;

type Send = (line: number, value: number) => void;

export class LayoutProjection {
  private readonly sent = new Map<string, string>();

  constructor(private readonly engine: Engine) {}

  sendSheet(place: number, sheet: SheetState): void {
    const { model } = this.engine;
    const once = (what: string, value: string | number | boolean, send: () => void): void => {
      const key = `${sheet.id} ${what}`;
      if (this.sent.get(key) === String(value)) return;
      this.sent.set(key, String(value));
      send();
    };
    const sizes = (
      lines: ReadonlyMap<number, Size>,
      axis: string,
      resize: Send,
      hide: Send,
    ): void => {
      for (const [line, { size, hidden }] of lines) {
        if (size !== undefined)
          once(`${axis}${line}`, size, () => resize(line + 1, size * PIXELS_PER_POINT));
        if (hidden || this.sent.has(`${sheet.id} ${axis}${line} hidden`))
          once(`${axis}${line} hidden`, hidden, () => hide(line + 1, Number(hidden)));
      }
    };
    sizes(
      sheet.columns,
      'column',
      (line, width) => model.setColumnsWidth(place, line, line, width),
      (line, hidden) => model.setColumnsHidden(place, line, line, hidden === 1),
    );
    sizes(
      sheet.rows,
      'row',
      (line, height) => model.setRowsHeight(place, line, line, height),
      (line, hidden) => model.setRowsHidden(place, line, line, hidden === 1),
    );
    const { freeze, tabColor, showGridlines, visibility } = sheet;
    once('freeze rows', freeze.rows, () => model.setFrozenRowsCount(place, freeze.rows));
    once('freeze columns', freeze.columns, () =>
      model.setFrozenColumnsCount(place, freeze.columns),
    );
    once('tab', tabColor, () => model.setSheetColor(place, tabColor === '' ? undefined : tabColor));
    once('gridlines', showGridlines, () => model.setShowGridLines(place, showGridlines));
    once('visible', visibility === 'Visible', () =>
      visibility === 'Visible' ? model.unhideSheet(place) : model.hideSheet(place),
    );
  }

  /** Lines moved: what was sent for them stands elsewhere now. */
  forget(sheetId: string): void {
    for (const key of this.sent.keys())
      if (/^(?:row|column)/.test(key.slice(sheetId.length + 1)) && key.startsWith(sheetId))
        this.sent.delete(key);
  }

  sendSelection(state: WorkbookState): void {
    const { model } = this.engine;
    const place = state.sheets.findIndex((sheet) => sheet.id === state.activeSheetId);
    if (place < 0) return;
    if (model.getSelectedSheet() !== place) model.setSelectedSheet(place);
    const { sheetId, area } = state.selection;
    if (sheetId !== state.activeSheetId) return;
    model.setSelectedCell(area.row + 1, area.column + 1);
    model.setSelectedRange(area.row + 1, area.column + 1, lastRow(area) + 1, lastColumn(area) + 1);
  }
}
