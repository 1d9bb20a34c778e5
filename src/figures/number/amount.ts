/** A whole amount: sign, number or range, scale word, unit, case ending. */
import type { Role, Unit } from '../figure';
import { GAP } from '../scan/tokens';
import type { Token } from '../scan/tokens';
import type { Case } from '../vocabulary/inflection';
import { RANGE_DASHES } from '../vocabulary/marks';
import { readDigits, readLostZero } from './digits';
import { readMeasure } from './measure';
import type { Measure } from './measure';
import { readSignBefore } from './sign';
import { readNumberWord } from './words';

export interface Amount {
  /** First token, and the token after the last. */
  first: number;
  next: number;
  value: number | [number, number];
  unit: Unit | null;
  unitText?: string;
  /** A stretch of time. */
  time: boolean;
  grammaticalCase: Case | null;
  scaled: boolean;
  /** Base units of one step of the last printed digit: 100000 for `4,8 milj. euroa`. */
  step: number;
  /** The number word says "about" itself. */
  about: boolean;
  inWords: boolean;
  grouped: boolean;
  decimals: number;
  decimalMark: string | null;
  signed: boolean;
  /** The role that the number word says itself. */
  role?: Role;
}

interface Magnitude {
  next: number;
  value: number;
  unitOfLastDigit: number;
  decimals: number;
  decimalMark: string | null;
  grouped: boolean;
  dotted: boolean;
  inWords: boolean;
  about: boolean;
  needsUnit: boolean;
  unit: Unit | null;
  role?: Role;
  scaled: boolean;
  grammaticalCase: Case | null;
}

const PLAIN = {
  inWords: false,
  about: false,
  needsUnit: false,
  unit: null,
  scaled: false,
  grammaticalCase: null,
};

/** The number that begins at token `at`, in digits or words, without sign and unit. */
function readMagnitude(tokens: Token[], at: number, groupsEnd?: number): Magnitude | null {
  const token = tokens[at];
  if (token?.kind === 'digits') {
    const digits = readDigits(tokens, at, groupsEnd);
    return digits && { ...PLAIN, ...digits };
  }
  if (token?.kind === 'mark') {
    const lostZero = readLostZero(tokens, at);
    return lostZero && { ...PLAIN, ...lostZero };
  }
  const word = readNumberWord(tokens, at);
  return (
    word && {
      ...word,
      unitOfLastDigit: wordStep(word.value),
      decimals: 0,
      decimalMark: null,
      grouped: false,
      dotted: false,
      inWords: true,
    }
  );
}

/** The finest of million, thousand, one and half that a number in words is told to. */
function wordStep(value: number): number {
  const step = [1e9, 1e6, 1e3, 1, 0.5].find((unit) => value >= unit && value % unit === 0);
  return step ?? 1;
}

/** `6.%:lla`: a stray full stop before the sign. */
function afterStrayStop(tokens: Token[], at: number): number {
  const [stop, sign] = [tokens[at], tokens[at + 1]];
  const stray =
    stop?.lower === '.' && stop.gap === GAP.none && sign?.lower === '%' && sign.gap === GAP.none;
  return stray ? at + 1 : at;
}

/** `5-prosenttinen`, `100-prosenttisesti`: the unit is joined as an adjective. */
function readAdjective(tokens: Token[], at: number): Measure | null {
  const [hyphen, word] = [tokens[at], tokens[at + 1]];
  if (hyphen?.lower !== '-' || hyphen.gap !== GAP.none || word?.gap !== GAP.none) return null;
  if (!word.lower.startsWith('prosentti')) return null;
  const points = word.lower.startsWith('prosenttiyks');
  return {
    next: at + 2,
    factor: 1,
    scaled: false,
    unit: points ? 'other' : '%',
    ...(points ? { unitText: 'prosenttiyksikkö' } : {}),
    time: false,
    grammaticalCase: null,
  };
}

function measureAfter(tokens: Token[], at: number, text: string): Measure {
  return readAdjective(tokens, at) ?? readMeasure(tokens, afterStrayStop(tokens, at), text);
}

/** The token where the high end of a range begins, when token `at` can join two ends. */
function highEndAt(tokens: Token[], at: number, low: Magnitude): number | null {
  const joint = tokens[at];
  const after = tokens[at + 1];
  if (!joint || !after) return null;
  if (RANGE_DASHES.has(joint.lower) && joint.kind === 'mark') {
    const even = (joint.gap === GAP.none) === (after.gap === GAP.none);
    return even && joint.gap < GAP.line && after.gap < GAP.line ? at + 1 : null;
  }
  if (low.inWords && low.grammaticalCase === 'elative') return at;
  return joint.lower === 'ja' ? at + 1 : null;
}

