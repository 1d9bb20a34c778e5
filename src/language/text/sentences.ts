/** Sentences as ranges of tokens; full stops of abbreviations, dates and amounts do not end one. */
import { ABBREVIATIONS } from '../finnish/abbreviations';
import { analysesOf } from '../finnish/analyse';
import { BULLETS } from './marks';
import { GAP } from './tokens';
import type { Token } from './tokens';

export interface TokenRange {
  from: number;
  to: number;
}

function isUpperCase(token: Token, text: string): boolean {
  const first = text[token.start] ?? '';
  return first !== first.toLowerCase() || token.kind !== 'word';
}

function endsSentence(tokens: Token[], at: number, text: string): boolean {
  const mark = tokens[at];
  const after = tokens[at + 1];
  if (mark?.kind !== 'mark' || !after || after.gap === GAP.none) return false;
  if (mark.lower === '!' || mark.lower === '?') return true;
  if (mark.lower !== '.') return false;
  const before = tokens[at - 1];
  if (before?.kind === 'word' && mark.gap === GAP.none && ABBREVIATIONS.has(before.lower))
    return false;
  return isUpperCase(after, text);
}

/** A line that starts a list item, or follows an empty line with a capital, begins anew. */
function beginsAnew(tokens: Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (!token || token.gap < GAP.line) return false;
  if (token.gap === GAP.blank) return isUpperCase(token, text);
  return BULLETS.has(token.lower) && tokens[at + 1]?.kind === 'word';
}

/** A date may end the sentence with its own full stop: behind it a name goes on, a known word begins anew. */
function isKnown(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return true;
  const [likeliest] = analysesOf(token.lower);
  return likeliest !== undefined && likeliest.isGuess !== true;
}

/** `taken(at)`: token `at` belongs to an amount or a number that is none. */
export function sentencesOf(
  tokens: Token[],
  text: string,
  taken: (at: number) => boolean,
): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (at > from && !taken(at) && beginsAnew(tokens, at, text)) {
      sentences.push({ from, to: at });
      from = at;
    }
    const isInside = taken(at) && taken(at + 1);
    const endsHere = !isInside && endsSentence(tokens, at, text);
    if (endsHere && (!taken(at) || isKnown(tokens[at + 1]))) {
      sentences.push({ from, to: at + 1 });
      from = at + 1;
    }
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}
