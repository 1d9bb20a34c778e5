/** What the readers of single tables share. */
import type { Fault } from '../../report/schema';
import type { Identities } from './identity';
import type { RowReading, TableReading } from './tables';
import { textOf } from './values';

export interface ReadContext {
  ids: Identities;
  faults: Fault[];
  /** The store is lost: everything that stands in the sheets is new, and nothing is missing. */
  recovering: boolean;
}

/** A text input as it stands now. */
export function editedText(row: RowReading, key: string, written: string): string {
  const value = row.edits.get(key);
  return value === undefined ? written : textOf(value);
}

/** A new row's id: its own Tunnus, or one that begins with the id it belongs under. */
export function claimId(
  { ids }: ReadContext,
  { schema, sheet }: TableReading,
  row: RowReading,
  under: string,
): string {
  return ids.claim(row.id, stemOf(under), { table: schema.key, sheet, row: row.row });
}

/** Ids are at most 200 characters. */
const STEM = 150;

export function stemOf(under: string): string {
  return `${under.slice(0, STEM).replace(/\p{Cs}/gu, '')}-uusi`;
}
