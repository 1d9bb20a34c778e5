/** Reads the arguments of methods; what does not fit is InvalidArgument. */
import { invalidArgument, itemNotFound } from '../errors';
import { parseAddress, type Area } from '../workbook/address';
import type { SheetState } from '../workbook/state';
import { ApiObject } from './api';
import { RangeRef } from './references';
import type { HostServices } from './services';
import { areaOf } from './ranges';

export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('A text is expected.');
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw invalidArgument('A number is expected.');
  return value;
}

export const numberOr = (value: unknown, otherwise: number): number =>
  value === null || value === undefined ? otherwise : number(value);

export function wholeNumber(value: unknown): number {
  if (!Number.isInteger(value)) throw invalidArgument('A whole number is expected.');
  return value as number;
}

export function boolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
  return value;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined)
    throw invalidArgument(`One of ${allowed.join(', ')} is expected, not ${String(value)}.`);
  return found;
}

export function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalidArgument('An object is expected.');
  return value as Record<string, unknown>;
}

export function colour(value: unknown): string {
  const given = text(value);
  if (/^#[0-9A-Fa-f]{6}$/.test(given)) return given.toUpperCase();
  if (/^[A-Za-z]+$/.test(given)) return given;
  throw invalidArgument(`"${given}" is no colour.`);
}

interface Place {
  sheet: SheetState;
  area: Area;
}

/** A range object, or an address; one without a sheet is on `home`. */
export function place(value: unknown, home: SheetState, host: HostServices): Place {
  if (value instanceof ApiObject && value.target instanceof RangeRef)
    return { sheet: host.workbook.sheet(value.target.sheetId), area: areaOf(value.target, host) };
  if (typeof value !== 'string') throw invalidArgument('A range or an address is expected.');
  const parsed = parseAddress(value);
  if (!parsed) throw invalidArgument(`"${value}" is no address.`);
  const sheet = parsed.sheet === null ? home : host.workbook.findSheet(parsed.sheet);
  if (!sheet) throw itemNotFound();
  return { sheet, area: parsed.area };
}
