/** The controller over the workbench's Excel: what the user has the pane do stands in the workbook. */
import { cellAddress } from '../../src/layout/addresses';
import { readSettings } from '../../src/proposal/readSettings';
import type { CheckLimits, Report } from '../../src/report/model';
import type { ReportChange } from '../../src/taskpane/proposal/change';
import type { Controller } from '../../src/taskpane/control/controller';
import type { Question } from '../../src/taskpane/state/paneState';
import type { Gateway } from '../../src/excel/gateway';
import type { ExcelHost } from '../../src/workbench/host';
import { beforeEachNext } from '../excel/coAuthor';
import { breakOffAt } from '../excel/disturb';
import { addressOf, openExcel, pause, small } from '../excel/excel';
import { controllerOver } from './pane';

const AREA = 'hyvinvointi-vapaa-aika';

interface Stage {
  controller: Controller;
  host: ExcelHost;
  gateway: Gateway;
  now: { report(): Report };
}

function opened(report: Report): Stage {
  const { host, gateway } = openExcel();
  const controller = controllerOver(gateway, report);
  const reportNow = (): Report => {
    const state = controller.getState();
    if (state.view !== 'work') throw new Error(`expected the work view, found ${state.view}`);
    expect(state.work.problem).toBeNull();
    return state.work.report;
  };
  return { controller, host, gateway, now: { report: reportNow } };
}

const LINE = `${AREA}:expense`;
const divisionIn = (report: Report) => report.divisions.find(({ id }) => id === 'hyvinvointi')!;
const TAKE: ReportChange = { kind: 'take', lines: [{ division: 'hyvinvointi', line: LINE }] };

/** The user types what the line comes to against its budget, and the pane has seen it. */
async function typeVariance({ controller, host, gateway }: Stage, euros: number): Promise<void> {
  const [table, heading] = ['Talous_hyvinvointi', 'Ennustepoikkeama'];
  const { sheet, address } = await addressOf(gateway, table, LINE, heading);
  host.user.edit(sheet, address, String(euros));
  await controller.run({ kind: 'refresh' });
}

test('a proposal taken over stands in Talous, its settings in the store, and both are undone', async () => {
  const stage = opened(small());
  const { controller, host, now } = stage;
  await controller.run({ kind: 'openSample' });
  const proposed = () =>
    divisionIn(now.report()).economy?.find(({ id }) => id === LINE)?.proposal?.value ?? null;
  const unit = () => {
    const settings = readSettings(now.report());
    return settings.ok ? settings.settings.unit : null;
  };
  const before = proposed();
  expect(before).not.toBe(61_500);
  await typeVariance(stage, 61_500);

  await controller.run({ kind: 'change', change: TAKE });
  expect(proposed()).toBe(61_500);
  expect(controller.getState()).toMatchObject({ work: { done: 'changed' } });
  // Somebody else edits meanwhile: undoing leaves that alone.
  host.user.edit('Hyvinvointi', 'B2', 'oma huomautus');
  await controller.run({ kind: 'undo' });
  expect(proposed()).toBe(before);
  expect(host.user.value('Hyvinvointi', 'B2')).toBe('oma huomautus');

  expect(unit()).toBe('eur');
  await controller.run({
    kind: 'change',
    change: { kind: 'showAs', presentation: { unit: 'teur' } },
  });
  expect(unit()).toBe('teur');
  await controller.run({ kind: 'undo' });
  expect(unit()).toBe('eur');
  expect(host.unknown).toEqual([]);
});

test('while others move rows, a proposal stands on its line or nowhere, and is told', async () => {
  const stage = opened(small());
  const { controller, host } = stage;
  await controller.run({ kind: 'openSample' });
  const line = { table: 'Talous_hyvinvointi', rowId: LINE, heading: 'Muutosesitys' };
  const amounts = () => {
    const { columns, area, sheetId } = host.workbook.byName(line.table)!;
    const sheet = host.workbook.sheet(sheetId);
    const offset = (heading: string) => columns.findIndex(({ name }) => name === heading);
    const value = (row: number, heading: string) =>
      host.workbook.value(sheet, row, area.column + offset(heading));
    const rows = Array.from({ length: area.rows - 1 }, (_, row) => area.row + 1 + row);
    return new Map(rows.map((row) => [value(row, 'Tunnus'), value(row, line.heading)]));
  };
  const propose = async (amount: number, meanwhile: (gap: number) => void) => {
    await typeVariance(stage, amount);
    const stop = beforeEachNext(host, meanwhile);
    await controller.run({ kind: 'change', change: TAKE });
    stop();
  };
  const before = amounts();

  await propose(61_500, (gap) => {
    if (gap === 1) host.coAuthor.sortTable(line.table, 'Erä', false);
  });
  expect(controller.getState()).toMatchObject({ work: { done: 'changed', problem: null } });
  expect(amounts()).toEqual(new Map([...before, [line.rowId, 61_500]]));

  await propose(65_000, (gap) => {
    const { area } = host.workbook.byName(line.table)!;
    const ids = [...amounts().keys()];
    const row = area.row + 2 + ids.indexOf(line.rowId);
    const column = host.workbook
      .byName(line.table)!
      .columns.findIndex(({ name }) => name === line.heading);
    const address = cellAddress(row - 1, area.column + column);
    if (gap === 1) host.coAuthor.edit('Hyvinvointi', address, '70000');
  });
  expect(controller.getState()).toMatchObject({ work: { problem: { name: 'cellChanged' } } });
  expect(amounts()).toEqual(new Map([...before, [line.rowId, 70_000]]));
  expect(host.unknown).toEqual([]);
});

