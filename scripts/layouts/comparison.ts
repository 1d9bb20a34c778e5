/** What a comparison of a report with its truth collects. */
import type { Cell, Division, EconomyRow, Report } from '../../src/report/model';
import { sameValue, type IsAsked, type Judged } from './judge';
import type { TruthCell } from './truth';

export interface Found {
  found: number;
  of: number;
}

export interface Comparison {
  cells: Judged[];
  /** Figures written where the source has none, with no question about them. */
  strays: string[];
  divisions: Found & { extra: number };
  areas: Found & { extra: number };
  /** Whether the report's period is that of the source. */
  period: Found;
  paragraphs: Found;
  goals: Found;
}

/** One division of the truth beside the one that was imported for it. */
export interface Scope {
  out: Comparison;
  report: Report;
  truth: Division;
  found: Division | null;
  /** Of the found one: `divisions[2]`. */
  path: string;
  isAsked: IsAsked;
  /** Rows that stand for something in the truth. */
  used: Set<object>;
}

export const ECONOMY_COLUMNS = [
  'priorActual',
  'originalBudget',
  'budgetChanges',
  'actual',
  'forecast',
] as const;

export function areaName(division: Division, row: EconomyRow): string {
  return division.resultAreas.find((area) => area.id === row.resultArea)?.name ?? row.label ?? '';
}

export function matches(found: Cell | undefined, truth: TruthCell): boolean {
  return found?.value != null && truth.value !== null && sameValue(found.value, truth.value);
}

export function show(cell: Cell | undefined): string {
  return cell ? `${cell.value ?? 'null'} "${cell.raw}"` : 'none';
}
