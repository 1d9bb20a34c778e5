import { createSession, type Session } from '../../src/taskpane/session';
import type { PaneState } from '../../src/taskpane/state';
import type { Surroundings } from '../../src/taskpane/surroundings';
import { makeTools } from '../../src/taskpane/tools';
import { report as seed } from '../seeds/seed';
import { FakeGateway, TIMEOUT } from './fakeGateway';

interface Stage {
  gateway: FakeGateway;
  session: Session;
  around: Surroundings;
  reported: unknown[];
  /** The views that were shown, without repetition. */
  views: string[];
  /** What waits to be done. */
  timers: { ms: number; act: () => void }[];
}

function stage(changes: Partial<Surroundings> = {}): Stage {
  const gateway = new FakeGateway();
  const reported: unknown[] = [];
  const timers: Stage['timers'] = [];
  let seen = false;
  const around: Surroundings = {
    tools: () => Promise.resolve(makeTools(gateway)),
    seed: () => Promise.resolve(JSON.stringify(seed)),
    now: () => 1000,
    pause: () => Promise.resolve(),
    after: (ms, act) => {
      timers.push({ ms, act });
      return () => void timers.splice(0, timers.length, ...timers.filter((one) => one.act !== act));
    },
    report: (error) => reported.push(error),
    introduction: { seen: () => seen, remember: () => (seen = true) },
    user: { name: () => 'Aila', remember: () => undefined },
    ...changes,
  };
  const session = createSession(around);
  const views: string[] = [];
  session.subscribe(() => {
    const { view } = session.getState();
    if (views.at(-1) !== view) views.push(view);
  });
  return { gateway, session, around, reported, views, timers };
}

function net(state: PaneState): number | null {
  if (state.view !== 'work') throw new Error(`expected the work view, found ${state.view}`);
  return state.work.variances.total.net;
}

const file = (text: string, size = text.length) => ({
  name: 'oma.json',
  size,
  text: () => Promise.resolve(text),
});

/** The seed with a Perusturva that is 100 000 euros worse. */
const edited = structuredClone(seed);
const perusturva = edited.divisions.find(({ id }) => id === 'perusturva')!;
for (const deviation of perusturva.deviations) {
  if (deviation.resultArea === null && deviation.net) deviation.net.value! -= 100_000;
}

test('an empty workbook: the introduction, until it has been skipped once', async () => {
  const { session, views } = stage();
  await session.begin();
  expect(session.getState()).toMatchObject({ view: 'start', introduction: true });
  session.skipIntroduction();
  await session.begin();
  expect(session.getState()).toMatchObject({ view: 'start', introduction: false });
  expect(views).toEqual(['opening', 'start', 'opening', 'start']);
});

test("the sample goes into the workbook and its net variance is the divisions' own", async () => {
  const { session, gateway } = stage();
  await session.begin();
  await session.openSeed();
  expect(net(session.getState())).toBe(-188_577);
  expect(session.getState()).toMatchObject({
    work: { opened: { sheets: 10, left: [] }, faults: [], readAt: 1000 },
  });
  expect(gateway.calls).toEqual(['status', 'load', 'watch']);
});

test('tabs that somebody has rebuilt are named, and not counted', async () => {
  const { session, gateway } = stage();
  gateway.sheetsLeft = ['Perusturva'];
  await session.openSeed();
  expect(session.getState()).toMatchObject({
    work: { opened: { sheets: 9, left: ['Perusturva'] } },
  });
});

test("a co-worker's pane needs the workbook only", async () => {
  const { session, gateway } = stage({ seed: () => Promise.reject(new Error('no file')) });
  gateway.put(seed);
  await session.begin();
  expect(net(session.getState())).toBe(-188_577);
  gateway.edit(edited);
  expect(net(session.getState())).toBe(-288_577);
  expect(session.getState()).toMatchObject({ work: { changed: ['perusturva'] } });
});

test("a division leads to its own sheet's present name", async () => {
  const { session, gateway } = stage();
  gateway.put(seed);
  await session.begin();
  await session.goTo('perusturva');
  expect(gateway.calls.at(-1)).toBe('select Perusturva!A1');
});

test('a broken file gives its faults and nothing is written', async () => {
  const { session, gateway } = stage();
  await session.openFile(file('{"format": "tasma-report/1",'));
  expect(session.getState()).toMatchObject({
    view: 'faults',
    file: 'oma.json',
    faults: [{ path: '', expected: 'JSON-tiedosto', found: 'virhe rivillä 1, merkki 29' }],
  });
  await session.openFile(file(JSON.stringify({ ...seed, title: 4 })));
  expect(session.getState()).toMatchObject({
    faults: [{ path: 'title', expected: 'teksti', found: '4' }],
  });
  expect(gateway.calls).toEqual([]);
});

