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
}

/** A division's sentences that have such a figure and keep to the report's own period. */
export function sentencesWith(
  report: Report,
  { narrative }: Division,
  isWanted: (figure: ProseFigure) => boolean,
): Sentence[] {
  return narrative.flatMap((paragraph) => {
    const all = proseOf(paragraph).figures;
    return sentencesOf(paragraph).flatMap((span): Sentence[] => {
      const { start, end } = span;
      const figures = countedFigures(
        all.filter((figure) => figure.start >= start && figure.end <= end),
      );
      if (!figures.some(isWanted)) return [];
      const terms = termsOf(paragraph.text, start, end);
      const isOwn = isOwnPeriod(paragraph.text.slice(start, end), terms, report);
      return isOwn ? [{ paragraph, span, figures, terms }] : [];
    });
  });
}

/** A paragraph's sentences, parted at semicolons too. */
export function sentencesOf(paragraph: Paragraph): Span[] {
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
