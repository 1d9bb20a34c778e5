/** The sign of a number: joined to it, or parted by a space where prose can only mean a sign. */
import { GAP, MINUS_SIGNS, PLUS_SIGN } from '../../language';
import type { Token } from '../../language';
import { BEFORE_SPACED_SIGN } from '../vocabulary/spaced-signs';

export interface Sign {
  /** The sign's token, or the number's own when there is none. */
  first: number;
  factor: 1 | -1;
  printed: boolean;
}

function beginsLine(tokens: Token[], at: number): boolean {
  return at === 0 || (tokens[at]?.gap ?? 0) >= GAP.line;
}

/** Whether token `at`, a dash or plus joined to the number after it, can be a sign; an exact number's may be joined to a word that lost its space. */
function isJoinedSign(tokens: Token[], at: number, exact: boolean): boolean {
  const mark = tokens[at];
  const before = tokens[at - 1];
  if (!before || !mark || mark.gap !== GAP.none) return true;
  if (before.kind === 'word') return exact;
  return before.kind === 'mark' && before.lower !== ')' && before.lower !== '%';
}

/** A dash with spaces on both sides: `- 0,2 milj. euroa`; a list's dash at the start of a line is none. */
function isSpacedSign(tokens: Token[], at: number, exact: boolean): boolean {
  const mark = tokens[at];
  const before = tokens[at - 1];
  if (!mark) return false;
  if (mark.lower === PLUS_SIGN) return before?.kind !== 'digits' && before?.lower !== '%';
  if (beginsLine(tokens, at)) return exact;
  if (!before || mark.gap === GAP.none) return before?.lower === '(';
  if (before.kind === 'digits' || before.lower === '%') return false;
  return mark.lower !== '–' || BEFORE_SPACED_SIGN.has(before.lower);
}

export interface NumberBefore {
  /** It has decimals, groups of thousands or money after it. */
  exact: boolean;
  /** In a table row a dash between numbers is the second one's sign. */
  inRow: boolean;
}

/** The sign before the number whose first token is `at`. */
export function readSignBefore(tokens: Token[], at: number, { exact, inRow }: NumberBefore): Sign {
  const none: Sign = { first: at, factor: 1, printed: false };
  const mark = tokens[at - 1];
  if (mark?.kind !== 'mark') return none;
  const minus = MINUS_SIGNS.has(mark.lower);
  if (!minus && mark.lower !== PLUS_SIGN) return none;
  const gap = tokens[at]?.gap ?? GAP.blank;
  const isSign =
    gap === GAP.none
      ? inRow || isJoinedSign(tokens, at - 1, exact)
      : gap === GAP.space && isSpacedSign(tokens, at - 1, exact);
  return isSign ? { first: at - 1, factor: minus ? -1 : 1, printed: true } : none;
}
