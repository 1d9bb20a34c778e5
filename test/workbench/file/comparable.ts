/**
 * A workbook's state as plain data that two workbooks can be compared by: ids are the names of what they
 * stand for, and a cell has the look that it shows, wherever that was said. Left out is what a file does
 * not carry: the selection, and the ids of table columns.
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
import type { SheetState, WorkbookState } from '../../../src/workbench/host/workbook/state';
import { styleAt } from '../../../src/workbench/host/workbook/styles';

const STANDARD = { row: STANDARD_HEIGHT, column: STANDARD_WIDTH } as const;

export function comparable({ sheets, names, activeSheetId }: WorkbookState) {
  return {
    sheets: sheets.map(comparableSheet),
    names: [...names].sort(by(({ name }) => name)),
    active: sheets.find(({ id }) => id === activeSheetId)?.name,
  };
}

function comparableSheet(sheet: SheetState) {
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
    gridlines: sheet.gridlines,
    style: styles.sheet,
    cells: Object.fromEntries(
      keys.map((key) => {
        const link = links.get(key);
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
    names: sheet.names,
    tables: sheet.tables
      .map(({ id: _id, sheetId: _sheet, nextColumnId: _next, columns, ...table }) => ({
        ...table,
        columns: columns.map(({ id: _column, ...column }) => column),
      }))
      .sort(by(({ name }) => name)),
    validations: sheet.validations
      .map(({ area, ...rule }) => ({ area: formatArea(area), ...rule }))
      .sort(by(({ area }) => area)),
    // Their order tells which wins.
    formats: sheet.formats.map(({ id: _id, ...format }) => format),
    charts: sheet.charts.map(({ id: _id, ...chart }) => chart),
  };
}

const by =
  <T>(key: (each: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
