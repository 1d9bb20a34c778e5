/** Finding the same thing in the truth and in what was imported, though the names differ a little. */
import type { StatementRow } from '../../src/report/cityStatements';

/** Letters and digits only, without chapter numbers or codes before, or marks after. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[\s\d.]+(?=\p{L})/u, '')
    .replace(/^(joista|joista:)\s+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

export function sameName(one: string, other: string): boolean {
  const a = plain(one);
  const b = plain(other);
  if (a === '' || b === '') return false;
  return a === b || (Math.min(a.length, b.length) > 5 && (a.startsWith(b) || b.startsWith(a)));
}

/** Pairs each truth with at most one found: equal names first, then those that begin alike. */
export function pairByName<T, F>(
  truths: readonly T[],
  found: readonly F[],
  nameOfTruth: (one: T) => string,
  nameOfFound: (one: F) => string,
): Map<T, F> {
  const pairs = new Map<T, F>();
  const taken = new Set<F>();
  const tests = [
    (a: string, b: string): boolean => plain(a) === plain(b) && plain(a) !== '',
    sameName,
  ];
  for (const test of tests)
    for (const truth of truths) {
      if (pairs.has(truth)) continue;
      const hit = found.find(
        (one) => !taken.has(one) && test(nameOfTruth(truth), nameOfFound(one)),
      );
      if (hit === undefined) continue;
      pairs.set(truth, hit);
      taken.add(hit);
    }
  return pairs;
}

/** A table by label, as statements have it. */
interface Rows {
  columns: { key: string; heading: string }[];
  rows: StatementRow[];
}

/** A heading's letters; an amount and a share of the same thing are two headings. */
function plainHeading(text: string): string {
  return plain(text) + (text.includes('%') ? '%' : '');
}

/** The key under which a table holds what the truth has under `key`. */
export function keyIn(table: Rows, truth: Rows, key: string): string | null {
  if (table.columns.some((one) => one.key === key)) return key;
  const heading = plainHeading(truth.columns.find((one) => one.key === key)?.heading ?? key);
  const same = table.columns.find((one) => plainHeading(one.heading) === heading);
  const holds = (text: string): boolean =>
    text.includes('%') === heading.includes('%') && text.includes(heading.replace('%', ''));
  const near = same ?? table.columns.find((one) => holds(plainHeading(one.heading)));
  return near?.key ?? null;
}

/** How many figures of the truth stand in the table under the same label, whatever the column. */
export function overlap(table: Rows, truth: Rows): number {
  const pairs = pairByName(
    truth.rows,
    table.rows,
    (row) => row.label,
    (row) => row.label,
  );
  let count = 0;
  for (const [row, found] of pairs) {
    const values = new Set(Object.values(found.cells).map((cell) => cell.value));
    count += Object.values(row.cells).filter(
      (cell) => cell.value !== null && values.has(cell.value),
    ).length;
  }
  return count;
}
