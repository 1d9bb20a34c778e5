import type { WorkbookSnapshot } from '../../src/layout/snapshot';
import { cellAt } from '../../src/taskpane/workbook/cellAt';

const CELLS = [
  ['Talous', '', ''],
  ['Tunnus', 'Erä', 'TP-ennuste'],
  ['a', 'Tulot', 61_000],
  ['', 'Menot', ''],
  ['c', 'Avustukset', 1],
  ['c', 'Avustukset', 2],
  ['', 'Yhteensä', '=SUM(C3:C6)'],
];
const TABLE = { name: 'Talous_koe', row: 1, column: 0, rowCount: 6, columnCount: 3 };
const WORKBOOK: WorkbookSnapshot = {
  sheets: [
    {
      key: null,
      name: 'Koe',
      visibility: 'visible',
      cells: { row: 0, column: 0, values: CELLS, formulas: CELLS },
      tables: [{ ...TABLE, hasTotals: true }],
    },
  ],
};
const at = (row: number, column: number) => cellAt(WORKBOOK, { sheet: 'Koe', row, column });
const named = (rowId: string) => ({ table: 'Talous_koe', rowId, heading: 'TP-ennuste' });

test('a cell of a table is named by its row and heading, with what it held', () => {
  expect(at(2, 2)).toEqual({ at: named('a'), expected: 61_000 });
});

test('a row without an id, or with another row’s, by its place too', () => {
  expect(at(3, 2)).toEqual({ at: { ...named(''), row: 1 }, expected: '' });
  expect(at(5, 2)).toEqual({ at: { ...named('c'), row: 3 }, expected: 2 });
});

test('any other cell by its address', () => {
  expect(at(6, 2)).toEqual({ at: { sheet: 'Koe', address: 'C7' }, expected: '=SUM(C3:C6)' });
  expect(at(0, 0)).toEqual({ at: { sheet: 'Koe', address: 'A1' }, expected: 'Talous' });
  expect(cellAt(WORKBOOK, { sheet: 'Poissa', row: 0, column: 0 }).expected).toBe('');
});
