/** The session over the workbench's Excel: what the user has the pane do stands in the workbook. */
import { cellAddress } from '../../src/layout/addresses';
import { readSettings, withSettings } from '../../src/proposal/readSettings';
import { applyTaken, linesByHand } from '../../src/proposal/takeOver';
import type { Report } from '../../src/report/model';
import type { Session } from '../../src/taskpane/session';
import type { Question } from '../../src/taskpane/state';
import type { Gateway } from '../../src/excel/gateway';
import type { ExcelHost } from '../../src/workbench/host';
import { beforeEachNext } from '../excel/coAuthor';
import { breakOffAt } from '../excel/disturb';
import { addressOf, openExcel, pause, small } from '../excel/excel';
import { sessionOver } from './pane';

const AREA = 'hyvinvointi-vapaa-aika';

interface Stage {
  session: Session;
  host: ExcelHost;
  gateway: Gateway;
  now: { report(): Report };
}

function opened(report: Report): Stage {
  const { host, gateway } = openExcel();
  const session = sessionOver(gateway, report);
  const reportNow = (): Report => {
    const state = session.getState();
    if (state.view !== 'work') throw new Error(`expected the work view, found ${state.view}`);
    expect(state.work.problem).toBeNull();
    return state.work.report;
  };
  return { session, host, gateway, now: { report: reportNow } };
}

test('a proposal taken over stands in Talous, its settings in the store, and both are undone', async () => {
  const { session, host, now } = opened(small());
  await session.openSeed();
  const division = (report: Report) => report.divisions.find(({ id }) => id === 'hyvinvointi')!;
  const line = `${AREA}:expense`;
  const proposed = () =>
    division(now.report()).economy?.find(({ id }) => id === line)?.proposal?.value ?? null;
  const unit = () => {
    const settings = readSettings(now.report());
    return settings.ok ? settings.settings.unit : null;
  };
  const before = proposed();
  expect(unit()).toBe('eur');

  await session.changeReport((report) => {
    const settings = readSettings(report);
    if (!settings.ok) throw new Error('settings');
    const [taken] = linesByHand(division(report), [line]);
    const next = applyTaken(report, [{ ...taken!, amount: 61_500 }], 'Arvio tarkentui');
    return withSettings(next, { ...settings.settings, unit: 'teur' });
  });
  expect([proposed(), unit()]).toEqual([61_500, 'teur']);
  expect(session.getState()).toMatchObject({ work: { done: 'changed' } });

  // Somebody else edits meanwhile: undoing leaves that alone.
  host.user.edit('Hyvinvointi', 'B2', 'oma huomautus');
  await session.undo();
  expect([proposed(), unit()]).toEqual([before, 'eur']);
  expect(host.user.value('Hyvinvointi', 'B2')).toBe('oma huomautus');
  expect(host.unknown).toEqual([]);
});

test('while others move rows, a proposal stands on its line or nowhere, and is told', async () => {
  const { session, host } = opened(small());
  await session.openSeed();
  const line = { table: 'Talous_hyvinvointi', rowId: `${AREA}:expense`, heading: 'Muutosesitys' };
  const amounts = () => {
    const { columns, area, sheetId } = host.workbook.byName(line.table)!;
    const sheet = host.workbook.sheet(sheetId);
    const offset = (heading: string) => columns.findIndex(({ name }) => name === heading);
    const value = (row: number, heading: string) =>
      host.workbook.value(sheet, row, area.column + offset(heading));
    const rows = Array.from({ length: area.rows - 1 }, (_, row) => area.row + 1 + row);
    return new Map(rows.map((row) => [value(row, 'Tunnus'), value(row, line.heading)]));
  };
  const propose = (amount: number) =>
    session.changeReport((report) => {
      const division = report.divisions.find(({ id }) => id === 'hyvinvointi')!;
      const [taken] = linesByHand(division, [line.rowId]);
      return applyTaken(report, [{ ...taken!, amount }], 'Arvio tarkentui');
    });
  const before = amounts();

  const stopSorting = beforeEachNext(host, (gap) => {
    if (gap === 1) host.coAuthor.sortTable(line.table, 'Erä', false);
  });
  await propose(61_500);
  stopSorting();
  expect(session.getState()).toMatchObject({ work: { done: 'changed', problem: null } });
  expect(amounts()).toEqual(new Map([...before, [line.rowId, 61_500]]));

  const stopTyping = beforeEachNext(host, (gap) => {
    const { area } = host.workbook.byName(line.table)!;
    const ids = [...amounts().keys()];
    const row = area.row + 2 + ids.indexOf(line.rowId);
    const column = host.workbook
      .byName(line.table)!
      .columns.findIndex(({ name }) => name === line.heading);
    const address = cellAddress(row - 1, area.column + column);
    if (gap === 1) host.coAuthor.edit('Hyvinvointi', address, '70000');
  });
  await propose(65_000);
  stopTyping();
  expect(session.getState()).toMatchObject({ work: { problem: { name: 'cellChanged' } } });
  expect(amounts()).toEqual(new Map([...before, [line.rowId, 70_000]]));
  expect(host.unknown).toEqual([]);
});

