/** Words of a table, whole or broken by extraction: `mil joo naa`. */
import { GAP } from '../../language';
import type { Token } from '../../language';

/** A word that extraction broke has at most this many pieces. */
const MOST_PIECES = 4;
const SHORTEST_BROKEN_WORD = 5;

/** The word that begins at token `at` and the token after it; null when the table has none. */
export function lookUp<T>(
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