/** Words that close "between a and b". */
function isBetween(tokens: Token[], at: number): boolean {
  return tokens[at]?.lower.startsWith('väli') === true;
}

function rangeJoined(tokens: Token[], at: number, high: Magnitude, measure: Measure): boolean {
  const joint = tokens[at];
  if (!joint) return false;
  if (joint.kind === 'mark') return true;
  if (joint.lower === 'ja') return isBetween(tokens, measure.next);
  return high.grammaticalCase === 'illative' && (measure.scaled || measure.unit !== null);
}

function readRange(
  tokens: Token[],
  low: Magnitude,
  lowMeasure: Measure,
  text: string,
): { value: [number, number]; high: Magnitude; measure: Measure } | null {
  const jointAt = lowMeasure.unit || lowMeasure.scaled ? lowMeasure.next : low.next;
  const highAt = highEndAt(tokens, jointAt, low);
  if (highAt === null) return null;
  const high = readMagnitude(tokens, highAt);
  if (!high || high.unit || low.unit) return null;
  const measure = measureAfter(tokens, high.next, text);
  if (!rangeJoined(tokens, jointAt, high, measure)) return null;
  const spaced = tokens[jointAt]?.gap !== GAP.none;
  if (spaced && measure.unit === null && !measure.scaled) return null;
  if (lowMeasure.unit && lowMeasure.unit !== measure.unit) return null;
  const top = high.value * measure.factor;
  const ownFactor = lowMeasure.scaled || lowMeasure.unit ? lowMeasure.factor : measure.factor;
  const bottom = low.value * ownFactor < top ? low.value * ownFactor : low.value;
  return bottom < top ? { value: [exact(bottom), exact(top)], high, measure } : null;
}

/** 4.8 * 1e6 without the binary dust. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

/** `1.393 miljoonaa`: before a scale word the dot parts decimals. */
function undotted(magnitude: Magnitude, measure: Measure): Magnitude {
  if (!magnitude.dotted || measure.factor < 1e6) return magnitude;
  return { ...magnitude, value: magnitude.value / 1e3, unitOfLastDigit: 1e-3, decimals: 3 };
}

/**
 * Reads the amount whose number begins at token `at`; null when no number stands there.
 * `columnEnd`, for a number of a table row, is where its thousands end. The unit is null when none is printed.
 */
export function readAmount(
  tokens: Token[],
  at: number,
  text: string,
  columnEnd?: number,
): Amount | null {
  const magnitude = readMagnitude(tokens, at, columnEnd);
  if (!magnitude) return null;
  const measure: Measure = magnitude.unit
    ? {
        next: magnitude.next,
        factor: 1,
        scaled: false,
        unit: magnitude.unit,
        time: false,
        grammaticalCase: magnitude.grammaticalCase,
      }
    : measureAfter(tokens, magnitude.next, text);
  const lostZero = tokens[at]?.kind === 'mark';
  const inRow = columnEnd !== undefined;
  if ((magnitude.needsUnit || lostZero) && measure.unit === null && !measure.scaled) return null;
  const sign = magnitude.inWords
    ? ({ first: at, factor: 1, printed: false } as const)
    : readSignBefore(tokens, at, {
        inRow,
        exact: magnitude.grouped || magnitude.decimals > 0 || measure.unit === 'EUR',
      });
  const range = sign.printed || inRow ? null : readRange(tokens, magnitude, measure, text);
  const last = undotted(range?.high ?? magnitude, range?.measure ?? measure);
  const used = range?.measure ?? measure;
  return {
    first: sign.first,
    next: used.next,
    value: range?.value ?? withSign(exact(last.value * used.factor), sign.factor),
    unit: used.unit,
    ...(used.unitText === undefined ? {} : { unitText: used.unitText }),
    time: used.time,
    grammaticalCase: used.grammaticalCase ?? last.grammaticalCase,
    scaled: used.scaled || last.scaled,
    step: last.unitOfLastDigit * used.factor,
    about: magnitude.about,
    inWords: magnitude.inWords,
    grouped: last.grouped,
    decimals: last.decimals,
    decimalMark: last.decimalMark,
    signed: sign.printed,
    ...(magnitude.role === undefined ? {} : { role: magnitude.role }),
  };
}

/** Zero has no sign. */
function withSign(value: number, factor: 1 | -1): number {
  return value === 0 ? 0 : value * factor;
}
