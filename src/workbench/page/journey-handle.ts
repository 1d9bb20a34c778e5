import type { ExcelHost } from '../host';
import { parseAddress } from '../host/workbook/address';
import type { GridModel } from './grid-model/grid-model';
import { cellMiddle } from './grid-model/places';

/** What the page lets a browser test see of the sheets: they are painted, and no text is in the page. */
export interface JourneyHandle {
  /** Names of the sheets that are shown, in order. */
  sheets(): string[];
  activeSheet(): string;
  /** What a cell of the active sheet shows; A1. */
  text(address: string): string;
  scrollTo(address: string): void;
  /** The middle of a cell in pixels from the grid's corner. */
  place(address: string): { x: number; y: number };
  /** The fill that conditional formats give a cell of the active sheet; null for none. */
  flag(address: string): string | null;
  /** Plays Excel's part: for what nobody at this page does, such as a co-author's edit. */
  host: ExcelHost;
}

function cellOf(address: string): { row: number; column: number } {
  const area = parseAddress(address)?.area;
  if (area === undefined) throw new Error(`address: expected e.g. B7; found "${address}".`);
  return { row: area.row + 1, column: area.column + 1 };
}

export function journeyHandle(model: GridModel, host: ExcelHost): JourneyHandle {
  return {
    sheets: () =>
      model.workbook.state.sheets
        .filter(({ visibility }) => visibility === 'visible')
        .map(({ name }) => name),
    activeSheet: () => model.workbook.sheet(model.workbook.state.activeSheetId).name,
    text: (address) => {
      const { row, column } = cellOf(address);
      const sheet = model.workbook.sheet(model.workbook.state.activeSheetId);
      return model.workbook.text(sheet, row - 1, column - 1);
    },
    scrollTo: (address) => {
      const { name } = model.workbook.sheet(model.workbook.state.activeSheetId);
      const { row, column } = cellOf(address);
      model.goTo(name, { row: row - 1, column: column - 1, rows: 1, columns: 1 });
    },
    place: (address) => {
      const { row, column } = cellOf(address);
      return cellMiddle(model, row, column);
    },
    flag: (address) =>
      host.user.flagFill(host.workbook.sheet(host.workbook.state.activeSheetId).name, address),
    host,
  };
}
