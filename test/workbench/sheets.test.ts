/**
 * Sheets, panes, page set-up, names, settings. Sources: Microsoft Learn, Excel.Worksheet,
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
    summary.position = 0;
    summary.tabColor = '#0F5C68';
    summary.showGridlines = false;
    summary.activate();
    store.visibility = 'VeryHidden';
    worksheets.load('items/name,items/visibility,items/position');
    const visible = worksheets.getCount(true);
    const active = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual([
      'Yhteenveto',
      SHEET,
      'Varasto',
      'Taul4',
    ]);
    expect(visible.value).toBe(3);
    expect(active.name).toBe('Yhteenveto');
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
    context.workbook.worksheets.getActiveWorksheet().delete();
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

test('frozen panes', async () => {
  const { Excel } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const none = sheet.freezePanes.getLocationOrNullObject();
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(frozen.address).toBe(`${SHEET}!A1:B3`);
    sheet.freezePanes.freezeRows(2);
    const rows = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(rows.address).toBe(`${SHEET}!1:2`);
  });
});

test('page set-up keeps what it is given', async () => {
  const { host, Excel } = startExcel();
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A3';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintTitleRows('$3:$4');
    pageLayout.setPrintMargins('Centimeters', { left: 1, right: 1 });
    pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Sivu &P / &N';
    pageLayout.load('orientation,paperSize,zoom,leftMargin');
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const footer = pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
    await context.sync();
    expect(pageLayout.orientation).toBe('Landscape');
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
    expect(pageLayout.leftMargin).toBeCloseTo(28.35, 2);
    expect(titles.address).toBe(`${SHEET}!3:4`);
    expect(footer.centerFooter).toBe('Sivu &P / &N');
  });
  expect(host.unknown).toEqual([]);
});

test('names: of the workbook and of a sheet, hidden, changed, deleted', async () => {
  const { host, Excel } = startExcel();
  host.user.edit(SHEET, 'A1', '5');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { names } = context.workbook;
    const first = names.add('Netto', sheet.getRange('A1'), 'nettosumma');
    first.visible = false;
    names.add('Raja', '=100');
    sheet.names.add('Oma', `=${SHEET}!$A$1`);
    sheet.getRange('B1').formulas = [['=Netto*Raja']];
    names.load('items/name,items/visible,items/formula,items/scope');
    const range = first.getRange().load('address');
    const result = sheet.getRange('B1').load('values');
    await context.sync();
    expect(names.items.map(({ name, visible, formula }) => [name, visible, formula])).toEqual([
      ['Netto', false, `=${SHEET}!$A$1`],
      ['Raja', true, '=100'],
    ]);
    expect(range.address).toBe(`${SHEET}!A1`);
    expect(result.values).toEqual([[500]]);
    names.add('netto', '=1');
    expect(await codeOf(context.sync())).toBe('ItemAlreadyExists');
    names.getItem('Netto').delete();
    result.load('values');
    await context.sync();
    expect(result.values).toEqual([['#NAME?']]);
  });
});

test('settings and custom properties', async () => {
  const { Excel } = startExcel();
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('tasma', { version: 1 });
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.customProperties.add('avain', 'perusturva');
    const setting = settings.getItemOrNullObject('tasma').load('value');
    const missing = settings.getItemOrNullObject('ei');
    const property = sheet.customProperties.getItemOrNullObject('AVAIN').load('value');
    await context.sync();
    expect(setting.value).toEqual({ version: 1 });
    expect(missing.isNullObject).toBe(true);
    expect(property.value).toBe('perusturva');
  });
});

test('used ranges count formats unless told otherwise', async () => {
  const { Excel } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const empty = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect(empty.isNullObject).toBe(true);
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('D5').format.fill.color = '#FF0000';
    const all = sheet.getUsedRange().load('address');
    const values = sheet.getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    expect(all.address).toBe(`${SHEET}!B2:D5`);
    expect(values.address).toBe(`${SHEET}!B2`);
  });
});

test('the application and the user’s culture', async () => {
  const { Excel } = startExcel();
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculationMode = 'Manual';
    application.calculate('Full');
    application.load('calculationMode,decimalSeparator,cultureInfo/name');
    await context.sync();
    expect(application.calculationMode).toBe('Manual');
    expect(application.decimalSeparator).toBe(',');
    expect(application.cultureInfo.name).toBe('fi-FI');
  });
});
