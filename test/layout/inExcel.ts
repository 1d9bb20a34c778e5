/** A plan in a calculating workbook: the shipped gateway over the workbench's Excel. */
import type { Gateway } from '../../src/excel/gateway';
import { planWorkbook } from '../../src/layout/workbook';
import { readWorkbook, type Reading } from '../../src/layout/read/readWorkbook';
import type { CellValue, SheetSnapshot, TableSnapshot } from '../../src/layout/snapshot';
import type { Report } from '../../src/report/model';
import type { ExcelHost } from '../../src/workbench/host';
import { openExcel, valueOf as value } from '../excel/excel';

export interface WrittenWorkbook {
  host: ExcelHost;
  gateway: Gateway;
  /** The tables as they stand, each row by its headings; a totals row comes last. */
  table: (name: string) => Promise<Record<string, CellValue>[]>;
  /** The value of a cell outside tables. */
  cell: (sheet: string, address: { row: number; column: number }) => Promise<CellValue>;
  read: () => Promise<Reading>;
}

export async function writeToExcel(report: Report): Promise<WrittenWorkbook> {
  const { host, gateway } = openExcel({
    sync: { timeout: 20_000, cellEditPause: 10, cellEditPatience: 100 },
  });
  value(await gateway.load(planWorkbook(report)));
  const snapshot = async () => value(await gateway.read());
  return {
    host,
    gateway,
    table: async (name) => {
      for (const sheet of (await snapshot()).sheets) {
        const table = sheet.tables.find((one) => one.name === name);
        if (table) return rowsOf(sheet, table);
      }
      throw new Error(`No table ${name}`);
    },
    cell: async (name, { row, column }) => {
      const sheet = (await snapshot()).sheets.find((one) => one.name === name);
      if (!sheet) throw new Error(`No sheet ${name}`);
      return valueAt(sheet, row, column);
    },
    read: async () => {
      const result = readWorkbook(await snapshot());
      if (!result.ok) throw new Error(JSON.stringify(result.faults));
      return result.reading;
    },
  };
}

function rowsOf(sheet: SheetSnapshot, table: TableSnapshot): Record<string, CellValue>[] {
  const line = (r: number): CellValue[] =>
    Array.from({ length: table.columnCount }, (_cell, c) =>
      valueAt(sheet, table.row + r, table.column + c),
    );
  const headings = line(0).map(String);
  return Array.from({ length: table.rowCount - 1 }, (_row, r) =>
    Object.fromEntries(line(r + 1).map((value, c) => [headings[c], value])),
  );
}

function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.cells.values[row - sheet.cells.row]?.[column - sheet.cells.column] ?? '';
}
