/** The unit after a number: sign, abbreviation or noun in any case. */
import type { Unit } from '../figure';
import { GAP, isYear, SUFFIX_CASES } from '../../language';
import type { Case, Token } from '../../language';
import { peopleCase } from '../vocabulary/people';
import { PERCENTAGE_POINT, POWERED_UNITS, SIGN_UNITS, UNIT_WORDS } from '../vocabulary/units';
import type { UnitWord } from '../vocabulary/units';
import { lookUp } from './broken';
import { readJoinedCase } from './suffix';

export interface UnitFound {
  next: number;
  unit: Unit;
  /** What is measured, when the unit is `other`. */
  unitText: string | null;
  /** A stretch of time. */
  time: boolean;
  grammaticalCase: Case;
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
    next: joined?.next ?? at + 1,
    unit: sign.unit,
    unitText: sign.unitText ?? null,
    time: false,
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

/** `98,5 prosenttisesti`, `10 prosenttinen` */
const PERCENT_ADJECTIVE = /^prosentti(?:nen|s)/;

const PER_ONE: ReadonlySet<string> = new Set(['kohti', 'kohden', 'kohtaan']);

/** "2,5 työntekijää kohden": what the number is shared by, not what it counts. */
export function isPerOne(token: Token | undefined): boolean {
  return token !== undefined && PER_ONE.has(token.lower);
}

function ofWord(word: UnitWord, next: number, grammaticalCase: Case): UnitFound {
  return {
    next,
    unit: word.unit,
    unitText: word.unitText ?? null,
    time: word.time === true,
    grammaticalCase,
  };
}

function readUnitWord(tokens: Token[], at: number): UnitFound | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const colon = token.lower.indexOf(':');
  if (colon > 0) {
    const unit = UNIT_WORDS.get(token.lower.slice(0, colon));
    const grammaticalCase = SUFFIX_CASES.get(token.lower.slice(colon + 1));
    return unit && grammaticalCase ? ofWord(unit, at + 1, grammaticalCase) : null;
  }
  if (isPerOne(tokens[at + 1])) return null;
  const hit = lookUp(tokens, at, UNIT_WORDS);
  // "–96 vuodesta 2023" counts from a year on.
  if (hit?.found.time && isYear(tokens[hit.next])) return null;
  if (hit) return ofWord(hit.found, hit.next, hit.found.grammaticalCase);
  if (PERCENT_ADJECTIVE.test(token.lower)) {
    return { next: at + 1, unit: '%', unitText: null, time: false, grammaticalCase: 'nominative' };
  }
  const people = peopleCase(token.lower);
  return people
    ? { next: at + 1, unit: 'hlö', unitText: null, time: false, grammaticalCase: people }
    : null;
}

/** The unit at token `at`, null when none stands there. */
export function readUnit(tokens: Token[], at: number, text: string): UnitFound | null {
  const found = readSign(tokens, at) ?? readPowered(tokens, at, text) ?? readUnitWord(tokens, at);
  // Nouns do not reach over an empty line; only money and per cents run on from line to line.
  if (found && tokens[at]?.gap === GAP.blank && found.unit !== 'EUR' && found.unit !== '%')
    return null;
  return found;
}
