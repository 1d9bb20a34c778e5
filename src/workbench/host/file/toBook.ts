/** The workbook as a book. */
import type { Book, BookCell, BookLine, BookSheet, BookTable } from '../../../xlsx/book/book';
import { columnOf, rowOf } from '../workbook/address';
import type { SheetState, Size, Table, WorkbookState } from '../workbook/state';
import { styleAt } from '../workbook/styles';

export function bookOfState(state: WorkbookState): Book {
  const placeOf = (id: string | null): number => state.sheets.findIndex((each) => each.id === id);
  return {
    sheets: state.sheets.map((sheet) => sheetOf(sheet, state.tables)),
    names: state.names.map(({ name, sheetId, formula, visible, comment }) => ({
      name,
      formula,
      hidden: !visible,
      ...(sheetId === null ? {} : { sheet: placeOf(sheetId) }),
      ...(comment === '' ? {} : { comment }),
    })),
    active: placeOf(state.activeSheetId),
  };
}

const sheetOf = (sheet: SheetState, tables: readonly Table[]): BookSheet => ({
  name: sheet.name,
  visibility: sheet.visibility,
  ...(sheet.tabColor === '' ? {} : { tabColor: sheet.tabColor }),
  gridlines: sheet.gridlines,
  style: sheet.styles.sheet,
  cells: cellsOf(sheet),
  columns: linesOf(sheet.columns, sheet.styles.columns),
  rows: linesOf(sheet.rows, sheet.styles.rows),
  freeze: sheet.freeze,
  tables: tables.filter(({ sheetId }) => sheetId === sheet.id).map(tableOf),
  charts: sheet.charts,
  validations: sheet.validations,
  // One that is still without its formula says nothing.
  formats: sheet.formats.filter(({ formula }) => formula !== ''),
  page: sheet.page,
  protection: sheet.protection,
});

function cellsOf(sheet: SheetState): BookCell[] {
  const { cells, links, styles } = sheet;
  const keys = new Set([...cells.keys(), ...styles.cells.keys(), ...links.keys()]);
  return [...keys]
    .sort((a, b) => a - b)
    .map((key): BookCell => {
      const row = rowOf(key);
      const column = columnOf(key);
      const content = cells.get(key);
      const link = links.get(key);
      return {
        row,
        column,
        ...(content === undefined ? {} : { content }),
        style: styleAt(styles, row, column),
        ...(link ? { link } : {}),
      };
    });
}

function linesOf(
  sizes: ReadonlyMap<number, Size>,
  styles: SheetState['styles']['rows'],
): BookLine[] {
  return [...new Set([...sizes.keys(), ...styles.keys()])]
    .sort((a, b) => a - b)
    .map((index) => {
      const { size, hidden = false } = sizes.get(index) ?? {};
      const style = styles.get(index);
      return {
        index,
        ...(size === undefined ? {} : { size }),
        hidden,
        ...(style === undefined ? {} : { style }),
      };
    });
}

const tableOf = (table: Table): BookTable => ({
  name: table.name,
  row: table.area.row,
  column: table.area.column,
  rows: table.area.rows,
  columns: table.columns.map(({ name, formula, filter }) => ({
    name,
    ...(formula === undefined ? {} : { formula }),
    ...(filter === undefined ? {} : { filter: [...filter] }),
  })),
  header: table.showHeaders,
  totals: table.showTotals,
  style: table.style,
  filterButton: table.showFilterButton,
  bandedRows: table.showBandedRows,
  bandedColumns: table.showBandedColumns,
  firstColumn: table.highlightFirstColumn,
  lastColumn: table.highlightLastColumn,
});
