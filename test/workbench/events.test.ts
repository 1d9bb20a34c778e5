/**
 * Events. Sources: Microsoft Learn, "Work with events using the Excel JavaScript API" and
 * Excel.WorksheetChangedEventArgs (triggerSource since 1.14).
 */
import type { ExcelHost } from '../../src/workbench/host';
import { startExcel, type OfficeSession } from './office';
import { economyTable, SHEET, settle } from './workbooks';

type Changed = Excel.WorksheetChangedEventArgs;

async function listen({ Excel }: OfficeSession): Promise<Changed[]> {
  const seen: Changed[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (args) => void seen.push(args));
    await context.sync();
  });
  return seen;
}

const outline = ({ address, changeType, source, triggerSource }: Changed) => [
  address,
  changeType,
  source,
  triggerSource,
];

test('cells that were edited together are one change', async () => {
  const session = startExcel();
  const seen = await listen(session);
  session.host.user.edit(SHEET, 'B2', '5');
  session.host.user.edit(SHEET, 'B2', '=1+1');
  session.host.user.paste(SHEET, 'C3', '1\t2\n3\t4');
  await settle();
  expect(seen.map(({ address }) => address)).toEqual(['B2', 'B2', 'C3:D4']);
});

test('own writes say ThisLocalAddin, a co-author says Remote', async () => {
  const session = startExcel();
  const seen = await listen(session);
  await session.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('A1').values = [[1]];
    await context.sync();
  });
  session.host.coAuthor.edit(SHEET, 'A2', '2');
  await settle();
  expect(seen.map(outline)).toEqual([
    ['A1', 'RangeEdited', 'Local', 'ThisLocalAddin'],
    ['A2', 'RangeEdited', 'Remote', 'Unknown'],
  ]);
});

test('inserted and deleted rows tell their kind', async () => {
  const session = startExcel();
  const seen = await listen(session);
  session.host.user.insertRows(SHEET, 3, 2);
  session.host.user.deleteRows(SHEET, 3);
  session.host.user.insertColumns(SHEET, 2);
  await settle();
  expect(seen.map(({ address, changeType }) => [address, changeType])).toEqual([
    ['3:4', 'RowInserted'],
    ['3:3', 'RowDeleted'],
    ['B:B', 'ColumnInserted'],
  ]);
});

test('a removed handler is quiet', async () => {
  const { host, Excel } = startExcel();
  const seen: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(
      async ({ address }) => void seen.push(address),
    );
    await context.sync();
    return added;
  });
  host.user.edit(SHEET, 'A1', '1');
  await settle();
  await Excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  });
  host.user.edit(SHEET, 'A2', '1');
  await settle();
  expect(seen).toEqual(['A1']);
  expect(host.events.subscriptions).toEqual([]);
});

test('sheets are left, and go', async () => {
  const { host, Excel } = startExcel();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onDeleted.add(async () => void seen.push('deleted'));
    worksheets.onDeactivated.add(async () => void seen.push('deactivated'));
    await context.sync();
  });
  host.user.addSheet('Uusi');
  host.user.activate('Uusi');
  host.user.deleteSheet('Uusi');
  await settle();
  expect(seen).toEqual(['deactivated', 'deactivated', 'deleted']);
});

test('events come after the answer to the batch that caused them', async () => {
  const { host, Excel } = startExcel();
  const order: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async () => void order.push('event'));
    await context.sync();
    context.workbook.worksheets.getItem(SHEET).getRange('A1').values = [[1]];
    await context.sync();
    order.push('answer');
  });
  await settle();
  expect(order).toEqual(['answer', 'event']);
  expect(host.unknown).toEqual([]);
});

const changes: [name: string, change: (host: ExcelHost) => void][] = [
  ['sorting', (host) => host.user.sortTable('Talous', 'TP-ennuste')],
  ['undo', (host) => void host.user.undo()],
  ['clearing', (host) => host.user.clear(SHEET, 'C2:D3')],
];

test.each(changes)('%s is a change of cells', async (_, change) => {
  const session = await economyTable();
  session.host.user.edit(SHEET, 'C2', '1');
  const seen = await listen(session);
  session.host.user.edit(SHEET, 'C2', '2');
  await settle();
  seen.length = 0;
  change(session.host);
  await settle();
  expect(seen.map(({ changeType }) => changeType)).toEqual(['RangeEdited']);
});
