/** The scale word after a number: `milj.`, `t` before euros, a lone `M`. */
import { GAP, SUFFIX_CASES } from '../../language';
import type { Token } from '../../language';
import { LONE_MILLION, SCALES } from '../vocabulary/scales';
import type { Scale } from '../vocabulary/scales';
import { UNIT_WORDS } from '../vocabulary/units';
import { lookUp } from './broken';

export interface ScaleFound {
  next: number;
  scale: Scale;
}

const LOST_EURO_SIGN: Scale = { factor: 1e6, grammaticalCase: 'partitive', euros: true };

function isEuroAt(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return token.lower === '€' || lookUp(tokens, at, UNIT_WORDS)?.found.unit === 'EUR';
}

/** "120 te:n": the case stands behind a colon. */
function withCase(token: Token, at: number): ScaleFound | null {
  const colon = token.lower.indexOf(':');
  const scale = SCALES.get(token.lower.slice(0, colon));
  const grammaticalCase = SUFFIX_CASES.get(token.lower.slice(colon + 1));
  if (colon < 1 || !scale || scale.needsEuro || !grammaticalCase) return null;
  return { next: at + 1, scale: { ...scale, grammaticalCase } };
}

/** The scale word at token `at`, null when none stands there. */
export function readScale(tokens: Token[], at: number, text: string): ScaleFound | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const declined = withCase(token, at);
  if (declined) return declined;
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
    return { next: at + 1, scale: LOST_EURO_SIGN };
  }
  return null;
}
