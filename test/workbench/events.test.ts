/**
 * Events. Sources: Microsoft Learn, "Work with events using the Excel JavaScript API" and
 * Excel.WorksheetChangedEventArgs (triggerSource since 1.14, details for a single cell only, office-js
 * 5347); office-js 3899 (a formula's new result raises onCalculated, not onChanged).
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

test('a single cell has details, a block has none', async () => {
  const session = startExcel();
  const seen = await listen(session);
  session.host.user.edit(SHEET, 'B2', '5');
  session.host.user.edit(SHEET, 'B2', '=1+1');
  session.host.user.paste(SHEET, 'C3', '1\t2\n3\t4');
  await settle();
  expect(seen.map(({ address }) => address)).toEqual(['B2', 'B2', 'C3:D4']);
  expect(seen[1]?.details).toMatchObject({
    valueBefore: 5,
    valueAfter: 2,
    valueTypeBefore: 'Double',
    valueTypeAfter: 'Double',
  });
  expect(seen[2]?.details).toBeUndefined();
});

test('own writes say ThisLocalAddin, a co-author says Remote', async () => {
  const session = startExcel();
  const seen = await listen(session);
  await session.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    await context.sync();
  });
  session.host.coAuthor.edit(SHEET, 'A2', '2');
  await settle();
  expect(seen.map(outline)).toEqual([
    ['A1', 'RangeEdited', 'Local', 'ThisLocalAddin'],
    ['A2', 'RangeEdited', 'Remote', 'Unknown'],
  ]);
});

test('enableEvents = false keeps own writes quiet', async () => {
  const session = startExcel();
  const seen = await listen(session);
  await session.Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await settle();
  expect(seen).toEqual([]);
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

test('handlers of the sheet, the collection and the table fire apart; args.getRange works', async () => {
  const session = await economyTable();
  const seen: string[] = [];
  await session.Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onChanged.add(async () => void seen.push('worksheets'));
    worksheets.getActiveWorksheet().onChanged.add(async () => void seen.push('worksheet'));
    tables.getItem('Talous').onChanged.add(async (args) => {
      await session.Excel.run(async (inner) => {
        const range = args.getRange(inner).load('address,values');
        await inner.sync();
        seen.push(`table ${range.address} ${String(range.values)}`);
      });
    });
    await context.sync();
  });
  session.host.user.edit(SHEET, 'D2', '160');
  await settle();
  expect(seen.sort()).toEqual([`table ${SHEET}!D2 160`, 'worksheet', 'worksheets']);
  seen.length = 0;
  session.host.user.edit(SHEET, 'H9', '1');
  await settle();
  expect(seen.sort()).toEqual(['worksheet', 'worksheets']);
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

test('a new result raises onCalculated on the sheets where results changed', async () => {
  const session = await economyTable();
  const { host } = session;
  host.user.addSheet('Yhteenveto');
  host.user.edit('Yhteenveto', 'A1', '=SUM(Talous[Poikkeama])');
  const calculated: string[] = [];
  await session.Excel.run(async (context) => {
    context.workbook.worksheets.onCalculated.add(async ({ worksheetId }) => {
      calculated.push(host.workbook.sheetName(worksheetId));
    });
    await context.sync();
  });
  host.user.edit(SHEET, 'D2', '170');
  await settle();
  expect(calculated.sort()).toEqual([SHEET, 'Yhteenveto']);
  calculated.length = 0;
  host.user.edit(SHEET, 'H9', 'ei vaikuta');
  await settle();
  expect(calculated).toEqual([]);
});

test('sheets come, go and are shown', async () => {
  const { host, Excel } = startExcel();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async () => void seen.push('added'));
    worksheets.onDeleted.add(async () => void seen.push('deleted'));
    worksheets.onActivated.add(async () => void seen.push('activated'));
    worksheets.onDeactivated.add(async () => void seen.push('deactivated'));
    await context.sync();
  });
  host.user.addSheet('Uusi');
  host.user.activate('Uusi');
  host.user.deleteSheet('Uusi');
  await settle();
  expect(seen).toEqual([
    'added',
    'deactivated',
    'activated',
    'deactivated',
    'activated',
    'deleted',
  ]);
});

test('a selection tells its address, to a table also that it was left', async () => {
  const session = await economyTable();
  const seen: string[] = [];
  await session.Excel.run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(
      async ({ address }) => void seen.push(address),
    );
    context.workbook.tables
      .getItem('Talous')
      .onSelectionChanged.add(async ({ address }) => void seen.push(`table ${address}`));
    await context.sync();
  });
  session.host.user.select(SHEET, 'B2:C3');
  session.host.user.select(SHEET, 'H9');
  await settle();
  expect(seen).toEqual(['B2:C3', 'table B2:C3', 'H9', 'table ']);
});

test('events come after the answer to the batch that caused them', async () => {
  const { host, Excel } = startExcel();
  const order: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async () => void order.push('event'));
    await context.sync();
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
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
