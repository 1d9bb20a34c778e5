/** What exactly turns the right figure into the printed one; nothing is guessed. */
import type { Cause } from './finding';

export interface Explanation {
  cause: Exclude<Cause, null>;
  /** The second of two that explain only together, as a sign and a rounding. */
  alsoCause?: Exclude<Cause, null>;
}

export interface Circumstances {
  /** How far rounding alone can part the two, in base units. */
  tolerance: number;
  /** Decimals printed; digits are compared at this precision. */
  decimals?: number;
  /** What the expected figure is a sum of: one left out or counted twice is recognised. */
  addends?: readonly number[];
}

/** Causes of one slip, the likelier first. */
const SLIPS: { cause: Exclude<Cause, null>; explains: Slip }[] = [
  { cause: 'sign', explains: (expected, found) => expected !== 0 && expected === -found },
  { cause: 'scale', explains: isScaled },
  { cause: 'transposed', explains: isTransposed },
  { cause: 'digit', explains: isOneDigit },
  {
    cause: 'addend',
    explains: (expected, found, addends) =>
      addends.some((a) => a !== 0 && Math.abs(found - expected) === Math.abs(a)),
  },
];

/** Integers: figures times the power of ten that makes their decimals whole. */
type Slip = (expected: number, found: number, addends: readonly number[]) => boolean;

/** Null when neither one slip nor a slip with a sign or a rounding explains the difference. */
export function explain(
  expected: number,
  found: number,
  { tolerance, decimals = 0, addends = [] }: Circumstances,
): Explanation | null {
  const unit = 10 ** decimals;
  const whole = (value: number): number => Math.round(value * unit);
  const e = whole(expected);
  const f = whole(found);
  const parts = addends.map(whole);
  if (Math.abs(e - f) <= tolerance * unit) return { cause: 'rounding' };

  const slip = slipOf(e, f, parts);
  if (slip) return { cause: slip };
  if (e * f < 0) {
    if (Math.abs(e + f) <= tolerance * unit) return { cause: 'sign', alsoCause: 'rounding' };
    const turned = slipOf(e, -f, parts);
    if (turned) return { cause: 'sign', alsoCause: turned };
  }
  for (let off = 1; off <= Math.min(tolerance * unit, MOST_OFFSETS); off++) {
    const rounded = slipOf(e + off, f, []) ?? slipOf(e - off, f, []);
    if (rounded) return { cause: rounded, alsoCause: 'rounding' };
  }
  return null;
}

/** Sums of many rounded parts are not searched through. */
const MOST_OFFSETS = 10;

function slipOf(
  expected: number,
  found: number,
  addends: readonly number[],
): Explanation['cause'] | null {
  return SLIPS.find(({ explains }) => explains(expected, found, addends))?.cause ?? null;
}

const MOST_SCALE = 6;

function isScaled(expected: number, found: number): boolean {
  if (expected === 0 || found === 0) return false;
  for (let power = 1; power <= MOST_SCALE; power++) {
    if (expected * 10 ** power === found || found * 10 ** power === expected) return true;
  }
  return false;
}

function isTransposed(expected: number, found: number): boolean {
  const [a, b] = digitsOf(expected, found);
  const at = differences(a, b);
  const [first, second] = at;
  return (
    at.length === 2 &&
    first !== undefined &&
    second === first + 1 &&
    a[first] === b[second] &&
    a[second] === b[first]
  );
}

function isOneDigit(expected: number, found: number): boolean {
  const [a, b] = digitsOf(expected, found);
  return a.length > 1 && differences(a, b).length === 1;
}

/** The digits of both; empty when the signs or lengths differ. */
function digitsOf(expected: number, found: number): [string, string] {
  const a = String(Math.abs(expected));
  const b = String(Math.abs(found));
  return expected * found < 0 || a.length !== b.length ? ['', ''] : [a, b];
}

function differences(a: string, b: string): number[] {
  return [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
}
