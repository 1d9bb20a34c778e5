/**
 * Formats, conditional formats, validation, links, charts. Sources: Microsoft Learn, Excel.RangeFormat (null
 * for cells that differ), Excel.ConditionalFormat, Excel.DataValidation, Excel.RangeHyperlink, Excel.Chart;
 * Microsoft Support, "Use conditional formatting" (no structured references in rules).
 */
import { codeOf, economyTable, SHEET } from './workbooks';
import { startExcel } from './office';

test('formats of cells; null where they differ', async () => {
  const { host, Excel } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { format } = sheet.getRange('A1:B2');
    format.set({
      horizontalAlignment: 'Right',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 1,
      columnWidth: 90,
      rowHeight: 22,
    });
    format.font.set({ name: 'Segoe UI', size: 12, italic: true, color: '#123456' });
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A2').format.fill.color = '#FF0000';
    sheet.getRange('A2').format.fill.clear();
    format.load('wrapText,columnWidth,rowHeight,horizontalAlignment,indentLevel');
    format.font.load('bold,italic,color,size');
    format.fill.load('color');
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      columnWidth: 90,
      horizontalAlignment: 'Right',
      indentLevel: 1,
      rowHeight: 22,
      wrapText: true,
      font: { bold: null, italic: true, color: '#123456', size: 12 },
      fill: { color: '#FFFFFF' },
    });
  });
  expect(host.unknown).toEqual([]);
});

test('whole columns and the whole sheet keep a format for cells to come', async () => {
  const { host, Excel } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2').format.font.bold = true;
    sheet.getRange().format.font.name = 'Segoe UI';
    sheet.getRange('B:B').numberFormat = '#,##0' as unknown as string[][];
    sheet.getRange('C:C').columnHidden = true;
    const cell = sheet.getRange('B2').load('format/font/name,format/font/bold,numberFormat');
    const column = sheet.getRange('C5').load('columnHidden,hidden');
    await context.sync();
    expect(cell.format.font.name).toBe('Segoe UI');
    expect(cell.format.font.bold).toBe(true);
    expect(cell.numberFormat).toEqual([['#,##0']]);
    expect([column.columnHidden, column.hidden]).toEqual([true, true]);
  });
  host.user.edit(SHEET, 'B9', '12345');
  expect(host.user.text(SHEET, 'B9')).toBe('12\u00a0345');
});

test('borders: edges and lines inside', async () => {
  const { Excel } = startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B3');
    const bottom = range.format.borders.getItem('EdgeBottom');
    bottom.style = 'Continuous';
    bottom.color = '#0F5C68';
    bottom.weight = 'Medium';
    range.format.borders.getItem('InsideHorizontal').style = 'Dot';
    bottom.load('style,color,weight,sideIndex');
    const inner = range.getCell(0, 0).format.borders.getItem('EdgeBottom').load('style');
    const last = range.getCell(2, 1).format.borders.getItem('EdgeBottom').load('style,weight');
    await context.sync();
    expect([bottom.sideIndex, bottom.style, bottom.color]).toEqual([
      'EdgeBottom',
      'Continuous',
      '#0F5C68',
    ]);
    expect(inner.style).toBe('Dot');
    expect([last.style, last.weight]).toEqual(['Continuous', 'Medium']);
  });
});

test('a flag is a custom conditional format that can be found and taken away again', async () => {
  const session = await economyTable();
  const { host, Excel } = session;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('E2:E4');
    const flag = range.conditionalFormats.add('Custom');
    flag.custom.rule.formula = '=$E2<0';
    flag.custom.format.fill.color = '#FDE2E2';
    flag.custom.format.font.set({ color: '#A4262C', bold: true });
    flag.stopIfTrue = false;
    flag.load('id,type');
    const where = flag.getRange().load('address');
    await context.sync();
    expect(where.address).toBe(`${SHEET}!E2:E4`);
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/type,items/custom/rule/formula,items/custom/format/fill/color');
    const count = formats.getCount();
    await context.sync();
    expect(count.value).toBe(1);
    expect(formats.items[0]?.custom.rule.formula).toBe('=$E2<0');
    host.workbook.compute();
    const shown = [2, 3, 4].map(
      (row) => host.workbook.engine.model.getCellStyle(0, row, 5).style.fill.color,
    );
    expect(shown).toEqual([undefined, '#FDE2E2', undefined]);
    flag.delete();
    const after = formats.getCount();
    await context.sync();
    expect(after.value).toBe(0);
  });
  expect(host.unknown).toEqual([]);
});

test('rules of conditional formats and validations take no structured references', async () => {
  const session = await economyTable();
  const withRange = (action: (range: Excel.Range) => void) =>
    codeOf(
      session.Excel.run(async (context) => {
        action(context.workbook.worksheets.getActiveWorksheet().getRange('E2:E4'));
        await context.sync();
      }),
    );
  expect(
    await withRange((range) => {
      range.conditionalFormats.add('Custom').custom.rule.formula = '=[@Poikkeama]<0';
    }),
  ).toBe('InvalidArgument');
  expect(
    await withRange((range) => {
      range.dataValidation.rule = { list: { inCellDropDown: true, source: '=Talous[Erä]' } };
    }),
  ).toBe('InvalidArgument');
});

