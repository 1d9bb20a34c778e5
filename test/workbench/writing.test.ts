/**
 * What Excel makes of what is written. Sources: Microsoft Learn, "Work with cells using the Excel
 * JavaScript API" and Excel.Range (values, formulas, numberFormat, null and "" in arrays); Microsoft
 * Support, "Format numbers as text".
 */
import { startExcel } from './office';
import { codeOf, SHEET, settle, writeCell } from './workbooks';

const written: [
  content: string | number | boolean,
  value: unknown,
  formula: unknown,
  type: string,
][] = [
  ['kpl', 'kpl', 'kpl', 'String'],
  [1310855, 1310855, 1310855, 'Double'],
  [true, true, true, 'Boolean'],
  ['=1+2', 3, '=1+2', 'Double'],
  ['+1+2', 3, '=+1+2', 'Double'],
  ['-12', -12, -12, 'Double'],
  ['-abc', '#NAME?', '=-abc', 'Error'],
  ['-', '-', '-', 'String'],
  ["'=1+2", '=1+2', '=1+2', 'String'],
  ['12', 12, 12, 'Double'],
  ['27.7', 27.7, 27.7, 'Double'],
  ['27,7', 27.7, 27.7, 'Double'],
  ['1 310 855', 1310855, 1310855, 'Double'],
  ['30.6.2022', 44742, 44742, 'Double'],
  ['105 %', 1.05, 1.05, 'Double'],
  ['TOSI', true, true, 'Boolean'],
  ['4 kpl', '4 kpl', '4 kpl', 'String'],
  ['', '', '', 'Empty'],
];

test.each(written)('%p becomes %p', async (content, value, formula, type) => {
  const session = startExcel();
  expect(await writeCell(session, 'B2', content)).toEqual({ value, formula, type });
});

const text = [
  '=1+2',
  '+1',
  '-12',
  '-abc',
  '@a',
  '007',
  '30.6.',
  '1-6/2022',
  '- Palvelut: 12 kpl; muut',
];

test.each(text)('%p stays text in a cell of format "@"', async (content) => {
  const session = startExcel();
  const expected = { value: content, formula: content, type: 'String' };
  expect(await writeCell(session, 'B2', content, '@')).toEqual(expected);
});

test('a number in a cell of format "@" becomes text', async () => {
  const session = startExcel();
  expect(await writeCell(session, 'B2', 12, '@')).toMatchObject({ value: '12', type: 'String' });
});

test('a text that begins like a formula and is none is refused', async () => {
  const session = startExcel();
  expect(await codeOf(writeCell(session, 'B2', '- Palvelut: 12 kpl'))).toBe('InvalidArgument');
  expect(await codeOf(writeCell(session, 'B2', 'x'.repeat(32_768)))).toBe('InvalidArgument');
});

test('null in an array leaves a cell alone, "" clears it, a single value fills the range', async () => {
  const { Excel } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:C1');
    range.values = [[1, 2, 3]];
    range.values = [[null, '', 4]];
    range.load('values');
    const fill = sheet.getRange('A2:B3');
    fill.values = 'x' as unknown as string[][];
    fill.load('values');
    await context.sync();
    expect(range.values).toEqual([[1, '', 4]]);
    expect(fill.values).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });
});

test('an array of another size is InvalidArgument', async () => {
  const { Excel } = startExcel();
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1, 2, 3]];
    await context.sync();
  });
  expect(await codeOf(run)).toBe('InvalidArgument');
});

/** The library splits writes above 1,500 cells, and asks the host for rows and their bounding rectangle. */
test('a big write arrives whole, and as one change', async () => {
  const { host, Excel } = startExcel();
  const addresses: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async ({ address }) => void addresses.push(address));
    await context.sync();
    const range = sheet.getRange('B2:E1001');
    range.values = Array.from({ length: 1000 }, (_, r) => [r, r + 1, r + 2, r + 3]);
    await context.sync();
    const last = range.getLastCell().load('values,address');
    await context.sync();
    expect(last.values).toEqual([[1002]]);
    expect(last.address).toBe(`${SHEET}!E1001`);
  });
  await settle();
  expect(addresses).toEqual(['B2:E1001']);
  expect(host.unknown).toEqual([]);
});

test('number formats: en-US in, shown with the user’s signs', async () => {
  const { Excel } = startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A6');
    range.values = [[1310855], [-2000.5], [0.1234], [44742], [0], ['teksti']];
    range.numberFormat = [
      ['#,##0'],
      ['#,##0.00'],
      ['0.0%'],
      ['d.m.yyyy'],
      ['+#,##0;-#,##0;0'],
      ['@'],
    ];
    range.load('text,numberFormat');
    await context.sync();
    expect(range.text.map(([cell]) => cell)).toEqual([
      '1\u00a0310\u00a0855',
      '-2\u00a0000,50',
      '12,3%',
      '30.6.2022',
      '0',
      'teksti',
    ]);
    expect(range.numberFormat[4]).toEqual(['+#,##0;-#,##0;0']);
  });
});
