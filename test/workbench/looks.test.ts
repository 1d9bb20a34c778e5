/**
 * Formats, conditional formats, validation, links, charts. Sources: Microsoft Learn, Excel.RangeFormat,
 * Excel.ConditionalFormat, Excel.DataValidation, Excel.RangeHyperlink, Excel.Chart;
 * Microsoft Support, "Use conditional formatting" (no structured references in rules).
 */
import { cellKey } from '../../src/workbench/host/workbook/address';
import { boxOf } from '../../src/workbench/host/workbook/charts';
import { codeOf, economyTable, SHEET, styleOf } from './workbooks';
import { startExcel } from './office';

test('formats of cells', async () => {
  const { host, Excel } = startExcel();
  await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem(SHEET).getRange('A1:B2');
    format.horizontalAlignment = 'Right';
    format.verticalAlignment = 'Center';
    format.wrapText = true;
    format.indentLevel = 1;
    format.columnWidth = 90;
    format.rowHeight = 22;
    format.font.name = 'Segoe UI';
    format.font.size = 12;
    format.font.italic = true;
    format.font.color = '#123456';
    format.fill.color = '#ffeeaa';
    await context.sync();
  });
  expect(styleOf(host, 'B2')).toMatchObject({
    horizontal: 'right',
    vertical: 'middle',
    wrap: true,
    indent: 1,
    font: { name: 'Segoe UI', size: 12, italic: true, bold: false, color: '#123456' },
    fill: '#FFEEAA',
  });
  const [sheet] = host.workbook.state.sheets;
  expect([sheet?.columns.get(1)?.size, sheet?.rows.get(1)?.size]).toEqual([90, 22]);
  expect(host.unknown).toEqual([]);
});

test('whole columns and the whole sheet keep a format for cells to come', async () => {
  const { host, Excel } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange('B2').format.font.bold = true;
    sheet.getRange().format.font.name = 'Segoe UI';
    sheet.getRange('B:B').numberFormat = '#,##0' as unknown as string[][];
    sheet.getRange('C:C').columnHidden = true;
    await context.sync();
  });
  expect(styleOf(host, 'B2')).toMatchObject({
    font: { name: 'Segoe UI', bold: true },
    numberFormat: '#,##0',
  });
  expect(host.workbook.state.sheets[0]?.columns.get(2)?.hidden).toBe(true);
  host.user.edit(SHEET, 'B9', '12345');
  expect(host.user.text(SHEET, 'B9')).toBe('12\u00a0345');
});

test('borders: edges and lines inside', async () => {
  const { host, Excel } = startExcel();
  await Excel.run(async (context) => {
    const { borders } = context.workbook.worksheets.getItem(SHEET).getRange('A1:B3').format;
    const bottom = borders.getItem('EdgeBottom');
    bottom.style = 'Continuous';
    bottom.weight = 'Medium';
    bottom.color = '#0F5C68';
    borders.getItem('InsideHorizontal').style = 'Continuous';
    await context.sync();
  });
  const thin = { style: 'thin', color: '#000000' };
  expect(styleOf(host, 'A1').borders).toEqual({ bottom: thin });
  expect(styleOf(host, 'B3').borders).toEqual({
    top: thin,
    bottom: { style: 'medium', color: '#0F5C68' },
  });
});

test('a flag is a custom conditional format that can be found and taken away again', async () => {
  const { host, Excel } = await economyTable();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const { custom } = sheet.getRange('E2:E4').conditionalFormats.add('Custom');
    custom.rule.formula = '=$E2<0';
    custom.format.fill.color = '#FDE2E2';
    custom.format.font.color = '#A4262C';
    custom.format.font.bold = true;
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/customOrNullObject/rule/formula');
    await context.sync();
    const [flag] = formats.items;
    expect(formats.items).toHaveLength(1);
    expect(flag?.customOrNullObject.rule.formula).toBe('=$E2<0');
    const fills = ['E2', 'E3', 'E4'].map((address) => host.user.flagFill(SHEET, address));
    expect(fills).toEqual([null, '#FDE2E2', null]);
    formats.getItem(flag!.id).delete();
    await context.sync();
    expect(host.user.flagFill(SHEET, 'E3')).toBeNull();
  });
  expect(host.unknown).toEqual([]);
});

test('a flag that loses some of its cells speaks of the same rows in the others', async () => {
  const { host, Excel } = await economyTable();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const { custom } = sheet.getRange('E2:E4').conditionalFormats.add('Custom');
    custom.rule.formula = '=$E2<0';
    custom.format.fill.color = '#FDE2E2';
    sheet.getRange('E2').conditionalFormats.clearAll();
    await context.sync();
  });
  const fills = ['E2', 'E3', 'E4'].map((address) => host.user.flagFill(SHEET, address));
  expect(fills).toEqual([null, '#FDE2E2', null]);
});

