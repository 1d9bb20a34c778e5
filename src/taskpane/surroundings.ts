/** What a session needs from outside: handed in, so that tests hand in their own. */
import type { Gateway } from '../excel/gateway';
import type { Plan } from '../layout/plan';
import type { WorkbookSnapshot } from '../layout/snapshot';
import type { Loaded } from '../report/load';
import type { Report } from '../report/model';
import type { Fault } from '../report/schema';
import type { ReportVariances } from './variances';

/** The parts that are loaded after the pane is on screen. */
export interface Tools {
  gateway: Gateway;
  /** Larger files are refused unread. */
  maxFileBytes: number;
  loadReport(text: string, bytes?: number): Loaded;
  plan(report: Report): Plan;
  read(snapshot: WorkbookSnapshot): ReadVariances;
}

export type ReadVariances =
  /** `faults`: places that could not be read; the opened report's values stand in for them. */
  { ok: true; variances: ReportVariances; faults: Fault[] } | { ok: false; faults: Fault[] };

export interface Surroundings {
  tools(): Promise<Tools>;
  /** The text of the sample report. */
  seed(): Promise<string>;
  /** ms since the epoch */
  now(): number;
  /** Resolves when the browser has had time to show what stands now. */
  pause(): Promise<void>;
  /** Tells the developer of a fault of the program. */
  report(error: unknown): void;
  /** Whether this user has seen the introduction. */
  introduction: { seen(): boolean; remember(): void };
}

/** A file as the browser hands it over. */
export interface ReportFile {
  name: string;
  /** bytes */
  size: number;
  text(): Promise<string>;
}
