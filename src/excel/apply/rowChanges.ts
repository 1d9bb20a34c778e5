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
  /** Body rows in the end. */
  rows: BodyRow[];
}

export interface BodyRow {
  /** Its row of the plan, or null for a row that is left alone. */
  planned: number | null;
  /** Its body row of the table as it stands, or null for a row that is inserted. */
  present: number | null;
}

/**
 * @param present ids of the body rows as they stand. A row without id ("") is the user's own or waits
 *   for input, and stays; so does the second of two rows with one id.
 * @param planned ids of the planned rows, at least one; "" for a row that waits for input
 * @param keepsRows whether rows that the plan does not have stay
 */
export function rowChanges(present: string[], planned: string[], keepsRows = false): RowChanges {
  const places = match(present, planned);
  const missing = insertsByPlace(places, planned.length);
  const known = new Set(planned);
  const all: (BodyRow & { isRemoved: boolean })[] = [];
  const inserts: Run[] = [];
  for (let place = 0; place <= present.length; place++) {
    const added = missing.get(place) ?? [];
    if (added.length > 0) inserts.unshift({ start: place, count: added.length });
    all.push(...added.map((index) => ({ planned: index, present: null, isRemoved: false })));
    const id = present[place];
    if (id === undefined) continue;
    const isRemoved = !keepsRows && id !== '' && !known.has(id);
    const index = id === '' ? null : (places.get(place) ?? null);
    all.push({ planned: index, present: place, isRemoved });
  }
  return {
    inserts,
    removals: runsOf(all.flatMap((row, i) => (row.isRemoved ? [i] : []))).reverse(),
    rows: all
      .filter(({ isRemoved }) => !isRemoved)
      .map((row) => ({ planned: row.planned, present: row.present })),
  };
}

/** Standing rows that have a row of the plan: each id once, rows without id in order. */
function match(present: string[], planned: string[]): Map<number, number> {
  const free = new Map<string, number[]>();
  planned.forEach((id, index) => free.set(id, [...(free.get(id) ?? []), index]));
  const places = new Map<number, number>();
  present.forEach((id, place) => {
    const index = free.get(id)?.shift();
    if (index !== undefined) places.set(place, index);
  });
  return places;
}

/** Planned rows that do not stand yet, by the row they come before: next to their neighbour of the plan. */
function insertsByPlace(places: Map<number, number>, count: number): Map<number, number[]> {
  const placeOf = new Map([...places].map(([place, index]) => [index, place]));
  const inserts = new Map<number, number[]>();
  let place = 0;
  for (let index = 0; index < count; index++) {
    const here = placeOf.get(index);
    if (here !== undefined) place = here + 1;
    else inserts.set(place, [...(inserts.get(place) ?? []), index]);
  }
  return inserts;
}
