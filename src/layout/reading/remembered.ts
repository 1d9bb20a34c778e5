/**
 * What stood in the inputs last, row by row, also of rows and sheets that are gone since: so that what
 * is deleted can be put back with what was typed there.
 */
import { readChecked } from '../checked/sheet';
import { contentOfCell } from '../table/cells';
import type { CellContent } from '../plan';
import type { TableSchema } from '../table/schema';
import type { Reading, ReportTables } from './readWorkbook';
import { bodyRows, formulaAt, valueAt, type LocatedTable } from './locate';
import type { WorkbookSnapshot } from '../snapshot';

/** By the planned table's key, the row's Tunnus and the column's key. */
export type Remembered = ReadonlyMap<string, ReadonlyMap<string, RememberedRow>>;
export type RememberedRow = ReadonlyMap<string, CellContent>;

/** Without a reading before, what the last check has written is known of rows that are gone. */
export function remember(
  snapshot: WorkbookSnapshot,
  { schemas, located, readings }: ReportTables,
  before: { reading: Reading; remembered: Remembered } | null,
): Remembered {
  const known = before?.remembered ?? readChecked(snapshot);
  return new Map(
    schemas.map((schema) => {
      const { key } = schema;
      const place = located.get(key);
      const earlier = known.get(key);
      const isKnown = before && before.reading.tables.readings.get(key) === readings.get(key);
      if (isKnown && earlier) return [key, earlier];
      const rows = new Map(earlier ?? []);
      for (const [id, row] of place ? rowsOf(schema, place) : []) rows.set(id, row);
      return [key, rows];
    }),
  );
}

function* rowsOf(
  { columns }: TableSchema,
  { sheet, table, offsets }: LocatedTable,
): Generator<[string, RememberedRow]> {
  const idOffset = offsets.get('id');
  if (idOffset === undefined) return;
  const { first, end } = bodyRows(table);
  for (let row = first; row < end; row++) {
    const id = String(valueAt(sheet, row, table.column + idOffset));
    if (id === '') continue;
    const cells = columns.flatMap(({ key, formula }) => {
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
