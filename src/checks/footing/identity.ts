/** A sum that a table prints: what stands on the left must be what stands on the right. */
import type { Cell } from '../../report/model';
import { readPrinted } from '../../report/printed';
import type { CellPlace, StatementPlace } from '../finding';

/** One printed figure of an identity. */
export interface Entry {
  key: string;
  place: CellPlace | StatementPlace;
  cell: Cell;
  /** The row's label, for messages. */
  label: string;
  /** Blank cells and dashes count as nothing. */
  value: number;
  /** Half a unit of the last printed digit. */
  tolerance: number;
  decimals: number;
}

export interface Term {
  factor: 1 | -1;
  entry: Entry;
}

/** `result.factor * result = sum of factor * term` */
export interface Identity {
  /** Stable, e.g. "hyvinvointi.total.expense". */
  id: string;
  kind: IdentityKind;
  result: Term;
  terms: Term[];
}

export type IdentityKind =
  'rowNet' | 'columnTotal' | 'crossFoot' | 'breakdown' | 'statementRow' | 'statementColumn';

export function entryOf<P extends Entry['place']>(
  key: string,
  place: P,
  cell: Cell,
  label: string,
): Entry & { place: P } {
  const printed = readPrinted(cell.raw);
  const decimals = /,(\d+)/.exec(cell.raw)?.[1]?.length ?? 0;
  return {
    key,
    place,
    cell,
    label,
    value: cell.value ?? 0,
    tolerance: cell.value === null ? 0 : (printed?.tolerance ?? 0.5),
    decimals,
  };
}

/** n rounded parts and their rounded sum may be apart by half a unit each. */
export function toleranceOf(identity: Identity): number {
  return [identity.result, ...identity.terms].reduce((sum, { entry }) => sum + entry.tolerance, 0);
}

export type Values = ReadonlyMap<string, number>;

/** Printed result minus what the terms make, in the result's printed sign; exact to a millionth. */
export function residualOf(identity: Identity, values?: Values): number {
  const { factor, entry } = identity.result;
  return exact(valueOf(entry, values) - factor * sumOf(identity, values));
}

export function holds(identity: Identity, values?: Values): boolean {
  return Math.abs(residualOf(identity, values)) <= toleranceOf(identity) + ROUND_OFF;
}

/** What the entry should be for the identity to hold exactly, in its printed sign. */
export function solveFor(identity: Identity, entry: Entry, values?: Values): number {
  const { result, terms } = identity;
  if (result.entry.key === entry.key) return exact(result.factor * sumOf(identity, values));
  const term = terms.find((one) => one.entry.key === entry.key);
  if (!term) throw new Error(`${entry.key} is no part of ${identity.id}`);
  const others = sumOf(identity, values) - term.factor * valueOf(entry, values);
  return exact(term.factor * (result.factor * valueOf(result.entry, values) - others));
}

function sumOf({ terms }: Identity, values?: Values): number {
  return terms.reduce((sum, { factor, entry }) => sum + factor * valueOf(entry, values), 0);
}

function valueOf(entry: Entry, values?: Values): number {
  return values?.get(entry.key) ?? entry.value;
}

/** Binary fractions of decimals printed: 27,7 - 7,25 - 5,2. */
const ROUND_OFF = 1e-6;

function exact(value: number): number {
  const rounded = Math.round(value / ROUND_OFF) * ROUND_OFF;
  return Math.abs(rounded - Math.round(rounded)) < ROUND_OFF
    ? Math.round(rounded) + 0
    : Number(rounded.toFixed(6));
}
