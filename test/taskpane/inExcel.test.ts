/** The session over the workbench's Excel: what the user has the pane do stands in the workbook. */
import { readSettings, withSettings } from '../../src/proposal/readSettings';
import { applyTaken, linesByHand } from '../../src/proposal/takeOver';
import type { Report } from '../../src/report/model';
import { createSession, type Session } from '../../src/taskpane/session';
import type { Surroundings } from '../../src/taskpane/surroundings';
import { makeTools } from '../../src/taskpane/tools';
import type { ExcelHost } from '../../src/workbench/host';
import { openExcel, small } from '../excel/excel';

const AREA = 'hyvinvointi-vapaa-aika';

function opened(report: Report): { session: Session; host: ExcelHost; now: { report(): Report } } {
  const { host, gateway } = openExcel();
  const around: Surroundings = {
    tools: () => Promise.resolve(makeTools(gateway)),
    seed: () => Promise.resolve(JSON.stringify(report)),
    now: () => Date.UTC(2024, 2, 1, 12),
    pause: () => Promise.resolve(),
    after: () => () => undefined,
    report: (error) => {
      throw error;
    },
    introduction: { seen: () => true, remember: () => undefined },
    user: { name: () => 'Aila', remember: () => undefined },
  };
  const session = createSession(around);
  const reportNow = (): Report => {
    const state = session.getState();
    if (state.view !== 'work') throw new Error(`expected the work view, found ${state.view}`);
    expect(state.work.problem).toBeNull();
    return state.work.report;
  };
  return { session, host, now: { report: reportNow } };
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
  expect(find()?.fix).toBe(formula);
  await session.applyFix(find()!.id);
  expect(host.user.formula('Hyvinvointi', 'F8')).toBe(formula);
  expect(find()).toBeUndefined();
  await session.undo();
  expect(host.user.value('Hyvinvointi', 'F8')).toBe(17);
  expect(host.unknown).toEqual([]);
});
