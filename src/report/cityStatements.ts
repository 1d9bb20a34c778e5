/** Laskelmat: city-level and account-group tables of a report, with their printed signs. */
import type { Cell } from './cell';

export const STATEMENT_KINDS = [
  'income',
  'cashFlow',
  'investments',
  'taxes',
  'accounts',
  'other',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** Keys of the columns that have a meaning; others are slugs of their headings. */
export const STATEMENT_COLUMNS = [
  'priorActual',
  'originalBudget',
  'budgetChanges',
  'amendedBudget',
  'actual',
  'forecast',
  'variance',
  'percent',
] as const;

export interface StatementRow {
  id: string;
  label: string;
  /** The id of the row that this one is a part of. */
  parent?: string | undefined;
  /** By the column's key. */
  cells: Record<string, Cell>;
  line: number;
}

/** Tuloslaskelma, rahoituslaskelma, investoinnit and the like. */
export interface Statement {
  id: string;
  name: string;
  kind: StatementKind;
  columns: { key: string; heading: string }[];
  rows: StatementRow[];
  line: number;
}
