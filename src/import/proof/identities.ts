/** The arithmetic that rows of a budget comparison obey; readings of columns are judged by it. */
import type { ColumnRole } from '../table/roles';

/** The figures of one row by role, with half a unit of their last digits. */
export type RoleFigures = ReadonlyMap<ColumnRole, { value: number; tolerance: number }>;

export interface Closing {
  closed: number;
  tested: number;
}

/** Which two amounts a printed variance compares, and how. */
export interface VarianceReading {
  of: 'forecast' | 'actual';
  against: 'amendedBudget' | 'originalBudget' | 'budget';
  sign: 1 | -1;
}

const close = (a: number, b: number, tolerance: number): boolean =>
  Math.abs(a - b) <= tolerance + 1e-6 * Math.max(1, Math.abs(a));

/** original + changes = amended. Rows without changes close for any order of the columns, so they prove nothing. */
function changesClose(row: RoleFigures): boolean | null {
  const [original, changes, amended] = [
    row.get('originalBudget') ?? row.get('budget'),
    row.get('budgetChanges'),
    row.get('amendedBudget'),
  ];
  if (!original || !changes || !amended || changes.value === 0) return null;
  return close(
    original.value + changes.value,
    amended.value,
    original.tolerance + changes.tolerance + amended.tolerance,
  );
}

const VARIANCES: VarianceReading[] = (['forecast', 'actual'] as const).flatMap((of) =>
  (['amendedBudget', 'originalBudget', 'budget'] as const).flatMap((against) =>
    ([1, -1] as const).map((sign) => ({ of, against, sign })),
  ),
);

function varianceCloses(row: RoleFigures, reading: VarianceReading): boolean | null {
  const [a, b, variance] = [row.get(reading.of), row.get(reading.against), row.get('variance')];
  if (!a || !b || !variance || (a.value === 0 && b.value === 0)) return null;
  return close(
    reading.sign * (a.value - b.value),
    variance.value,
    a.tolerance + b.tolerance + variance.tolerance,
  );
}

const SHARES = (['actual', 'forecast'] as const).flatMap((of) =>
  (['amendedBudget', 'originalBudget', 'budget'] as const).map((against) => ({ of, against })),
);

function shareCloses(row: RoleFigures, of: ColumnRole, against: ColumnRole): boolean | null {
  const [a, b, share] = [row.get(of), row.get(against), row.get('percent')];
  if (!a || !b || !share || b.value === 0 || a.value === 0) return null;
  const exact = (100 * a.value) / b.value;
  const wide = (100 * a.tolerance) / Math.abs(b.value) + Math.abs(exact / b.value) * b.tolerance;
  return close(exact, share.value, share.tolerance + wide);
}

function count(rows: RoleFigures[], test: (row: RoleFigures) => boolean | null): Closing {
  const results = rows.map(test).filter((result) => result !== null);
  return { closed: results.filter(Boolean).length, tested: results.length };
}

const better = (a: Closing, b: Closing): Closing => (b.closed > a.closed ? b : a);
const NONE: Closing = { closed: 0, tested: 0 };

/** How many identities of the rows close when the columns are read so. */
export function closingOf(rows: RoleFigures[]): Closing {
  const parts = [
    count(rows, changesClose),
    VARIANCES.map((reading) => count(rows, (row) => varianceCloses(row, reading))).reduce(
      better,
      NONE,
    ),
    SHARES.map(({ of, against }) => count(rows, (row) => shareCloses(row, of, against))).reduce(
      better,
      NONE,
    ),
  ];
  return {
    closed: parts.reduce((sum, part) => sum + part.closed, 0),
    tested: parts.reduce((sum, part) => sum + part.tested, 0),
  };
}

/** What the printed variance compares; null where no reading closes most rows. */
export function varianceReading(rows: RoleFigures[]): VarianceReading | null {
  const scored = VARIANCES.map((reading) => ({
    reading,
    ...count(rows, (row) => varianceCloses(row, reading)),
  })).sort((a, b) => b.closed - a.closed);
  const [best, next] = scored;
  if (!best || best.closed < 2 || best.closed < best.tested * 0.7) return null;
  const rival = next && next.closed === best.closed && next.reading.sign !== best.reading.sign;
  return rival ? null : best.reading;
}

export const toleranceOf = (decimals: number): number => 0.5 * 10 ** -decimals;
