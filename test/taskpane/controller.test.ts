import { createController, type Controller } from '../../src/taskpane/control/controller';
import type { PaneState } from '../../src/taskpane/state/paneState';
import type { Effects } from '../../src/taskpane/effects/effects';
import { makeParts } from '../../src/taskpane/workbook/makeParts';
import { report as seed } from '../seeds/seed';
import { FakeGateway, TIMEOUT } from './fakeGateway';

jest.setTimeout(60_000);

interface Stage {
  gateway: FakeGateway;
  controller: Controller;
  effects: Effects;
  reported: unknown[];
  /** The views that were shown, without repetition. */
  views: string[];
  /** What waits to be done. */
  timers: { ms: number; act: () => void }[];
}

function stage(changes: Partial<Effects> = {}): Stage {
  const gateway = new FakeGateway();
  const reported: unknown[] = [];
  const timers: Stage['timers'] = [];
  let seen = false;
  const effects: Effects = {
    parts: () => Promise.resolve(makeParts(gateway)),
    sample: () => Promise.resolve(JSON.stringify(seed)),
    now: () => 1000,
    pause: () => Promise.resolve(),
    after: (ms, act) => {
      timers.push({ ms, act });
      return () => void timers.splice(0, timers.length, ...timers.filter((one) => one.act !== act));
    },
    log: (error) => reported.push(error),
    introduction: { seen: () => seen, remember: () => (seen = true) },
    user: { name: () => 'Aila', remember: () => undefined },
    ...changes,
  };
  const controller = createController(effects);
  const views: string[] = [];
  controller.subscribe(() => {
    const { view } = controller.getState();
    if (views.at(-1) !== view) views.push(view);
  });
  return { gateway, controller, effects, reported, views, timers };
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
  const { controller, views } = stage();
  await controller.run({ kind: 'begin' });
  expect(controller.getState()).toMatchObject({ view: 'start', introduction: true });
  void controller.run({ kind: 'skipIntroduction' });
  await controller.run({ kind: 'begin' });
  expect(controller.getState()).toMatchObject({ view: 'start', introduction: false });
  expect(views).toEqual(['opening', 'start', 'opening', 'start']);
});

test("the sample goes into the workbook and its net variance is the divisions' own", async () => {
  const { controller, gateway } = stage();
  await controller.run({ kind: 'begin' });
  await controller.run({ kind: 'openSample' });
  expect(net(controller.getState())).toBe(-188_577);
  expect(controller.getState()).toMatchObject({
    work: { opened: { sheets: 10, left: [] }, faults: [], readAt: 1000 },
  });
  expect(gateway.calls).toEqual(['status', 'load', 'watch']);
});

test('tabs that somebody has rebuilt are named, and not counted', async () => {
  const { controller, gateway } = stage();
  gateway.sheetsLeft = ['Perusturva'];
  await controller.run({ kind: 'openSample' });
  expect(controller.getState()).toMatchObject({
    work: { opened: { sheets: 9, left: ['Perusturva'] } },
  });
});

test("a co-worker's pane needs the workbook only", async () => {
  const { controller, gateway } = stage({ sample: () => Promise.reject(new Error('no file')) });
  gateway.put(seed);
  await controller.run({ kind: 'begin' });
  expect(net(controller.getState())).toBe(-188_577);
  gateway.edit(edited);
  expect(net(controller.getState())).toBe(-288_577);
  expect(controller.getState()).toMatchObject({ work: { changed: ['perusturva'] } });
});

test("a division leads to its own sheet's present name", async () => {
  const { controller, gateway } = stage();
  gateway.put(seed);
  await controller.run({ kind: 'begin' });
  await controller.run({ kind: 'showDivision', division: 'perusturva' });
  expect(gateway.calls.at(-1)).toBe('select Perusturva!A1');
});

