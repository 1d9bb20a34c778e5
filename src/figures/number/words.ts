/** Numbers in words: `kaksi`, `viidenkymmenen`, `kaksi ja puoli`, `neljännes`, in every case. */
import { hasSense } from '../../language';
import type { Case, Token } from '../../language';
import {
  ABOUT_NUMERALS,
  FRACTION_FORMS,
  NUMERAL_FORMS,
  TEEN,
  ZERO_RESULT,
} from '../vocabulary/numerals';
import { ofWords } from './magnitude';
import type { Magnitude } from './magnitude';

interface Compound {
  value: number;
  grammaticalCase: Case;
  half: boolean;
  scaled: boolean;
}

/** First letters of every number word, so that other words are told apart at once. */
const BEGINNINGS = new Set(
  [...NUMERAL_FORMS.keys(), ...ABOUT_NUMERALS.keys(), ...FRACTION_FORMS.keys()].map((form) =>
    form.slice(0, 3),
  ),
);
const LONGEST_FORM = Math.max(...[...NUMERAL_FORMS.keys()].map((form) => form.length));
/** "pari" counts only before a scale word or unit. */
const PAIR = 'par';
/** No number word that means one amount is longer. */
const LONGEST_COMPOUND = 60;

export function mayBeNumberWord(lower: string): boolean {
  return BEGINNINGS.has(lower.slice(0, 3));
}

function longestFormAt(word: string, at: number): string | null {
  for (let length = Math.min(LONGEST_FORM, word.length - at); length >= 3; length--) {
    const form = word.slice(at, at + length);
    if (form === TEEN || NUMERAL_FORMS.has(form)) return form;
  }
  return null;
}

/** `kahdentoista`, `viisisataa`, `kolmekymmentäkaksi`: parts one after another. */
function readCompound(word: string): Compound | null {
  if (word.length > LONGEST_COMPOUND) return null;
  let total = 0;
  let part = 0;
  let pending: number | null = null;
  let grammaticalCase: Case = 'nominative';
  let half = false;
  let scaled = false;
  for (let at = 0; at < word.length;) {
    const form = longestFormAt(word, at);
    if (form === null) return null;
    at += form.length;
    if (form === TEEN) {
      if (pending === null || pending === 0 || pending > 9) return null;
      part += pending + 10;
      pending = null;
      continue;
    }
    const numeral = NUMERAL_FORMS.get(form);
    if (!numeral) return null;
    grammaticalCase = numeral.grammaticalCase;
    const { kind, value } = numeral;
    scaled = kind === 'scale' || kind === 'thousand';
    if (kind === 'unit') {
      if (pending !== null) return null;
      pending = value;
    } else if (kind === 'half') {
      if (total + part > 0 || pending !== null) return null;
      half = true;
      pending = value;
    } else if (kind === 'ten' || kind === 'hundred') {
      part += (pending ?? 1) * value;
      pending = null;
    } else {
      const multiplier = part + (pending ?? 0);
      total += (multiplier === 0 ? 1 : multiplier) * value;
      part = 0;
      pending = null;
      half = false;
    }
  }
  return { value: total + part + (pending ?? 0), grammaticalCase, half, scaled };
}

function isQuarterOfYear(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  return before.lower === '.' || hasSense(before.lower, 'says:quarter');
}

function readFraction(tokens: Token[], at: number): Magnitude | null {
  const word = tokens[at]?.lower ?? '';
  const whole = FRACTION_FORMS.get(word);
  if (whole) {
    if (isQuarterOfYear(tokens, at)) return null;
    return ofWords(at + 1, whole.value, whole.grammaticalCase, { unit: '%' });
  }
  const times = NUMERAL_FORMS.get(word);
  const part = FRACTION_FORMS.get(tokens[at + 1]?.lower ?? '');
  if (times?.kind !== 'unit' || times.value < 2 || !part || part.value === 50) return null;
  const share = Math.round((1e3 * times.value) / Math.round(100 / part.value)) / 10;
  return ofWords(at + 2, share, part.grammaticalCase, { unit: '%' });
}

/** `kaksi ja puoli`: the half after a whole number. */
function halfAfter(tokens: Token[], at: number): number {
  return tokens[at]?.lower === 'ja' && NUMERAL_FORMS.get(tokens[at + 1]?.lower ?? '')?.value === 0.5
    ? 2
    : 0;
}

/** `kaksi tuhatta viisisataa`: further words of the same number. */
function withFurtherWords(tokens: Token[], first: Compound, from: number): [Compound, number] {
  let { value, grammaticalCase, scaled } = first;
  let next = from;
  for (let words = 0; words < 3; words++) {
    const token = tokens[next];
    if (token?.kind !== 'word' || !mayBeNumberWord(token.lower)) break;
    const further = readCompound(token.lower);
    if (!further || further.half) break;
    if (value < 1e3 && value > 0 && token.lower.startsWith('tuha') && further.value === 1e3) {
      value *= 1e3;
    } else if (scaled && value >= 1e3 && value < 1e6 && further.value < 1e3) {
      value += further.value;
    } else break;
    ({ grammaticalCase, scaled } = further);
    next++;
  }
  return [{ value, grammaticalCase, half: first.half, scaled }, next];
}

/** "miljoonaa euroa" without a number is a heading, not a million. */
function isBarePartitive(word: string): boolean {
  const numeral = NUMERAL_FORMS.get(word);
  return numeral?.kind === 'scale' && numeral.grammaticalCase === 'partitive';
}

/** `kymmenisen`, `viitisenkymmentä`. */
function readAboutWord(word: string): number | null {
  const whole = ABOUT_NUMERALS.get(word);
  if (whole !== undefined) return whole;
  for (const [beginning, value] of ABOUT_NUMERALS) {
    if (!word.startsWith(beginning)) continue;
    const power = NUMERAL_FORMS.get(word.slice(beginning.length));
    if (power && (power.kind === 'ten' || power.kind === 'hundred')) return value * power.value;
  }
  return null;
}

/** The number in words that begins at token `at`, scale words not applied except inside it. */
export function readNumberWord(tokens: Token[], at: number): Magnitude | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !mayBeNumberWord(token.lower)) return null;
  const fraction = readFraction(tokens, at);
  if (fraction) return fraction;
  const about = readAboutWord(token.lower);
  if (about !== null) return ofWords(at + 1, about, 'nominative', { about: true, needsUnit: true });
  if (token.lower.startsWith(ZERO_RESULT)) {
    return ofWords(at + 1, 0, 'nominative', { unit: 'EUR', role: 'result' });
  }
  const single = readCompound(token.lower);
  if (!single || isBarePartitive(token.lower)) return null;
  const [number, end] = withFurtherWords(tokens, single, at + 1);
  const half = number.half ? 0 : halfAfter(tokens, end);
  return ofWords(end + half, number.value + (half > 0 ? 0.5 : 0), number.grammaticalCase, {
    needsUnit: number.half || half > 0 || token.lower.startsWith(PAIR),
    scaled: number.scaled,
  });
}
