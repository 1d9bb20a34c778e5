/** The steps of a case in what a written workbook reads as: no formulas, so thousands are quick. */
import { snapshotOfPlan } from '../../src/layout/fresh';
import { readWorkbook, type Reading } from '../../src/layout/read/readWorkbook';
import type { CellValue, SheetSnapshot, TableSnapshot } from '../../src/layout/snapshot';
import { planWorkbook } from '../../src/layout/workbook';
import type { Report } from '../../src/report/model';
import type { Step } from './cases';
import { INPUTS, type Entry } from './scenarios';

export const HEADINGS = {
  originalBudget: 'Alkuperäinen TA',
  budgetChanges: 'TA-muutokset',
  actual: 'Toteuma',
  forecast: 'TP-ennuste',
  statedVariance: 'Ennustepoikkeama',
  proposal: 'Muutosesitys',
} as const;
export const ITEM_NAMES = { revenue: 'Tulot', expense: 'Menot' } as const;

/** 15.3.2022 as Excel counts days. */
const DATE = 44_635;

const VALUES: Record<Exclude<Entry['is'], 'number' | 'text'>, [CellValue, CellValue]> = {
  blank: ['', ''],
  error: ['#DIV/0!', '=1/0'],
  boolean: [true, true],
  date: [DATE, DATE],
};

export function readAfter(report: Report, steps: readonly Step[]): Reading {
  const snapshot = snapshotOfPlan(planWorkbook(report));
  const talousOf = (division: string) => {
    for (const sheet of snapshot.sheets) {
      const table = sheet.tables.find(({ name }) => name === `Talous_${division}`);
      if (table) return { sheet, table };
    }
    throw new Error(`No Talous of ${division}`);
  };
  for (const step of steps) {
    const { sheet, table } = talousOf(step.division);
    if (step.does === 'deletes the sheet') {
      snapshot.sheets.splice(snapshot.sheets.indexOf(sheet), 1);
    } else if (step.does === 'deletes') {
      deleteRow(sheet, table, rowOf(sheet, table, step.line));
    } else if (step.does === 'types') {
      put(sheet, table, rowOf(sheet, table, step.line), HEADINGS[step.input], step.entry);
    } else {
      const row = rowOf(sheet, table, step.above);
      insertRow(sheet, table, row);
      const { area, item, given } = step;
      put(sheet, table, row, 'Tulosalue', { is: 'text', text: area });
      put(sheet, table, row, 'Erä', { is: 'text', text: item ? ITEM_NAMES[item] : '' });
      for (const input of INPUTS) put(sheet, table, row, HEADINGS[input], given[input]);
    }
  }
  const result = readWorkbook(snapshot);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.reading;
}

function rowOf({ cells }: SheetSnapshot, { row, column, rowCount }: TableSnapshot, id: string) {
  for (let at = row + 1; at < row + rowCount; at++) {
    if (cells.values[at]?.[column] === id) return at;
  }
  throw new Error(`No row ${id}`);
}

function put(
  { cells }: SheetSnapshot,
  table: TableSnapshot,
  row: number,
  heading: string,
  entry: Entry,
): void {
  const column = (cells.values[table.row] ?? []).indexOf(heading, table.column);
  const [value, formula] =
    entry.is === 'number'
      ? [entry.value, entry.value]
      : entry.is === 'text'
        ? [entry.text, entry.text]
        : VALUES[entry.is];
  (cells.values[row] as CellValue[])[column] = value;
  (cells.formulas[row] as CellValue[])[column] = formula;
  if (entry.is === 'date') table.dates = [...(table.dates ?? []), { row, column }];
}

function insertRow({ cells, tables }: SheetSnapshot, table: TableSnapshot, at: number): void {
  for (const block of [cells.values, cells.formulas]) {
    block.splice(
      at,
      0,
      (block[0] ?? []).map((): CellValue => ''),
    );
  }
  move(tables, table, at, 1);
}

function deleteRow({ cells, tables }: SheetSnapshot, table: TableSnapshot, at: number): void {
  for (const block of [cells.values, cells.formulas]) block.splice(at, 1);
  move(tables, table, at, -1);
}

function move(tables: TableSnapshot[], own: TableSnapshot, at: number, by: 1 | -1): void {
  own.rowCount += by;
  for (const table of tables) {
    if (table.row >= at) table.row += by;
    const dates = by < 0 ? table.dates?.filter(({ row }) => row !== at) : table.dates;
    if (dates)
      table.dates = dates.map((one) => (one.row >= at ? { ...one, row: one.row + by } : one));
  }
}
