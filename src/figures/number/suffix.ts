/** A case ending joined to a number or sign by a colon: `%:lla`, `160:tä`. */
import { GAP, SUFFIX_CASES } from '../../language';
import type { Case, Token } from '../../language';

/** The case of an ending joined by a colon, and the token after it: `:lla`. */
export function readJoinedCase(
  tokens: Token[],
  at: number,
): { next: number; grammaticalCase: Case } | null {
  const [colon, ending] = [tokens[at], tokens[at + 1]];
  if (colon?.lower !== ':' || colon.gap !== GAP.none || ending?.gap !== GAP.none) return null;
  const grammaticalCase = SUFFIX_CASES.get(ending.lower);
  return grammaticalCase ? { next: at + 2, grammaticalCase } : null;
}
