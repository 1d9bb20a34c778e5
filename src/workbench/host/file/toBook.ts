/** The workbook as a book, and what a book cannot hold of it. */
import type { Book, BookCell, BookLine, BookSheet, BookTable } from '../../../xlsx/book/book';
import { LeftOutCount, type LeftOut } from '../../../xlsx/leftOut';
import { columnOf, rowOf } from '../workbook/address';
import type { SheetState, Size, Table, WorkbookState } from '../workbook/state';
import { styleAt } from '../workbook/styles';
import { bookChart } from './charts';
import { bookStyles } from './looks';
import { bookPage } from './page';
import { bookProtection } from './protection';
import { bookFormat, bookValidation } from './rules';

const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

export function bookOfState(state: WorkbookState): { book: Book; leftOut: LeftOut[] } {
  const leftOut = new LeftOutCount();
  const styleOf = bookStyles();
  const placeOf = (id: string | null): number => state.sheets.findIndex((each) => each.id === id);
  const nameOf = (id: string): string => state.sheets[placeOf(id)]?.name ?? '';
  leftOut.add('settings', state.settings.size);
  return {
    book: {
      sheets: state.sheets.map((sheet) => sheetOf(sheet, state.tables, nameOf, styleOf, leftOut)),
      names: state.names.map(({ name, sheetId, formula, visible, comment }) => ({
        name,
        formula,
        hidden: !visible,
        ...(sheetId === null ? {} : { sheet: placeOf(sheetId) }),
        ...(comment === '' ? {} : { comment }),
      })),
      active: placeOf(state.activeSheetId),
    },
    leftOut: leftOut.list,
  };
}

function sheetOf(
  sheet: SheetState,
  tables: readonly Table[],
  nameOf: (id: string) => string,
  styleOf: ReturnType<typeof bookStyles>,
  leftOut: LeftOutCount,
): BookSheet {
  const charts = sheet.charts.flatMap((chart) => bookChart(chart, sheet, nameOf));
  const formats = sheet.conditionalFormats.flatMap(bookFormat);
  leftOut.add('charts', sheet.charts.length - charts.length);
  leftOut.add('formats', sheet.conditionalFormats.length - formats.length);
  leftOut.add('settings', sheet.customProperties.size);
  return {
    name: sheet.name,
    visibility: VISIBILITIES[sheet.visibility],
    ...(sheet.tabColor === '' ? {} : { tabColor: sheet.tabColor }),
    gridlines: sheet.showGridlines,
    style: styleOf(sheet.styles.sheet),
    cells: cellsOf(sheet, styleOf),
    columns: linesOf(sheet.columns, sheet.styles.columns, styleOf),
    rows: linesOf(sheet.rows, sheet.styles.rows, styleOf),
    freeze: sheet.freeze,
    tables: tables.filter(({ sheetId }) => sheetId === sheet.id).map(tableOf),
    charts,
    validations: sheet.validations.flatMap(bookValidation),
    formats,
    page: bookPage(sheet),
    protection: sheet.protection && bookProtection(sheet.protection),
  };
}

function cellsOf(sheet: SheetState, styleOf: ReturnType<typeof bookStyles>): BookCell[] {
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
        style: styleOf(styleAt(styles, row, column)),
        ...(link
          ? {
              link: {
                ...(link.address === undefined ? {} : { address: link.address }),
                ...(link.documentReference === undefined
                  ? {}
                  : { place: link.documentReference.replace(/^#/, '') }),
                ...(link.screenTip === undefined ? {} : { tip: link.screenTip }),
              },
            }
          : {}),
      };
    });
}

function linesOf(
  sizes: ReadonlyMap<number, Size>,
  styles: SheetState['styles']['rows'],
  styleOf: ReturnType<typeof bookStyles>,
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
        ...(style === undefined ? {} : { style: styleOf(style) }),
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
