/** A book as the state of a workbook, made whole before anything of the open one changes. */
import type { Book, BookCell, BookLine, BookSheet, BookTable } from '../../../xlsx/book/book';
import { LeftOutCount, type LeftOut } from '../../../xlsx/leftOut';
import { FormulaSyntaxError, tokenize } from '../formula/tokens';
import { cellKey } from '../workbook/address';
import {
  newSheetState,
  type Content,
  type SheetState,
  type Size,
  type Table,
  type WorkbookState,
} from '../workbook/state';
import type { CellStyle } from '../workbook/styles';
import type { Workbook } from '../workbook/workbook';

type NewId = Workbook['newId'];

export function stateOfBook(
  book: Book,
  newId: NewId,
): { state: WorkbookState; leftOut: LeftOut[] } {
  const leftOut = new LeftOutCount();
  const sheets = book.sheets.map((sheet) => sheetOf(sheet, newId, leftOut));
  const shown = sheets[book.active];
  const active =
    (shown?.visibility === 'visible' ? shown : undefined) ??
    sheets.find(({ visibility }) => visibility === 'visible') ??
    shown;
  const activeSheetId = active?.id ?? '';
  return {
    state: {
      sheets,
      tables: book.sheets.flatMap(({ tables }, index) =>
        tables.map((table) => tableOf(table, sheets[index]?.id ?? '', newId('table'), leftOut)),
      ),
      names: book.names
        .filter(({ formula }) => isReadable(formula, leftOut))
        .map(({ name, formula, hidden, sheet, comment }) => ({
          name,
          sheetId: sheet === undefined ? null : (sheets[sheet]?.id ?? null),
          formula,
          visible: !hidden,
          comment: comment ?? '',
        })),
      activeSheetId,
      selection: { sheetId: activeSheetId, area: { row: 0, column: 0, rows: 1, columns: 1 } },
    },
    leftOut: leftOut.list,
  };
}

function sheetOf(given: BookSheet, newId: NewId, leftOut: LeftOutCount): SheetState {
  const id = newId('sheet');
  const columns = linesOf(given.columns);
  const rows = linesOf(given.rows);
  const sheet: SheetState = {
    ...newSheetState(id, given.name),
    visibility: given.visibility,
    tabColor: given.tabColor ?? '',
    gridlines: given.gridlines,
    columns: columns.sizes,
    rows: rows.sizes,
    freeze: given.freeze,
    validations: given.validations,
    formats: given.formats
      .filter(({ formula }) => isReadable(formula, leftOut))
      .map((format) => ({ ...format, id: newId('object') })),
    charts: given.charts.map((chart) => ({ ...chart, id: newId('object') })),
    protection: given.protection,
    page: given.page,
    styles: { sheet: given.style, columns: columns.styles, rows: rows.styles, cells: new Map() },
  };
  for (const cell of given.cells) put(sheet, cell, leftOut);
  return sheet;
}

function put(sheet: SheetState, cell: BookCell, leftOut: LeftOutCount): void {
  const { row, column, content, style, link } = cell;
  const key = cellKey(row, column);
  const held = content === undefined ? undefined : contentOf(content, leftOut);
  if (held !== undefined) sheet.cells.set(key, held);
  if (link) sheet.links.set(key, link);
  const { styles } = sheet;
  const below = styles.rows.get(row) ?? styles.columns.get(column) ?? styles.sheet;
  if (style !== below) styles.cells.set(key, style);
}

/** A formula that cannot be read stays as its text. */
function contentOf(content: NonNullable<BookCell['content']>, leftOut: LeftOutCount): Content {
  if (typeof content !== 'object') return content;
  return isReadable(content.formula, leftOut) ? content : content.formula;
}

function isReadable(formula: string, leftOut: LeftOutCount): boolean {
  try {
    tokenize(formula);
    return true;
  } catch (error) {
    if (!(error instanceof FormulaSyntaxError)) throw error;
    leftOut.add('formulas');
    return false;
  }
}

function linesOf(lines: BookLine[]): { sizes: Map<number, Size>; styles: Map<number, CellStyle> } {
  const sizes = new Map<number, Size>();
  const styles = new Map<number, CellStyle>();
  for (const { index, size, hidden, style } of lines) {
    if (size !== undefined || hidden)
      sizes.set(index, { ...(size === undefined ? {} : { size }), hidden });
    if (style) styles.set(index, style);
  }
  return { sizes, styles };
}

const tableOf = (table: BookTable, sheetId: string, id: string, leftOut: LeftOutCount): Table => ({
  id,
  name: table.name,
  sheetId,
  area: {
    row: table.row,
    column: table.column,
    rows: table.rows,
    columns: table.columns.length,
  },
  columns: table.columns.map(({ formula, ...column }, index) => ({
    id: index + 1,
    ...column,
    ...(formula === undefined || !isReadable(formula, leftOut) ? {} : { formula }),
  })),
  nextColumnId: table.columns.length + 1,
  showHeaders: table.header,
  showTotals: table.totals,
  style: table.style,
  showFilterButton: table.filterButton,
  showBandedRows: table.bandedRows,
  showBandedColumns: table.bandedColumns,
  highlightFirstColumn: table.firstColumn,
  highlightLastColumn: table.lastColumn,
});
