/**
 * A workbook's state as plain data that two workbooks can be compared by: ids are the names of what they
 * stand for, and a cell has the look that it shows, wherever that was said. Left out is what a file does
 * not carry: the add-in's document settings and sheet properties (Täsmä has none), a link's own text
 * (which is the cell's), the selection, and the ids of table columns.
 */
import {
  cellAddress,
  columnOf,
  formatArea,
  rowOf,
} from '../../../src/workbench/host/workbook/address';
import {
  sizeOf,
  STANDARD_HEIGHT,
  STANDARD_WIDTH,
} from '../../../src/workbench/host/workbook/layout';
import type {
  Chart,
  SheetArea,
  SheetState,
  WorkbookState,
} from '../../../src/workbench/host/workbook/state';
import { styleAt } from '../../../src/workbench/host/workbook/styles';

const STANDARD = { row: STANDARD_HEIGHT, column: STANDARD_WIDTH } as const;

export function comparable(state: WorkbookState) {
  const nameOf = (id: string | null): string | null =>
    state.sheets.find((sheet) => sheet.id === id)?.name ?? null;
  return {
    sheets: state.sheets.map((sheet) => comparableSheet(sheet, nameOf)),
    tables: state.tables
      .map(({ id: _id, nextColumnId: _next, sheetId, columns, ...table }) => ({
        ...table,
        sheet: nameOf(sheetId),
        columns: columns.map(({ id: _column, ...column }) => column),
      }))
      .sort(by(({ name }) => name)),
    names: state.names
      .map(({ sheetId, ...name }) => ({ ...name, sheet: nameOf(sheetId) }))
      .sort(by(({ name, sheet }) => `${name} ${sheet}`)),
    active: nameOf(state.activeSheetId),
  };
}

function comparableSheet(sheet: SheetState, nameOf: (id: string | null) => string | null) {
  const { cells, styles, links } = sheet;
  const keys = [...new Set([...cells.keys(), ...styles.cells.keys(), ...links.keys()])];
  const lines = (axis: 'row' | 'column') =>
    Object.fromEntries(
      [...new Set([...sheet[`${axis}s`].keys(), ...styles[`${axis}s`].keys()])]
        .map((line) => ({
          line,
          size: sizeOf(sheet, axis, line),
          style: styles[`${axis}s`].get(line) ?? styles.sheet,
        }))
        .filter(({ size, style }) => size !== STANDARD[axis] || style !== styles.sheet)
        .map(({ line, ...own }) => [line, own]),
    );
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    style: styles.sheet,
    cells: Object.fromEntries(
      keys.map((key) => {
        const { textToDisplay: _text, ...link } = links.get(key) ?? {};
        return [
          cellAddress(rowOf(key), columnOf(key)),
          { content: cells.get(key), look: styleAt(styles, rowOf(key), columnOf(key)), link },
        ];
      }),
    ),
    columns: lines('column'),
    rows: lines('row'),
    freeze: sheet.freeze,
    protection: sheet.protection,
    page: sheet.page,
    printTitleRows: sheet.printTitleRows,
    printArea: sheet.printArea,
    validations: sheet.validations
      .map(({ area, ...rule }) => ({ area: formatArea(area), ...rule }))
      .sort(by(({ area }) => area)),
    // Their order tells which wins.
    formats: sheet.conditionalFormats.map(({ id: _id, area, ...format }) => ({
      area: formatArea(area),
      ...format,
    })),
    charts: sheet.charts.map((chart) => comparableChart(chart, nameOf)),
  };
}

function comparableChart(
  { id: _id, series, ...chart }: Chart,
  nameOf: (id: string | null) => string | null,
) {
  const source = (given: SheetArea | null) =>
    given && `${nameOf(given.sheetId)}!${formatArea(given.area)}`;
  return {
    ...chart,
    series: series.map(({ values, categories, ...one }) => ({
      ...one,
      values: source(values),
      categories: source(categories),
    })),
  };
}

const by =
  <T>(key: (each: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
