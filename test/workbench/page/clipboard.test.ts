import { parseTabbed } from '../../../src/workbench/host/user/pasted';
import { pasteSize } from '../../../src/workbench/page/grid-model/clipboard';

test('text of another program becomes rows and cells', () => {
  expect(parseTabbed('Kotihoito\t214 316\r\nIkäihmiset\t-1 000 000\r\n')).toEqual([
    ['Kotihoito', '214 316'],
    ['Ikäihmiset', '-1 000 000'],
  ]);
});

test('a cell with a line break or quotation marks in it stays one cell', () => {
  expect(parseTabbed('"Menot\nylittyvät"\t1\n"sana ""n."""\t2')).toEqual([
    ['Menot\nylittyvät', '1'],
    ['sana "n."', '2'],
  ]);
});

test('short rows are filled up', () => {
  expect(parseTabbed('a\tb\nc')).toEqual([
    ['a', 'b'],
    ['c', ''],
  ]);
});

test.each([
  ['one cell fills the selection', 1, 1, { rows: 4, columns: 1 }, { rows: 4, columns: 1 }],
  ['a block keeps its size', 2, 2, { rows: 1, columns: 1 }, { rows: 2, columns: 2 }],
  ['a block repeats in whole times', 2, 1, { rows: 4, columns: 3 }, { rows: 4, columns: 3 }],
  ['and not in parts', 2, 1, { rows: 3, columns: 1 }, { rows: 2, columns: 1 }],
])('pasting: %s', (_, rows, columns, selected, expected) => {
  expect(pasteSize(rows, columns, { row: 0, column: 0, ...selected })).toEqual(expected);
});
