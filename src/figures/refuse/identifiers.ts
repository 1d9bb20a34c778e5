/** Numbers that are part of a name, code, section or list. Each reader returns the token after it, or null. */
import { spacedGroupsEnd } from '../number/digits';
import { GAP, hasSense, isPartitive, RANGE_DASHES } from '../../language';
import type { Token } from '../../language';
import { isApproximator } from '../vocabulary/approximators';
import { FILE_SIZES } from '../vocabulary/labels';
import { SCALES } from '../vocabulary/scales';
import { DIVISORS, POWERED_UNITS, UNIT_WORDS } from '../vocabulary/units';

const SECTION_SIGN = '§';
/** A number of a document has no more parts. */
const MOST_PARTS = 12;
/** A word at least this long that runs into a number has lost its space; a shorter one is a code. */
const SHORTEST_RUN_ON_WORD = 5;

function isJoined(token: Token | undefined): boolean {
  return token !== undefined && token.gap === GAP.none;
}

/** Everything joined without a space from `at` on, sentence punctuation left out. */
function joinedEnd(tokens: Token[], at: number): number {
  let next = at + 1;
  while (isJoined(tokens[next])) {
    const token = tokens[next];
    if (token?.kind === 'mark' && !['-', '–', '/', '.', '_', ':', '§', '='].includes(token.lower))
      break;
    if (token?.kind === 'mark' && !isJoined(tokens[next + 1])) break;
    next++;
  }
  return next;
}

/** An ordinary word, in lower case or capitals throughout, not a code. */
function isRunOn(word: Token, text: string): boolean {
  const rest = text.slice(word.start + 1, word.end);
  const plain = rest === rest.toLowerCase() || rest === rest.toUpperCase();
  return word.end - word.start >= SHORTEST_RUN_ON_WORD && plain;
}

/** Covid-19, MliDno-2020-449, CO2, FI00 22: joined to the letters before. */
export function codeEnd(tokens: Token[], at: number, text: string): number | null {
  if (!isJoined(tokens[at])) return null;
  const before = tokens[at - 1];
  if (before?.kind === 'word') {
    if (isRunOn(before, text) || isApproximator(before.lower)) return null;
    return accountEnd(tokens, joinedEnd(tokens, at), before.lower);
  }
  const hinge = before?.kind === 'mark' && isJoined(before) && tokens[at - 2];
  if (!hinge || hinge.kind !== 'word') return null;
  // "Toimintakate-8 350 160": a long word before a sign and thousands has lost its space.
  if (isRunOn(hinge, text) && spacedGroupsEnd(tokens, at) > at + 1) return null;
  // "Ka:17"; "Menot:17" has lost its space.
  const isSeries = before.lower === ':' && !isRunOn(hinge, text);
  const joins =
    isSeries || RANGE_DASHES.has(before.lower) || before.lower === '_' || before.lower === '=';
  return joins ? joinedEnd(tokens, at) : null;
}

/** An IBAN goes on in groups of digits. */
function accountEnd(tokens: Token[], at: number, country: string): number {
  let next = at;
  if (country !== 'fi') return next;
  while (tokens[next]?.kind === 'digits' && tokens[next]?.gap === GAP.space) next++;
  return next;
}

/** 10/2023, 1-6/2022, 41/02.02.02/2025 */
export function slashedEnd(tokens: Token[], at: number): number | null {
  let next = at + 1;
  let slashes = 0;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const [mark, after] = [tokens[next], tokens[next + 1]];
    const joins =
      mark?.kind === 'mark' &&
      after?.kind === 'digits' &&
      (mark.lower === '/' ||
        (isJoined(mark) &&
          isJoined(after) &&
          (mark.lower === '.' || RANGE_DASHES.has(mark.lower))));
    if (!joins) break;
    if (mark.lower === '/') slashes++;
    next += 2;
  }
  return slashes > 0 ? next : null;
}

/** "10 kpl / 20 000 €": the slash parts two figures. */
function isMoney(tokens: Token[], at: number): boolean {
  return tokens[spacedGroupsEnd(tokens, at)]?.lower === '€';
}

