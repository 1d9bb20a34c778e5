/**
 * The interim report as data: format `tasma-report/1`.
 * Every figure is a Cell that keeps what was printed beside what it means.
 */

import type { Cell } from './cell';
import type { Statement } from './cityStatements';
import type { Period } from './period';

export type { Cell } from './cell';

/** The four figures of an indicator: edellinen tilinpäätös, talousarvio, toteuma, ennuste. */
export const INDICATOR_COLUMNS = ['priorActual', 'budget', 'actual', 'forecast'] as const;
export type IndicatorColumn = (typeof INDICATOR_COLUMNS)[number];

/** The three sums of a budget: tulot, menot, netto. */
export const SUM_COLUMNS = ['revenue', 'expense', 'net'] as const;
export type SumColumn = (typeof SUM_COLUMNS)[number];

/** The text columns of a strategic goal, in printed order. */
export const GOAL_COLUMNS = [
  'goal',
  'actions',
  'responsibility',
  'metrics',
  'actual',
  'sdg',
] as const;
export type GoalColumn = (typeof GOAL_COLUMNS)[number];

export const MEASURES = ['flow', 'stock', 'rate', 'money'] as const;
export type Measure = (typeof MEASURES)[number];

export interface Report {
  format: typeof REPORT_FORMAT;
  municipality: string;
  title: string;
  /** BCP 47, e.g. "fi". */
  language: string;
  /** ISO dates, both ends included. */
  period: Period;
  /** The report that this one goes on from. */
  previous?: { title: string; period: Period } | undefined;
  /** The headings as printed. */
  columns: Record<IndicatorColumn, string>;
  /** What stands before the first division. */
  narrative?: Paragraph[] | undefined;
  /** City-level statements. */
  statements?: Statement[] | undefined;
  /** Budget comparisons of several divisions as printed. */
  printed?: Statement[] | undefined;
  /** Figures of indicators beside the four: key and printed heading. */
  moreColumns?: { key: string; heading: string }[] | undefined;
  divisions: Division[];
  objectives: Objective[];
  /** The files that the report was imported from. */
  sources?: ReportSource[] | undefined;
  /** The city's own limits of the checks; what is not there is as by default (src/checks/settings.ts). */
  checks?: CheckLimits | undefined;
}

/** A file that a report was imported from; `sha256` is of its bytes. */
export interface ReportSource {
  id: string;
  name: string;
  sha256: string;
}

/** From which size on the checks speak up. */
export const CHECK_LIMITS = [
  'materialEuros',
  'materialPercent',
  'explainPercent',
  'smallestCount',
  'paceFactor',
] as const;
export type CheckLimit = (typeof CHECK_LIMITS)[number];
export type CheckLimits = Partial<Record<CheckLimit, number | undefined>>;

/** Toimiala. */
export interface Division {
  id: string;
  name: string;
  /** Toimielin that answers for the division; stored, never derived from the name. */
  board: string | null;
  responsible: string[];
  narrative: Paragraph[];
  deviations: Deviation[];
  budgetChanges?: BudgetChanges | undefined;
  /** Budget and forecast by result area and item, where the report has them; euros. */
  economy?: EconomyRow[] | undefined;
  /** Kohdistamatta as it was when the report was loaded, once somebody has edited Talous. */
  unallocated?: Unallocated | null | undefined;
  /** Tables by account group. */
  statements?: Statement[] | undefined;
  /** Budget comparisons as printed, with the nets, totals and variances that `economy` does not hold. */
  printed?: Statement[] | undefined;
  resultAreas: ResultArea[];
}

/** What the division states of itself and no area tells, in euros; + = the amount grows. */
export interface Unallocated {
  revenue: number;
  expense: number;
  /** Peruste. */
  reason: string;
}

export interface Paragraph {
  id: string;
  text: string;
  /** What stood here in the period before: a prompt, no part of the report. */
  previous?: string | undefined;
  line: number;
}

/** What the prose says of forecast against budget; canonical sign (net = revenue - expense). */
export interface Deviation {
  id: string;
  /** Null: the whole division. */
  resultArea: string | null;
  revenue?: Cell | undefined;
  expense?: Cell | undefined;
  net?: Cell | undefined;
  paragraph: string;
}

