/** Reading after an edit takes over what was not touched, and comes to the same as reading all. */
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { readWorkbook, type Reading } from '../../src/layout/reading/readWorkbook';
import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../../src/layout/snapshot';
import { report as anyReport } from '../fixtures/arbitraries';
import { report as seed } from '../seeds/seed';
import { Sheets } from './sheets';

const readingOf = (snapshot: WorkbookSnapshot, previous: Reading | null = null): Reading => {
  const result = readWorkbook(snapshot, previous);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.reading;
};

/** What stands now, as the gateway gives it: a sheet in which nothing has changed is the same object. */
function snapshotAfter(before: WorkbookSnapshot, { snapshot }: Sheets): WorkbookSnapshot {
  return {
    sheets: snapshot.sheets.map((sheet) => {
      const known = before.sheets.find((one) => isDeepStrictEqual(one, sheet));
      return known ?? structuredClone(sheet);
    }),
  };
}

const resultOf = ({ report, faults, issued, overwritten }: Reading) => ({
  report,
  faults,
  issued,
  overwritten,
});

type Edit = (sheets: Sheets) => void;

const VALUES: CellValue[] = [
  '',
  0,
  1250.5,
  '12',
  'Menot',
  'Kohdistamatta',
  '#REF!',
  '1.2.2022',
  true,
];

/** Numbers choose among what is there, so that every edit fits any workbook. */
const edit: fc.Arbitrary<Edit> = fc
  .record({
    kind: fc.constantFrom(
      'set',
      'set',
      'set',
      'heading',
      'insert',
      'remove',
      'turn',
      'rename',
      'sheet',
    ),
    table: fc.nat(),
    row: fc.nat(),
    column: fc.nat(),
    value: fc.constantFrom(...VALUES),
  })
  .map(({ kind, table: t, row: r, column: c, value }) => (sheets: Sheets) => {
    const all = sheets.snapshot.sheets.flatMap((sheet) =>
      sheet.tables.map((table) => ({ sheet, table })),
    );
    const chosen = all[t % Math.max(1, all.length)];
    if (!chosen) return;
    const { sheet, table } = chosen;
    const row = table.row + 1 + (r % Math.max(1, bodyCount(table)));
    const column = table.column + (c % table.columnCount);
    const put = (at: number, content: CellValue): void => {
      for (const cells of [sheet.cells.values, sheet.cells.formulas]) {
        const line = cells[at];
        if (line) line[column] = content;
      }
    };
    switch (kind) {
      case 'set':
        return put(row, value);
      case 'heading':
        return put(table.row, `Oma ${c % 3}`);
      case 'insert':
        return insertRow(sheets, sheet.name, table, row, column, value);
      case 'remove':
        return removeRow(sheets, sheet.name, table, row);
      case 'turn':
        return void sheets.reverse(table.name);
      case 'rename':
        return void (table.name = `Oma_${r % 3}_${t % 5}`);
      case 'sheet':
        if (r % 4 === 0) sheets.snapshot.sheets.splice(sheets.snapshot.sheets.indexOf(sheet), 1);
    }
  });

const bodyCount = ({ rowCount, hasTotals }: TableSnapshot): number =>
  rowCount - 1 - (hasTotals ? 1 : 0);

function insertRow(
  { snapshot }: Sheets,
  name: string,
  table: TableSnapshot,
  row: number,
  column: number,
  value: CellValue,
): void {
  const sheet = snapshot.sheets.find((one) => one.name === name)!;
  for (const cells of [sheet.cells.values, sheet.cells.formulas]) {
    const blank = (cells[0] ?? []).map((): CellValue => '');
    blank[column] = value;
    cells.splice(row, 0, blank);
  }
  for (const other of sheet.tables) if (other.row > table.row) other.row++;
  table.rowCount++;
}

function removeRow({ snapshot }: Sheets, name: string, table: TableSnapshot, row: number): void {
  if (bodyCount(table) < 2) return;
  const sheet = snapshot.sheets.find((one) => one.name === name)!;
  for (const cells of [sheet.cells.values, sheet.cells.formulas]) cells.splice(row, 1);
  for (const other of sheet.tables) if (other.row > table.row) other.row--;
  table.rowCount--;
}

describe('reading after an edit', () => {
  it('comes to the same as reading all, whatever is edited', () => {
    fc.assert(
      fc.property(anyReport, fc.array(edit, { minLength: 1, maxLength: 6 }), (report, edits) => {
        const sheets = new Sheets(report);
        let snapshot = snapshotAfter({ sheets: [] }, sheets);
        let reading = readingOf(snapshot);
        for (const act of edits) {
          act(sheets);
          snapshot = snapshotAfter(snapshot, sheets);
          const whole = readWorkbook(snapshot);
          // A division that has lost its sheet and the store is no workbook of ours any more.
          if (!whole.ok) return;
          reading = readingOf(snapshot, reading);
          expect(resultOf(reading)).toStrictEqual(resultOf(whole.reading));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('makes anew what the edit has touched, and nothing else', () => {
    const sheets = new Sheets(seed);
    const first = snapshotAfter({ sheets: [] }, sheets);
    const before = readingOf(first);
    sheets.set('Talous_perusturva', 'perusturva-terveys:expense', 'TP-ennuste', 5);
    const after = readingOf(snapshotAfter(first, sheets), before);

    expect(after.base).toBe(before.base);
    expect(after.tables.schemas).toBe(before.tables.schemas);
    const anew = [...after.tables.readings].filter(
      ([key, reading]) => reading !== before.tables.readings.get(key),
    );
    expect(anew.map(([key]) => key)).toEqual(['economy:perusturva']);
    const touched = after.report.divisions.filter(
      (division, index) => division !== before.report.divisions[index],
    );
    expect(touched.map(({ id }) => id)).toEqual(['perusturva']);
    const [now] = touched;
    const then = before.report.divisions.find(({ id }) => id === 'perusturva')!;
    expect(now?.narrative).toBe(then.narrative);
    expect(now?.resultAreas).toBe(then.resultAreas);
    expect(after.report.objectives).toBe(before.report.objectives);
  });

  it('gives the same report back where nothing of it was touched', () => {
    const sheets = new Sheets(seed);
    const first = snapshotAfter({ sheets: [] }, sheets);
    const before = readingOf(first);
    const title = sheets.snapshot.sheets.find(({ name }) => name === 'Perusturva')!;
    title.cells.values[1]![1] = 'Vastuuhenkilö joku muu';
    expect(readingOf(snapshotAfter(first, sheets), before).report).toBe(before.report);
    expect(readingOf(structuredClone(first), before).report).toBe(before.report);
  });

  it('reads the store again when it holds another report', () => {
    const before = readingOf(new Sheets(seed).snapshot);
    const other = { ...seed, title: 'Osavuosikatsaus 1-9/2022' };
    const after = readingOf(new Sheets(other).snapshot, before);
    expect(after.report).toStrictEqual(other);
  });
});
