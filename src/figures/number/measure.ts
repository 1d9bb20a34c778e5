/** What follows a number: scale word, unit, joined case ending, divisor. */
import type { Unit } from '../figure';
import { GAP } from '../../language';
import type { Case, Token } from '../../language';
import { DIVISORS } from '../vocabulary/units';
import { readScale } from './scale';
import { readJoinedCase } from './suffix';
import { readUnit } from './unit';

export interface Measure {
  /** The token after the measure. */
  next: number;
  factor: number;
  /** A scale word stands in print. */
  scaled: boolean;
  unit: Unit | null;
  /** What is measured, when the unit is `other`. */
  unitText: string | null;
  /** A stretch of time. */
  time: boolean;
  grammaticalCase: Case | null;
}

/** `/kk`, `/asukas`, `/ as.`: the divisor that stands with the unit. */
function divisorEnd(tokens: Token[], at: number, unit: Unit): number {
  const [slash, divisor] = [tokens[at], tokens[at + 1]];
  if (slash?.lower !== '/' || divisor?.kind !== 'word' || divisor.gap > GAP.space) return at;
  const joined = slash.gap === GAP.none && divisor.gap === GAP.none;
  if (!DIVISORS.has(divisor.lower) && !(joined && unit === 'EUR')) return at;
  const power = tokens[at + 2];
  const isPower = power?.kind === 'digits' || power?.lower === '²' || power?.lower === '³';
  return isPower && power?.gap === GAP.none ? at + 3 : at + 2;
}

/** `0,1 prosenttia (%)`: the sign repeated after the word. */
function repeatedSignEnd(tokens: Token[], at: number, unit: Unit): number {
  const repeated =
    unit === '%' &&
    tokens[at]?.lower === '(' &&
    tokens[at + 1]?.lower === '%' &&
    tokens[at + 2]?.lower === ')';
  return repeated ? at + 3 : at;
}

/** Reads what measures the number that ends before token `at`; never fails, may be empty. */
export function readMeasure(tokens: Token[], at: number, text: string): Measure {
  const scaled = readScale(tokens, at, text);
  const joined = readJoinedCase(tokens, scaled?.next ?? at);
  const from = joined?.next ?? scaled?.next ?? at;
  const unit = readUnit(tokens, from, text);
  const found = unit?.unit ?? (scaled?.scale.euros ? 'EUR' : null);
  const end = unit
    ? repeatedSignEnd(tokens, divisorEnd(tokens, unit.next, unit.unit), unit.unit)
    : from;
  return {
    next: end,
    factor: scaled?.scale.factor ?? 1,
    scaled: scaled !== null,
    unit: found,
    unitText: unit?.unitText ?? null,
    time: unit?.time ?? false,
    grammaticalCase:
      unit?.grammaticalCase ?? joined?.grammaticalCase ?? scaled?.scale.grammaticalCase ?? null,
  };
}

/** The unit that a word says itself, without anything after it. */
export function ownMeasure(unit: Unit, next: number, grammaticalCase: Case | null): Measure {
  return {
    next,
    factor: 1,
    scaled: false,
    unit,
    unitText: null,
    time: false,
    grammaticalCase,
  };
}

/** Of a number that nothing measures; `next`: the token after it. */
export function noMeasure(next: number): Measure {
  return {
    next,
    factor: 1,
    scaled: false,
    unit: null,
    unitText: null,
    time: false,
    grammaticalCase: null,
  };
}
