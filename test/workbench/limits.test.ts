/**
 * Refusals and faults. Sources: Microsoft Learn, "Resource limits and performance optimization for
 * Office Add-ins" (5 MB a request and a response), "Error handling", Excel.RunOptions.delayForCellEdit;
 * office-js 6678, 6150 (a sync that never answers).
 */
import { startExcel } from './office';
import { codeOf, SHEET, settle } from './workbooks';

test('a request over the limit is refused whole', async () => {
  const { host, Excel } = startExcel();
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
    await context.sync();
  });
  expect(await codeOf(run)).toBe('RequestPayloadSizeLimitExceeded');
  expect(host.user.value(SHEET, 'A1')).toBe('');
});

test('an answer over the limit is refused', async () => {
  const { host, Excel } = startExcel({ payloadLimit: 100_000 });
  host.user.paste(
    SHEET,
    'A1',
    Array.from({ length: 1500 }, () => Array<string>(10).fill('teksti')),
  );
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getUsedRangeOrNullObject().load('values,formulas');
    await context.sync();
  });
  expect(await codeOf(run)).toBe('ResponsePayloadSizeLimitExceeded');
});

test('while a cell is edited a batch is refused, or waits when it asks to', async () => {
  const { host, Excel } = startExcel();
  const write = (delayForCellEdit: boolean, value: number) =>
    Excel.run({ delayForCellEdit }, async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('A1').values = [[value]];
      await context.sync();
    });
  host.faults.beginCellEdit();
  expect(await codeOf(write(false, 1))).toBe('InvalidOperationInCellEditMode');
  const waiting = write(true, 2);
  await settle();
  expect(host.user.value(SHEET, 'A1')).toBe('');
  host.faults.endCellEdit();
  await waiting;
  expect(host.user.value(SHEET, 'A1')).toBe(2);
});

test('the n-th sync fails with a code that the test chose; others go through', async () => {
  const { host, Excel } = startExcel();
  const write = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('A1').values = [[1]];
      await context.sync();
    });
  host.faults.failSync('GeneralException', 2);
  expect(await codeOf(write())).toBe('');
  expect(await codeOf(write())).toBe('GeneralException');
  expect(await codeOf(write())).toBe('');
  expect(() => host.faults.failSync('EiOle')).toThrow(/EiOle/);
});

test('a sync may never answer', async () => {
  const { host, Excel } = startExcel();
  host.faults.neverAnswer();
  let answered = false;
  void Excel.run(async (context) => {
    await context.sync();
    answered = true;
  });
  await settle();
  expect(answered).toBe(false);
});

test('requests are counted in bytes, for those who write little', async () => {
  const { host, Excel } = startExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('A1').values = [['ä']];
    await context.sync();
  });
  expect(host.requests[0]?.bytes).toBeGreaterThan(100);
  expect(host.requests[0]?.actions).toBeGreaterThan(2);
});
