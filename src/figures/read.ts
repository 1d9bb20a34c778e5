/** Reads prose piece by piece, so that memory and time stay linear in its length. */
import { cueReader } from './context/cues';
import type { WordCues } from './context/cues';
import { describeRows } from './context/row';
import { readSentence } from './context/sentence';
import type { Reader } from './context/sentence';
import type { Prose } from './prose';
import { pieceEnd, sentencesOf, tokenize } from '../language';
import { findMentions } from './scan/mentions';
import type { Mentions } from './scan/mentions';

/** Marks the tokens that belong to an amount or to a number that is none. */
function takenTokens(length: number, { found, refused }: Mentions): Uint8Array {
  const taken = new Uint8Array(length);
  for (const { amount } of found) taken.fill(1, amount.first, amount.next);
  for (const [from, to] of refused) taken.fill(1, from, to);
  return taken;
}

/** Adds the figures and sentences of a piece that begins at `offset` in the whole text. */
function readPiece(
  text: string,
  offset: number,
  cuesOf: (word: string) => WordCues,
  { figures, sentences }: Prose,
): void {
  const tokens = tokenize(text);
  const mentions = findMentions(tokens, text);
  const taken = takenTokens(tokens.length, mentions);
  const reader: Reader = { text, tokens, cuesOf, lastRole: null, lastUnit: null };
  const { found, headings } = mentions;
  let next = 0;
  let heading = 0;
  for (const range of sentencesOf(tokens, text, (at) => taken[at] === 1)) {
    const from = next;
    while (next < found.length && (found[next]?.amount.first ?? 0) < range.to) next++;
    while ((headings[heading] ?? range.from) < range.from) heading++;
    if (next > from) {
      const headed = (headings[heading] ?? range.to) < range.to;
      const inSentence = found.slice(from, next);
      const sentence = { index: sentences.length, range, mentions: inSentence, headed };
      for (const figure of describeRows(readSentence(reader, sentence), inSentence)) {
        figure.start += offset;
        figure.end += offset;
        figures.push(figure);
      }
    }
    sentences.push({
      start: offset + (tokens[range.from]?.start ?? 0),
      end: offset + (tokens[range.to - 1]?.end ?? 0),
    });
  }
}

/** Figures and sentences of a text, in order; offsets in UTF-16 units. */
export function readProse(text: string): Prose {
  const prose: Prose = { figures: [], sentences: [] };
  const cuesOf = cueReader();
  for (let from = 0; from < text.length;) {
    const end = pieceEnd(text, from);
    readPiece(text.slice(from, end), from, cuesOf, prose);
    from = end;
  }
  return prose;
}
