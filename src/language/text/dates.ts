/** Dates, periods, years and times of day. Each reader returns the token after it, or null. */
import { GAP, type Token } from './tokens';
import {
  CLOCK_WORDS,
  FIRST_YEAR,
  isMonth,
  isSeason,
  LAST_YEAR,
  YEAR_WORDS,
} from '../finnish/calendar';
import { hasSense } from '../senses';
import { RANGE_DASHES } from './marks';

function number(token: Token | undefined): number | null {
  return token?.kind === 'digits' && token.lower.length <= 4 ? Number(token.lower) : null;
}

function isMark(token: Token | undefined, lower: string, widest: number = GAP.none): boolean {
  return token?.kind === 'mark' && token.lower === lower && token.gap <= widest;
}

function isDash(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && RANGE_DASHES.has(token.lower);
}

export function isYear(token: Token | undefined): boolean {
  const value = number(token);
  return token?.lower.length === 4 && value !== null && value >= FIRST_YEAR && value <= LAST_YEAR;
}

function isDay(token: Token | undefined): boolean {
  const value = number(token);
  return value !== null && value >= 1 && value <= 31 && (token?.lower.length ?? 0) <= 2;
}

function isMonthNumber(token: Token | undefined): boolean {
  const value = number(token);
  return value !== null && value >= 1 && value <= 12 && (token?.lower.length ?? 0) <= 2;
}

/** 27.3.2023, 1.6., 31.12. 2022 */
function dayAndMonth(tokens: Token[], at: number): number | null {
  if (!isDay(tokens[at]) || !isMark(tokens[at + 1], '.') || !isMonthNumber(tokens[at + 2])) {
    return null;
  }
  if ((tokens[at + 2]?.gap ?? GAP.blank) > GAP.space || !isMark(tokens[at + 3], '.')) return null;
  const year = tokens[at + 4];
  if (year?.kind === 'digits' && year.gap === GAP.none) {
    return year.lower.length === 4 || year.lower.length === 2 ? at + 5 : null;
  }
  return isYear(year) && year?.gap === GAP.space && !isMark(tokens[at + 5], ',') ? at + 5 : at + 4;
}

/** 1.–30.6.2022: the first day shares the month of the second. */
function dayOfRange(tokens: Token[], at: number): number | null {
  if (!isDay(tokens[at])) return null;
  const stop = isMark(tokens[at + 1], '.') ? 1 : 0;
  const dash = at + 1 + stop;
  return isDash(tokens[dash]) && dayAndMonth(tokens, dash + 1) !== null ? dash + 1 : null;
}

function dayOfNamedMonth(tokens: Token[], at: number): number | null {
  if (!isDay(tokens[at])) return null;
  let next = at + 1;
  if (isMark(tokens[next], '.')) next++;
  if (isDash(tokens[next]) && isDay(tokens[next + 1])) {
    next += 2;
    if (isMark(tokens[next], '.')) next++;
  }
  const word = tokens[next];
  const named =
    word?.kind === 'word' && (isMonth(word.lower) || /^päivä(nä|än|stä)?$/.test(word.lower));
  if (!named || !isMark(tokens[at + 1], '.')) return null;
  return isYear(tokens[next + 1]) ? next + 2 : next + 1;
}

/** 30.5.2022, 1.1. - 31.4.2019, 14.3.-30.6., 25. kesäkuuta 2022 */
export function dateEnd(tokens: Token[], at: number): number | null {
  const single = dayOfRange(tokens, at) ?? dayAndMonth(tokens, at) ?? dayOfNamedMonth(tokens, at);
  if (single === null) return isoDateEnd(tokens, at);
  if (isDash(tokens[single])) {
    const second = dayAndMonth(tokens, single + 1);
    if (second !== null) return second;
  }
  return dayAndMonth(tokens, single) ?? single;
}

function isoDateEnd(tokens: Token[], at: number): number | null {
  const iso =
    isYear(tokens[at]) &&
    isMark(tokens[at + 1], '-') &&
    isMonthNumber(tokens[at + 2]) &&
    isMark(tokens[at + 3], '-') &&
    isDay(tokens[at + 4]);
  return iso ? at + 5 : null;
}

/** What may be joined to a year: -2025, –25, (21), /22 and an ending, -luvulla. */
export function yearTailEnd(tokens: Token[], at: number): number {
  let next = at;
  const [mark, digits] = [tokens[next], tokens[next + 1]];
  if (
    mark &&
    (isDash(mark) || mark.lower === '/') &&
    digits?.kind === 'digits' &&
    digits.gap === mark.gap
  ) {
    if (isYear(digits) || (digits.lower.length === 2 && mark.gap === GAP.none)) next += 2;
  }
  if (
    isMark(tokens[next], '(') &&
    tokens[next + 1]?.kind === 'digits' &&
    isMark(tokens[next + 2], ')')
  ) {
    next += 3;
  }
  return next;
}

/** "(ed. vuonna 104)", "viime vuonna 86": the year is told already. */
function isOtherYear(tokens: Token[], at: number): boolean {
  const word = isMark(tokens[at], '.') ? tokens[at - 1] : tokens[at];
  return word?.kind === 'word' && hasSense(word.lower, 'base:prior');
}

/** Whether the words before token `at` make it a year, or a month or season do. */
export function followsYearWord(tokens: Token[], at: number): boolean {
  const dotted = isMark(tokens[at - 1], '.');
  const before = tokens[dotted ? at - 2 : at - 1];
  const digits = tokens[at]?.lower.length ?? 0;
  if (before?.kind !== 'word' || digits > 4) return false;
  if (digits < 4 && isOtherYear(tokens, dotted ? at - 3 : at - 2)) return false;
  if (YEAR_WORDS.has(before.lower)) return !dotted || before.lower.length <= 4;
  return (
    !dotted &&
    digits >= 3 &&
    (isMonth(before.lower) || (isSeason(before.lower) && isYear(tokens[at])))
  );
}

/** klo 12.30, kello 9–12 */
export function clockEnd(tokens: Token[], at: number): number | null {
  const before = tokens[at - 1]?.lower === '.' ? tokens[at - 2] : tokens[at - 1];
  if (!before || !CLOCK_WORDS.has(before.lower)) return null;
  let next = at + 1;
  while (
    tokens[next + 1]?.kind === 'digits' &&
    (isMark(tokens[next], '.') || isMark(tokens[next], ':') || isDash(tokens[next]))
  ) {
    next += 2;
  }
  return next;
}