test('a finding waived for the proposal is waived in Havainnot too, and undone with it', async () => {
  const { session, host, now } = opened(small());
  await session.openSeed();
  const found = () => {
    const state = session.getState();
    if (state.view !== 'work') throw new Error(state.view);
    const all = state.work.findings.flatMap(({ findings }) => findings);
    return all.find(({ severity }) => severity === 'error')!;
  };
  expect(found().waived).toBe(false);
  const finding = found().id;
  await session.changeReport((report) => {
    const settings = readSettings(report);
    if (!settings.ok) throw new Error('settings');
    const waiver = { finding, reason: 'Katsaus on jo painettu', by: 'Aila', at: '2024-03-01' };
    return withSettings(report, { ...settings.settings, waivers: [waiver] });
  });
  expect(now.report()).toBeDefined();
  expect(found()).toMatchObject({ waived: true, reason: 'Katsaus on jo painettu', by: 'Aila' });
  await session.undo();
  expect(found()).toMatchObject({ waived: false, reason: '' });
  expect(host.unknown).toEqual([]);
});

test('an overwritten formula is a finding, and one press puts the formula back', async () => {
  const { session, host } = opened(small());
  await session.openSeed();
  const find = () => {
    const state = session.getState();
    if (state.view !== 'work') throw new Error(state.view);
    const all = state.work.findings.flatMap(({ findings }) => findings);
    return all.find(({ message }) => message.includes('kaavan päälle'));
  };
  expect(find()).toBeUndefined();
  const formula = host.user.formula('Hyvinvointi', 'F8');
  expect(String(formula)).toMatch(/^=/);
  host.user.edit('Hyvinvointi', 'F8', '17');
  await session.refresh();
  expect(find()?.fix).toEqual({ kind: 'formula' });
  const requests = host.requests.length;
  await session.applyFix(find()!.id);
  // A look, the write with its proof, and what stands now.
  expect(host.requests.length - requests).toBe(3);
  expect(host.user.formula('Hyvinvointi', 'F8')).toBe(formula);
  expect(find()).toBeUndefined();
  await session.undo();
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
    const { session, host, gateway, now } = opened(report);
    await session.openSeed();
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
      ...{ session, host, gateway, next, now, shown, set },
      contested: cell(contested!.id),
      follows: cell(follows!.id),
      same: cell(same!.id),
      was: follows!.budget.value,
    };
  }

  async function untilAsked(session: Session): Promise<Question> {
    for (let n = 0; n < 2000; n++) {
      const state = session.getState();
      if (state.view === 'question') return state.question;
      await pause(5);
    }
    throw new Error(`never asked: ${session.getState().view}`);
  }

  test('asks only where the new report says a third thing, and does as it is told', async () => {
    const all = await typed();
    const opening = all.session.openFile(file(all.next));
    const question = await untilAsked(all.session);
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
    all.session.answer({ goOn: true, mine: new Set([asked.id]) });
    await opening;
    const { shown, contested, follows, same, session, was, set } = all;
    expect(await shown(FORECAST)).toBe(70_500);
    expect(await shown(contested)).toBe(81);
    expect(await shown(same)).toBe(82);
    expect(await shown(follows)).toBe(92);
    // The pane's figures are those of the sheets, and the check is written.
    expect(all.now.report().divisions.length).toBe(2);
    expect(all.host.user.value('Havainnot', 'D3')).toBe('ajan tasalla');

    // What was written over comes back, also over later edits; and those can be had again.
    await set(follows, '77');
    await session.refresh();
    expect(session.getState()).toMatchObject({ work: { restorable: true } });
    await session.restore();
    expect(session.getState().view).toBe('work');
    expect(await shown(follows)).toBe(was);
    expect([await shown(FORECAST), await shown(contested), await shown(same)]).toEqual([
      70_500, 81, 82,
    ]);
    await session.restore();
    expect(await shown(follows)).toBe(77);
    expect(all.host.unknown).toEqual([]);
  });

  test('keeps a deleted row deleted, restores it with the rest, and shifts nothing into another table', async () => {
    const all = await typed();
    const { session, host, gateway, follows, shown, next } = all;
    const { address } = await addressOf(gateway, follows.table, follows.rowId, 'Suorite');
    const row = Number(/\d+/.exec(address)![0]);
    host.user.deleteRows('Elinvoima', row, 1);
    await session.refresh();
    // The next report says of that row what the old one said.
    const report = structuredClone(next);
    budgets(report)[1]!.budget = budgets(small())[1]!.budget;
    const opening = session.openFile(file(report));
    const question = await untilAsked(session);
    if (question.kind !== 'typed') throw new Error(question.kind);
    const removed = question.comparison.decisions.filter((one) => one.removed);
    expect(removed.map(({ kind, rowId }) => [kind, rowId])).toEqual([['kept', follows.rowId]]);
    session.answer({ goOn: true, mine: new Set() });
    await opening;
    await expect(shown(follows)).rejects.toThrow('has no');
    await session.restore();
    await expect(shown(follows)).rejects.toThrow('has no');
    expect(await shown(FORECAST)).toBe(70_500);
    expect(session.getState()).toMatchObject({ view: 'work', work: { faults: [], problem: null } });
  });

  test('leaves everything as it is when the user cancels', async () => {
    const { session, host, next } = await typed();
    await session.refresh();
    const before = host.snapshot();
    const opening = session.openFile(file(next));
    await untilAsked(session);
    session.answer({ goOn: false, mine: new Set() });
    await opening;
    expect(host.snapshot()).toEqual(before);
    expect(session.getState()).toMatchObject({ view: 'start', notice: 'cancelledBeforeWriting' });
  });

  test('takes the report where the user says so', async () => {
    const { session, next, shown, contested } = await typed();
    const opening = session.openFile(file(next));
    await untilAsked(session);
    session.answer({ goOn: true, mine: new Set() });
    await opening;
    expect(await shown(contested)).toBe(91);
    expect(await shown(FORECAST)).toBe(70_500);
  });

  test('of another period is asked about as a whole; the same report again asks nothing', async () => {
    const { session, next } = await typed();
    const other = { ...next, period: { from: '2023-01-01', to: '2023-06-30' } };
    const opening = session.openFile(file(other));
    const question = await untilAsked(session);
    expect(question).toMatchObject({ kind: 'typed', comparison: { isSameReport: false } });
    session.answer({ goOn: false, mine: new Set() });
    await opening;
    session.back();
    await session.openSeed();
    expect(session.getState().view).toBe('work');
  });

  test('that breaks off half-way is taken up again, and what stood before is restored whole', async () => {
    for (const share of [0.1, 0.4, 0.7, 0.95]) {
      const { place, actions } = await largestRequest();
      const all = await typed();
      const { session, host, shown, contested, follows, was } = all;
      await session.refresh();
      breakOffAt(host, place, () => Math.floor(share * actions));
      const opening = session.openFile(file(all.next));
      await untilAsked(session);
      session.answer({ goOn: true, mine: new Set() });
      await opening;
      expect([share, session.getState().view]).toEqual([share, 'problem']);

      // The pane is closed and opened anew, and the report opened again.
      const later = sessionOver(all.gateway, small());
      await later.begin();
      const again = later.openFile(file(all.next));
      await answered(later);
      await again;
      expect([share, later.getState().view]).toEqual([share, 'work']);
      expect([share, await shown(contested), await shown(follows)]).toEqual([share, 91, 92]);
      await later.restore();
      expect([share, await shown(contested), await shown(follows)]).toEqual([share, 81, was]);
      expect([share, await shown(FORECAST)]).toEqual([share, 70_500]);
    }
  });

  /** The question, if it comes, is answered with the report's figures. */
  async function answered(session: Session): Promise<void> {
    for (let n = 0; n < 1000; n++) {
      const { view } = session.getState();
      if (view === 'question') return session.answer({ goOn: true, mine: new Set() });
      if (view === 'work' || view === 'problem') return;
      await pause(5);
    }
  }

  /** Of opening the report again: which request from the beginning writes it, and how much it holds. */
  async function largestRequest(): Promise<{ place: number; actions: number }> {
    const { session, host, next } = await typed();
    await session.refresh();
    const before = host.requests.length;
    const opening = session.openFile(file(next));
    await answered(session);
    await opening;
    const sizes = host.requests.slice(before).map(({ actions }) => actions);
    const actions = Math.max(...sizes);
    return { place: sizes.indexOf(actions) + 1, actions };
  }
});

test('limits of the checks hold at once, after reopening, and after a load of the same report', async () => {
  const { session, gateway, now } = opened(small());
  await session.openSeed();
  const notes = (own: Session): number => {
    const state = own.getState();
    if (state.view !== 'work') throw new Error(`expected the work view, found ${state.view}`);
    return state.work.findings.flatMap(({ findings }) => findings).length;
  };
  const before = notes(session);
  await session.changeReport((report) => ({ ...report, checks: { explainPercent: 1 } }));
  const more = notes(session);
  expect(more).toBeGreaterThan(before);

  const reopened = sessionOver(gateway, small());
  await reopened.begin();
  expect(notes(reopened)).toBe(more);
  await reopened.openSeed();
  expect(notes(reopened)).toBe(more);

  await session.refresh();
  await session.changeReport((report) => ({ ...report, checks: {} }));
  expect(now.report().checks).toEqual({});
  expect(notes(session)).toBe(before);
});
