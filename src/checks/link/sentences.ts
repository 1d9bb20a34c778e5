/** The sentences that figures are read in. */
import type { ProseFigure, Span } from '../../figures';
import type { Division, Paragraph, Report } from '../../report/model';
import { proseOf } from '../prose-of';
import { termsOf, type Term } from '../../language';
import { isOwnPeriod } from './period';

export interface Sentence {
  paragraph: Paragraph;
  span: Span;
  /** In order. */
  figures: ProseFigure[];
  terms: Term[];
  /** The sentence before, of the same paragraph. */
  before: Span | null;
}

/** How far back in letters a long paragraph still goes on about what it named. */
const REACH = 4000;

/** Where that begins. */
export function reachBefore(at: number): number {
  return Math.max(0, at - REACH);
}

/** A division's sentences that have such a figure and keep to the report's own period. */
export function sentencesWith(
  report: Report,
  { narrative }: Division,
  isWanted: (figure: ProseFigure) => boolean,
): Sentence[] {
  return narrative.flatMap((paragraph) => {
    const all = proseOf(paragraph).figures;
    let next = 0;
    return sentencesOf(paragraph).flatMap((span, i, spans): Sentence[] => {
      const { start, end } = span;
      while (next < all.length && (all[next]?.start ?? 0) < start) next++;
      const own: ProseFigure[] = [];
      for (let at = next; at < all.length && (all[at]?.start ?? 0) < end; at++) {
        const figure = all[at];
        if (figure && figure.end <= end) own.push(figure);
      }
      const figures = countedFigures(own);
      if (!figures.some(isWanted)) return [];
      const terms = termsOf(paragraph.text, start, end);
      const isOwn = isOwnPeriod(paragraph.text.slice(start, end), terms, report);
      const before = spans[i - 1] ?? null;
      return isOwn ? [{ paragraph, span, figures, terms, before }] : [];
    });
  });
}

/** A paragraph's sentences, parted at semicolons too. */
function sentencesOf(paragraph: Paragraph): Span[] {
  return proseOf(paragraph).sentences.flatMap(({ start, end }) => {
    const breaks = [...paragraph.text.slice(start, end).matchAll(/;\s/g)];
    const ends = [...breaks.map(({ index }) => start + index + 1), end];
    return ends.map((to, i): Span => ({ start: ends[i - 1] ?? start, end: to }));
  });
}

/** "Puolessa vuodessa" is a time, and no figure of the text. */
const TIME = /^\D*(?:vuo(?:de|te|si)|kuukau|viiko)/i;

/** The figures that count something. */
function countedFigures(figures: readonly ProseFigure[]): ProseFigure[] {
  return figures.filter(({ raw }) => !TIME.test(raw));
}
