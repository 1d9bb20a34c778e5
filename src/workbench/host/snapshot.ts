/** The workbook as plain data: what its sheets hold. */
import { cellAddress, columnOf, formatArea, rowOf } from './workbook/address';
import type { Scalar } from './workbook/state';
import type { Workbook } from './workbook/workbook';

export interface CellSnapshot {
  value: Scalar;
  formula?: string;
  numberFormat?: string;
}

export interface TableOutline {
  name: string;
  address: string;
  columns: string[];
}

export interface SheetOutline {
  name: string;
  visibility: string;
  /** By address, e.g. "B3". */
  cells: Record<string, CellSnapshot>;
  tables: TableOutline[];
  charts: string[];
}

export interface Snapshot {
  sheets: SheetOutline[];
  names: Record<string, string>;
}

export function snapshotOf(workbook: Workbook): Snapshot {
  return {
    sheets: workbook.state.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      cells: Object.fromEntries(
        [...sheet.cells.keys()]
          .sort((a, b) => a - b)
          .map((key) => [
            cellAddress(rowOf(key), columnOf(key)),
            cellSnapshot(workbook, sheet.id, rowOf(key), columnOf(key)),
          ]),
      ),
      tables: sheet.tables.map(({ name, area, columns }) => ({
        name,
        address: formatArea(area),
        columns: columns.map((column) => column.name),
      })),
      charts: sheet.charts.map(({ name }) => name),
    })),
    names: Object.fromEntries(workbook.state.names.map(({ name, formula }) => [name, formula])),
  };
}

function cellSnapshot(
  workbook: Workbook,
  sheetId: string,
  row: number,
  column: number,
): CellSnapshot {
  const sheet = workbook.sheet(sheetId);
  const formula = workbook.formula(sheet, row, column);
  const value = workbook.value(sheet, row, column);
  const { numberFormat } = workbook.style(sheet, row, column);
  return {
    value,
    ...(formula === value ? {} : { formula: String(formula) }),
    ...(numberFormat === 'General' ? {} : { numberFormat }),
  };
}