test('a finding waived for the proposal is waived in Havainnot too, and undone with it', async () => {
  const { controller, host, now } = opened(small());
  await controller.run({ kind: 'openSample' });
  const found = () => {
    const state = controller.getState();
    if (state.view !== 'work') throw new Error(state.view);
    const all = state.work.findings.flatMap(({ findings }) => findings);
    return all.find(({ severity }) => severity === 'error')!;
  };
  expect(found().waived).toBe(false);
  const finding = found().id;
  const waiver = { finding, reason: 'Katsaus on jo painettu', by: 'Aila', at: '2024-03-01' };
  await controller.run({ kind: 'change', change: { kind: 'waive', waiver } });
  expect(now.report()).toBeDefined();
  expect(found()).toMatchObject({ waived: true, reason: 'Katsaus on jo painettu', by: 'Aila' });
  await controller.run({ kind: 'undo' });
  expect(found()).toMatchObject({ waived: false, reason: '' });
  expect(host.unknown).toEqual([]);
});

test('an overwritten formula is a finding, and one press puts the formula back', async () => {
  const { controller, host } = opened(small());
  await controller.run({ kind: 'openSample' });
  const find = () => {
    const state = controller.getState();
    if (state.view !== 'work') throw new Error(state.view);
    const all = state.work.findings.flatMap(({ findings }) => findings);
    return all.find(({ message }) => message.includes('kaavan päälle'));
  };
  expect(find()).toBeUndefined();
  const formula = host.user.formula('Hyvinvointi', 'F8');
  expect(String(formula)).toMatch(/^=/);
  host.user.edit('Hyvinvointi', 'F8', '17');
  await controller.run({ kind: 'refresh' });
  expect(find()?.fix).toEqual({ kind: 'formula' });
  const requests = host.requests.length;
  await controller.run({ kind: 'fix', finding: find()!.id });
  // A presentation, the write with its proof, and what stands now.
  expect(host.requests.length - requests).toBe(3);
  expect(host.user.formula('Hyvinvointi', 'F8')).toBe(formula);
  expect(find()).toBeUndefined();
  await controller.run({ kind: 'undo' });
  expect(host.user.value('Hyvinvointi', 'F8')).toBe(17);
  expect(host.unknown).toEqual([]);
});

