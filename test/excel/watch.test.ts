import type { WorkbookChange } from '../../src/excel/gateway';
import { readWorkbook } from '../../src/layout/reading/readWorkbook';
import { divisionNet } from '../../src/report/net';
import type { WorkbookSnapshot } from '../../src/layout/snapshot';
import { addressOf, kemiPlan, valueOf } from './excel';
import { HEADING, rest, TABLE, watched } from './watched';

const MARGIN_NAME = 'Toimintakatteen_poikkeama_perusturva';

function netOfPerusturva(snapshot: WorkbookSnapshot): number | null {
  const read = readWorkbook(snapshot);
  if (!read.ok) throw new Error('unreadable');
  const division = read.reading.report.divisions.find(({ id }) => id === 'perusturva')!;
  return divisionNet(division).variance.net;
}

test('an edit is told by row and heading, with the workbook as it is then', async () => {
  const { host, settled, cell, rowId } = await watched();
  const before = host.user.value(cell.sheet, cell.address);
  host.user.edit(cell.sheet, cell.address, '123 456');
  const [change, ...more] = await settled();
  expect(more).toEqual([]);
  expect(change).toMatchObject({
    by: 'user',
    cells: [{ at: { table: TABLE, rowId, heading: HEADING }, before, after: 123456 }],
    rowsAdded: [],
    rowsRemoved: [],
  });
  const [, sheet, address] = /^='?(.*?)'?!(.*)$/.exec(host.snapshot().names[MARGIN_NAME]!)!;
  const net = host.user.value(sheet!, address!.replaceAll('$', ''));
  expect(netOfPerusturva(change!.snapshot)).toBe(net);
  expect(host.unknown).toEqual([]);
});

test('a sheet that was touched is read in one round trip', async () => {
  const { host, settled, cell } = await watched();
  const before = host.requests.length;
  host.user.edit(cell.sheet, cell.address, '1');
  await settled();
  expect(host.requests.length - before).toBe(1);
});

test('edits in quick succession, and a pasted block, come as one change', async () => {
  const { host, settled, cell } = await watched();
  host.user.edit(cell.sheet, cell.address, '1');
  host.user.edit(cell.sheet, cell.address, '2');
  host.user.paste(cell.sheet, cell.address, '3\n4');
  const changes = await settled();
  expect(changes).toHaveLength(1);
  expect(changes[0]!.cells.map(({ after }) => after)).toEqual([3, 4]);
});

test('undo is a change back', async () => {
  const { host, settled, cell, changes } = await watched();
  const before = host.user.value(cell.sheet, cell.address);
  host.user.edit(cell.sheet, cell.address, '5');
  await settled();
  expect(host.user.undo()).toBe(true);
  await settled();
  expect(changes.map(({ cells }) => cells[0]!.after)).toEqual([5, before]);
});

test('sorting changes nothing, and a later edit finds its row', async () => {
  const { host, gateway, settled, changes, rowId } = await watched();
  host.user.sortTable(TABLE, HEADING);
  await settled();
  expect(changes).toEqual([]);
  const cell = await addressOf(gateway, TABLE, rowId, HEADING);
  host.user.edit(cell.sheet, cell.address, '77');
  await settled();
  expect(changes[0]!.cells.map(({ at }) => at.rowId)).toEqual([rowId]);
});

test('a co-worker’s edit is told as such', async () => {
  const { host, settled, cell } = await watched();
  host.coAuthor.edit(cell.sheet, cell.address, '6');
  expect(await settled()).toMatchObject([{ by: 'coworker', cells: [{ after: 6 }] }]);
});

test('own writes are no change', async () => {
  const { gateway, settled, rowId } = await watched();
  const at = { table: TABLE, rowId, heading: HEADING };
  valueOf(await gateway.write([{ at, content: { kind: 'number', value: 9 } }]));
  valueOf(await gateway.load(kemiPlan()));
  expect(await settled()).toEqual([]);
});

test('a sheet of the user’s own is looked at once, and asks nothing of Excel after that', async () => {
  const { host, settled } = await watched();
  host.user.edit('Taul1', 'A1', 'oma');
  await settled();
  const before = host.requests.length;
  host.user.edit('Taul1', 'A1', 'muu');
  expect(await settled()).toEqual([]);
  expect(host.requests.length).toBe(before);
});

test('an inserted row, a renamed sheet and a new row of the table are followed', async () => {
  const { host, gateway, settled, changes, rowId } = await watched();
  host.user.insertRows('Perusturva', 2);
  host.user.renameSheet('Perusturva', 'Perusturva 2022');
  await settled();
  expect(changes).toEqual([]);
  const cell = await addressOf(gateway, TABLE, rowId, HEADING);
  expect(cell.sheet).toBe('Perusturva 2022');
  host.user.edit(cell.sheet, cell.address, '11');
  await settled();
  expect(changes[0]).toMatchObject({ cells: [{ at: { rowId }, after: 11 }] });
});

test('after unwatch nothing is told', async () => {
  const { host, gateway, settled, cell } = await watched();
  valueOf(await gateway.unwatch());
  host.user.edit(cell.sheet, cell.address, '8');
  expect(await settled()).toEqual([]);
  expect(host.unknown).toEqual([]);
});

test('a reading that fails is told, and made again with the next edit', async () => {
  const { host, gateway, cell } = await watched();
  const troubles: string[] = [];
  const changes: WorkbookChange[] = [];
  valueOf(
    await gateway.watch({
      onChange: (change) => changes.push(change),
      onTrouble: ({ code }) => troubles.push(code),
    }),
  );
  host.faults.failSync('GeneralException');
  host.user.edit(cell.sheet, cell.address, '20');
  await rest(gateway);
  expect([troubles, changes]).toEqual([['GeneralException'], []]);
  host.user.edit('Strategia', 'C9', 'muu muutos');
  await rest(gateway);
  expect(changes[0]!.cells.map(({ after }) => after)).toEqual([20, 'muu muutos']);
});
