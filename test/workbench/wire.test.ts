/**
 * How batches are executed and answered, as the library itself sees it: only what was loaded, null
 * objects, references, errors with their place. Source: Microsoft Learn, "Office Add-ins resource
 * limits", "Work with ranges", "OrNullObject methods", "Error handling with application-specific APIs".
 */
import { startExcel } from './office';
import { codeOf, economyTable, SHEET } from './workbooks';

test('a property that was not loaded cannot be read', async () => {
  const { Excel } = startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange('A1').load('address');
    await context.sync();
    expect(range.address).toBe(`${SHEET}!A1`);
    expect(() => range.values).toThrow(/load/);
  });
});

test('null objects, and what hangs on them', async () => {
  const { Excel } = startExcel();
  await Excel.run(async (context) => {
    const { workbook } = context;
    const table = workbook.tables.getItemOrNullObject('Ei_ole');
    const body = table.getDataBodyRange();
    const sheet = workbook.worksheets.getItemOrNullObject(SHEET.toUpperCase());
    const name = workbook.names.getItemOrNullObject('Ei_ole');
    body.load('values');
    sheet.load('name');
    await context.sync();
    expect([table.isNullObject, body.isNullObject, sheet.isNullObject, name.isNullObject]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(sheet.name).toBe(SHEET);
  });
});

test('an error tells its code and place; what stood before it in the batch is done', async () => {
  const { host, Excel, OfficeExtension } = startExcel();
  const run = Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem(SHEET).getRange('A1').values = [['ennen']];
    worksheets.getItem('Ei ole').load('name');
    worksheets.getItem(SHEET).getRange('A2').values = [['jälkeen']];
    await context.sync();
  });
  const error = (await run.catch((fault: unknown) => fault)) as OfficeExtension.Error;
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  expect(error.code).toBe('ItemNotFound');
  expect(error.debugInfo).toMatchObject({
    errorLocation: 'WorksheetCollection.getItem',
    statement: 'var worksheet1 = worksheets.getItem(...);',
  });
  expect(host.user.value(SHEET, 'A1')).toBe('ennen');
  expect(host.user.value(SHEET, 'A2')).toBe('');
});

test('what is not served is ApiNotFound and recorded', async () => {
  const { host, Excel } = startExcel();
  const code = await codeOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).shapes.load('items');
      await context.sync();
    }),
  );
  expect(code).toBe('ApiNotFound');
  expect(host.unknown).toEqual(['Worksheet.shapes']);
});

test('creating calls run once, in the order of the actions', async () => {
  const { host, Excel } = startExcel();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add('Perusturva');
    sheet.getRange('A1').values = [[1]];
    sheet.load('name,id');
    await context.sync();
    sheet.getRange('A2').values = [[2]];
    sheet.name = 'Perusturva 2';
    await context.sync();
  });
  expect(host.workbook.state.sheets.map(({ name }) => name)).toEqual([SHEET, 'Perusturva 2']);
  expect(host.user.value('Perusturva 2', 'A2')).toBe(2);
});

test('collections load their items, which address themselves by id', async () => {
  const session = await economyTable();
  await session.Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load('items/name,items/worksheet/name');
    await context.sync();
    const [table] = tables.items;
    expect([table?.name, table?.worksheet.name]).toEqual(['Talous', SHEET]);
    session.host.user.edit(SHEET, 'H1', 'x');
    const body = table?.columns.getItem('Muutettu TA').getDataBodyRange().load('values');
    await context.sync();
    expect(body?.values).toEqual([[100], [200], [50]]);
  });
  expect(session.host.unknown).toEqual([]);
});

test('a kept range follows its cells; one whose cells are deleted is InvalidReference', async () => {
  const { host, Excel } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const range = sheet.getRange('B5:C6');
    range.values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    host.user.insertRows(SHEET, 3, 2);
    range.load('address,values');
    await context.sync();
    expect(range.address).toBe(`${SHEET}!B7:C8`);
    expect(range.values).toEqual([
      [1, 2],
      [3, 4],
    ]);
    host.user.deleteRows(SHEET, 8);
    range.load('address');
    await context.sync();
    expect(range.address).toBe(`${SHEET}!B7:C7`);
    host.user.deleteRows(SHEET, 7);
    range.load('address');
    expect(await codeOf(context.sync())).toBe('InvalidReference');
  });
});

test('a range is released when its run ends', async () => {
  const { host, Excel } = startExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('A1').load('values');
    await context.sync();
    expect(host.workbook.followers.size).toBe(1);
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(host.workbook.followers.size).toBe(0);
});

test('a sheet deleted by the user is gone for its proxies', async () => {
  const { host, Excel } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Väliaikainen');
    await context.sync();
    host.user.deleteSheet('Väliaikainen');
    sheet.load('name');
    expect(await codeOf(context.sync())).toBe('ItemNotFound');
  });
});