test('a file that is too large is refused unread', async () => {
  const { session } = stage();
  const text = () => Promise.reject(new Error('was read'));
  await session.openFile({ name: 'suuri.json', size: 30_000_000, text });
  expect(session.getState()).toMatchObject({
    view: 'faults',
    faults: [{ expected: 'enintään 20 Mt', found: '30.0 Mt' }],
  });
});

test('a file that cannot be read says so, and the seed that cannot be fetched can be tried again', async () => {
  const gone = () => Promise.reject(new Error('NotFoundError'));
  const { session } = stage({ seed: gone });
  await session.openFile({ name: 'poissa.json', size: 1, text: gone });
  expect(session.getState()).toMatchObject({ problem: { name: 'fileUnreadable' } });
  await session.openSeed();
  expect(session.getState()).toMatchObject({ problem: { name: 'partMissing' } });
});

test('a cancelled loading ends at the start, and says that something may have been written', async () => {
  const { session, gateway } = stage();
  let go = (): void => undefined;
  gateway.beforeLoad = new Promise((resolve) => (go = resolve));
  const opening = session.openSeed();
  await new Promise((resolve) => setTimeout(resolve));
  expect(session.getState()).toMatchObject({ view: 'opening', step: 'writing' });
  session.cancel();
  expect(session.getState()).toMatchObject({ cancelling: true });
  go();
  await opening;
  expect(session.getState()).toMatchObject({ view: 'start', notice: 'cancelled' });
  expect(gateway.calls).toEqual([]);
});

test('"Yritä uudelleen" makes the call again that failed', async () => {
  const { session, gateway } = stage();
  gateway.failing.set('load', TIMEOUT);
  await session.openSeed();
  expect(session.getState()).toMatchObject({ view: 'problem', problem: { code: 'Timeout' } });
  gateway.failing.clear();
  await session.retry();
  expect(net(session.getState())).toBe(-188_577);
});

test('a refresh that fails keeps the figures; the next one sets the watch anew', async () => {
  const { session, gateway } = stage();
  gateway.put(seed);
  await session.begin();
  gateway.failing.set('read', TIMEOUT);
  await session.refresh();
  expect(net(session.getState())).toBe(-188_577);
  expect(session.getState()).toMatchObject({ work: { problem: { code: 'Timeout' } } });
  gateway.put(edited);
  await session.refresh();
  expect(gateway.calls.slice(-3)).toEqual(['read', 'watch', 'load']);
  expect(net(session.getState())).toBe(-288_577);
  expect(session.getState()).toMatchObject({ work: { problem: null } });
});

test('trouble in following is told beside the figures', async () => {
  const { session, gateway } = stage();
  gateway.put(seed);
  await session.begin();
  gateway.trouble(TIMEOUT);
  expect(session.getState()).toMatchObject({
    view: 'work',
    work: { problem: { code: 'Timeout' } },
  });
  session.chooseReport();
  gateway.trouble(TIMEOUT);
  expect(session.getState().view).toBe('start');
});

test('a cell that is being edited shows as waiting', async () => {
  const { session, gateway } = stage();
  gateway.put(seed);
  await session.begin();
  gateway.activity({ kind: 'waitingForCellEdit' });
  expect(session.getState()).toMatchObject({ work: { waitingForCellEdit: true } });
});

test('an answer that comes after a newer call is dropped', async () => {
  const broken = new Promise<string>((resolve) => setTimeout(() => resolve('{'), 20));
  const { session } = stage({ seed: () => broken });
  const early = session.openSeed();
  await session.openFile(file(JSON.stringify(seed)));
  await early;
  expect(net(session.getState())).toBe(-188_577);
});

test('a part that cannot be loaded and a fault of the program each have their words', async () => {
  const offline = stage({ tools: () => Promise.reject(new Error('ChunkLoadError')) });
  await offline.session.begin();
  expect(offline.session.getState()).toMatchObject({ problem: { name: 'partMissing' } });

  const faulty = stage();
  faulty.gateway.status = () => Promise.reject(new TypeError('bug'));
  await faulty.session.begin();
  expect(faulty.session.getState()).toMatchObject({ problem: { name: 'unexpected' } });
  expect(faulty.reported).toEqual([new TypeError('bug')]);
});

