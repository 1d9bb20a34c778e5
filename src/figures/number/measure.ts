/** What follows a number: scale word, unit, joined case ending, divisor. */
import type { Unit } from '../figure';
import { GAP } from '../scan/tokens';
import type { Token } from '../scan/tokens';
import { SUFFIX_CASES } from '../vocabulary/inflection';
import type { Case } from '../vocabulary/inflection';
import { peopleCase } from '../vocabulary/people';
import { LONE_MILLION, SCALES } from '../vocabulary/scales';
import type { Scale } from '../vocabulary/scales';
import {
  DIVISORS,
  PERCENTAGE_POINT,
  POWERED_UNITS,
  SIGN_UNITS,
  UNIT_WORDS,
} from '../vocabulary/units';

export interface Measure {
  /** The token after the measure. */
  next: number;
  factor: number;
  /** A scale word stands in print. */
  scaled: boolean;
  unit: Unit | null;
  unitText?: string;
  time: boolean;
  grammaticalCase: Case | null;
}

interface ScaleFound {
  next: number;
  scale: Scale;
}

interface UnitFound {
  next: number;
  unit: Unit;
  unitText?: string;
  time: boolean;
  grammaticalCase: Case;
}

/** A word that extraction broke has at most this many pieces. */
const MOST_PIECES = 4;
const SHORTEST_BROKEN_WORD = 5;

/** A word of the table, whole or broken by spaces: `mil joo naa`. */
function lookUp<T>(
  tokens: Token[],
  at: number,
  table: ReadonlyMap<string, T>,
): { next: number; found: T } | null {
  let word = '';
  for (let next = at; next < at + MOST_PIECES; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word' || (next > at && token.gap !== GAP.space)) return null;
    word += token.lower;
    const found = table.get(word);
    if (found !== undefined && (next === at || word.length >= SHORTEST_BROKEN_WORD)) {
      return { next: next + 1, found };
    }
  }
  return null;
}

function isEuroAt(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return token.lower === '€' || lookUp(tokens, at, UNIT_WORDS)?.found.unit === 'EUR';
}

function readScale(tokens: Token[], at: number, text: string): ScaleFound | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const hit = lookUp(tokens, at, SCALES);
  if (hit) {
    const { found: scale } = hit;
    let { next } = hit;
    const mark = tokens[next];
    // "milj, euroa" is a misprinted full stop.
    const stopped =
      mark?.gap === GAP.none &&
      (mark.lower === '.' || (mark.lower === ',' && isEuroAt(tokens, next + 1)));
    if (stopped && (scale.dotted || isEuroAt(tokens, next + 1))) next++;
    if (!scale.needsEuro || isEuroAt(tokens, next)) return { next, scale };
  }
  if (text.slice(token.start, token.end) === LONE_MILLION) {
    return { next: at + 1, scale: { factor: 1e6, grammaticalCase: 'partitive', euros: true } };
  }
  return null;
}

/** The case of an ending joined by a colon, and the token after it: `:lla`. */
function readJoinedCase(
  tokens: Token[],
  at: number,
): { next: number; grammaticalCase: Case } | null {
  const [colon, ending] = [tokens[at], tokens[at + 1]];
  if (colon?.lower !== ':' || colon.gap !== GAP.none || ending?.gap !== GAP.none) return null;
  const grammaticalCase = SUFFIX_CASES.get(ending.lower);
  return grammaticalCase ? { next: at + 2, grammaticalCase } : null;
}

function readSign(tokens: Token[], at: number): UnitFound | null {
  const sign = SIGN_UNITS.get(tokens[at]?.lower ?? '');
  if (!sign) return null;
  const hyphen = tokens[at + 1];
  const after = tokens[at + 2];
  if (sign.unit === '%' && hyphen?.lower === '-' && after?.lower.startsWith(PERCENTAGE_POINT)) {
    const dot = tokens[at + 3];
    const abbreviated =
      after.lower === PERCENTAGE_POINT && dot?.lower === '.' && dot.gap === GAP.none;
    return {
      next: at + (abbreviated ? 4 : 3),
      unit: 'other',
      unitText: 'prosenttiyksikkö',
      time: false,
      grammaticalCase: after.lower.endsWith('n') ? 'genitive' : 'partitive',
    };
  }
  const joined = readJoinedCase(tokens, at + 1);
  return {
    ...sign,
    time: false,
    next: joined?.next ?? at + 1,
    grammaticalCase: joined?.grammaticalCase ?? sign.grammaticalCase,
  };
}

