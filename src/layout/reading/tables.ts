/** What has changed in our tables since they were written. */
import type { Fault } from '../../report/schema';
import { cellAddress } from '../addresses';
import { BLANK } from '../table/cells';
import type { ColumnEntry, TableSchema } from '../table/schema';
import type { CellValue } from '../snapshot';
import { bodyRows, figureAt, valueAt, type LocatedTable } from './locate';
import { holds, isErrorValue } from './values';

/** A row as it stands, beside the row that was written with the same Tunnus. */
export interface RowReading {
  /** Tunnus as it stands; "" where there is none. */
  id: string;
  /** Index of the planned row, or null for a row that somebody added. */
  planned: number | null;
  /** 0-based row of the sheet. */
  row: number;
  /** Inputs that no longer hold what was written, by column key; of an added row all that hold something. */
  edits: ReadonlyMap<string, CellValue>;
}

export interface TableReading {
  schema: TableSchema;
  /** The sheet's present name. */
  sheet: string;
  /** In the order of the sheet; a planned row occurs at most once, rows without any content not at all. */
  rows: RowReading[];
  /** Planned rows that are gone. */
  missing: number[];
  /** For faults: "Perusturva!F14". */
  place: (row: RowReading, key: string) => string;
  /** What could not be understood. */
  faults: Fault[];
}

export function readTable(schema: TableSchema, located: LocatedTable): TableReading {
  const { sheet, table, offsets } = located;
  const faults: Fault[] = [];
  const inputs = schema.columns.flatMap(({ key, heading, formula, isFigure }, index) => {
    if (formula !== undefined || key === 'id') return [];
    const offset = offsets.get(key);
    if (offset === undefined) {
      faults.push({ path: table.name, expected: `sarake ”${heading}”`, found: 'puuttuu' });
      return [];
    }
    return [{ key, index, column: table.column + offset, isFigure }];
  });
  const lost = schema.columns.filter(({ key, isMissed }) => isMissed && !offsets.has(key));
  const idOffset = offsets.get('id');
  const unread = new Map(schema.rowIds.map((id, index) => [id, index]));
  const place = (row: number, key: string): string =>
    `${sheet.name}!${cellAddress(row, table.column + (offsets.get(key) ?? 0))}`;

  const rows: RowReading[] = [];
  const { first, end } = bodyRows(table);
  for (let row = first; row < end; row++) {
    const id = idOffset === undefined ? '' : String(valueAt(sheet, row, table.column + idOffset));
    const planned = id === '' ? null : (unread.get(id) ?? null);
    if (planned !== null) unread.delete(id);
    const edits = new Map<string, CellValue>();
    for (const { key, index, column, isFigure } of inputs) {
      const value = isFigure ? figureAt(sheet, table, row, column) : valueAt(sheet, row, column);
      const written = planned === null ? BLANK : (schema.rows[planned]?.[index] ?? BLANK);
      if (holds(written, value)) continue;
      edits.set(key, value);
      // What is no number where one belongs is a finding (src/checks/tables/unread.ts).
      if (!isFigure && isErrorValue(value)) {
        faults.push({ path: place(row, key), expected: 'luku tai teksti', found: String(value) });
      }
    }
    if (planned === null && edits.size === 0) continue;
    for (const { key } of lost) edits.set(key, LOST_REFERENCE);
    rows.push({ id, planned, row, edits });
  }
  return {
    schema,
    sheet: sheet.name,
    rows,
    missing: [...unread].flatMap(([id, index]) => (id === '' ? [] : [index])),
    place: ({ row }, key) => place(row, key),
    faults,
  };
}

/** What Excel shows where a formula's column is gone. */
const LOST_REFERENCE = '#REF!';

/** Whether anything stands otherwise than it was written. */
export function isEdited({ rows, missing }: TableReading): boolean {
  return (
    missing.length > 0 || rows.some(({ planned, edits }) => planned === null || edits.size > 0)
  );
}

/**
 * What a row's edits make of its model, by the readers of its columns.
 *
 * @param now the row's own copy of the model as it was written
 * @param before what was written; null for a row that somebody added
 */
export function withEdits<Row, Model>(
  columns: readonly ColumnEntry<Row, Model>[],
  { edits }: RowReading,
  now: Model,
  before: Row | null,
): Model {
  for (const { key, read } of columns) {
    const value = edits.get(key);
    if (value !== undefined) read?.(now, value, before);
  }
  return now;
}
