/** A plan in a calculating workbook: the shipped gateway over the workbench's Excel. */
import type { Gateway } from '../../src/excel/gateway';
import { planWorkbook } from './planWorkbook';
import { valueAt } from '../../src/layout/reading/locate';
import { readWorkbook, type Reading } from '../../src/layout/reading/readWorkbook';
import type {
  CellValue,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../src/layout/snapshot';
import type { Report } from '../../src/report/model';
import type { ExcelHost } from '../../src/workbench/host';
import { openExcel, valueOf as value } from '../excel/excel';

export interface WrittenWorkbook {
  host: ExcelHost;
  gateway: Gateway;
  look: () => Promise<Look>;
  read: () => Promise<Reading>;
}

/** The workbook as it stands at one moment. */
export interface Look {
  /** A table's rows by its headings; a totals row comes last. */
  table: (name: string) => Record<string, CellValue>[];
  /** A cell outside tables. */
  cell: (sheet: string, row: number, column: number) => CellValue;
}

const PATIENT = { sync: { timeout: 20_000, cellEditPause: 10, cellEditPatience: 100 } };

export async function writeToExcel(
  report: Report,
  plan = planWorkbook(report),
): Promise<WrittenWorkbook> {
  const { host, gateway } = openExcel(PATIENT);
  value(await gateway.load(plan));
  const snapshot = async () => value(await gateway.read());
  return {
    host,
    gateway,
    look: async () => lookAt(await snapshot()),
    read: async () => {
      const result = readWorkbook(await snapshot());
      if (!result.ok) throw new Error(JSON.stringify(result.faults));
      return result.reading;
    },
  };
}

function lookAt({ sheets }: WorkbookSnapshot): Look {
  return {
    table: (name) => {
      for (const sheet of sheets) {
        const table = sheet.tables.find((one) => one.name === name);
        if (table) return rowsOf(sheet, table);
      }
      throw new Error(`No table ${name}`);
    },
    cell: (name, row, column) => {
      const sheet = sheets.find((one) => one.name === name);
      if (!sheet) throw new Error(`No sheet ${name}`);
      return valueAt(sheet, row, column);
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
