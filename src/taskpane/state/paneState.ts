/** What the pane shows, as plain data. */
import type { Progress } from '../../excel/gateway';
import type { LoadComparison } from '../../layout/reloading/compare';
import type { Report } from '../../report/model';
import type { Fault } from '../../report/schema';
import type { FindingGroup } from '../findings/model';
import type { ReportVariances } from '../workbook/variances';

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

/** What the user has just had done, to be told and, the first two, to be undone. */
export type Done = 'fixed' | 'changed' | 'restored' | 'undone';

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
  done: Done | null;
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

export const STARTING: PaneState = { view: 'starting' };

/** The figures that stay when something else is shown over them. */
export function workOf(state: PaneState): Work | null {
  if (state.view === 'work') return state.work;
  return 'behind' in state ? state.behind : null;
}
