/** Laskelmat: city-level and account-group tables of a report, with their printed signs. */
import type { Cell, Report } from './model';

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

/** Every statement of a report, and every table kept as printed; `division` "" is the whole municipality's. */
export function statementsOf(report: Report): { division: string; statement: Statement }[] {
  const of = (
    division: string,
    { statements = [], printed = [] }: Pick<Report, 'statements' | 'printed'>,
  ): { division: string; statement: Statement }[] =>
    [...statements, ...printed].map((statement) => ({ division, statement }));
  return [...of('', report), ...report.divisions.flatMap((one) => of(one.id, one))];
}
