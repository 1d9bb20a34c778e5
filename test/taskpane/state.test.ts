import { report as seed } from '../seeds/seed';
import {
  STARTING,
  type PaneState,
  type Opened,
  type Work,
} from '../../src/taskpane/state/paneState';
import type { Outcome } from '../../src/taskpane/state/outcome';
import { reduce } from '../../src/taskpane/state/reduce';
import type { ReportVariances } from '../../src/taskpane/workbook/variances';

function variances(perusturva: number | null): ReportVariances {
  const none = { net: null, proposed: null, notProposed: null };
  const silent = {
    ...none,
    state: 'silent' as const,
    lacking: { unread: 0, gone: 0, empty: 0, budgetMissing: 0 },
    proposalsUnread: 0,
    overwritten: 0,
    missingAt: null,
  };
  const place = { sheet: 'Perusturva', address: 'A1' };
  return {
    title: 'Osavuosikatsaus 1-6/2022',
    municipality: 'Kemi',
    period: { from: '2022-01-01', to: '2022-06-30' },
    covered: perusturva === null ? 0 : 1,
    isOpen: false,
    state: 'silent' as const,
    lacksBudget: false,
    overwritten: 0,
    divisions: [
      { id: 'keskusvirasto', name: 'Keskusvirasto', place: null, ...silent },
      {
        ...{ id: 'perusturva', name: 'Perusturva', place, ...silent },
        state: perusturva === null ? 'silent' : 'known',
        net: perusturva,
      },
    ],
    total: { ...none, net: perusturva },
  };
}

const read = (net: number, opened: Opened | null = null): Outcome => ({
  kind: 'read',
  variances: variances(net),
  report: seed,
  findings: [],
  restorable: false,
  faults: [],
  at: 1000,
  opened,
});
const followed = (net: number): Outcome => ({
  kind: 'followed',
  variances: variances(net),
  report: seed,
  findings: [],
  restorable: false,
  faults: [],
  at: 2000,
});
const EIGHT: Opened = { sheets: 8, left: [] };

const timeout: Outcome = {
  kind: 'failed',
  problem: {
    from: 'excel',
    code: 'Timeout',
    title: 'Excel ei vastaa',
    explanation: '',
    whatNext: '',
    retry: true,
  },
};
const opening: Outcome = { kind: 'opening', source: { kind: 'seed' }, step: 'readingFile' };

function after(...events: Outcome[]): PaneState {
  return events.reduce(reduce, STARTING);
}

function work(state: PaneState): Work {
  if (state.view !== 'work') throw new Error(`expected the work view, found ${state.view}`);
  return state.work;
}

test('an empty workbook begins with the introduction, which can be skipped', () => {
  const first = after({ kind: 'nothingThere', introduction: true });
  expect(first).toMatchObject({ view: 'start', introduction: true, behind: null });
  expect(reduce(first, { kind: 'introductionSkipped' })).toMatchObject({ introduction: false });
});

test('opening goes step by step to the figures, and says on how many sheets they stand', () => {
  const progress = { fraction: 0.5, doing: 'Kirjoitetaan taulukkoa Perusturva' };
  const writing = after(
    opening,
    { kind: 'stepped', step: 'writing' },
    { kind: 'progressed', progress },
  );
  expect(writing).toMatchObject({ view: 'opening', step: 'writing', progress });
  expect(reduce(writing, { kind: 'stepped', step: 'readingWorkbook' })).toMatchObject({
    progress: null,
  });
  expect(work(reduce(writing, read(-453_353, EIGHT)))).toMatchObject({
    opened: EIGHT,
    changed: [],
  });
});

test('a cancelled opening says what became of the workbook and goes back to the start', () => {
  const cancelling = after(opening, { kind: 'cancelRequested' });
  expect(cancelling).toMatchObject({ cancelling: true });
  expect(reduce(cancelling, { kind: 'cancelled', written: true })).toMatchObject({
    view: 'start',
    notice: 'cancelled',
  });
  expect(reduce(cancelling, { kind: 'cancelled', written: false })).toMatchObject({
    notice: 'cancelledBeforeWriting',
  });
});

test('a followed edit names the division whose figure it changed', () => {
  const state = after(read(-453_353), followed(-553_353));
  expect(work(state)).toMatchObject({ changed: ['perusturva'], readAt: 2000 });
  expect(work(reduce(state, followed(-553_353))).changed).toEqual([]);
});

test('a followed edit does not take the user from the view that is open', () => {
  const state = after(read(-453_353), { kind: 'startChosen' }, followed(-553_353));
  expect(state).toMatchObject({ view: 'start' });
  expect(work(reduce(state, { kind: 'backChosen' })).variances.total.net).toBe(-553_353);
});

test('an edit is no news while nothing has been read', () => {
  const start = after({ kind: 'nothingThere', introduction: false });
  expect(reduce(start, followed(1))).toBe(start);
});

test('a fault beside figures leaves them in sight, and a new reading takes it away', () => {
  const state = after(read(-453_353), { kind: 'readingAgain' }, timeout);
  expect(work(state)).toMatchObject({ reading: false, problem: { code: 'Timeout' } });
  expect(work(state).variances.total.net).toBe(-453_353);
  expect(work(reduce(state, read(-453_353))).problem).toBeNull();
});

test('a fault of opening has the pane, and "Takaisin" leads to what was there', () => {
  const fresh = after(opening, timeout);
  expect(fresh).toMatchObject({ view: 'problem', problem: { code: 'Timeout' } });
  expect(reduce(fresh, { kind: 'backChosen' })).toMatchObject({ view: 'start' });
  const over = after(read(-453_353), opening, timeout, { kind: 'backChosen' });
  expect(work(over).variances.total.net).toBe(-453_353);
});

test('faults of a file leave the open report as it was', () => {
  const faults = [{ path: 'title', expected: 'teksti', found: '4' }];
  const state = after(read(1), opening, { kind: 'faulty', file: 'rikki.json', faults });
  expect(state).toMatchObject({ view: 'faults', file: 'rikki.json', faults });
  expect(work(reduce(state, { kind: 'backChosen' })).variances.total.net).toBe(1);
});

test('waiting for a cell edit shows wherever something is going on', () => {
  const waiting: Outcome = { kind: 'activity', activity: { kind: 'waitingForCellEdit' } };
  const idle: Outcome = { kind: 'activity', activity: { kind: 'idle' } };
  expect(after(opening, waiting)).toMatchObject({ waitingForCellEdit: true });
  expect(work(after(read(1), waiting)).waitingForCellEdit).toBe(true);
  expect(work(after(read(1), waiting, idle)).waitingForCellEdit).toBe(false);
});

test('a reading between a press and its writing leaves it in progress, wherever it is told to be over', () => {
  const state = after(read(1), { kind: 'writing' }, { kind: 'readingAgain' }, read(2));
  expect(work(state).writing).toBe(true);
  const elsewhere = after(read(1), { kind: 'writing' }, { kind: 'startChosen' });
  const written = reduce(elsewhere, { kind: 'wrote', done: 'fixed' });
  expect(work(reduce(written, { kind: 'backChosen' }))).toMatchObject({
    writing: false,
    done: 'fixed',
  });
  expect(work(reduce(reduce(elsewhere, timeout), { kind: 'backChosen' })).writing).toBe(false);
});

test('a closed message stays closed when edits follow', () => {
  const state = after(opening, read(1, EIGHT), { kind: 'messageClosed' }, followed(2));
  expect(work(state).opened).toBeNull();
});