test('a broken file gives its faults and nothing is written', async () => {
  const { controller, gateway } = stage();
  await controller.run({ kind: 'openFile', file: file('{"format": "tasma-report/1",') });
  expect(controller.getState()).toMatchObject({
    view: 'faults',
    file: 'oma.json',
    faults: [{ path: '', expected: 'JSON-tiedosto', found: 'virhe rivillä 1, merkki 29' }],
  });
  await controller.run({ kind: 'openFile', file: file(JSON.stringify({ ...seed, title: 4 })) });
  expect(controller.getState()).toMatchObject({
    faults: [{ path: 'title', expected: 'teksti', found: '4' }],
  });
  expect(gateway.calls).toEqual([]);
});

test('a file that is too large is refused unread', async () => {
  const { controller } = stage();
  const text = () => Promise.reject(new Error('was read'));
  await controller.run({ kind: 'openFile', file: { name: 'suuri.json', size: 30_000_000, text } });
  expect(controller.getState()).toMatchObject({
    view: 'faults',
    faults: [{ expected: 'enintään 20 Mt', found: '30.0 Mt' }],
  });
});

test('a file that cannot be read says so, and the seed that cannot be fetched can be tried again', async () => {
  const gone = () => Promise.reject(new Error('NotFoundError'));
  const { controller, reported } = stage({ sample: gone });
  await controller.run({ kind: 'openFile', file: { name: 'poissa.json', size: 1, text: gone } });
  expect(controller.getState()).toMatchObject({ problem: { name: 'fileUnreadable' } });
  await controller.run({ kind: 'openSample' });
  expect(controller.getState()).toMatchObject({ problem: { name: 'partMissing' } });
  const cause = new Error('NotFoundError');
  expect(reported).toMatchObject([
    { message: 'fileUnreadable', cause },
    { message: 'partMissing', cause },
  ]);
});

