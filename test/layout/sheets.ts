/** A written workbook that a test edits as people do, without Excel. */
import { readWorkbook, type Reading } from '../../src/layout/reading/readWorkbook';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/layout/snapshot';
import { planWorkbook } from './planWorkbook';
import type { Report } from '../../src/report/model';
import { referenceFaults } from '../../src/report/references';
import { validateReport } from '../../src/report/schema';
import { snapshotOfPlan } from './snapshotOfPlan';

/** Edits go by table, Tunnus and heading. */
export class Sheets {
  readonly snapshot: WorkbookSnapshot;

  constructor(report: Report) {
    this.snapshot = snapshotOfPlan(planWorkbook(report));
  }

  read(): Reading {
    const result = readWorkbook(this.snapshot);
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    expect(validateReport(result.reading.report)).toMatchObject({ ok: true });
    expect(referenceFaults(result.reading.report)).toEqual([]);
    return result.reading;
  }

  find(name: string): { sheet: SheetSnapshot; table: SheetSnapshot['tables'][number] } {
    for (const sheet of this.snapshot.sheets) {
      const table = sheet.tables.find((one) => one.name === name);
      if (table) return { sheet, table };
    }
    throw new Error(`No table ${name}`);
  }

  private column(name: string, heading: string): number {
    const { sheet, table } = this.find(name);
    const offset = sheet.cells.values[table.row]!.indexOf(heading, table.column);
    if (offset < 0) throw new Error(`No column ${heading}`);
    return offset;
  }

  row(name: string, id: string): number {
    const { sheet, table } = this.find(name);
    const column = table.column;
    for (let row = table.row + 1; row < table.row + table.rowCount; row++) {
      if (sheet.cells.values[row]?.[column] === id) return row;
    }
    throw new Error(`No row ${id}`);
  }

  set(name: string, id: string, heading: string, value: CellValue): this {
    return this.setAt(name, this.row(name, id), heading, value);
  }

  setAt(name: string, row: number, heading: string, value: CellValue): this {
    const { sheet } = this.find(name);
    const column = this.column(name, heading);
    sheet.cells.values[row]![column] = value;
    sheet.cells.formulas[row]![column] = value;
    return this;
  }

  /** Inserts a row below the one with the id; the tables beneath move down. */
  insertBelow(name: string, id: string, values: Record<string, CellValue>): this {
    const { sheet, table } = this.find(name);
    const at = this.row(name, id) + 1;
    const blank = (): CellValue[] => sheet.cells.values[0]!.map(() => '');
    sheet.cells.values.splice(at, 0, blank());
    sheet.cells.formulas.splice(at, 0, blank());
    table.rowCount++;
    for (const other of sheet.tables) if (other.row >= at) other.row++;
    for (const [heading, value] of Object.entries(values)) this.setAt(name, at, heading, value);
    return this;
  }

  deleteRow(name: string, id: string): this {
    const { sheet, table } = this.find(name);
    const at = this.row(name, id);
    sheet.cells.values.splice(at, 1);
    sheet.cells.formulas.splice(at, 1);
    table.rowCount--;
    for (const other of sheet.tables) if (other.row > at) other.row--;
    return this;
  }

  /** Turns the order of a table's rows around. */
  reverse(name: string): this {
    const { sheet, table } = this.find(name);
    const end = table.row + table.rowCount - (table.hasTotals ? 1 : 0);
    for (const cells of [sheet.cells.values, sheet.cells.formulas]) {
      const body = cells.slice(table.row + 1, end).reverse();
      cells.splice(table.row + 1, body.length, ...body);
    }
    return this;
  }
}
