/** A whole amount: sign, number or range, scale word, unit, case ending. */
import type { Role, Unit } from '../figure';
import type { Case, Token } from '../../language';
import type { Magnitude } from './magnitude';
import type { Measure } from './measure';
import { exact, measureAfter, readMagnitude } from './parts';
import { readRange } from './range';
import { readSignBefore } from './sign';
import type { Sign } from './sign';

export interface Amount {
  /** First token, and the token after the last. */
  first: number;
  next: number;
  value: number | [number, number];
  /** Null when none is printed. */
  unit: Unit | null;
  unitText: string | null;
  /** A stretch of time. */
  time: boolean;
  grammaticalCase: Case | null;
  /** A scale word stands in print. */
  scaled: boolean;
  /** Base units of one step of the last printed digit: 100000 for `4,8 milj. euroa`. */
  step: number;
  /** The number word says "about" itself. */
  about: boolean;
  inWords: boolean;
  /** Thousands are parted. */
  grouped: boolean;
  decimals: number;
  decimalMark: string | null;
  signed: boolean;
  /** The role that the number word says itself. */
  role: Role | null;
}

/** `1.393 miljoonaa`: before a scale word the dot parts decimals. */
function undotted(magnitude: Magnitude, measure: Measure): Magnitude {
  if (!magnitude.dotted || measure.factor < 1e6) return magnitude;
  return { ...magnitude, value: magnitude.value / 1e3, unitOfLastDigit: 1e-3, decimals: 3 };
}

function signBefore(
  tokens: Token[],
  at: number,
  magnitude: Magnitude,
  measure: Measure,
  inRow: boolean,
): Sign {
  if (magnitude.inWords) return { first: at, factor: 1, printed: false };
  const exactly = magnitude.grouped || magnitude.decimals > 0 || measure.unit === 'EUR';
  return readSignBefore(tokens, at, { inRow, exact: exactly });
}

/** Zero has no sign. */
function withSign(value: number, factor: 1 | -1): number {
  return value === 0 ? 0 : value * factor;
}

/**
 * Reads the amount whose number begins at token `at`; null when no number stands there.
 * `columnEnd`, for a number of a table row, is where its thousands end.
 */
export function readAmount(
  tokens: Token[],
  at: number,
  text: string,
  columnEnd?: number,
): Amount | null {
  const low = readMagnitude(tokens, at, columnEnd);
  if (!low) return null;
  const lowMeasure = measureAfter(tokens, low, text);
  if (low.needsUnit && lowMeasure.unit === null && !lowMeasure.scaled) return null;
  const inRow = columnEnd !== undefined;
  const sign = signBefore(tokens, at, low, lowMeasure, inRow);
  const range = sign.printed || inRow ? null : readRange(tokens, low, lowMeasure, text);
  const measure = range?.measure ?? lowMeasure;
  const number = undotted(range?.high ?? low, measure);
  return {
    first: sign.first,
    next: measure.next,
    value: range?.value ?? withSign(exact(number.value, measure.factor), sign.factor),
    unit: measure.unit,
    unitText: measure.unitText,
    time: measure.time,
    grammaticalCase: measure.grammaticalCase ?? number.grammaticalCase,
    scaled: measure.scaled || number.scaled,
    step: number.unitOfLastDigit * measure.factor,
    about: low.about,
    inWords: low.inWords,
    grouped: number.grouped,
    decimals: number.decimals,
    decimalMark: number.decimalMark,
    signed: sign.printed,
    role: low.role,
  };
}