/** Talousarviomuutokset as printed: order, signs, total and all. */
export interface BudgetChanges {
  columns: SumColumn[];
  rows: ChangeRow[];
  total: ChangeRow;
  line: number;
}

/**
 * One line of a division's economy, as the report gives it or as somebody filled it in: budget and
 * forecast, and whatever overrides what the prose and the table of changes say (src/report/economy.ts).
 * A field that is not there overrides nothing; a blank Cell overrides with a blank.
 */
export interface EconomyRow {
  id: string;
  /** Null: the part that no result area of the report carries. */
  resultArea: string | null;
  item: EconomyItem;
  /** The area's name where it is not that of the result area. */
  label?: string | undefined;
  /** Edellinen tilinpäätös. */
  priorActual?: Cell | undefined;
  originalBudget?: Cell | undefined;
  budgetChanges?: Cell | undefined;
  actual?: Cell | undefined;
  forecast?: Cell | undefined;
  /** Ennustepoikkeama: forecast against budget, where the budget is not known; + = the amount grows. */
  statedVariance?: Cell | undefined;
  /** Muutosesitys; + = the amount grows. */
  proposal?: Cell | undefined;
  /** Edellinen ennuste: the forecast of the period before, and the variance that it came to. */
  previousForecast?: Cell | undefined;
  previousVariance?: Cell | undefined;
  /** Lähde. */
  source?: string | undefined;
  /** Peruste. */
  reason?: string | undefined;
  /** A line of its own beside the report's line of the same area and item. */
  added?: boolean | undefined;
  /** The report's line was deleted by hand. */
  removed?: boolean | undefined;
  /** The deleted line is not missed: its row was moved, or nobody knows that it was there. */
  settled?: boolean | undefined;
  /** Somebody has let the deletion stand, with a reason in Havainnot. */
  accepted?: boolean | undefined;
  /** What stands as Erä where that is neither Tulot nor Menot; `item` is then a guess. */
  unreadItem?: string | undefined;
}

/** The inputs of an economy row that are figures. */
export const ECONOMY_INPUTS = [
  'originalBudget',
  'budgetChanges',
  'actual',
  'forecast',
  'statedVariance',
  'proposal',
] as const;
export type EconomyInput = (typeof ECONOMY_INPUTS)[number];

/** Erä: tulot, menot. */
export const ECONOMY_ITEMS = ['revenue', 'expense'] as const;
export type EconomyItem = (typeof ECONOMY_ITEMS)[number];

export interface ChangeRow {
  id: string;
  label: string;
  resultArea?: string | null | undefined;
  revenue: Cell;
  expense: Cell;
  net: Cell;
  line: number;
}

/** Tulosalue. */
export interface ResultArea {
  id: string;
  /** Null: the table stands under no named area. */
  name: string | null;
  responsible: string[];
  indicators: Indicator[];
  line: number;
}

/** Suorite or tunnusluku. */
export interface Indicator {
  id: string;
  label: string;
  group?: string | undefined;
  unit?: string | undefined;
  /** The id of the indicator that this one is a part of. */
  parent?: string | undefined;
  measure?: Measure | undefined;
  priorActual: Cell;
  budget: Cell;
  actual: Cell;
  forecast: Cell;
  /** Further printed figures by the keys of the report's `moreColumns`. */
  more?: Record<string, Cell> | undefined;
  /** Huomautus written by hand; without one the notes of the cells are shown. */
  remark?: string | undefined;
  line: number;
}

/** Strateginen päämäärä. */
export interface Objective {
  id: string;
  /** Null: the heading did not survive in the source. */
  name: string | null;
  goals: Goal[];
}

/** One row of a strategy table. */
export interface Goal {
  id: string;
  division: string;
  goal: string;
  actions: string;
  responsibility: string;
  metrics: string;
  actual: string;
  sdg: string;
  /** Toteuma of the period before: a prompt. */
  previousActual?: string | undefined;
  line: number;
}

export const REPORT_FORMAT = 'tasma-report/1';
