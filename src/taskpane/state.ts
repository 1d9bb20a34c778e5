/** The pane as a state machine: what is shown, and what each event makes of it. Pure. */
import type { Activity, Progress } from '../excel/gateway';
import type { LoadComparison } from '../layout/reloading/compare';
import type { Report } from '../report/model';
import type { Fault } from '../report/schema';
import type { FindingGroup } from './findings/model';
import type { DivisionVariance, ReportVariances } from './variances';

/** What went wrong: Excel's fault as the gateway words it, or the pane's own by its name in the text table. */
export type Problem =
  | {
      from: 'excel';
      code: string;
      title: string;
      explanation: string;
      whatNext: string;
      retry: boolean;
    }
  | { from: 'pane'; name: PaneProblem; faults?: Fault[] };
export type PaneProblem =
  | 'fileUnreadable'
  | 'partMissing'
  | 'notReadable'
  | 'findingGone'
  | 'cellChanged'
  | 'rowsMoved'
  | 'partlyUndone'
  | 'nothingKept'
  | 'unexpected';

/** What is being opened; `name` is the file's. */
export type Source =
  { kind: 'seed' } | { kind: 'file'; name: string } | { kind: 'workbook' } | { kind: 'backup' };

/** The steps of opening that are not the gateway's own. */
export type Step = 'readingFile' | 'checking' | 'planning' | 'writing' | 'readingWorkbook';

export interface Opened {
  /** How many tabs the report stands on. */
  sheets: number;
  /** Tabs that somebody has rebuilt, so that opening left them as they were. */
  left: string[];
}

export type Tab = 'figures' | 'findings' | 'proposal';

/** What the user has just had done, to be told and to be undone. */
export type Deed = 'fixed' | 'changed' | 'restored' | 'undone';

export interface Work {
  tab: Tab;
  report: Report;
  variances: ReportVariances;
  findings: FindingGroup[];
  /** Whether what the last load wrote over can be restored. */
  restorable: boolean;
  /** Places of the workbook that could not be read. */
  faults: Fault[];
  /** When the workbook was read, ms since the epoch. */
  readAt: number;
  /** What opening has just written; null when nothing was written, or the message is closed. */
  opened: Opened | null;
  reading: boolean;
  /** Something that the user asked for is being written. */
  writing: boolean;
  done: Deed | null;
  waitingForCellEdit: boolean;
  problem: Problem | null;
  /** Ids of the divisions whose variance the last reading changed. */
  changed: string[];
}

/** What opening asks before it writes. */
export type Question =
  /** Sheets or tables of the user's own stand where ours would. */
  | { kind: 'foreign'; names: string[] }
  /** What people have typed, where the new report says otherwise; `before` is the title of the old one. */
  | { kind: 'typed'; comparison: LoadComparison; before: string };

export interface Answer {
  goOn: boolean;
  /** Ids of the decisions where what was typed stays. */
  mine: ReadonlySet<string>;
}

/** Why the start view has come back. */
export type Notice = 'cancelled' | 'cancelledBeforeWriting';

export type PaneState =
  | { view: 'starting' }
  | { view: 'start'; introduction: boolean; notice: Notice | null; behind: Work | null }
  | {
      view: 'opening';
      source: Source;
      step: Step;
      progress: Progress | null;
      cancelling: boolean;
      waitingForCellEdit: boolean;
      behind: Work | null;
    }
  | { view: 'question'; question: Question; source: Source; behind: Work | null }
  | { view: 'faults'; file: string; faults: Fault[]; behind: Work | null }
  | { view: 'problem'; problem: Problem; behind: Work | null }
  | { view: 'work'; work: Work };

/** What a reading of the workbook gives. */
export interface Figures {
  report: Report;
  variances: ReportVariances;
  findings: FindingGroup[];
  restorable: boolean;
  faults: Fault[];
  /** ms since the epoch */
  at: number;
}