test('a validation that informs lets the edit stand, one that stops refuses it', async () => {
  const session = await economyTable();
  const { host, Excel } = session;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const kind = sheet.getRange('B2:B4').dataValidation;
    kind.rule = { list: { inCellDropDown: true, source: 'Tulot,Menot' } };
    kind.errorAlert = {
      showAlert: true,
      style: 'Information',
      title: 'Erä',
      message: 'Tulot tai Menot',
    };
    kind.prompt = { showPrompt: true, title: 'Erä', message: 'Valitse' };
    const amount = sheet.getRange('D2:D4').dataValidation;
    amount.rule = { decimal: { formula1: 0, formula2: 1000, operator: 'Between' } };
    kind.load('type,rule,errorAlert,ignoreBlanks');
    await context.sync();
    expect(kind.type).toBe('List');
    expect(kind.rule).toEqual({ list: { inCellDropDown: true, source: 'Tulot,Menot' } });
    expect(kind.errorAlert.style).toBe('Information');
  });
  host.user.edit(SHEET, 'B2', 'Muu');
  expect(host.alerts).toEqual([{ style: 'Information', title: 'Erä', message: 'Tulot tai Menot' }]);
  expect(host.user.value(SHEET, 'B2')).toBe('Muu');
  expect(() => host.user.edit(SHEET, 'D2', '2000')).toThrow();
  expect(host.user.value(SHEET, 'D2')).toBe(150);
  host.user.edit(SHEET, 'B5', 'Menot');
  host.user.edit(SHEET, 'B5', 'Jotain');
  expect(host.alerts).toHaveLength(3);
});

test('a link shows its text in blue and leads to a place', async () => {
  const { Excel } = startExcel();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    cell.hyperlink = {
      documentReference: "'Perusturva'!B7",
      textToDisplay: 'Perusturva B7',
      screenTip: 'Näytä',
    };
    cell.load('hyperlink,values,format/font/underline');
    await context.sync();
    expect(cell.values).toEqual([['Perusturva B7']]);
    expect(cell.hyperlink.documentReference).toBe("'Perusturva'!B7");
    expect(cell.format.font.underline).toBe('Single');
    cell.clear('Hyperlinks');
    cell.load('hyperlink,values');
    await context.sync();
    expect(cell.hyperlink).toBeNull();
    expect(cell.values).toEqual([['Perusturva B7']]);
  });
});

test('a chart: series, axes, labels, looks, and what it draws', async () => {
  const session = await economyTable();
  await session.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
    chart.name = 'Erotus';
    chart.title.text = 'Tilinpäätösarvion ja talousarvion erotus';
    chart.legend.visible = false;
    chart.axes.valueAxis.numberFormat = '#,##0';
    chart.axes.valueAxis.majorGridlines.format.line.color = '#DDDDDD';
    chart.axes.categoryAxis.tickLabelPosition = 'Low';
    chart.format.fill.setSolidColor('#FFFFFF');
    chart.setPosition('G2', 'M18');
    const series = chart.series.getItemAt(0);
    series.name = 'Nettomenot';
    series.hasDataLabels = true;
    series.gapWidth = 60;
    series.setValues(sheet.getRange('E2:E4'));
    series.setXAxisValues(sheet.getRange('A2:A4'));
    series.dataLabels.numberFormat = '#,##0';
    series.format.fill.setSolidColor('#0F5C68');
    series.points.getItemAt(2).format.fill.setSolidColor('#8A8886');
    chart.load('name,left,top,width,height');
    series.load('name,hasDataLabels');
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([
      6 * 48,
      15,
      7 * 48,
      17 * 15,
    ]);
    expect(series.name).toBe('Nettomenot');
    const again = sheet.charts
      .getItemOrNullObject('Erotus')
      .load('title/text,axes/valueAxis/numberFormat');
    const missing = sheet.charts.getItemOrNullObject('Ei');
    sheet.charts.load('items/name,count');
    await context.sync();
    expect(again.title.text).toBe('Tilinpäätösarvion ja talousarvion erotus');
    expect(again.axes.valueAxis.numberFormat).toBe('#,##0');
    expect(missing.isNullObject).toBe(true);
    expect(sheet.charts.items.map(({ name }) => name)).toEqual(['Erotus']);
  });
  const [sheet] = session.host.workbook.state.sheets;
  expect(sheet?.charts[0]?.series[0]).toMatchObject({
    values: { area: { row: 1, column: 4, rows: 3, columns: 1 } },
    settings: { 'Format/Fill/Color': '#0F5C68', 'Points/2/Format/Fill/Color': '#8A8886' },
  });
  expect(session.host.unknown).toEqual([]);
});

test('autofit gives columns room for their texts and rows for their lines', async () => {
  const { Excel } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B1').values = [['lyhyt', 'x'.repeat(400)]];
    sheet.getRange('B1').format.set({ wrapText: true, columnWidth: 200 });
    sheet.getRange('A:A').format.autofitColumns();
    sheet.getRange('1:1').format.autofitRows();
    const width = sheet.getRange('A1').load('format/columnWidth');
    const height = sheet.getRange('A1').load('format/rowHeight');
    await context.sync();
    expect(width.format.columnWidth).toBeLessThan(48);
    expect(height.format.rowHeight).toBeGreaterThan(100);
  });
});
