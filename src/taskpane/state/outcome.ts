/** What commands come to, as plain data: all that changes what the pane shows. */
import type { Activity, Progress } from '../../excel/gateway';
import type { Report } from '../../report/model';
import type { Fault } from '../../report/schema';
import type { FindingGroup } from '../findings/model';
import type { ReportVariances } from '../workbook/variances';
import type { Done, Opened, Problem, Question, Source, Step, Tab } from './paneState';

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

/** What a command comes to, step by step. */
export type Outcome =
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
  | { kind: 'wrote'; done: Done | null }
  | { kind: 'activity'; activity: Activity }
  | { kind: 'messageClosed' }
  | { kind: 'backChosen' };