export type PaneEvent =
  /** The workbook has nothing of Täsmä's. */
  | { kind: 'nothingThere'; introduction: boolean }
  | { kind: 'introductionSkipped' }
  /** The user wants to open another report. */
  | { kind: 'startChosen' }
  | { kind: 'opening'; source: Source; step: Step }
  | { kind: 'stepped'; step: Step }
  | { kind: 'progressed'; progress: Progress }
  | { kind: 'cancelRequested' }
  | { kind: 'asked'; question: Question; source: Source }
  | { kind: 'cancelled'; written: boolean }
  | { kind: 'faulty'; file: string; faults: Fault[] }
  | { kind: 'failed'; problem: Problem }
  /** `opened` is null when the workbook was only read. */
  | ({ kind: 'read'; opened: Opened | null } & Figures)
  /** The workbook was edited and read again by itself. */
  | ({ kind: 'followed' } & Figures)
  | { kind: 'readingAgain' }
  | { kind: 'tabChosen'; tab: Tab }
  | { kind: 'writing' }
  | { kind: 'wrote'; done: Deed | null }
  | { kind: 'activity'; activity: Activity }
  | { kind: 'messageClosed' }
  | { kind: 'backChosen' };

export const STARTING: PaneState = { view: 'starting' };

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  const behind = workOf(state);
  switch (event.kind) {
    case 'nothingThere':
      return start(null, { introduction: event.introduction });
    case 'introductionSkipped':
      return state.view === 'start' ? { ...state, introduction: false } : state;
    case 'startChosen':
      return start(behind);
    case 'opening': {
      const { source, step } = event;
      const fresh = { progress: null, cancelling: false, waitingForCellEdit: false };
      return { view: 'opening', source, step, ...fresh, behind };
    }
    case 'stepped':
      return state.view === 'opening' ? { ...state, step: event.step, progress: null } : state;
    case 'progressed':
      return state.view === 'opening' ? { ...state, progress: event.progress } : state;
    case 'cancelRequested':
      return state.view === 'opening' ? { ...state, cancelling: true } : state;
    case 'asked':
      return { view: 'question', question: event.question, source: event.source, behind };
    case 'cancelled':
      return start(behind, { notice: event.written ? 'cancelled' : 'cancelledBeforeWriting' });
    case 'faulty':
      return { view: 'faults', file: event.file, faults: event.faults, behind };
    case 'failed':
      return failed(state, event.problem);
    case 'read':
      return { view: 'work', work: read(behind, state.view === 'work', event) };
    case 'followed':
      return followed(state, event);
    case 'readingAgain':
      return inWork(state, (work) => ({ ...work, reading: true, problem: null }));
    case 'tabChosen':
      return inWork(state, (work) => ({ ...work, tab: event.tab }));
    case 'writing':
      return inWork(state, (work) => ({ ...work, writing: true, done: null, problem: null }));
    case 'wrote':
      return inWork(state, (work) => ({ ...work, writing: false, done: event.done }));
    case 'activity':
      return activity(state, event.activity.kind === 'waitingForCellEdit');
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

/** The figures that stay when something else is shown over them. */
export function workOf(state: PaneState): Work | null {
  if (state.view === 'work') return state.work;
  return 'behind' in state ? state.behind : null;
}

function inWork(state: PaneState, change: (work: Work) => Work): PaneState {
  return state.view === 'work' ? { view: 'work', work: change(state.work) } : state;
}

/** Beside figures a fault of a new reading leaves them in sight; anywhere else it has the pane. */
function failed(state: PaneState, problem: Problem): PaneState {
  if (state.view === 'work') {
    return inWork(state, (work) => ({
      ...work,
      reading: false,
      writing: false,
      waitingForCellEdit: false,
      problem,
    }));
  }
  return { view: 'problem', problem, behind: workOf(state) };
}

/** `inSight`: the figures before were on screen, so what changed is worth telling. */
function read(before: Work | null, inSight: boolean, event: PaneEvent & { kind: 'read' }): Work {
  return {
    tab: before && event.opened === null ? before.tab : 'figures',
    report: event.report,
    variances: event.variances,
    findings: event.findings,
    restorable: event.restorable,
    faults: event.faults,
    readAt: event.at,
    opened: event.opened,
    reading: false,
    writing: false,
    done: null,
    waitingForCellEdit: false,
    problem: null,
    changed: before && inSight ? changedDivisions(before.variances, event.variances) : [],
  };
}

/** An edit never takes the user from what is on screen. */
function followed(state: PaneState, event: PaneEvent & { kind: 'followed' }): PaneState {
  const work = workOf(state);
  if (!work) return state;
  const { report, variances, findings, restorable, faults, at } = event;
  const changed = changedDivisions(work.variances, variances);
  const after = {
    ...work,
    report,
    restorable,
    variances,
    findings,
    faults,
    readAt: at,
    problem: null,
    changed,
  };
  if (state.view === 'work') return { view: 'work', work: after };
  return 'behind' in state ? { ...state, behind: after } : state;
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
