/** The parts that are loaded after the pane is on screen: the way to the workbook, and the core. */
import type { CellWrite, Gateway, SheetPlace } from '../../excel/gateway';
import type { Backup } from '../../layout/reloading/backup';
import type { LoadComparison } from '../../layout/reloading/compare';
import type { TypedCell } from '../../layout/reloading/typed';
import type { FindingMark } from '../../layout/findings/columns';
import type { FindingsReading } from '../../layout/findings/read';
import type { Inspection } from '../../layout/reading/inspection';
import type { Edit } from '../../layout/worklog/entries';
import type { Plan } from '../../layout/plan';
import type { WorkbookSnapshot } from '../../layout/snapshot';
import type { Loaded } from '../../report/load';
import type { Report } from '../../report/model';
import type { Fault } from '../../report/schema';
import type { FixWrites } from './fixWrites';
import type { FindingGroup } from '../findings/model';
import type { ReportVariances } from './variances';
import type { ReportChange } from '../proposal/change';

export interface LazyParts {
  gateway: Gateway;
  /** Larger files are refused unread. */
  maxFileBytes: number;
  loadReport(text: string, bytes?: number): Loaded;
  /**
   * @param at local time, "2024-05-16T09:30:15"
   * @param by who opens the report
   * @param written what people have written about findings of the report before
   */
  plan(report: Report, at: string, by: string, written?: FindingsReading): Plan;
  /** A new report with what the city has decided in the workbook. */
  carriedOver(report: Report, inspection: Inspection): Report;
  /** A new report's plan against what people have typed into the workbook. */
  compare(inspection: Inspection, report: Report, plan: Plan): LoadComparison;
  /** The report's plan with what was typed, and a backup of what it will be written over. */
  planOver(plan: Plan, report: Report, inspection: Inspection, typed: TypedCell[]): Plan;
  /** What the last load wrote over; null where nothing is kept. */
  backupOf(inspection: Inspection): Backup | null;
  /** `previous` makes it fast. */
  read(snapshot: WorkbookSnapshot, previous: Inspection | null): ReadReport;
  /** Whether the workbook shows what this check found. */
  isWritten(inspection: Inspection): boolean;
  /** What a check writes: a plan, and ids of rows that had none. */
  checkWrites(inspection: Inspection, at: string, edits: Edit[]): { plan: Plan; ids: CellWrite[] };
  fixWrites(inspection: Inspection, finding: string): FixWrites | null;
  /** Where the proposal of a line of Talous stands; null where it is gone. */
  lineAt(inspection: Inspection, division: string, line: string): SheetPlace | null;
  /** The report as a change makes it. */
  applyChange(report: Report, change: ReportChange): Report;
  /** What a report with other amounts of Talous, settings of the proposal or limits writes. */
  changeWrites(inspection: Inspection, changed: Report): FixWrites & { plan: Plan };
  /** Cells of Havainnot that say what somebody has decided of a finding. */
  markWrites(finding: string, mark: DecidedMark, seen: FindingMark | undefined): CellWrite[];
}

/** A decision about a finding: waived with a reason, or open again. */
export interface DecidedMark {
  waived: boolean;
  reason: string;
  by: string;
  /** Local time. */
  at: string;
}

export type ReadReport =
  /** `faults`: places that could not be read; the opened report's values stand in for them. */
  | {
      ok: true;
      variances: ReportVariances;
      findings: FindingGroup[];
      faults: Fault[];
      /** Whether what the last load wrote over can be restored. */
      restorable: boolean;
      inspection: Inspection;
    }
  | { ok: false; faults: Fault[] };
