/** Protected sheets. Source: Microsoft Learn, Excel.WorksheetProtection and Excel.WorksheetProtectionOptions. */
import { codeOf, economyTable, SHEET } from './workbooks';
import type { OfficeSession } from './office';

async function protectedSheet(
  options: Excel.WorksheetProtectionOptions = {},
): Promise<OfficeSession> {
  const session = await economyTable();
  session.host.user.format(SHEET, 'C2:C4', (style) => ({ ...style, locked: false }));
  await session.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.protection.protect(options);
    sheet.protection.load('protected');
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
  });
  return session;
}

const onSheet =
  ({ Excel }: OfficeSession) =>
  (action: (sheet: Excel.Worksheet) => void): Promise<string> =>
    codeOf(
      Excel.run(async (context) => {
        action(context.workbook.worksheets.getItem(SHEET));
        await context.sync();
      }),
    );

test('locked cells refuse writes, unlocked ones take them', async () => {
  const session = await protectedSheet();
  const run = onSheet(session);
  expect(await run((sheet) => (sheet.getRange('A2').values = [['x']]))).toBe('AccessDenied');
  expect(await run((sheet) => (sheet.getRange('C2').values = [[5]]))).toBe('');
  expect(() => session.host.user.edit(SHEET, 'A2', 'x')).toThrow();
  session.host.user.edit(SHEET, 'C3', '6');
  expect(session.host.user.value(SHEET, 'C3')).toBe(6);
});

test('formats, rows, tables and charts are refused', async () => {
  const session = await protectedSheet();
  const run = onSheet(session);
  const refused: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => (sheet.getRange('C2').format.fill.color = '#FF0000'),
    (sheet) => (sheet.getRange('C2').numberFormat = [['0']]),
    (sheet) => (sheet.getRange('A:A').format.columnWidth = 100),
    (sheet) => sheet.getRange('3:3').insert('Down'),
    (sheet) => sheet.getRange('3:3').delete('Up'),
    (sheet) => sheet.tables.getItem('Talous').resize('A1:E6'),
    (sheet) => (sheet.getRange('C2').hyperlink = { documentReference: 'A1' }),
    (sheet) => void sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'), 'Columns'),
    (sheet) => sheet.getRange('C2').conditionalFormats.clearAll(),
  ];
  for (const action of refused) expect(await run(action)).toBe('AccessDenied');
  expect(() => session.host.user.sortTable('Talous', 'Erä')).toThrow();
});

test('options allow what they name', async () => {
  const run = onSheet(await protectedSheet({ allowFormatColumns: true }));
  expect(await run((sheet) => (sheet.getRange('A:A').format.columnWidth = 100))).toBe('');
  expect(await run((sheet) => (sheet.getRange('A2').format.font.bold = true))).toBe('AccessDenied');
});

test('unprotect opens the sheet again; protecting twice is refused', async () => {
  const run = onSheet(await protectedSheet());
  expect(await run((sheet) => sheet.protection.protect({}))).toBe('AccessDenied');
  expect(await run((sheet) => sheet.protection.unprotect())).toBe('');
  expect(await run((sheet) => (sheet.getRange('A2').values = [['x']]))).toBe('');
});
