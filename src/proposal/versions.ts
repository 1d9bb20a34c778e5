/** Each proposal made is kept; the next one shows what changed. */
import {
  amounts,
  isNothing,
  NO_AMOUNTS,
  subtractAmounts,
  sumAmounts,
  type Amounts,
} from './amounts';

/** Lautakunta esitti, kaupunginhallitus esittää, kaupunginvaltuusto päätti. */
export const STAGES = ['board', 'executive', 'council'] as const;
export type Stage = (typeof STAGES)[number];

export interface ProposalVersion {
  /** From 1. */
  number: number;
  stage: Stage;
  by: string;
  /** ISO date or time. */
  at: string;
  rows: VersionRow[];
}

/** Euros; + = grows. */
export interface VersionRow {
  id: string;
  division: string;
  label: string;
  revenue: number;
  expense: number;
}

export interface VersionChange {
  id: string;
  division: string;
  label: string;
  /** Null: the earlier version has no such row. */
  before: Amounts | null;
  /** Null: the row is no more proposed. */
  after: Amounts | null;
  /** after - before */
  difference: Amounts;
}

/** What the latter version changes in the former, in the latter's order, dropped rows last. */
export function compareVersions(before: VersionRow[], after: VersionRow[]): VersionChange[] {
  const earlier = new Map(before.map((row) => [row.id, row]));
  const later = new Set(after.map((row) => row.id));
  const changes = [
    ...after.map((row) => changeOf(row, earlier.get(row.id) ?? null, row)),
    ...before.filter((row) => !later.has(row.id)).map((row) => changeOf(row, row, null)),
  ];
  return changes.filter(
    (change) => change.before === null || change.after === null || !isNothing(change.difference),
  );
}

function changeOf(
  { id, division, label }: VersionRow,
  before: VersionRow | null,
  after: VersionRow | null,
): VersionChange {
  const was = before && amounts(before.revenue, before.expense);
  const is = after && amounts(after.revenue, after.expense);
  const difference = subtractAmounts(is ?? NO_AMOUNTS, was ?? NO_AMOUNTS);
  return { id, division, label, before: was, after: is, difference };
}

export interface VersionMark {
  stage: Stage;
  by: string;
  /** ISO date or time. */
  at: string;
}

/**
 * The earlier versions and a new one. The same stage with the same figures is not kept twice,
 * nor one whose rows cannot be read (null).
 */
export function keepVersion(
  earlier: ProposalVersion[],
  rows: VersionRow[] | null,
  mark: VersionMark,
): ProposalVersion[] {
  if (rows === null) return earlier;
  const last = earlier.at(-1);
  const same = last?.stage === mark.stage && compareVersions(last.rows, rows).length === 0;
  if (same) return earlier;
  return [...earlier, { number: (last?.number ?? 0) + 1, ...mark, rows }];
}

/** What a whole version changes. */
export function versionTotal(version: ProposalVersion): Amounts {
  return sumAmounts(version.rows.map((row) => amounts(row.revenue, row.expense)));
}