/** m2, k-m2: letters and a power. */
function readPowered(tokens: Token[], at: number, text: string): UnitFound | null {
  const [word, power] = [tokens[at], tokens[at + 1]];
  if (word?.kind !== 'word' || !POWERED_UNITS.has(word.lower) || power?.gap !== GAP.none)
    return null;
  if (!['2', '3', '²', '³'].includes(power.lower)) return null;
  const unitText = `${text.slice(word.start, word.end)}${power.lower === '2' || power.lower === '²' ? 2 : 3}`;
  const joined = readJoinedCase(tokens, at + 2);
  return {
    next: joined?.next ?? at + 2,
    unit: 'other',
    unitText,
    time: false,
    grammaticalCase: joined?.grammaticalCase ?? 'partitive',
  };
}

function readUnitWord(tokens: Token[], at: number): UnitFound | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const colon = token.lower.indexOf(':');
  if (colon > 0) {
    const unit = UNIT_WORDS.get(token.lower.slice(0, colon));
    const grammaticalCase = SUFFIX_CASES.get(token.lower.slice(colon + 1));
    return unit && grammaticalCase
      ? { ...unit, time: unit.time === true, grammaticalCase, next: at + 1 }
      : null;
  }
  const hit = lookUp(tokens, at, UNIT_WORDS);
  if (hit) return { ...hit.found, time: hit.found.time === true, next: hit.next };
  const people = peopleCase(token.lower);
  return people ? { next: at + 1, unit: 'hlö', time: false, grammaticalCase: people } : null;
}

function readUnit(tokens: Token[], at: number, text: string): UnitFound | null {
  const found = readSign(tokens, at) ?? readPowered(tokens, at, text) ?? readUnitWord(tokens, at);
  // Nouns do not reach over an empty line; only money and per cents run on from line to line.
  if (found && tokens[at]?.gap === GAP.blank && found.unit !== 'EUR' && found.unit !== '%')
    return null;
  return found;
}

/** `/kk`, `/asukas`, `/ as.`: the divisor that stands with the unit. */
function divisorEnd(tokens: Token[], at: number, unit: Unit): number {
  const [slash, divisor] = [tokens[at], tokens[at + 1]];
  if (slash?.lower !== '/' || divisor?.kind !== 'word' || divisor.gap > GAP.space) return at;
  const joined = slash.gap === GAP.none && divisor.gap === GAP.none;
  if (!DIVISORS.has(divisor.lower) && !(joined && unit === 'EUR')) return at;
  const power = tokens[at + 2];
  return power?.kind === 'digits' && power.gap === GAP.none ? at + 3 : at + 2;
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
  const joinedToScale = scaled ? readJoinedCase(tokens, scaled.next) : readJoinedCase(tokens, at);
  const from = joinedToScale?.next ?? scaled?.next ?? at;
  const unit = readUnit(tokens, from, text);
  const factor = scaled?.scale.factor ?? 1;
  const scaleCase = joinedToScale?.grammaticalCase ?? scaled?.scale.grammaticalCase ?? null;
  if (!unit) {
    return {
      next: from,
      factor,
      scaled: scaled !== null,
      unit: scaled?.scale.euros ? 'EUR' : null,
      time: false,
      grammaticalCase: scaleCase,
    };
  }
  const end = repeatedSignEnd(tokens, divisorEnd(tokens, unit.next, unit.unit), unit.unit);
  return {
    next: end,
    factor,
    scaled: scaled !== null,
    unit: unit.unit,
    ...(unit.unitText === undefined ? {} : { unitText: unit.unitText }),
    time: unit.time,
    grammaticalCase: unit.grammaticalCase,
  };
}