describe('what the add-in writes by itself', () => {
  const cell = { table: 'Talous_perusturva', rowId: 'perusturva-terveys:expense' };
  const change = { at: { ...cell, heading: 'TP-ennuste' }, before: '', after: 51_000 };
  const turn = () => new Promise((resolve) => setTimeout(resolve));

  async function opened(): Promise<Stage> {
    const all = stage();
    await all.session.openSeed();
    all.gateway.calls.length = 0;
    all.gateway.plans.length = 0;
    return all;
  }

  test('waits for half a minute of rest, and every edit begins it anew', async () => {
    const { gateway, timers } = await opened();
    gateway.edited([change]);
    gateway.edited([{ ...change, before: 51_000, after: 52_000 }]);
    expect(gateway.calls).toEqual([]);
    expect(timers.map(({ ms }) => ms)).toEqual([30_000]);
    timers[0]!.act();
    await turn();
    expect(gateway.calls).toEqual(['load']);
    const log = gateway.plans[0]!.sheets.find(({ key }) => key === 'worklog')!;
    expect(log.tables[0]!.rows).toHaveLength(1);
  });

  test('comes when the sheet is left, once', async () => {
    const { gateway } = await opened();
    gateway.edited([change]);
    gateway.leave();
    gateway.leave();
    await turn();
    await turn();
    expect(gateway.calls).toEqual(['read', 'read', 'load']);
    expect(gateway.plans[0]!.sheets.map(({ key }) => key)).toEqual([
      'checked',
      'findings',
      'worklog',
    ]);
  });

  test('comes with Päivitä', async () => {
    const { gateway, session } = await opened();
    gateway.edited([change]);
    await session.refresh();
    expect(gateway.calls).toEqual(['read', 'load']);
  });

  test('that fails is told beside the figures, and its log entries come with the next one', async () => {
    const { gateway, session } = await opened();
    gateway.failing.set('load', TIMEOUT);
    gateway.edited([change]);
    gateway.leave();
    await turn();
    expect(session.getState()).toMatchObject({ work: { problem: { code: 'Timeout' } } });
    gateway.failing.clear();
    await session.retry();
    const log = gateway.plans[0]!.sheets.find(({ key }) => key === 'worklog')!;
    expect(log.tables[0]!.rows).toHaveLength(1);
  });
});

describe('findings', () => {
  function findingWith(state: PaneState, words: string) {
    if (state.view !== 'work') throw new Error(`expected the work view, found ${state.view}`);
    const all = state.work.findings.flatMap(({ findings }) => findings);
    return all.find(({ message }) => message.includes(words))!;
  }

  test('a fix writes one cell by its row, and undoing it puts back what stood there', async () => {
    const { gateway, session } = stage();
    await session.openSeed();
    const { id } = findingWith(session.getState(), 'Yhteensä, menot');
    await session.applyFix(id);
    const at = {
      table: 'Painettu_hyvinvointi',
      rowId: 'hyvinvointi-muutos-yhteensa',
      heading: 'Menot',
    };
    const before = seed.divisions.find(({ id: one }) => one === 'hyvinvointi')!.budgetChanges!.total
      .expense.value!;
    const content = { kind: 'number', value: -before + 1 };
    expect(gateway.writes).toEqual([{ at, content, expected: before }]);
    expect(session.getState()).toMatchObject({ work: { done: 'fixed', writing: false } });
    await session.undo();
    const back = { kind: 'number', value: before };
    expect(gateway.writes.at(-1)).toEqual({ at, content: back, expected: -before + 1 });
  });

  test('a finding is let stand with reason, name and time', async () => {
    const { gateway, session } = stage();
    await session.openSeed();
    const { id } = findingWith(session.getState(), 'suuruusluokka');
    await session.decide(id, true, 'Kysytty');
    const written = gateway.writes.map(({ at, content }) => [
      'heading' in at ? at.heading : '',
      content.kind === 'text' ? content.value : content.kind,
    ]);
    expect(written).toEqual([
      ['Tila', 'Ohitettu'],
      ['Peruste', 'Kysytty'],
      ['Kuka', 'Aila'],
      ['Milloin', 'number'],
    ]);
  });

  test('a finding that is gone says so', async () => {
    const { session } = stage();
    await session.openSeed();
    await session.applyFix('ei-ole');
    expect(session.getState()).toMatchObject({
      work: { writing: false, problem: { name: 'findingGone' } },
    });
  });
});

describe("sheets of the user's own in the way", () => {
  const FOREIGN = { ...TIMEOUT, code: 'ForeignSheets', names: ['Yhteenveto'] };

  async function asked(): Promise<Stage & { opening: Promise<void> }> {
    const all = stage();
    all.gateway.failing.set('load', FOREIGN);
    const opening = all.session.openSeed();
    for (let n = 0; n < 20 && all.session.getState().view !== 'question'; n++) {
      await new Promise((resolve) => setTimeout(resolve));
    }
    return { ...all, opening };
  }

  test('are asked about; renamed, the opening goes on', async () => {
    const { session, gateway, opening } = await asked();
    expect(session.getState()).toMatchObject({ question: { names: ['Yhteenveto'] } });
    gateway.failing.clear();
    session.answer({ goOn: true, mine: new Set() });
    await opening;
    expect(gateway.calls.slice(-3)).toEqual(['setAside Yhteenveto', 'load', 'watch']);
    expect(session.getState().view).toBe('work');
  });

  test('stay as they are when the user cancels', async () => {
    const { session, gateway, opening } = await asked();
    session.answer({ goOn: false, mine: new Set() });
    await opening;
    expect(session.getState()).toMatchObject({ view: 'start', notice: 'cancelledBeforeWriting' });
    expect(gateway.calls).toEqual(['load']);
  });
});
