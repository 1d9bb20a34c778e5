/**
 * How a table's rows come to be those of the plan without disturbing what stands beside them: rows of
 * the same id stay where the user has them, others are inserted or taken away as whole rows.
 */
import { runsOf, type Run } from './runs';

export interface RowChanges {
  /** Rows to insert, `start` before a body row as the table stands (its length: at the end); from the last up. */
  inserts: Run[];
  /** Body rows to take away, counted after the inserts; from the last up. */
  removals: Run[];
  /** Body rows in the end: the planned row, or null where a row of the user's own stays. */
  order: (number | null)[];
  /** Places in `order` of rows that are inserted. */
  fresh: number[];
}

/**
 * @param found ids of the body rows as they stand; null for a row of the user's own, which stays, as
 *   does the second of two rows with one id
 * @param planned ids of the planned rows, at least one
 */
export function rowChanges(found: (string | null)[], planned: string[]): RowChanges {
  const unclaimed = new Map(planned.map((id, index) => [id, index]));
  const known = new Set(planned);
  const rows = found.map((id): Row => {
    if (id !== null && !known.has(id)) return { kind: 'removed' };
    const index = id === null ? undefined : unclaimed.get(id);
    if (id !== null) unclaimed.delete(id);
    return { kind: 'kept', planned: index ?? null };
  });

  const waiting = insertsByPlace(rows, planned.length);
  const all: Row[] = [];
  const inserts: Run[] = [];
  for (let place = 0; place <= rows.length; place++) {
    const fresh = waiting.get(place) ?? [];
    if (fresh.length > 0) inserts.unshift({ start: place, count: fresh.length });
    all.push(...fresh.map((index): Row => ({ kind: 'fresh', planned: index })));
    const row = rows[place];
    if (row) all.push(row);
  }

  const staying = all.filter((row) => row.kind !== 'removed');
  return {
    inserts,
    removals: runsOf(all.flatMap((row, i) => (row.kind === 'removed' ? [i] : []))).reverse(),
    order: staying.map((row) => row.planned),
    fresh: staying.flatMap((row, i) => (row.kind === 'fresh' ? [i] : [])),
  };
}

type Row =
  | { kind: 'kept'; planned: number | null }
  | { kind: 'fresh'; planned: number }
  | { kind: 'removed' };

/** Planned rows that are not there yet, by the body row they come before: next to their neighbour of the plan. */
function insertsByPlace(rows: Row[], count: number): Map<number, number[]> {
  const standing = new Map<number, number>();
  rows.forEach((row, place) => {
    if (row.kind === 'kept' && row.planned !== null) standing.set(row.planned, place);
  });
  const places = new Map<number, number[]>();
  let place = 0;
  for (let index = 0; index < count; index++) {
    const here = standing.get(index);
    if (here !== undefined) place = here + 1;
    else places.set(place, [...(places.get(place) ?? []), index]);
  }
  return places;
}
