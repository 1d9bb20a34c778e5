import type { TableRow } from '../model';

/** A table, or a group of its rows, of at most so many rows stays on one page. */
const KEPT_TOGETHER = { table: 14, group: 8 };

/** For each row of a table, whether a page must not end after it: small tables and small groups stay whole. */
export function keepsWithNext(rows: TableRow[]): boolean[] {
  const last = rows.length - 1;
  if (rows.length <= KEPT_TOGETHER.table) return rows.map((_row, i) => i < last);
  const begins = rows.flatMap(({ kind }, i) => (kind === 'group' ? [i] : []));
  return rows.map(({ kind }, i) => {
    const begin = begins.filter((start) => start <= i).at(-1);
    if (begin === undefined || i === last) return false;
    const end = begins.find((start) => start > i) ?? rows.length;
    return i < end - 1 && (kind === 'group' || end - begin <= KEPT_TOGETHER.group);
  });
}
