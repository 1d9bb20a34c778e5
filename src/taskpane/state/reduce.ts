/** What each outcome of a command makes of what is shown. Pure. */
import type { DivisionVariance, ReportVariances } from '../workbook/variances';
import type { Outcome } from './outcome';
import { workOf, type Notice, type PaneState, type Problem, type Work } from './paneState';

export function reduce(state: PaneState, outcome: Outcome): PaneState {
  const behind = workOf(state);
  switch (outcome.kind) {
    case 'nothingThere':
      return start(null, { introduction: outcome.introduction });
    case 'introductionSkipped':
      return state.view === 'start' ? { ...state, introduction: false } : state;
    case 'startChosen':
      return start(behind);
    case 'opening': {
      const { source, step } = outcome;
      const fresh = { progress: null, cancelling: false, waitingForCellEdit: false };
      return { view: 'opening', source, step, ...fresh, behind };
    }
    case 'stepped':
      return state.view === 'opening' ? { ...state, step: outcome.step, progress: null } : state;
    case 'progressed':
      return state.view === 'opening' ? { ...state, progress: outcome.progress } : state;
    case 'cancelRequested':
      return state.view === 'opening' ? { ...state, cancelling: true } : state;
    case 'asked':
      return { view: 'question', question: outcome.question, source: outcome.source, behind };
    case 'cancelled':
      return start(behind, { notice: outcome.written ? 'cancelled' : 'cancelledBeforeWriting' });
    case 'faulty':
      return { view: 'faults', file: outcome.file, faults: outcome.faults, behind };
    case 'failed':
      return failed(state, outcome.problem);
    case 'read':
      return { view: 'work', work: read(behind, state.view === 'work', outcome) };
    case 'followed':
      return followed(state, outcome);
    case 'readingAgain':
      return inWork(state, (work) => ({ ...work, reading: true, problem: null }));
    case 'tabChosen':
      return inWork(state, (work) => ({ ...work, tab: outcome.tab }));
    case 'writing':
      return inWork(state, (work) => ({ ...work, writing: true, done: null, problem: null }));
    case 'wrote':
      return withWork(state, (work) => ({ ...work, writing: false, done: outcome.done }));
    case 'activity':
      return activity(state, outcome.activity.kind === 'waitingForCellEdit');
    case 'messageClosed':
      return inWork(state, (work) => ({ ...work, opened: null, done: null, problem: null }));
    case 'backChosen':
      return behind ? { view: 'work', work: behind } : start(null);
  }
}

function start(
  behind: Work | null,
  more: { introduction?: boolean; notice?: Notice } = {},
): PaneState {
  const { introduction = false, notice = null } = more;
  return { view: 'start', introduction, notice, behind };
}

function inWork(state: PaneState, change: (work: Work) => Work): PaneState {
  return state.view === 'work' ? { view: 'work', work: change(state.work) } : state;
}

/** The figures change wherever they are, in sight or behind what is. */
function withWork(state: PaneState, change: (work: Work) => Work): PaneState {
  if (!('behind' in state)) return inWork(state, change);
  return state.behind ? { ...state, behind: change(state.behind) } : state;
}

/** Beside figures a fault of a new reading leaves them in sight; anywhere else it has the pane. */
function failed(state: PaneState, problem: Problem): PaneState {
  const still = { reading: false, writing: false, waitingForCellEdit: false };
  if (state.view === 'work') return inWork(state, (work) => ({ ...work, ...still, problem }));
  const behind = workOf(state);
  return { view: 'problem', problem, behind: behind && { ...behind, ...still } };
}

/** `inSight`: the figures before were on screen, so what changed is worth telling. */
function read(before: Work | null, inSight: boolean, outcome: Outcome & { kind: 'read' }): Work {
  return {
    tab: before && outcome.opened === null ? before.tab : 'figures',
    report: outcome.report,
    variances: outcome.variances,
    findings: outcome.findings,
    restorable: outcome.restorable,
    faults: outcome.faults,
    readAt: outcome.at,
    opened: outcome.opened,
    reading: false,
    // What is being written may still wait for its turn.
    writing: before?.writing ?? false,
    done: null,
    waitingForCellEdit: false,
    problem: null,
    changed: before && inSight ? changedDivisions(before.variances, outcome.variances) : [],
  };
}

/** An edit never takes the user from what is on screen. */
function followed(state: PaneState, outcome: Outcome & { kind: 'followed' }): PaneState {
  const { report, variances, findings, restorable, faults, at } = outcome;
  return withWork(state, (work) => ({
    ...work,
    ...{ report, variances, findings, restorable, faults },
    readAt: at,
    problem: null,
    changed: changedDivisions(work.variances, variances),
  }));
}

function activity(state: PaneState, waitingForCellEdit: boolean): PaneState {
  if (state.view === 'opening') return { ...state, waitingForCellEdit };
  return inWork(state, (work) => ({ ...work, waitingForCellEdit }));
}

function changedDivisions(before: ReportVariances, after: ReportVariances): string[] {
  const known = new Map(before.divisions.map((division) => [division.id, division]));
  return after.divisions
    .filter((division) => !sameFigures(known.get(division.id), division))
    .map((division) => division.id);
}

function sameFigures(before: DivisionVariance | undefined, after: DivisionVariance): boolean {
  return (
    before !== undefined &&
    before.state === after.state &&
    before.net === after.net &&
    before.proposed === after.proposed &&
    before.notProposed === after.notProposed
  );
}
