/**
 * Rows, columns and cells that come and go, and all that follows its cells.
 * Source: Microsoft Learn, Excel.Range (insert, delete); Excel's own handling of references.
 */
import { startExcel } from './office';
import { cells, codeOf, economyTable, SHEET, writeCell } from './workbooks';

test('references, names, formats and rules move with rows inserted above', async () => {
  const session = await economyTable();
  const { host, Excel } = session;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.workbook.names.add('Netto', sheet.getRange('E2'));
    const range = sheet.getRange('D2:D4');
    range.format.fill.color = '#FFF4CE';
    range.format.rowHeight = 30;
    range.dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
    const flag = range.conditionalFormats.add('Custom');
    flag.custom.rule.formula = '=$D2>$C2';
    sheet.getRange('D3').hyperlink = { documentReference: `${SHEET}!A1`, textToDisplay: '180' };
    await context.sync();
  });
  await writeCell(session, 'H1', '=SUM(D2:D4)+D$3');
  host.user.addSheet('Toinen');
  host.user.edit('Toinen', 'A1', `=${SHEET}!E2+Netto`);
  host.user.insertRows(SHEET, 1, 2);

  expect(host.user.formula(SHEET, 'H3')).toBe('=SUM(D4:D6)+D$5');
  expect(host.user.formula('Toinen', 'A1')).toBe(`=${SHEET}!E4+Netto`);
  expect(host.user.value('Toinen', 'A1')).toBe(100);
  expect(host.snapshot().names['Netto']).toBe(`=${SHEET}!$E$4`);
  expect(host.snapshot().sheets[0]?.tables[0]?.address).toBe('A3:E6');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('D4:D6');
    range.load('format/fill/color,format/rowHeight,dataValidation/type');
    const flags = range.conditionalFormats;
    flags.load('items/custom/rule/formula');
    const link = sheet.getRange('D5').load('hyperlink');
    await context.sync();
    expect(range.format.fill.color).toBe('#FFF4CE');
    expect(range.format.rowHeight).toBe(30);
    expect(range.dataValidation.type).toBe('Decimal');
    expect(flags.items[0]?.custom.rule.formula).toBe('=$D4>$C4');
    expect(link.hyperlink.documentReference).toBe(`${SHEET}!A1`);
  });
});

test('a row inserted inside a table gets the formulas and the looks of its column', async () => {
  const { host } = await economyTable();
  host.user.insertRows(SHEET, 3);
  host.user.edit(SHEET, 'D3', '9');
  expect(host.user.value(SHEET, 'E3')).toBe(9);
  expect(host.snapshot().sheets[0]?.tables[0]?.address).toBe('A1:E5');
});

test('deleted cells leave #REF! in what named them alone, and shrink what named more', async () => {
  const session = startExcel();
  const { host } = session;
  host.user.paste(SHEET, 'A1', '1\n2\n3');
  host.user.edit(SHEET, 'C1', '=A2');
  host.user.edit(SHEET, 'D1', '=SUM(A1:A3)');
  host.user.deleteRows(SHEET, 2);
  expect(host.user.formula(SHEET, 'C1')).toBe('=#REF!');
  expect(cells(host, 'C1', 'D1')).toEqual(['#REF!', 4]);
});

test('a column inserted in a table is a column of it; a deleted one is #REF! for its readers', async () => {
  const session = await economyTable();
  const { host } = session;
  await writeCell(session, 'H1', '=SUM(Talous[Muutettu TA])');
  host.user.insertColumns(SHEET, 3);
  expect(host.snapshot().sheets[0]?.tables[0]?.columns).toEqual([
    'Tulosalue',
    'Erä',
    'Sarake1',
    'Muutettu TA',
    'TP-ennuste',
    'Poikkeama',
  ]);
  expect(host.user.value(SHEET, 'F2')).toBe(50);
  host.user.deleteColumns(SHEET, 4);
  expect(host.user.value(SHEET, 'G1')).toBe('');
  expect(host.user.value(SHEET, 'E2')).toBe('#REF!');
  expect(host.user.value(SHEET, 'H1')).toBe('#REF!');
});

test('cells pushed down within some columns leave the others alone', async () => {
  const { host, Excel } = startExcel();
  host.user.paste(SHEET, 'A1', '1\t10\n2\t20');
  host.user.edit(SHEET, 'D1', '=A2+B2');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A2').insert('Down');
    await context.sync();
  });
  expect(cells(host, 'A2', 'A3', 'B2')).toEqual(['', 2, 20]);
  expect(host.user.formula(SHEET, 'D1')).toBe('=A3+B2');
});

test('a shift that would cut a table is refused', async () => {
  const session = await economyTable();
  const run = session.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B3').insert('Down');
    await context.sync();
  });
  expect(await codeOf(run)).toBe('InvalidOperation');
  expect(() => session.host.user.deleteRows(SHEET, 1)).toThrow();
});

test('a table whose rows are all deleted is gone', async () => {
  const session = await economyTable();
  session.host.user.deleteRows(SHEET, 1, 4);
  expect(session.host.snapshot().sheets[0]?.tables).toEqual([]);
});

test('copyFrom moves relative references', async () => {
  const { host, Excel } = startExcel();
  host.user.paste(SHEET, 'A1', '1\n2\n3');
  host.user.edit(SHEET, 'B1', '=A1*$A$3');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2:B3').copyFrom('B1');
    sheet.getRange('D1:D3').copyFrom('B1:B3', 'Values');
    await context.sync();
  });
  expect(cells(host, 'B1', 'B2', 'B3', 'D3')).toEqual([3, 6, 9, 9]);
  expect(host.user.formula(SHEET, 'B3')).toBe('=A3*$A$3');
  expect(host.user.formula(SHEET, 'D3')).toBe(9);
});

test('charts follow the cells that they draw', async () => {
  const session = await economyTable();
  await session.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A2:A4'), 'Columns');
    const series = chart.series.getItemAt(0);
    series.setValues(sheet.getRange('E2:E4'));
    series.setXAxisValues(sheet.getRange('A2:A4'));
    await context.sync();
  });
  session.host.user.insertRows(SHEET, 1, 3);
  const [sheet] = session.host.workbook.state.sheets;
  expect(sheet?.charts[0]?.series[0]?.values?.area).toEqual({
    row: 4,
    column: 4,
    rows: 3,
    columns: 1,
  });
});