test('rules of conditional formats take no structured references', async () => {
  const session = await economyTable();
  const withRange = (action: (range: Excel.Range) => void) =>
    codeOf(
      session.Excel.run(async (context) => {
        action(context.workbook.worksheets.getItem(SHEET).getRange('E2:E4'));
        await context.sync();
      }),
    );
  expect(
    await withRange((range) => {
      range.conditionalFormats.add('Custom').custom.rule.formula = '=[@Poikkeama]<0';
    }),
  ).toBe('InvalidArgument');
});

test('a validation that informs lets the edit stand, one that stops refuses it', async () => {
  const session = await economyTable();
  const { host, Excel } = session;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const kind = sheet.getRange('B2:B4').dataValidation;
    kind.rule = { list: { inCellDropDown: true, source: 'Tulot,Menot' } };
    kind.errorAlert = {
      showAlert: true,
      style: 'Information',
      title: 'Erä',
      message: 'Tulot tai Menot',
    };
    const amount = sheet.getRange('D2:D4').dataValidation;
    amount.rule = { decimal: { formula1: 0, formula2: 1000, operator: 'Between' } };
    await context.sync();
  });
  host.user.edit(SHEET, 'B2', 'Muu');
  expect(host.alerts).toEqual([{ style: 'information', title: 'Erä', message: 'Tulot tai Menot' }]);
  expect(host.user.value(SHEET, 'B2')).toBe('Muu');
  expect(() => host.user.edit(SHEET, 'D2', '2000')).toThrow();
  expect(host.user.value(SHEET, 'D2')).toBe(150);
  host.user.edit(SHEET, 'B5', 'Menot');
  host.user.edit(SHEET, 'B5', 'Jotain');
  expect(host.alerts).toHaveLength(3);
});

test('a link stands on what a cell holds, in blue, and leads to a place', async () => {
  const { host, Excel } = startExcel();
  host.user.edit(SHEET, 'A1', 'Perusturva B7');
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(SHEET).getRange('A1');
    cell.hyperlink = { documentReference: "'Perusturva'!B7" };
    await context.sync();
  });
  const [sheet] = host.workbook.state.sheets;
  expect(host.user.value(SHEET, 'A1')).toBe('Perusturva B7');
  expect(sheet?.links.get(cellKey(0, 0))).toEqual({ place: "'Perusturva'!B7" });
  expect(styleOf(host, 'A1').font).toMatchObject({ color: '#0563C1', underline: 'single' });
});

test('a chart: series, axes, labels, looks, and where it is', async () => {
  const { host, Excel } = await economyTable();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('E1:E4'), 'Columns');
    chart.name = 'Erotus';
    chart.title.text = 'Tilinpäätösarvion ja talousarvion erotus';
    chart.legend.visible = false;
    chart.axes.valueAxis.numberFormat = '#,##0';
    chart.axes.categoryAxis.tickLabelPosition = 'Low';
    chart.setPosition('G2');
    chart.width = 336;
    chart.height = 255;
    const series = chart.series.getItemAt(0);
    series.name = 'Nettomenot';
    series.hasDataLabels = true;
    series.setXAxisValues(sheet.getRange('A2:A4'));
    series.dataLabels.numberFormat = '#,##0';
    series.format.fill.setSolidColor('#0F5C68');
    sheet.charts.load('items/name');
    await context.sync();
    expect(sheet.charts.items.map(({ name }) => name)).toEqual(['Erotus']);
  });
  const [sheet] = host.workbook.state.sheets;
  const [chart] = sheet!.charts;
  expect(chart).toMatchObject({
    kind: 'column',
    title: 'Tilinpäätösarvion ja talousarvion erotus',
    categoryAxis: { labels: 'low' },
    valueAxis: { numberFormat: '#,##0', gridlines: true },
    series: [
      {
        name: 'Nettomenot',
        values: `${SHEET}!$E$2:$E$4`,
        categories: `${SHEET}!$A$2:$A$4`,
        color: '#0F5C68',
        labels: { numberFormat: '#,##0' },
      },
    ],
  });
  expect(chart).not.toHaveProperty('legend');
  expect(boxOf(sheet!, chart!)).toEqual({ left: 6 * 48, top: 15, width: 336, height: 255 });
  expect(host.unknown).toEqual([]);
});
