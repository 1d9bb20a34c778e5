/**
 * What stood in the inputs last, row by row, also of rows and sheets that are gone since: so that what
 * is deleted can be put back with what was typed there.
 */
import { readChecked } from '../checked/sheet';
import { contentOfCell } from '../table/cells';
import type { CellContent, TablePlan } from '../plan';
import { bodyRows, formulaAt, valueAt, type LocatedTable } from './locate';
import type { WorkbookSnapshot } from '../snapshot';

/** By the planned table's key, the row's Tunnus and the column's key. */
export type Remembered = ReadonlyMap<string, ReadonlyMap<string, RememberedRow>>;
export type RememberedRow = ReadonlyMap<string, CellContent>;

/** `before` is what was known at the reading before; without it what the last check has written. */
export function remember(
  snapshot: WorkbookSnapshot,
  plans: TablePlan[],
  located: ReadonlyMap<string, LocatedTable>,
  before: Remembered | null,
): Remembered {
  const known = before ?? readChecked(snapshot);
  return new Map(
    plans.map((plan) => {
      const place = located.get(plan.key);
      const rows = new Map(known.get(plan.key) ?? []);
      for (const [id, row] of place ? rowsOf(plan, place) : []) rows.set(id, row);
      return [plan.key, rows];
    }),
  );
}

function* rowsOf(
  plan: TablePlan,
  { sheet, table, offsets }: LocatedTable,
): Generator<[string, RememberedRow]> {
  const idOffset = offsets.get('id');
  if (idOffset === undefined) return;
  const { first, end } = bodyRows(table);
  for (let row = first; row < end; row++) {
    const id = String(valueAt(sheet, row, table.column + idOffset));
    if (id === '') continue;
    const cells = plan.columns.flatMap(({ key, formula }) => {
      const offset = offsets.get(key);
      if (formula !== undefined || key === 'id' || offset === undefined) return [];
      const column = table.column + offset;
      return [
        [key, contentOfCell(valueAt(sheet, row, column), formulaAt(sheet, row, column))],
      ] as const;
    });
    yield [id, new Map(cells)];
  }
}
