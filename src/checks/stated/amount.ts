/** A stated amount with the interval that its printed form leaves open. */
import type { Cell, Deviation, Division, SumColumn } from '../../report/model';
import { readPrinted } from '../../report/printed';
import type { TextPlace } from '../finding';
import { trailingZeros } from '../passage/interval';
import { proseOf } from '../prose-of';
import { restated } from './restated';
import { spanOf } from './spans';

export interface Amount {
  /** Euros, canonical sign; a lost scale word is restored when `assumedScale` says so. */
  value: number;
  low: number;
  high: number;
  place: TextPlace;
  /** 1, or 1000 or 1 000 000 where the word for it is missing from print. */
  assumedScale: number;
}

/** `near` is an amount of the same thing, by which a lost scale word is recognised; null: none is known. */
export function amountOf(
  division: Division,
  deviation: Deviation,
  column: SumColumn,
  near: number | null,
): Amount | null {
  const stated = statedIn(division, deviation, column);
  if (!stated) return null;
  const { cell, place } = stated;
  if (cell.value === null) return null;
  const assumedScale = lostScale(cell.value, near);
  const value = cell.value * assumedScale;
  const half = halfStep(cell.raw, value);
  const bound = boundAt(division, place);
  // A bound binds the magnitude; "noin" leaves as much again.
  const [least, most] =
    bound === 'about'
      ? [2 * half, 2 * half]
      : bound === 'atLeast'
        ? [half, 4 * half]
        : bound === 'atMost'
          ? [4 * half, half]
          : [half, half];
  const [below, above] = value < 0 ? [most, least] : [least, most];
  return { value, low: value - below, high: value + above, place, assumedScale };
}

/** The text is the truth: what it no longer says is no statement. */
function statedIn(
  division: Division,
  deviation: Deviation,
  column: SumColumn,
): { cell: Cell; place: TextPlace } | null {
  const cell = deviation[column];
  const place = cell ? spanOf(division, deviation, column) : null;
  return cell && place ? { cell, place } : restated(division, deviation, column);
}

/** Zeros at the end of a stated amount are mostly rounding, but never of more than a fortieth. */
const MOST_ROUNDED = 1 / 40;

/** Half a unit of the last printed digit, in euros. */
function halfStep(raw: string, value: number): number {
  const printed = readPrinted(raw);
  if (!printed || printed.value === 0) return 0.5;
  const scale = Math.abs(value / printed.value);
  const printedHalf = printed.tolerance * scale;
  if (scale > 1) return printedHalf;
  const zeros = trailingZeros(Math.abs(Math.round(value)));
  return Math.max(printedHalf, Math.min(10 ** zeros / 2, Math.abs(value) * MOST_ROUNDED));
}

/** An amount this many times smaller than what it is compared with has lost its scale word. */
const LOST = 1000;

function lostScale(value: number, near: number | null): number {
  if (value === 0 || near === null || Math.abs(value) * LOST > Math.abs(near)) return 1;
  const million = Math.abs(value * 1e6);
  return million <= Math.abs(near) * 10 ? 1e6 : 1e3;
}

function boundAt(division: Division, place: TextPlace): 'about' | 'atLeast' | 'atMost' | null {
  const paragraph = division.narrative.find((one) => one.id === place.paragraph);
  const figures = paragraph ? proseOf(paragraph).figures : [];
  const figure = figures.find(({ start, end }) => start < place.end && place.start < end);
  return figure?.bound ?? null;
}
