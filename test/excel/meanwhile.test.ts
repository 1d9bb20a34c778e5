/** Edits that come while the add-in reads or writes: the pane hears of each, and of none twice. */
import type { CellValue, WorkbookSnapshot } from '../../src/layout/snapshot';
import { tableContent } from '../../src/excel/tableContent';
import { beforeAnswer } from './disturb';
import { pause, QUICK, valueOf } from './excel';
import { HEADING, TABLE, watched } from './watched';

const TYPED = 123456;

type Watched = Awaited<ReturnType<typeof watched>>;

/** What a reading says of the cell that is typed into. */
function valueIn(snapshot: WorkbookSnapshot, rowId: string): CellValue | undefined {
  const sheet = snapshot.sheets.find(({ tables }) => tables.some(({ name }) => name === TABLE))!;
  const table = sheet.tables.find(({ name }) => name === TABLE)!;
  const { headings, rows } = tableContent(sheet, table);
  return rows.find(({ id }) => id === rowId)?.cells[headings.indexOf(HEADING)];
}

const edit = ({ host, cell }: Watched): void =>
  host.user.edit(cell.sheet, cell.address, String(TYPED));

/** An own write of a cell that nobody types into; of the same text twice the second would write nothing. */
const writeElsewhere = async ({ gateway }: Watched, value = 'oma'): Promise<void> => {
  const at = { sheet: 'Strategia', address: 'C9' };
  valueOf(await gateway.write([{ at, content: { kind: 'text', value } }]));
};

/** How many requests a call makes. */
async function requestsOf({ host }: Watched, call: () => Promise<unknown>): Promise<number> {
  const before = host.requests.length;
  await call();
  return host.requests.length - before;
}

test('an edit after the last reading of an own write is told', async () => {
  const session = await watched();
  const requests = await requestsOf(session, () => writeElsewhere(session));
  beforeAnswer(session.host, requests, () => edit(session));
  await writeElsewhere(session, 'toinen');
  const last = (await session.settled()).at(-1);
  expect(last && valueIn(last.snapshot, session.rowId)).toBe(TYPED);
  expect(last?.cells.map(({ after }) => after)).toEqual([TYPED]);
});

test('an edit before the readings of an own write is told', async () => {
  const session = await watched();
  beforeAnswer(session.host, 1, () => edit(session));
  await writeElsewhere(session);
  const last = (await session.settled()).at(-1);
  expect(last && valueIn(last.snapshot, session.rowId)).toBe(TYPED);
});

test('an edit whose look is still to come when an own write begins is told with its cell', async () => {
  const session = await watched();
  edit(session);
  await pause(QUICK.rest / 2);
  await writeElsewhere(session);
  const changes = await session.settled();
  expect(changes.flatMap(({ cells }) => cells.map(({ after }) => after))).toEqual([TYPED]);
});

test('an edit while the first reading is under way is told', async () => {
  const session = await watched();
  const listeners = {
    onChange: (change: (typeof session.changes)[0]) => void session.changes.push(change),
  };
  const requests = await requestsOf(session, () => session.gateway.watch(listeners));
  beforeAnswer(session.host, requests, async () => {
    edit(session);
    await pause(QUICK.rest * 3);
  });
  const first = valueOf(await session.gateway.watch(listeners));
  expect(valueIn(first, session.rowId)).not.toBe(TYPED);
  expect(session.changes).toHaveLength(0);
  const last = (await session.settled()).at(-1);
  expect(last && valueIn(last.snapshot, session.rowId)).toBe(TYPED);
});

test('a reading that somebody asked for comes before the edit that it does not know', async () => {
  const session = await watched();
  const requests = await requestsOf(session, () => session.gateway.read());
  beforeAnswer(session.host, requests, async () => {
    edit(session);
    await pause(QUICK.rest * 3);
  });
  const read = valueOf(await session.gateway.read());
  expect(valueIn(read, session.rowId)).not.toBe(TYPED);
  expect(session.changes).toHaveLength(0);
  const last = (await session.settled()).at(-1);
  expect(last && valueIn(last.snapshot, session.rowId)).toBe(TYPED);
});
