/** What a reading should come to by a table's own columns, and whether the text says so. */
import type { ProseFigure } from '../../figures';
import { explain } from '../causes';
import type { Cause } from '../finding';
import { magnitudeOf, meet, sizeOf, times, trailingZeros } from '../passage/interval';
import type { Column, Sign } from './column-words';
import type { Reading } from './reading';

/** Where the value of a column stands; null where the table does not hold it. */
export type Values = (column: Column) => number | null;

export interface Expected {
  /** A change has its sign; a share and a change told in per cent are per cent. */
  value: number;
  /** The columns that make it. */
  columns: Column[];
}

/** Null where a column is blank, the base is zero, or the reading says too little. */
export function expectedOf(
  { measure, column, base }: Pick<Reading, 'measure' | 'column' | 'base'>,
  values: Values,
  isPercent: boolean,
): Expected | null {
  if (measure === null || column === null) return null;
  const own = values(column);
  if (own === null) return null;
  if (measure === 'level') return { value: own, columns: [column] };
  const compared = base === null ? null : values(base);
  if (base === null || compared === null || base === column) return null;
  const part = measure === 'share' ? own : own - compared;
  if (measure === 'change' && !isPercent) return { value: tidy(part), columns: [column, base] };
  if (compared === 0) return null;
  return { value: tidy((part / Math.abs(compared)) * 100), columns: [column, base] };
}

export interface Comparison {
  holds: boolean;
  /** With the sign that the words give; without one where they give none. */
  found: number;
  expected: number;
  /** What slip explains the difference; null also where the text leaves the figure open. */
  cause: Cause;
}

/** A figure with the sign that its words give it, 0 for none, against what a table comes to. */
export function compare(figure: ProseFigure, sign: Sign, value: number): Comparison {
  const direction = sign || 1;
  const said = times(magnitudeOf(figure), direction);
  const expected = sign === 0 ? Math.abs(value) : value;
  const spare = spareOf(figure);
  const should = { low: expected - spare, high: expected + spare };
  const found = direction * sizeOf(figure);
  const holds = meet(said, should);
  const isTurned = sign !== 0 && meet(times(said, -1), should);
  const cause = isTurned ? 'sign' : slipOf(figure, expected, found);
  return { holds, found, expected: shown(expected, figure), cause: holds ? null : cause };
}

/** "Noin" before a round figure leaves this part of it open. */
const ABOUT_REACH = 0.2;

/** What a comparison leaves open beside the last printed digit: a share is cut off as often as it is rounded. */
function spareOf(figure: ProseFigure): number {
  if (figure.unit === '%') return figure.step / 2;
  if (figure.bound !== 'about') return 0;
  const size = sizeOf(figure);
  return Math.min(10 ** trailingZeros(size) / 2, size * ABOUT_REACH);
}

/** A share with one decimal more than the text prints. */
function shown(expected: number, figure: ProseFigure): number {
  return figure.unit === '%' ? Number(expected.toFixed(decimalsOf(figure) + 1)) : expected;
}

/** A factor of ten more or less, with what the printed form leaves open. */
const FACTORS = [10, 100, 1000, 0.1, 0.01, 0.001];

/** In steps of the last printed digit: "2,05 milj." has 205 of them. */
export function slipOf(figure: ProseFigure, expected: number, found: number): Cause {
  if (figure.bound !== null) return null;
  const steps = (value: number): number => Math.round(value / figure.step);
  const cause = explain(steps(expected), steps(found), { tolerance: 0 })?.cause ?? null;
  if (cause !== null) return cause === 'rounding' ? null : cause;
  const size = { low: Math.abs(expected), high: Math.abs(expected) };
  const isScaled =
    expected * found > 0 &&
    FACTORS.some((factor) => meet(times(magnitudeOf(figure), factor), size));
  return isScaled ? 'scale' : null;
}

function decimalsOf({ step }: ProseFigure): number {
  return Math.max(0, Math.round(-Math.log10(step)));
}

/** Without the hair that binary fractions leave. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