describe('a report opened again over what people have typed', () => {
  const FORECAST = { table: 'Talous_hyvinvointi', rowId: `${AREA}:expense`, heading: 'TP-ennuste' };
  const file = (report: Report) => {
    const text = JSON.stringify(report);
    return { name: 'uusi.json', size: text.length, text: () => Promise.resolve(text) };
  };

  /** Indicators of Elinvoima with a figure in the budget, by their place in the report. */
  function budgets(report: Report) {
    return report.divisions
      .find(({ id }) => id === 'elinvoima')!
      .resultAreas.flatMap(({ indicators }) => indicators)
      .filter(({ budget }) => typeof budget.value === 'number');
  }

  async function typed() {
    const report = small();
    const { controller, host, gateway, now } = opened(report);
    await controller.run({ kind: 'openSample' });
    const [contested, follows, same] = budgets(report);
    const cell = (rowId: string) => ({ table: 'Tunnusluvut_elinvoima', rowId, heading: 'TA 2022' });
    const set = async (at: typeof FORECAST, value: string) => {
      const place = await addressOf(gateway, at.table, at.rowId, at.heading);
      host.user.edit(place.sheet, place.address, value);
    };
    const shown = async (at: typeof FORECAST) => {
      const place = await addressOf(gateway, at.table, at.rowId, at.heading);
      return host.user.value(place.sheet, place.address);
    };
    await set(FORECAST, '70500');
    await set(cell(contested!.id), '81');
    await set(cell(same!.id), '82');
    const next = structuredClone(report);
    const [changed, other] = budgets(next);
    changed!.budget = { raw: '91', value: 91 };
    other!.budget = { raw: '92', value: 92 };
    return {
      ...{ controller, host, gateway, next, now, shown, set },
      contested: cell(contested!.id),
      follows: cell(follows!.id),
      same: cell(same!.id),
      was: follows!.budget.value,
    };
  }

  async function untilAsked(controller: Controller): Promise<Question> {
    for (let n = 0; n < 2000; n++) {
      const state = controller.getState();
      if (state.view === 'question') return state.question;
      await pause(5);
    }
    throw new Error(`never asked: ${controller.getState().view}`);
  }

  test('asks only where the new report says a third thing, and does as it is told', async () => {
    const all = await typed();
    const opening = all.controller.run({ kind: 'openFile', file: file(all.next) });
    const question = await untilAsked(all.controller);
    if (question.kind !== 'typed') throw new Error(question.kind);
    const { decisions, isSameReport } = question.comparison;
    expect(isSameReport).toBe(true);
    expect(decisions.map(({ kind, mine, theirs }) => [kind, mine, theirs])).toEqual(
      expect.arrayContaining([
        ['kept', 70_500, ''],
        ['replaced', 81, 91],
        ['kept', 82, expect.any(Number)],
      ]),
    );
    expect(decisions).toHaveLength(3);
    const asked = decisions.find(({ kind }) => kind === 'replaced')!;
    void all.controller.run({ kind: 'answer', answer: { goOn: true, mine: new Set([asked.id]) } });
    await opening;
    const { shown, contested, follows, same, controller, was, set } = all;
    expect(await shown(FORECAST)).toBe(70_500);
    expect(await shown(contested)).toBe(81);
    expect(await shown(same)).toBe(82);
    expect(await shown(follows)).toBe(92);
    // The pane's figures are those of the sheets, and the check is written.
    expect(all.now.report().divisions.length).toBe(2);
    expect(all.host.user.value('Havainnot', 'D3')).toBe('ajan tasalla');

    // What was written over comes back, also over later edits; and those can be had again.
    await set(follows, '77');
    await controller.run({ kind: 'refresh' });
    expect(controller.getState()).toMatchObject({ work: { restorable: true } });
    await controller.run({ kind: 'restore' });
    expect(controller.getState().view).toBe('work');
    expect(await shown(follows)).toBe(was);
    expect([await shown(FORECAST), await shown(contested), await shown(same)]).toEqual([
      70_500, 81, 82,
    ]);
    await controller.run({ kind: 'restore' });
    expect(await shown(follows)).toBe(77);
    expect(all.host.unknown).toEqual([]);
  });

  test('keeps a deleted row deleted, restores it with the rest, and shifts nothing into another table', async () => {
    const all = await typed();
    const { controller, host, gateway, follows, shown, next } = all;
    const { address } = await addressOf(gateway, follows.table, follows.rowId, 'Suorite');
    const row = Number(/\d+/.exec(address)![0]);
    host.user.deleteRows('Elinvoima', row, 1);
    await controller.run({ kind: 'refresh' });
    // The next report says of that row what the old one said.
    const report = structuredClone(next);
    budgets(report)[1]!.budget = budgets(small())[1]!.budget;
    const opening = controller.run({ kind: 'openFile', file: file(report) });
    const question = await untilAsked(controller);
    if (question.kind !== 'typed') throw new Error(question.kind);
    const removed = question.comparison.decisions.filter((one) => one.removed);
    expect(removed.map(({ kind, rowId }) => [kind, rowId])).toEqual([['kept', follows.rowId]]);
    void controller.run({ kind: 'answer', answer: { goOn: true, mine: new Set() } });
    await opening;
    await expect(shown(follows)).rejects.toThrow('has no');
    await controller.run({ kind: 'restore' });
    await expect(shown(follows)).rejects.toThrow('has no');
    expect(await shown(FORECAST)).toBe(70_500);
    expect(controller.getState()).toMatchObject({
      view: 'work',
      work: { faults: [], problem: null },
    });
  });

  test('leaves everything as it is when the user cancels', async () => {
    const { controller, host, next } = await typed();
    await controller.run({ kind: 'refresh' });
    const before = host.snapshot();
    const opening = controller.run({ kind: 'openFile', file: file(next) });
    await untilAsked(controller);
    void controller.run({ kind: 'answer', answer: { goOn: false, mine: new Set() } });
    await opening;
    expect(host.snapshot()).toEqual(before);
    expect(controller.getState()).toMatchObject({
      view: 'start',
      notice: 'cancelledBeforeWriting',
    });
  });

  test('takes the report where the user says so', async () => {
    const { controller, next, shown, contested } = await typed();
    const opening = controller.run({ kind: 'openFile', file: file(next) });
    await untilAsked(controller);
    void controller.run({ kind: 'answer', answer: { goOn: true, mine: new Set() } });
    await opening;
    expect(await shown(contested)).toBe(91);
    expect(await shown(FORECAST)).toBe(70_500);
  });

  test('of another period is asked about as a whole; the same report again asks nothing', async () => {
    const { controller, next } = await typed();
    const other = { ...next, period: { from: '2023-01-01', to: '2023-06-30' } };
    const opening = controller.run({ kind: 'openFile', file: file(other) });
    const question = await untilAsked(controller);
    expect(question).toMatchObject({ kind: 'typed', comparison: { isSameReport: false } });
    void controller.run({ kind: 'answer', answer: { goOn: false, mine: new Set() } });
    await opening;
    void controller.run({ kind: 'goBack' });
    await controller.run({ kind: 'openSample' });
    expect(controller.getState().view).toBe('work');
  });

  test('that breaks off half-way is taken up again, and what stood before is restored whole', async () => {
    const { place, actions } = await largestRequest();
    for (const share of [0.1, 0.4, 0.7, 0.95]) {
      const all = await typed();
      const { controller, host, shown, contested, follows, was } = all;
      await controller.run({ kind: 'refresh' });
      breakOffAt(host, place, () => Math.floor(share * actions));
      const opening = controller.run({ kind: 'openFile', file: file(all.next) });
      await untilAsked(controller);
      void controller.run({ kind: 'answer', answer: { goOn: true, mine: new Set() } });
      await opening;
      expect([share, controller.getState().view]).toEqual([share, 'problem']);

      // The pane is closed and opened anew, and the report opened again.
      const later = controllerOver(all.gateway, small());
      await later.run({ kind: 'begin' });
      const again = later.run({ kind: 'openFile', file: file(all.next) });
      await answered(later);
      await again;
      expect([share, later.getState().view]).toEqual([share, 'work']);
      expect([share, await shown(contested), await shown(follows)]).toEqual([share, 91, 92]);
      await later.run({ kind: 'restore' });
      expect([share, await shown(contested), await shown(follows)]).toEqual([share, 81, was]);
      expect([share, await shown(FORECAST)]).toEqual([share, 70_500]);
    }
    // It opens the report again and again.
  }, 180_000);

  /** The question, if it comes, is answered with the report's figures. */
  async function answered(controller: Controller): Promise<void> {
    for (let n = 0; n < 1000; n++) {
      const { view } = controller.getState();
      if (view === 'question')
        return void controller.run({ kind: 'answer', answer: { goOn: true, mine: new Set() } });
      if (view === 'work' || view === 'problem') return;
      await pause(5);
    }
  }

  /** Of opening the report again: which request from the beginning writes it, and how much it holds. */
  async function largestRequest(): Promise<{ place: number; actions: number }> {
    const { controller, host, next } = await typed();
    await controller.run({ kind: 'refresh' });
    const before = host.requests.length;
    const opening = controller.run({ kind: 'openFile', file: file(next) });
    await answered(controller);
    await opening;
    const sizes = host.requests.slice(before).map(({ actions }) => actions);
    const actions = Math.max(...sizes);
    return { place: sizes.indexOf(actions) + 1, actions };
  }
});

test('limits of the checks hold at once, after reopening, and after a load of the same report', async () => {
  const { controller, gateway, now } = opened(small());
  await controller.run({ kind: 'openSample' });
  const notes = (own: Controller): number => {
    const state = own.getState();
    if (state.view !== 'work') throw new Error(`expected the work view, found ${state.view}`);
    return state.work.findings.flatMap(({ findings }) => findings).length;
  };
  const setLimits = (limits: CheckLimits) =>
    controller.run({ kind: 'change', change: { kind: 'setLimits', limits } });
  const before = notes(controller);
  await setLimits({ explainPercent: 1 });
  const more = notes(controller);
  expect(more).toBeGreaterThan(before);

  const reopened = controllerOver(gateway, small());
  await reopened.run({ kind: 'begin' });
  expect(notes(reopened)).toBe(more);
  await reopened.run({ kind: 'openSample' });
  expect(notes(reopened)).toBe(more);

  await controller.run({ kind: 'refresh' });
  await setLimits({});
  expect(now.report().checks).toEqual({});
  expect(notes(controller)).toBe(before);
});
