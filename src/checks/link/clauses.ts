/** The words that go with each figure of a sentence. */
import type { ProseFigure, Span } from '../../figures';
import { termsOf, type Term } from './forms';

/** Where a clause ends between two figures: what follows belongs to the next one. */
const BREAK = /[,;:]\s|\s(?=(?:ja|sekä|mutta|eli|kun|joten|sillä)\s)/;

/**
 * One list of words a figure, in order: from where the clause of the figure before ends to where its
 * own does. Without a break between them all words belong to the later figure.
 */
export function clausesOf(text: string, sentence: Span, figures: readonly ProseFigure[]): Term[][] {
  let from = sentence.start;
  return figures.map((figure, i) => {
    const next = figures[i + 1];
    const between = next && text.slice(figure.end, next.start);
    const to =
      between === undefined ? sentence.end : figure.end + (BREAK.exec(between)?.index ?? 0);
    const clause = termsOf(text, from, to).filter(
      ({ text: word, start }) => !/^\d/.test(word) || start < figure.start,
    );
    from = to;
    return clause;
  });
}
