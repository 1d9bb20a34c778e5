/** Approximators and limits beside a figure. */
import { hasSense } from '../../language';
import type { Bound } from '../figure';
import type { Amount } from '../number/amount';
import type { Token } from '../../language';
import { beforeFigure, behindFigure, BETWEEN } from '../vocabulary/approximators';
import type { Approximator } from '../vocabulary/approximators';

const NOTHING: Approximator = { bound: null, approx: false };

/** The nearest word before the figure, a full stop and small words between. */
function before(tokens: Token[], at: number): Approximator | null {
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    const token = tokens[back];
    if (!token) return null;
    const found = beforeFigure(token.lower);
    if (found) return found;
    if (token.kind === 'digits' || (token.lower !== '.' && !BETWEEN.has(token.lower))) return null;
  }
  return null;
}

function crossing(tokens: Token[], at: number): Bound {
  for (let near = Math.max(0, at - 6); near < Math.min(tokens.length, at + 4); near++) {
    const word = tokens[near]?.lower ?? '';
    if (hasSense(word, 'against:over', 'verb:break')) return 'atLeast';
    if (hasSense(word, 'against:under')) return 'atMost';
  }
  return null;
}

/** What the words beside the amount make of it. */
export function boundOf(tokens: Token[], amount: Amount): Approximator {
  const found = before(tokens, amount.first) ?? behindFigure(tokens[amount.next]?.lower ?? '');
  if (found) return found;
  if (amount.about) return { bound: 'about', approx: true };
  if (hasSense(tokens[amount.next]?.lower ?? '', 'says:limit')) {
    return { bound: crossing(tokens, amount.next), approx: false };
  }
  return NOTHING;
}
