/** The core path: what a gateway does first, through Microsoft's own proxies. */
import { startExcel } from './office';
import { SHEET } from './workbooks';

test('writes sheets, values, formulas and formats, and reads back', async () => {
  const { host, Excel } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Talous');
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['Tulot', 1],
      ['Menot', '=B1*2'],
    ];
    range.numberFormat = [
      ['@', '#,##0'],
      ['@', '#,##0'],
    ];
    range.load('values,formulas,numberFormat,address');
    await context.sync();
    expect(range.values).toEqual([
      ['Tulot', 1],
      ['Menot', 2],
    ]);
    expect(range.formulas).toEqual([
      ['Tulot', 1],
      ['Menot', '=B1*2'],
    ]);
    expect(range.address).toBe('Talous!A1:B2');
    expect(range.numberFormat[1]).toEqual(['@', '#,##0']);
    range.load('rowCount');
    await context.sync();
    expect(range.rowCount).toBe(2);
  });
  expect(host.unknown).toEqual([]);
});

test('a table over written cells computes by structured references', async () => {
  const { host, Excel } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange('A1:D3').formulas = [
      ['Tulosalue', 'Alkuperäinen TA', 'TP-ennuste', 'Poikkeama'],
      ['Vanhuspalvelut', 100, 150, ''],
      ['Sairaanhoito', 200, 180, ''],
    ];
    const table = sheet.tables.add('A1:D3', true);
    table.name = 'Talous_perusturva';
    table.columns.getItem('Poikkeama').getDataBodyRange().formulas = [
      ['=[@[TP-ennuste]]-[@[Alkuperäinen TA]]'],
      ['=[@[TP-ennuste]]-[@[Alkuperäinen TA]]'],
    ];
    sheet.getRange('F1').formulas = [['=SUM(Talous_perusturva[Poikkeama])']];
    const body = table.getDataBodyRange().load('values,formulas');
    const sum = sheet.getRange('F1').load('values');
    table.load('name');
    await context.sync();
    expect(body.values[0]).toEqual(['Vanhuspalvelut', 100, 150, 50]);
    expect(body.formulas[1]?.[3]).toBe('=[@[TP-ennuste]]-[@[Alkuperäinen TA]]');
    expect(sum.values).toEqual([[30]]);
    expect(table.name).toBe('Talous_perusturva');
  });
  host.user.edit('Taul1', 'C2', '200');
  expect(host.user.value('Taul1', 'F1')).toBe(80);
  expect(host.unknown).toEqual([]);
});

test('a user edit reaches onChanged', async () => {
  const { host, Excel } = startExcel();
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (args) => {
      seen.push(args);
    });
    await context.sync();
  });
  host.user.edit('Taul1', 'B2', '5,5');
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({ address: 'B2', source: 'Local', triggerSource: 'Unknown' });
  expect(host.unknown).toEqual([]);
});
