import { compareSnapshots, isEmpty } from '../../src/excel/compare';
import type { CellValue, WorkbookSnapshot } from '../../src/layout/snapshot';

/** A workbook with one table, its headings in the first row. */
function workbook(rows: CellValue[][], at = { row: 4, column: 1 }): WorkbookSnapshot {
  const formulas = rows;
  return {
    sheets: [
      {
        key: 'division:perusturva',
        name: 'Perusturva',
        visibility: 'visible',
        cells: { ...at, values: rows, formulas },
        tables: [
          {
            name: 'Talous_perusturva',
            ...at,
            rowCount: rows.length,
            columnCount: rows[0]!.length,
            hasTotals: false,
          },
        ],
      },
    ],
  };
}

const HEADINGS = ['Tunnus', 'Tulosalue', 'Ennustepoikkeama', 'Poikkeama'];
const FORMULA = '=[@Ennustepoikkeama]';
const AGED = ['ikaihmiset-menot', 'Ikäihmisten palvelut', 2000000, FORMULA];
const HEALTH = ['terveys-menot', 'Terveyspalvelut', 544000, FORMULA];
const before = workbook([HEADINGS, AGED, HEALTH]);

test('an edited figure is told by its row and heading', () => {
  const edited = [...AGED];
  edited[2] = 2100000;
  expect(compareSnapshots(before, workbook([HEADINGS, edited, HEALTH]))).toEqual({
    cells: [
      {
        at: { table: 'Talous_perusturva', rowId: 'ikaihmiset-menot', heading: 'Ennustepoikkeama' },
        before: 2000000,
        after: 2100000,
      },
    ],
    rowsAdded: [],
    rowsRemoved: [],
  });
});

test('sorting, moving the table and moving a column change nothing', () => {
  const reordered = [HEADINGS, HEALTH, AGED].map(([id, area, variance, result]): CellValue[] => [
    variance!,
    id!,
    area!,
    result!,
  ]);
  const after = workbook(reordered, { row: 9, column: 3 });
  expect(isEmpty(compareSnapshots(before, after))).toBe(true);
});

test('a column of the user is not ours to report', () => {
  const rows = [HEADINGS, AGED, HEALTH].map((row) => [...row, 'oma']);
  expect(isEmpty(compareSnapshots(before, workbook(rows)))).toBe(true);
});

test('an overwritten formula is a change, a formula that Excel rewrote is not', () => {
  const overwritten = [...AGED.slice(0, 3), 7];
  const rewritten = [...HEALTH.slice(0, 3), '=[@[Ennustepoikkeama ]]'];
  const { cells } = compareSnapshots(before, workbook([HEADINGS, overwritten, rewritten]));
  expect(cells).toEqual([
    {
      at: { table: 'Talous_perusturva', rowId: 'ikaihmiset-menot', heading: 'Poikkeama' },
      before: FORMULA,
      after: 7,
    },
  ]);
});

test('rows come and go; a new row without Tunnus is told with what was typed', () => {
  const added = ['', 'Uusi tulosalue', '', FORMULA];
  const difference = compareSnapshots(before, workbook([HEADINGS, AGED, added]));
  expect(difference.rowsRemoved).toEqual([{ table: 'Talous_perusturva', rowId: 'terveys-menot' }]);
  expect(difference.rowsAdded).toEqual([{ table: 'Talous_perusturva', rowId: '' }]);
  expect(difference.cells.map(({ after }) => after)).toEqual(['Uusi tulosalue']);
});
