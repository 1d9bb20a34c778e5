/** Rows back into a list: in the written order, since sorting a table is only another way to look at it. */
import type { RowReading, TableReading } from './tables';

/**
 * `keep` gives what a planned row is now; `add` what an added row is (null when it cannot be read).
 * An added row comes after the row that it stands below.
 */
export function mergeRows<T>(
  reading: TableReading,
  keep: (planned: number, row: RowReading) => T,
  add: (row: RowReading, above: T | undefined) => T | null,
): T[] {
  const kept = new Map<number, T>();
  for (const row of reading.rows) {
    if (row.planned !== null) kept.set(row.planned, keep(row.planned, row));
  }
  const below = new Map<number, T[]>();
  let above = -1;
  let last: T | undefined;
  for (const row of reading.rows) {
    if (row.planned !== null) {
      above = row.planned;
      last = kept.get(row.planned);
      continue;
    }
    const added = add(row, last);
    if (added === null) continue;
    below.set(above, [...(below.get(above) ?? []), added]);
    last = added;
  }
  const inOrder = [...kept].sort(([a], [b]) => a - b);
  return [
    ...(below.get(-1) ?? []),
    ...inOrder.flatMap(([planned, item]) => [item, ...(below.get(planned) ?? [])]),
  ];
}
