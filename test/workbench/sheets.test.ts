/**
 * Sheets, panes, page set-up, names. Sources: Microsoft Learn, Excel.Worksheet,
 * Excel.WorksheetFreezePanes, Excel.PageLayout, Excel.NamedItem; Microsoft Support, "Rename a worksheet".
 */
import { startExcel } from './office';
import { codeOf, economyTable, SHEET } from './workbooks';

test('adding, naming, ordering, hiding and deleting', async () => {
  const { host, Excel } = startExcel();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const summary = worksheets.add('Yhteenveto');
    const store = worksheets.add('Varasto');
    worksheets.add();
    summary.tabColor = '#0F5C68';
    summary.activate();
    store.visibility = 'VeryHidden';
    worksheets.load('items/name,items/visibility');
    await context.sync();
    expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      [SHEET, 'Visible'],
      ['Yhteenveto', 'Visible'],
      ['Varasto', 'VeryHidden'],
      ['Taul4', 'Visible'],
    ]);
    expect(host.workbook.state.activeSheetId).toBe(host.workbook.findSheet('Yhteenveto')?.id);
    store.delete();
    expect(await codeOf(context.sync())).toBe('InvalidOperation');
    store.activate();
    expect(await codeOf(context.sync())).toBe('InvalidOperation');
    worksheets.getItem('Taul4').delete();
    await context.sync();
  });
  expect(host.workbook.state.sheets).toHaveLength(3);
  expect(host.unknown).toEqual([]);
});

test.each([
  ['Taul1', 'ItemAlreadyExists'],
  ['TAUL1', 'ItemAlreadyExists'],
  ['a/b', 'InvalidArgument'],
  ['', 'InvalidArgument'],
  ['x'.repeat(32), 'InvalidArgument'],
])('a sheet cannot be called %p', async (name, code) => {
  const { Excel } = startExcel();
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.add('Toinen').name = name;
    await context.sync();
  });
  expect(await codeOf(run)).toBe(code);
});

test('the last visible sheet stays', async () => {
  const { Excel } = startExcel();
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).delete();
    await context.sync();
  });
  expect(await codeOf(run)).toBe('InvalidOperation');
});

test('a renamed sheet is followed by formulas, links between sheets by position too', async () => {
  const { host } = startExcel();
  host.user.addSheet('Yhteenveto');
  host.user.edit(SHEET, 'A1', '5');
  host.user.edit('Yhteenveto', 'A1', `=${SHEET}!A1*2`);
  host.user.renameSheet(SHEET, 'Hyvinvointi ja sivistys');
  expect(host.user.formula('Yhteenveto', 'A1')).toBe("='Hyvinvointi ja sivistys'!A1*2");
  expect(host.user.value('Yhteenveto', 'A1')).toBe(10);
});

test('a deleted sheet leaves #REF! where its cells and tables were named', async () => {
  const { host } = await economyTable();
  host.user.addSheet('Yhteenveto');
  host.user.edit('Yhteenveto', 'A1', `=${SHEET}!C2*2`);
  host.user.edit('Yhteenveto', 'A2', '=IFERROR(SUM(Talous[Poikkeama]);"poissa")');
  expect(host.user.value('Yhteenveto', 'A2')).toBe(80);
  host.user.deleteSheet(SHEET);
  expect(host.user.formula('Yhteenveto', 'A1')).toBe('=#REF!*2');
  expect(host.user.formula('Yhteenveto', 'A2')).toBe('=IFERROR(SUM(#REF!),"poissa")');
  expect(host.user.value('Yhteenveto', 'A2')).toBe('poissa');
});

test('two sheets can swap their names', async () => {
  const { host } = startExcel();
  host.user.addSheet('A');
  host.user.addSheet('B');
  host.user.edit('A', 'A1', '1');
  host.user.edit('B', 'A1', '2');
  host.user.edit(SHEET, 'A1', '=A!A1');
  expect(host.user.value(SHEET, 'A1')).toBe(1);
  host.user.renameSheet('A', 'X');
  host.user.renameSheet('B', 'A');
  host.user.renameSheet('X', 'B');
  expect(host.user.formula(SHEET, 'A1')).toBe('=B!A1');
  expect(host.user.value(SHEET, 'A1')).toBe(1);
});

test('frozen panes and the printed page', async () => {
  const { host, Excel } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape' as Excel.PageOrientation;
    pageLayout.paperSize = 'A3' as Excel.PaperType;
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows('$3:$4');
    pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Sivu &P / &N';
    await context.sync();
  });
  expect(host.workbook.state.sheets[0]).toMatchObject({
    freeze: { rows: 3, columns: 2 },
    page: {
      landscape: true,
      paper: 8,
      fit: { wide: 1, tall: 0 },
      titleRows: { from: 2, to: 3 },
      footer: { center: 'Sivu &P / &N' },
    },
  });
});

test('names: hidden, changed, deleted', async () => {
  const { host, Excel } = startExcel();
  host.user.edit(SHEET, 'A1', '5');
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.add('Netto', `=${SHEET}!$A$1`).visible = false;
    names.add('Raja', '=10');
    host.user.edit(SHEET, 'B1', '=Netto*Raja');
    names.getItem('Raja').formula = '=100';
    names.load('items/name,items/formula');
    await context.sync();
    expect(names.items.map(({ name, formula }) => [name, formula])).toEqual([
      ['Netto', `=${SHEET}!$A$1`],
      ['Raja', '=100'],
    ]);
    expect(host.user.value(SHEET, 'B1')).toBe(500);
    names.add('netto', '=1');
    expect(await codeOf(context.sync())).toBe('ItemAlreadyExists');
    expect(host.workbook.state.names[0]?.hidden).toBe(true);
    names.getItem('Netto').delete();
    await context.sync();
    expect(host.user.value(SHEET, 'B1')).toBe('#NAME?');
  });
  expect(host.workbook.state.names).toEqual([{ name: 'Raja', formula: '=100', hidden: false }]);
});

test('used ranges count formats unless told otherwise', async () => {
  const { Excel } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const empty = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect(empty.isNullObject).toBe(true);
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('D5').format.fill.color = '#FF0000';
    const all = sheet.getUsedRangeOrNullObject().load('address');
    const values = sheet.getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    expect(all.address).toBe(`${SHEET}!B2:D5`);
    expect(values.address).toBe(`${SHEET}!B2`);
  });
});
