/** The figures of a paragraph with the words that go with each; linear in the paragraph's length. */
import type { ProseFigure } from '../../figures';
import { termsOf, type Term } from '../../language';
import { once } from '../once';
import { proseOf } from '../prose-of';
import type { Division, Paragraph } from '../../report/model';

export interface Told {
  paragraph: Paragraph;
  start: number;
  end: number;
  /** All words, numbers that are no figures among them. */
  terms: readonly Term[];
  mentions: Mention[];
  /** The sentence before, of the same paragraph. */
  before: Told | null;
  after: Told | null;
  /** What the paragraph is headed with: a paragraph without figures before it, or its own opening. */
  topic: readonly Term[];
}

export interface Mention {
  figure: ProseFigure;
  sentence: Told;
  /** Its place among the figures of the sentence. */
  index: number;
  /** The words of its own clause. */
  own: readonly Term[];
  /** The words of the sentence before its clause, and behind it. */
  earlier: readonly Term[];
  later: readonly Term[];
  /** The words right behind it, at most two. */
  next: readonly Term[];
  /** In brackets behind another figure. */
  isInBrackets: boolean;
  /** The text between the figure before, or the start of the sentence, and this one. */
  lead: string;
}

/** Where a clause ends behind its figure. */
const BREAK =
  /[,;:()–](?=\s|$)|\s[–(]|\s(?=(?:ja|sekä|mutta|eli|kun|joten|sillä|koska|jolloin|vaikka|joista|josta|mistä|mikä|joka)\s)/;
/** Words that a figure of time is told with: no figure of a table. */
const TIME = /^\D*(?:vuo(?:de|te|si)|kuukau|viiko)/i;
/** Longer headings are sentences. */
const LONGEST_HEADING = 80;

export const sentencesIn = once((division: Division): Told[] => {
  let heading: readonly Term[] = [];
  return division.narrative.flatMap((paragraph) => {
    const told = sentencesOf(paragraph, heading);
    const isHeading = paragraph.text.length < LONGEST_HEADING && !/[.!?]$/.test(paragraph.text);
    if (isHeading) heading = termsOf(paragraph.text);
    else if (heading.length > 0 && told.length > 0) heading = [];
    return told;
  });
});

function sentencesOf(paragraph: Paragraph, heading: readonly Term[]): Told[] {
  const { sentences, figures } = proseOf(paragraph);
  const { text } = paragraph;
  const told: Told[] = [];
  let next = 0;
  let topic = heading;
  for (const { start, end } of sentences) {
    const own: ProseFigure[] = [];
    for (; next < figures.length && (figures[next]?.start ?? 0) < end; next++) {
      const figure = figures[next];
      if (figure && !TIME.test(figure.raw)) own.push(figure);
    }
    const terms = termsOf(text, start, end).filter(
      (term) => !own.some((one) => term.start >= one.start && term.start < one.end),
    );
    if (told.length === 0) topic = [...heading, ...terms];
    const sentence: Told = {
      paragraph,
      start,
      end,
      terms,
      mentions: [],
      before: told.at(-1) ?? null,
      after: null,
      topic,
    };
    sentence.mentions = mentionsOf(text, sentence, own);
    if (sentence.before) sentence.before.after = sentence;
    told.push(sentence);
  }
  return told;
}

function mentionsOf(text: string, sentence: Told, figures: readonly ProseFigure[]): Mention[] {
  let from = sentence.start;
  let term = 0;
  const { terms } = sentence;
  return figures.map((figure, index) => {
    const following = figures[index + 1]?.start ?? sentence.end;
    const after = text.slice(figure.end, following);
    const cut = BREAK.exec(after)?.index;
    const end = figure.end + (cut ?? (index === figures.length - 1 ? after.length : 0));
    const reach = cut === undefined ? following : end;
    while (term < terms.length && (terms[term]?.start ?? 0) < from) term++;
    const first = term;
    while (term < terms.length && (terms[term]?.start ?? 0) < Math.max(end, figure.end)) term++;
    const own = terms.slice(first, term);
    const before = text.slice(figures[index - 1]?.end ?? sentence.start, figure.start);
    const isInBrackets = /\([^)]*$/.test(before);
    from = end;
    return {
      figure,
      sentence,
      index,
      own:
        own.length === 0 && isInBrackets
          ? terms.slice(Math.max(0, first - HEAD), first)
          : ownWords(text, own, figure),
      earlier: terms.slice(Math.max(0, first - MOST_WORDS), first),
      later: terms.slice(term, term + MOST_WORDS),
      next: nextOf(terms, term - own.length, figure, reach),
      isInBrackets,
      lead: before,
    };
  });
}

/** Behind an opening bracket only what stands in it; else what the bracket does not hold. */
function ownWords(text: string, own: readonly Term[], figure: ProseFigure): readonly Term[] {
  const [first] = own;
  if (!first) return own;
  const stretch = text.slice(first.start, figure.start);
  const bracket = stretch.lastIndexOf('(');
  if (bracket < 0 || stretch.includes(')', bracket)) return own;
  const inside = own.filter(({ start }) => start > first.start + bracket);
  return inside.length > 0 ? inside : own;
}

function nextOf(
  terms: readonly Term[],
  from: number,
  { end }: ProseFigure,
  limit: number,
): readonly Term[] {
  let at = from;
  while (at < terms.length && (terms[at]?.start ?? 0) < end) at++;
  return terms.slice(at, at + 2).filter(({ start }) => start < limit && start - end < MOST_GAP);
}

/** Before a bracket that holds a figure alone so many words are of it. */
const HEAD = 4;
/** Words so far away say nothing of a figure. */
const MOST_WORDS = 25;
/** Letters between a figure and the words behind it. */
const MOST_GAP = 30;
