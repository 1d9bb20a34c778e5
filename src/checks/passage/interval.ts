/** A figure of prose as the interval it stands for. */
import type { ProseFigure } from '../../figures';

export interface Interval {
  low: number;
  high: number;
}

/** Zeros at the end of a written-out amount are mostly rounding, but never of more than a fortieth. */
const MOST_ROUNDED = 1 / 40;
/** A bound says "at least this"; how much more, within reason: a fifth. */
const BOUND_REACH = 0.2;

/** The interval of the printed value, sign included. */
export function intervalOf(figure: ProseFigure): Interval {
  const [first, last] = Array.isArray(figure.value) ? figure.value : [figure.value, figure.value];
  const half = halfStep(figure);
  const size = Math.max(Math.abs(first), Math.abs(last));
  const below = figure.bound === 'atMost' ? Math.max(half, size * BOUND_REACH) : half;
  const above = figure.bound === 'atLeast' ? Math.max(half, size * BOUND_REACH) : half;
  return { low: first - below, high: last + above };
}

/** The same without the sign. */
export function magnitudeOf(figure: ProseFigure): Interval {
  const { low, high } = intervalOf(figure);
  if (low >= 0) return { low, high };
  if (high <= 0) return { low: -high, high: -low };
  return { low: 0, high: Math.max(-low, high) };
}

/** The size that the figure names: the middle of a range. */
export function sizeOf(figure: ProseFigure): number {
  return Math.abs(valueOf(figure));
}

export function valueOf({ value }: ProseFigure): number {
  return Array.isArray(value) ? (value[0] + value[1]) / 2 : value;
}

export function plus(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

export function times(a: Interval, factor: number): Interval {
  const ends = [a.low * factor, a.high * factor];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** All quotients; null where the divisor may be zero. */
export function over(a: Interval, b: Interval): Interval | null {
  if (b.low <= 0 && b.high >= 0) return null;
  const ends = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

export function absolute(a: Interval): Interval {
  if (a.low >= 0) return a;
  return a.high <= 0 ? times(a, -1) : { low: 0, high: Math.max(-a.low, a.high) };
}

/** Decimals make ends that should touch miss each other by a hair. */
const HAIR = 1e-9;

export function meet(a: Interval, b: Interval): boolean {
  const slack = HAIR * Math.max(1, Math.abs(a.high), Math.abs(b.high));
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

function halfStep(figure: ProseFigure): number {
  const half = figure.step / 2;
  const size = sizeOf(figure);
  const rounded =
    figure.scaled || figure.step < 1 || !Number.isInteger(size) || size === 0
      ? half
      : Math.min(10 ** trailingZeros(size) / 2, size * MOST_ROUNDED);
  const widest = Math.max(half, rounded);
  return figure.bound === 'about' ? 2 * widest : widest;
}

/** How many noughts a whole amount ends in. */
export function trailingZeros(size: number): number {
  return /0*$/.exec(String(size))?.[0].length ?? 0;
}
