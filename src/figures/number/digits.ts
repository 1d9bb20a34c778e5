/** Numbers in digits: `9 370`, `3.070.000`, `8 350 160,25`, `1.8`, `,2` (a lost zero). */
import { GAP } from '../../language';
import type { Token } from '../../language';
import { ofDigits } from './magnitude';
import type { Magnitude } from './magnitude';

const GROUP = 3;
/** More groups than this are columns run together, not one amount. */
const MOST_GROUPS = 4;
/** Longer chains of groups are looked at in pieces, so that reading stays linear. */
const LONGEST_CHAIN = 60;
/** More digits than a number holds exactly are a code. */
const MOST_DIGITS = 15;

function adjacentMark(tokens: Token[], at: number, mark: string): boolean {
  const token = tokens[at];
  return token !== undefined && token.gap === GAP.none && token.lower === mark;
}

function adjacentDigits(tokens: Token[], at: number): Token | undefined {
  const token = tokens[at];
  return token?.kind === 'digits' && token.gap === GAP.none ? token : undefined;
}

/** The end of digits in groups of three parted by single spaces; `at + 1` when there are none. */
export function spacedGroupsEnd(tokens: Token[], at: number): number {
  const lead = tokens[at];
  if (!lead || lead.end - lead.start > GROUP || lead.lower[0] === '0') {
    return at + 1;
  }
  let next = at + 1;
  for (;;) {
    const token = tokens[next];
    if (next - at > LONGEST_CHAIN) return next;
    if (token?.kind !== 'digits' || token.gap !== GAP.space) return next;
    if (token.end - token.start !== GROUP) return next;
    next++;
  }
}

function dottedGroupsEnd(tokens: Token[], at: number): number {
  const lead = tokens[at];
  if (!lead || lead.end - lead.start > GROUP || lead.lower[0] === '0') return at + 1;
  let next = at + 1;
  while (
    next - at < LONGEST_CHAIN &&
    adjacentMark(tokens, next, '.') &&
    adjacentDigits(tokens, next + 1)?.lower.length === GROUP &&
    !(
      adjacentMark(tokens, next + 2, '.') &&
      adjacentDigits(tokens, next + 3)?.lower.length !== GROUP &&
      adjacentDigits(tokens, next + 3) !== undefined
    )
  ) {
    next += 2;
  }
  return next;
}

function joined(tokens: Token[], from: number, to: number): string {
  let digits = '';
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === 'digits') digits += token.lower;
  }
  return digits;
}

/** Decimals after the integer part that ends before `at`: `,77`, or `.8` when it cannot be thousands. */
function decimalsAt(tokens: Token[], at: number, dotAllowed: boolean): string | null {
  const comma = adjacentMark(tokens, at, ',');
  if (!comma && !(dotAllowed && adjacentMark(tokens, at, '.'))) return null;
  const decimals = adjacentDigits(tokens, at + 1);
  if (!decimals) return null;
  // 1,2,3 is a list and 1.2.3 a chapter.
  const mark = tokens[at]?.lower ?? '';
  if (adjacentMark(tokens, at + 2, mark) && adjacentDigits(tokens, at + 3)) return null;
  return decimals.lower;
}

/**
 * The number whose first digits are token `at`, columns not parted from each other.
 * `groupsEnd`, when given, is where its space-parted thousands end.
 */
export function readDigits(tokens: Token[], at: number, groupsEnd?: number): Magnitude | null {
  const lead = tokens[at];
  if (lead?.kind !== 'digits' || lead.end - lead.start > MOST_DIGITS) return null;
  let next = groupsEnd ?? spacedGroupsEnd(tokens, at);
  if (next - at > MOST_GROUPS) return null;
  const spaced = next - at > 1;
  const dotEnd = spaced ? next : dottedGroupsEnd(tokens, at);
  const dotted = dotEnd > next;
  next = dotEnd;
  const integer = joined(tokens, at, next);
  const decimals = decimalsAt(tokens, next, !spaced && !dotted) ?? '';
  const decimalMark = decimals === '' ? null : (tokens[next]?.lower ?? null);
  if (decimals !== '') next += 2;
  return ofDigits({
    next,
    value: Number(decimals === '' ? integer : `${integer}.${decimals}`),
    decimals: decimals.length,
    decimalMark,
    grouped: spaced || dotted,
    dotted: dotted && dotEnd - at === 3,
    needsUnit: false,
  });
}

/** A decimal comma whose zero was lost: `,2 milj.`; `at` is the comma. */
export function readLostZero(tokens: Token[], at: number): Magnitude | null {
  if (tokens[at]?.lower !== ',') return null;
  const before = tokens[at - 1];
  if (before && tokens[at]?.gap === GAP.none && before.kind !== 'mark') return null;
  const decimals = adjacentDigits(tokens, at + 1)?.lower;
  if (decimals === undefined || decimals.length > 2) return null;
  return ofDigits({
    next: at + 2,
    value: Number(`0.${decimals}`),
    decimals: decimals.length,
    decimalMark: ',',
    grouped: false,
    dotted: false,
    needsUnit: true,
  });
}
