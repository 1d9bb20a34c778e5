/** What a rule is: a named, explained generator of findings over one division or the whole report. */
import type { Division, Report } from '../report/model';
import type { Finding, Severity } from './finding';
import type { Settings } from './settings';

/** A finding before the engine gives it its id, rule and default severity. */
export type Draft = Omit<Finding, 'id' | 'rule' | 'severity' | 'division'> & {
  severity?: Severity;
  /** What the finding speaks of, stable while figures change; the id is made of it. */
  subject: string;
  division?: string;
};

export interface RuleText {
  /** Stable code, e.g. "changes.total". */
  code: string;
  severity: Severity;
  /** Finnish, a few words. */
  title: string;
  /** Finnish, the arithmetic as a controller would write it. */
  explanation: string;
  /** A small example of what it finds. */
  example: string;
}

/** A rule that needs one division only, so that an edit re-runs it for that division alone. */
export interface DivisionRule extends RuleText {
  scope: 'division';
  /** What it looks at beside the division's id and name; an edit elsewhere does not re-run it. */
  reads: readonly DivisionPart[];
  run(division: Division, settings: Settings): Iterable<Draft>;
}

/** A rule over several divisions, or over the objectives. */
export interface ReportRule extends RuleText {
  scope: 'report';
  /** What it looks at in each division beside id and name. */
  reads: readonly DivisionPart[];
  readsObjectives?: boolean;
  run(report: Report, settings: Settings): Iterable<Draft>;
}

export type DivisionPart = Exclude<keyof Division, 'id' | 'name'>;

/** A rule over what only a workbook has: formulas that somebody wrote over. */
export interface WorkbookRule extends RuleText {
  scope: 'workbook';
  run(overwritten: readonly OverwrittenFormula[], settings: Settings): Iterable<Draft>;
}

/** A computed cell that no longer holds its column's formula, as the reader of a workbook gives it. */
export interface OverwrittenFormula {
  /** The planned table's key, e.g. "margin:perusturva". */
  table: string;
  /** Tunnus as it stands, or "total". */
  rowId: string;
  /** The column's key. */
  column: string;
  /** The present name of the sheet. */
  sheet: string;
  address: string;
  /** The formula as it should stand there now. */
  expected: string;
  found: string | number | boolean;
}

export type Rule = DivisionRule | ReportRule | WorkbookRule;
