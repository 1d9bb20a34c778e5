/** What a sentence without amounts claims of the budget: that it holds, is exceeded, or is not used up. */
import { proseOf } from '../prose-of';
import type { Division, Paragraph, SumColumn } from '../../report/model';
import type { Span } from '../../figures';
import { scopeOf, type Scope } from './scope';
import { hasSense, isSameWord, termsOf, type Sense, type Term } from '../../language';
import { isPlainWord, itemsIn } from './items';

export type Course = 'holds' | 'over' | 'under' | 'better' | 'worse';

export interface Claim {
  /** Null: the whole division. */
  area: string | null;
  /** Net where the sentence names neither revenue nor expense. */
  item: SumColumn;
  course: Course;
  /** It is said under a condition. */
  isHedged: boolean;
  paragraph: Paragraph;
  sentence: Span;
}

/** The word that claims, and what else the sentence must say for it to speak of the budget. */
const COURSES: readonly { course: Course; says: Sense; beside?: Sense }[] = [
  { course: 'holds', says: 'verb:stay', beside: 'column:budget' },
  { course: 'holds', says: 'verb:come true', beside: 'base:as planned' },
  { course: 'over', says: 'verb:exceed' },
  { course: 'under', says: 'verb:fall short' },
  { course: 'under', says: 'verb:be left', beside: 'bound:atMost' },
  { course: 'better', says: 'worth:better', beside: 'column:budget' },
  { course: 'worse', says: 'worth:worse', beside: 'column:budget' },
];

/** Said of another time, compared with it, or of something that did not happen. */
const ELSEWHERE: readonly Sense[] = ['verb:deny', 'base:prior'];
const HEDGE: Sense = 'why:condition';

export function claimsOf(division: Division): Claim[] {
  return division.narrative.flatMap((paragraph) => {
    const { sentences, figures } = proseOf(paragraph);
    return sentences.flatMap((sentence, index) => {
      const hasAmount = figures.some(
        (one) => one.sentence === index && (one.unit === 'EUR' || one.unit === '%'),
      );
      return hasAmount ? [] : (claimOf(division, paragraph, sentence) ?? []);
    });
  });
}

function claimOf(division: Division, paragraph: Paragraph, sentence: Span): Claim | null {
  const terms = termsOf(paragraph.text, sentence.start, sentence.end);
  if (terms.some(({ text }) => hasSense(text, ...ELSEWHERE))) return null;
  const said = terms.flatMap((term) => {
    const course = courseOf(term, terms);
    return course ? [{ term, course }] : [];
  });
  const [only, ...others] = said;
  if (!only || others.length > 0) return null;
  const before = terms.filter(({ start }) => start < only.term.start);
  const scope = scopeOf(division, before) ?? scopeBefore(division, paragraph, sentence);
  const items = itemsIn(before);
  if (!scope || items.length > 1) return null;
  const isPlain = (term: Term): boolean =>
    isPlainWord(term) || scope.by.some((word) => isSameWord(word, term));
  if (!before.every(isPlain)) return null;
  return {
    area: scope.area,
    item: items[0] ?? 'net',
    course: only.course,
    isHedged: terms.some(({ text }) => hasSense(text, HEDGE)),
    paragraph,
    sentence,
  };
}

function courseOf({ text }: Term, terms: readonly Term[]): Course | undefined {
  return COURSES.find(
    ({ says, beside }) =>
      hasSense(text, says) && (!beside || terms.some((one) => hasSense(one.text, beside))),
  )?.course;
}

/** A sentence that names nobody goes on about what the one before it names. */
function scopeBefore(division: Division, paragraph: Paragraph, sentence: Span): Scope | undefined {
  const earlier = proseOf(paragraph)
    .sentences.filter(({ end }) => end <= sentence.start)
    .at(-1);
  return earlier && scopeOf(division, termsOf(paragraph.text, earlier.start, earlier.end));
}