/** A number that stands in a formula: `/ 365`, `* 12`, jaetaan 21,5:llä. */
export function formulaEnd(tokens: Token[], at: number): number | null {
  const before = tokens[at - 1];
  if (!before) return null;
  const operator = ['/', '*', '×', '^'].includes(before.lower) && !isMoney(tokens, at);
  const verb = before.kind === 'word' && hasSense(before.lower, 'says:formula');
  if (!operator && !verb) return null;
  let next = at + 1;
  if (tokens[next]?.lower === ',' && tokens[next + 1]?.kind === 'digits') next += 2;
  return next;
}

/** 040 77, +358 40 123: begins with a zero or a country's number. */
export function phoneEnd(tokens: Token[], at: number): number | null {
  const digits = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower === '.' ? tokens[at - 2] : tokens[at - 1];
  const named = before !== undefined && hasSense(before.lower, 'names:phone') && digits.length >= 2;
  const isClock = tokens[at + 1]?.lower === ':' && isJoined(tokens[at + 1]);
  const leadingZero = digits.length >= 2 && digits.startsWith('0') && !isClock;
  const country = digits === '358' && before?.lower === '+';
  if (!named && !leadingZero && !country) return null;
  let next = at + 1;
  for (;;) {
    if (tokens[next]?.kind === 'digits' && tokens[next]?.gap === GAP.space) next++;
    else if (tokens[next]?.lower === ')' && next === at + 1 && before?.lower === '(') next++;
    else if (
      tokens[next]?.lower === '-' &&
      isJoined(tokens[next]) &&
      tokens[next + 1]?.kind === 'digits' &&
      isJoined(tokens[next + 1])
    ) {
      next += 2;
    } else return next;
  }
}

/** § 19, 110 §, 4§:n 4.kohdan, 30 luvun */
export function sectionEnd(tokens: Token[], at: number): number | null {
  const before = tokens[at - 1];
  if (before?.lower === SECTION_SIGN) return at + 1;
  let next = at + 1;
  if (
    tokens[next]?.kind === 'mark' &&
    RANGE_DASHES.has(tokens[next]?.lower ?? '') &&
    tokens[next + 1]?.kind === 'digits'
  ) {
    next += 2;
  }
  if (tokens[next]?.lower === '.') next++;
  // "35 b §"
  const isLettered = tokens[next]?.lower.length === 1 && tokens[next + 1]?.lower === SECTION_SIGN;
  if (isLettered && tokens[next]?.kind === 'word') next++;
  const after = tokens[next];
  if (!after || after.gap > GAP.space) return null;
  if (after.lower === SECTION_SIGN) return next + 1;
  const isSection = after.kind === 'word' && hasSense(after.lower, 'names:section');
  return isSection && !isPartitive(after.lower) ? next + 1 : null;
}

function beginsLine(tokens: Token[], at: number): boolean {
  return at === 0 || (tokens[at]?.gap ?? GAP.none) >= GAP.line;
}

function startsUpperCase(token: Token | undefined, text: string): boolean {
  if (token?.kind !== 'word') return false;
  const first = text[token.start] ?? '';
  return first !== first.toLowerCase();
}

/** 1) and 1. at the start of a line, 2. vaihe, 1.–3. luokat, 4.1 Talous */
export function ordinalEnd(tokens: Token[], at: number, text: string): number | null {
  const token = tokens[at];
  if (!token || token.lower.length > 3) return null;
  const stop = tokens[at + 1];
  const lineStart = beginsLine(tokens, at);
  if (stop?.lower === ')' && isJoined(stop) && lineStart) return at + 2;
  if (stop?.lower !== '.' || !isJoined(stop)) return null;
  const after = tokens[at + 2];
  if (lineStart && after?.kind === 'digits' && isJoined(after)) return chapterEnd(tokens, at, text);
  if (after?.kind === 'digits' && isJoined(after)) return null;
  if (lineStart && startsUpperCase(after, text)) return at + 2;
  if (
    RANGE_DASHES.has(after?.lower ?? '') &&
    tokens[at + 3]?.kind === 'digits' &&
    tokens[at + 4]?.lower === '.'
  ) {
    return at + 5;
  }
  const lowerCase =
    after?.kind === 'word' && after.gap <= GAP.space && !startsUpperCase(after, text);
  return lowerCase || after?.lower === '(' ? at + 2 : null;
}

