/** A text as passages: the figures that one sentence ties together, and the words between them. */
import type { Prose, ProseFigure } from '../../figures';
import { hasSense, termsOf, type Sense, type Term } from '../../language';

export interface Passage {
  text: string;
  start: number;
  end: number;
  figures: ProseFigure[];
}

/** One passage a sentence; a sentence that goes on from the one before takes it along. */
export function passagesOf(text: string, { figures, sentences }: Prose): Passage[] {
  const passages: Passage[] = [];
  sentences.forEach((sentence, index) => {
    const own = figures.filter((figure) => figure.sentence === index);
    const last = passages.at(-1);
    const opening = text.slice(sentence.start, sentence.end).split(/\s+/, 1)[0] ?? '';
    if (
      last &&
      own.length > 0 &&
      hasSense(opening.toLowerCase().replace(/[^\p{L}-]/gu, ''), 'join:of it')
    ) {
      last.end = sentence.end;
      last.figures.push(...own);
    } else passages.push({ text, start: sentence.start, end: sentence.end, figures: own });
  });
  return passages.filter((passage) => passage.figures.length > 1);
}

export type Word = Pick<Term, 'text' | 'start'>;

/** The words of a stretch of text, lower case; numbers are none. */
export function wordsBetween(text: string, start: number, end: number): Word[] {
  return termsOf(text, start, end).filter((term) => !/^\d/.test(term.text));
}

export function firstOf(words: readonly Word[], ...senses: readonly Sense[]): Word | undefined {
  return words.find((word) => hasSense(word.text, ...senses));
}

/** Words between figures only: what stands inside a figure ("euroa") is not one of them. */
export function looseWords({ text, start, end, figures }: Passage): Word[] {
  return wordsBetween(text, start, end).filter(
    (word) => !figures.some((figure) => word.start >= figure.start && word.start < figure.end),
  );
}
