/**
 * Rows, columns and cells that come and go, and all that follows its cells.
 * Source: Microsoft Learn, Excel.Range (insert, delete); Excel's own handling of references.
 */
import { cellKey } from '../../src/workbench/host/workbook/address';
import { startExcel } from './office';
import { cells, codeOf, economyTable, SHEET, styleOf, writeCell } from './workbooks';

test('references, names, formats and rules move with rows inserted above', async () => {
  const session = await economyTable();
  const { host, Excel } = session;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    context.workbook.names.add('Netto', `=${SHEET}!$E$2`);
    const range = sheet.getRange('D2:D4');
    range.format.fill.color = '#FFF4CE';
    range.format.rowHeight = 30;
    range.dataValidation.rule = {
      decimal: { formula1: 0, formula2: 9, operator: 'Between' },
    };
    const flag = range.conditionalFormats.add('Custom');
    flag.custom.rule.formula = '=$D2>$C2';
    sheet.getRange('D3').hyperlink = { documentReference: `${SHEET}!A1` };
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
  const [sheet] = host.workbook.state.sheets;
  expect(styleOf(host, 'D4').fill).toBe('#FFF4CE');
  expect(sheet?.rows.get(3)?.size).toBe(30);
  const body = { row: 3, column: 3, rows: 3, columns: 1 };
  expect(sheet?.validations).toMatchObject([{ kind: 'decimal', area: body }]);
  expect(sheet?.formats).toMatchObject([{ formula: '=$D4>$C4', areas: [body] }]);
  expect(sheet?.links.get(cellKey(4, 3))).toEqual({ place: `${SHEET}!A1` });
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
    context.workbook.worksheets.getItem(SHEET).getRange('A2').insert('Down');
    await context.sync();
  });
  expect(cells(host, 'A2', 'A3', 'B2')).toEqual(['', 2, 20]);
  expect(host.user.formula(SHEET, 'D1')).toBe('=A3+B2');
});

test('a shift that would cut a table is refused', async () => {
  const session = await economyTable();
  const run = session.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('B3').insert('Down');
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

test('charts follow the cells that they draw', async () => {
  const session = await economyTable();
  await session.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.charts.add('ColumnClustered', sheet.getRange('D1:E4'), 'Columns');
    await context.sync();
  });
  session.host.user.insertRows(SHEET, 1, 3);
  const drawn = () =>
    session.host.workbook.state.sheets[0]?.charts[0]?.series.map(({ values }) => values);
  expect(drawn()).toEqual([`${SHEET}!$D$5:$D$7`, `${SHEET}!$E$5:$E$7`]);
  session.host.user.renameSheet(SHEET, 'Oma taulu');
  session.host.user.deleteColumns('Oma taulu', 4);
  expect(drawn()).toEqual([undefined, "'Oma taulu'!$D$5:$D$7"]);
});
