import { createGateway } from '../../src/excel/createGateway';
import type { Activity } from '../../src/excel/gateway';
import { readWorkbook } from '../../src/layout/reading/readWorkbook';
import { planOpening } from '../../src/layout/opening';
import { breakOffAt, contents, loseAnswer } from './disturb';
import { QUICK, openExcel, pause, small, valueOf } from './excel';

const plan = () => planOpening(small(), { at: '2024-03-01T09:00:00', by: 'Aila' });

async function undisturbed() {
  const { host, gateway } = openExcel();
  valueOf(await gateway.load(plan()));
  const actions = Math.max(...host.requests.map((request) => request.actions));
  return { end: contents(host), actions };
}

test.each([1, 2])(
  'a fault at round trip %i is told, and the load taken up to the same end',
  async (n) => {
    const { end } = await undisturbed();
    const { host, gateway } = openExcel();
    host.faults.failSync('GeneralException', n);
    expect(await gateway.load(plan())).toMatchObject({
      ok: false,
      error: { code: 'GeneralException', retry: true },
    });
    valueOf(await gateway.load(plan()));
    expect(contents(host)).toEqual(end);
    expect(host.unknown).toEqual([]);
  },
);

test('a request that Excel carries out only in part is taken up to the same end', async () => {
  const { end, actions } = await undisturbed();
  const PLACES = 12;
  for (let place = 0; place < PLACES; place++) {
    const action = Math.floor((place * actions) / PLACES);
    const { host, gateway } = openExcel();
    breakOffAt(host, 2, () => action);
    const first = await gateway.load(plan());
    expect([action, first.ok]).toEqual([action, false]);
    valueOf(await gateway.load(plan()));
    expect([action, contents(host)]).toEqual([action, end]);
  }
});

test('an answer that never comes ends in an error, and the next load makes no second copy', async () => {
  const { end } = await undisturbed();
  const { host, gateway } = openExcel();
  const impatient = createGateway({ ...QUICK, sync: { ...QUICK.sync, timeout: 5_000 } });
  loseAnswer(host, 2);
  expect(await impatient.load(plan())).toMatchObject({
    ok: false,
    error: { code: 'Timeout', retry: true },
  });
  valueOf(await gateway.load(plan()));
  expect(contents(host)).toEqual(end);
});

test('a call that is never answered locks nothing', async () => {
  const { host, gateway } = openExcel({ sync: { ...QUICK.sync, timeout: 1_000 } });
  host.faults.neverAnswer();
  const unanswered = gateway.read();
  const kind = valueOf(await gateway.status()).kind;
  expect(kind).toBe('empty');
  expect(await unanswered).toMatchObject({ ok: false, error: { code: 'Timeout' } });
});

test('while the user edits a cell the load waits visibly, and goes on by itself', async () => {
  const { host, gateway } = openExcel({ sync: { ...QUICK.sync, cellEditPatience: 60_000 } });
  const seen: Activity['kind'][] = [];
  gateway.onActivity(({ kind }) => seen.push(kind));
  host.faults.beginCellEdit();
  const loading = gateway.load(plan());
  await pause(100);
  expect(seen.at(-1)).toBe('waitingForCellEdit');
  host.faults.endCellEdit();
  valueOf(await loading);
  expect(seen.slice(0, 4)).toEqual(['idle', 'busy', 'waitingForCellEdit', 'busy']);
  expect(seen.at(-1)).toBe('idle');
});

test('an edit that does not end is an error that says how to end it', async () => {
  const { host, gateway } = openExcel({ sync: { ...QUICK.sync, cellEditPatience: 30 } });
  host.faults.beginCellEdit();
  expect(await gateway.load(plan())).toMatchObject({
    ok: false,
    error: { code: 'InvalidOperationInCellEditMode', retry: true },
  });
});

test('waiting for the user can be cancelled', async () => {
  const { host, gateway } = openExcel({ sync: { ...QUICK.sync, cellEditPatience: 60_000 } });
  const stop = new AbortController();
  host.faults.beginCellEdit();
  const loading = gateway.load(plan(), { signal: stop.signal });
  await pause(50);
  stop.abort();
  expect(await loading).toMatchObject({ ok: false, error: { code: 'Cancelled' } });
});

test('another workbook in front keeps only the sheet from being shown', async () => {
  const { host, gateway } = openExcel();
  const isActivate = ({ Name }: { Name: string }) => Name === 'Activate';
  breakOffAt(host, 2, (actions) => actions.findIndex(isActivate), 'Worksheet.activate');
  valueOf(await gateway.load(plan()));
  const read = readWorkbook(valueOf(await gateway.read()));
  expect(read.ok && read.reading.report).toEqual(small());
});
