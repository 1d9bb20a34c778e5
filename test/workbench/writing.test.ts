/**
 * What Excel makes of what is written. Sources: Microsoft Learn, "Work with cells using the Excel
 * JavaScript API" and Excel.Range (values, formulas, numberFormat, null and "" in arrays); Microsoft
 * Support, "Format numbers as text".
 */
import { startExcel } from './office';
import { codeOf, SHEET, settle, writeCell } from './workbooks';

const written: [content: string | number | boolean, value: unknown, formula: unknown][] = [
  ['kpl', 'kpl', 'kpl'],
  [1310855, 1310855, 1310855],
  [true, true, true],
  ['=1+2', 3, '=1+2'],
  ['+1+2', 3, '=+1+2'],
  ['-12', -12, -12],
  ['-abc', '#NAME?', '=-abc'],
  ['-', '-', '-'],
  ["'=1+2", '=1+2', '=1+2'],
  ['12', 12, 12],
  ['27.7', 27.7, 27.7],
  ['27,7', 27.7, 27.7],
  ['1 310 855', 1310855, 1310855],
  ['30.6.2022', 44742, 44742],
  ['105 %', 1.05, 1.05],
  ['TOSI', true, true],
  ['4 kpl', '4 kpl', '4 kpl'],
  ['', '', ''],
];

test.each(written)('%p becomes %p', async (content, value, formula) => {
  const session = startExcel();
  expect(await writeCell(session, 'B2', content)).toEqual({
    value,
    formula,
    isError: value === '#NAME?',
  });
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
  const expected = { value: content, formula: content, isError: false };
  expect(await writeCell(session, 'B2', content, '@')).toEqual(expected);
});

test('a number in a cell of format "@" becomes text', async () => {
  const session = startExcel();
  expect(await writeCell(session, 'B2', 12, '@')).toMatchObject({ value: '12' });
});

test('a text that begins like a formula and is none is refused', async () => {
  const session = startExcel();
  expect(await codeOf(writeCell(session, 'B2', '- Palvelut: 12 kpl'))).toBe('InvalidArgument');
  expect(await codeOf(writeCell(session, 'B2', 'x'.repeat(32_768)))).toBe('InvalidArgument');
});

test('null in an array leaves a cell alone, "" clears it, a single value fills the range', async () => {
  const { Excel } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
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
    context.workbook.worksheets.getItem(SHEET).getRange('A1:B2').values = [[1, 2, 3]];
    await context.sync();
  });
  expect(await codeOf(run)).toBe('InvalidArgument');
});

/** The library splits writes above 1,500 cells, and asks the host for rows and their bounding rectangle. */
test('a big write arrives whole, and as one change', async () => {
  const { host, Excel } = startExcel();
  const addresses: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async ({ address }) => void addresses.push(address));
    await context.sync();
    const range = worksheets.getItem(SHEET).getRange('B2:E1001');
    range.values = Array.from({ length: 1000 }, (_, r) => [r, r + 1, r + 2, r + 3]);
    await context.sync();
  });
  expect(host.user.value(SHEET, 'E1001')).toBe(1002);
  await settle();
  expect(addresses).toEqual(['B2:E1001']);
  expect(host.unknown).toEqual([]);
});

const shown: [value: string | number, numberFormat: string, text: string][] = [
  [1310855, '#,##0', '1\u00a0310\u00a0855'],
  [-2000.5, '#,##0.00', '-2\u00a0000,50'],
  [0.1234, '0.0%', '12,3%'],
  [44742, 'd.m.yyyy', '30.6.2022'],
  [0, '+#,##0;-#,##0;0', '0'],
  ['teksti', '@', 'teksti'],
];

test.each(shown)('%p by %p is shown with the user’s signs', async (value, numberFormat, text) => {
  const session = startExcel();
  await writeCell(session, 'A1', value, numberFormat);
  expect(session.host.user.text(SHEET, 'A1')).toBe(text);
});