function chapterEnd(tokens: Token[], at: number, text: string): number | null {
  let next = at + 1;
  while (
    next - at < MOST_PARTS &&
    tokens[next]?.lower === '.' &&
    tokens[next + 1]?.kind === 'digits' &&
    isJoined(tokens[next + 1])
  )
    next += 2;
  if (tokens[next]?.lower === '.') next++;
  return startsUpperCase(tokens[next], text) ? next : null;
}

/** Parts of a code joined by hyphens: 777-401-3-44. */
const FEWEST_JOINED = 3;

/** 777-401-3-44, "viitenumero 12 34567", 5G */
export function seriesEnd(tokens: Token[], at: number, text: string): number | null {
  return hyphenedEnd(tokens, at) ?? namedEnd(tokens, at) ?? letteredEnd(tokens, at, text);
}

function hyphenedEnd(tokens: Token[], at: number): number | null {
  let next = at + 1;
  let parts = 1;
  while (
    parts < MOST_PARTS &&
    tokens[next]?.lower === '-' &&
    isJoined(tokens[next]) &&
    tokens[next + 1]?.kind === 'digits' &&
    isJoined(tokens[next + 1])
  ) {
    next += 2;
    parts++;
  }
  return parts >= FEWEST_JOINED ? next : null;
}

/** Several groups of digits behind a word for a code. */
function namedEnd(tokens: Token[], at: number): number | null {
  const before = tokens[at - 1]?.kind === 'mark' ? tokens[at - 2] : tokens[at - 1];
  if (before?.kind !== 'word' || !hasSense(before.lower, 'names:code')) return null;
  let next = at + 1;
  while (
    next - at < MOST_PARTS &&
    tokens[next]?.kind === 'digits' &&
    tokens[next]?.gap === GAP.space
  )
    next++;
  return next > at + 1 ? next : null;
}

/** A capital joined to a number that is no unit. */
function letteredEnd(tokens: Token[], at: number, text: string): number | null {
  const word = tokens[at + 1];
  if (!isJoined(word) || !startsUpperCase(word, text)) return null;
  const lower = word?.lower ?? '';
  return UNIT_WORDS.has(lower) || SCALES.has(lower) || POWERED_UNITS.has(lower) ? null : at + 2;
}

/** 1990-luvun, 80-vuotias, 75 v., 65 -hanke, 12:30, 824.40 kb */
export function compoundEnd(tokens: Token[], at: number): number | null {
  const [mark, after] = [tokens[at + 1], tokens[at + 2]];
  // "75 v.": an age, and "65 -hanke" a name.
  if (mark?.lower === 'v') return at + 2;
  const named = mark !== undefined && RANGE_DASHES.has(mark.lower) && mark.gap === GAP.space;
  if (named && after?.kind === 'word' && isJoined(after)) return at + 2;
  if (mark?.lower === '-' && isJoined(mark) && after?.kind === 'word' && isJoined(after)) {
    return after.lower.startsWith('prosentti') ? null : at + 3;
  }
  if (mark?.lower === ':' && isJoined(mark) && after?.kind === 'digits' && isJoined(after))
    return at + 3;
  const size = after?.kind === 'digits' ? tokens[at + 3] : mark;
  if (size?.kind === 'word' && FILE_SIZES.has(size.lower))
    return after?.kind === 'digits' ? at + 4 : at + 2;
  return null;
}

/** 865/kk: a number per something without a unit of its own is still a number. */
export function hasDivisor(tokens: Token[], at: number): boolean {
  return tokens[at]?.lower === '/' && DIVISORS.has(tokens[at + 1]?.lower ?? '');
}