test('a cancelled loading ends at the start, and says that something may have been written', async () => {
  const { controller, gateway } = stage();
  let go = (): void => undefined;
  gateway.beforeLoad = new Promise((resolve) => (go = resolve));
  const opening = controller.run({ kind: 'openSample' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(controller.getState()).toMatchObject({ view: 'opening', step: 'writing' });
  void controller.run({ kind: 'cancel' });
  expect(controller.getState()).toMatchObject({ cancelling: true });
  go();
  await opening;
  expect(controller.getState()).toMatchObject({ view: 'start', notice: 'cancelled' });
  expect(gateway.calls).toEqual([]);
});

test('"Yritä uudelleen" makes the call again that failed', async () => {
  const { controller, gateway } = stage();
  gateway.failing.set('load', TIMEOUT);
  await controller.run({ kind: 'openSample' });
  expect(controller.getState()).toMatchObject({ view: 'problem', problem: { code: 'Timeout' } });
  gateway.failing.clear();
  await controller.run({ kind: 'retry' });
  expect(net(controller.getState())).toBe(-188_577);
});

test('a refresh that fails keeps the figures; the next one sets the watch anew', async () => {
  const { controller, gateway } = stage();
  gateway.put(seed);
  await controller.run({ kind: 'begin' });
  gateway.failing.set('read', TIMEOUT);
  await controller.run({ kind: 'refresh' });
  expect(net(controller.getState())).toBe(-188_577);
  expect(controller.getState()).toMatchObject({ work: { problem: { code: 'Timeout' } } });
  gateway.put(edited);
  await controller.run({ kind: 'refresh' });
  expect(gateway.calls.slice(-3)).toEqual(['read', 'watch', 'load']);
  expect(net(controller.getState())).toBe(-288_577);
  expect(controller.getState()).toMatchObject({ work: { problem: null } });
});

test('trouble in following is told beside the figures', async () => {
  const { controller, gateway } = stage();
  gateway.put(seed);
  await controller.run({ kind: 'begin' });
  gateway.trouble(TIMEOUT);
  expect(controller.getState()).toMatchObject({
    view: 'work',
    work: { problem: { code: 'Timeout' } },
  });
  void controller.run({ kind: 'chooseReport' });
  gateway.trouble(TIMEOUT);
  expect(controller.getState().view).toBe('start');
});

test('a cell that is being edited shows as waiting', async () => {
  const { controller, gateway } = stage();
  gateway.put(seed);
  await controller.run({ kind: 'begin' });
  gateway.activity({ kind: 'waitingForCellEdit' });
  expect(controller.getState()).toMatchObject({ work: { waitingForCellEdit: true } });
});

test('an answer that comes after a newer call is dropped', async () => {
  const broken = new Promise<string>((resolve) => setTimeout(() => resolve('{'), 20));
  const { controller } = stage({ sample: () => broken });
  const early = controller.run({ kind: 'openSample' });
  await controller.run({ kind: 'openFile', file: file(JSON.stringify(seed)) });
  await early;
  expect(net(controller.getState())).toBe(-188_577);
});

test('a part that cannot be loaded and a fault of the program each have their words', async () => {
  const offline = stage({ parts: () => Promise.reject(new Error('ChunkLoadError')) });
  await offline.controller.run({ kind: 'begin' });
  expect(offline.controller.getState()).toMatchObject({ problem: { name: 'partMissing' } });
  expect(offline.reported).toMatchObject([
    { message: 'partMissing', cause: new Error('ChunkLoadError') },
  ]);

  const faulty = stage();
  faulty.gateway.status = () => Promise.reject(new TypeError('bug'));
  await faulty.controller.run({ kind: 'begin' });
  expect(faulty.controller.getState()).toMatchObject({ problem: { name: 'unexpected' } });
  expect(faulty.reported).toEqual([new TypeError('bug')]);
});

describe('what the add-in writes by itself', () => {
  const cell = { table: 'Talous_perusturva', rowId: 'perusturva-terveys:expense' };
  const change = { at: { ...cell, heading: 'TP-ennuste' }, before: '', after: 51_000 };
  const turn = () => new Promise((resolve) => setTimeout(resolve));

  async function opened(): Promise<Stage> {
    const all = stage();
    await all.controller.run({ kind: 'openSample' });
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
    expect(gateway.calls).toEqual(['read', 'load']);
    expect(gateway.plans[0]!.sheets.map(({ key }) => key)).toEqual([
      'checked',
      'findings',
      'worklog',
    ]);
  });

  test('comes with Päivitä', async () => {
    const { gateway, controller } = await opened();
    gateway.edited([change]);
    await controller.run({ kind: 'refresh' });
    expect(gateway.calls).toEqual(['read', 'load']);
  });

  test('that fails is told beside the figures, and its log entries come with the next one', async () => {
    const { gateway, controller } = await opened();
    gateway.failing.set('load', TIMEOUT);
    gateway.edited([change]);
    gateway.leave();
    await turn();
    expect(controller.getState()).toMatchObject({ work: { problem: { code: 'Timeout' } } });
    gateway.failing.clear();
    await controller.run({ kind: 'retry' });
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
    const { gateway, controller } = stage();
    await controller.run({ kind: 'openSample' });
    const { id } = findingWith(controller.getState(), 'Yhteensä, menot');
    await controller.run({ kind: 'fix', finding: id });
    const at = {
      table: 'Painettu_hyvinvointi',
      rowId: 'hyvinvointi-muutos-yhteensa',
      heading: 'Menot',
    };
    const before = seed.divisions.find(({ id: one }) => one === 'hyvinvointi')!.budgetChanges!.total
      .expense.value!;
    const content = { kind: 'number', value: -before + 1 };
    expect(gateway.writes).toEqual([{ at, content, expected: before }]);
    expect(controller.getState()).toMatchObject({ work: { done: 'fixed', writing: false } });
    await controller.run({ kind: 'undo' });
    const back = { kind: 'number', value: before };
    expect(gateway.writes.at(-1)).toEqual({ at, content: back, expected: -before + 1 });
  });

  /** A fix whose writing ends when the test says so. */
  async function fixing(): Promise<Stage & { fix: Promise<string>; go: () => void }> {
    const all = stage();
    const { gateway, controller } = all;
    await controller.run({ kind: 'openSample' });
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    const { write } = gateway;
    gateway.write = (writes) => held.then(() => write(writes));
    gateway.calls.length = 0;
    const { id } = findingWith(controller.getState(), 'Yhteensä, menot');
    const fix = controller.run({ kind: 'fix', finding: id });
    return { ...all, fix, go };
  }

  test('an edit during a fix is shown at once; what is due waits for the fix, and so does a refresh', async () => {
    const { gateway, controller, timers, fix, go } = await fixing();
    gateway.edit(edited);
    expect(net(controller.getState())).toBe(-288_577);
    timers[0]!.act();
    const refresh = controller.run({ kind: 'refresh' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(gateway.calls).toEqual([]);
    go();
    expect([await fix, await refresh]).toEqual(['done', 'done']);
    expect(gateway.calls).toEqual(['write', 'read', 'load', 'read']);
  });

  test('a second fix while one is being written is left undone', async () => {
    const { gateway, controller, fix, go } = await fixing();
    expect(controller.getState()).toMatchObject({ work: { writing: true } });
    expect(await controller.run({ kind: 'undo' })).toBe('ignored');
    go();
    expect(await fix).toBe('done');
    expect(gateway.writes).toHaveLength(1);
  });

  test('a fix that ends behind another view is told when the figures are back', async () => {
    const { controller, fix, go } = await fixing();
    void controller.run({ kind: 'chooseReport' });
    go();
    await fix;
    expect(controller.getState().view).toBe('start');
    void controller.run({ kind: 'goBack' });
    expect(controller.getState()).toMatchObject({ work: { writing: false, done: 'fixed' } });
  });

  test('a finding is let stand with reason, name and time', async () => {
    const { gateway, controller } = stage();
    await controller.run({ kind: 'openSample' });
    const { id } = findingWith(controller.getState(), 'suuruusluokka');
    await controller.run({ kind: 'waive', finding: id, reason: 'Kysytty' });
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
    const { controller } = stage();
    await controller.run({ kind: 'openSample' });
    await controller.run({ kind: 'fix', finding: 'ei-ole' });
    expect(controller.getState()).toMatchObject({
      work: { writing: false, problem: { name: 'findingGone' } },
    });
  });
});

describe("sheets of the user's own in the way", () => {
  const FOREIGN = { ...TIMEOUT, code: 'ForeignSheets', names: ['Yhteenveto'] };

  async function asked(): Promise<Stage & { opening: Promise<unknown> }> {
    const all = stage();
    all.gateway.failing.set('load', FOREIGN);
    const opening = all.controller.run({ kind: 'openSample' });
    for (let n = 0; n < 20 && all.controller.getState().view !== 'question'; n++) {
      await new Promise((resolve) => setTimeout(resolve));
    }
    return { ...all, opening };
  }

  test('are asked about; renamed, the opening goes on', async () => {
    const { controller, gateway, opening } = await asked();
    expect(controller.getState()).toMatchObject({ question: { names: ['Yhteenveto'] } });
    gateway.failing.clear();
    void controller.run({ kind: 'answer', answer: { goOn: true, mine: new Set() } });
    await opening;
    expect(gateway.calls.slice(-3)).toEqual(['setAside Yhteenveto', 'load', 'watch']);
    expect(controller.getState().view).toBe('work');
  });

  test('are no longer asked about when the workbook is read anew', async () => {
    const { controller, gateway, opening } = await asked();
    await controller.run({ kind: 'refresh' });
    expect(await opening).toBe('replaced');
    expect(controller.getState().view).toBe('start');
    void controller.run({ kind: 'answer', answer: { goOn: true, mine: new Set() } });
    expect(gateway.calls).toEqual(['load', 'status']);
  });

  test('stay as they are when the user cancels', async () => {
    const { controller, gateway, opening } = await asked();
    void controller.run({ kind: 'answer', answer: { goOn: false, mine: new Set() } });
    await opening;
    expect(controller.getState()).toMatchObject({
      view: 'start',
      notice: 'cancelledBeforeWriting',
    });
    expect(gateway.calls).toEqual(['load']);
  });
});
