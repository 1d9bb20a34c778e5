/** Which indicator's row a sentence names, and which of several a figure is of. */
import type { ProseFigure } from '../../figures';
import type { Indicator } from '../../report/model';
import { reachBefore, type Sentence } from './sentences';
import { isSameWord, termsOf, type Term } from '../../language';
import { spokenOf, type Subject } from './subject';

/** How far from the figure the row is named. */
export type Reach = 'clause' | 'sentence' | 'sentence before' | 'paragraph';

export interface NamedRow {
  subject: Subject;
  /** The words that name it. */
  by: Term[];
}

export interface Said {
  rows: NamedRow[];
  reach: Reach;
}

export interface ChosenRow extends NamedRow {
  /** Only the sentence names it, or the figure before was of it. */
  isCarried: boolean;
}

/**
 * The one row that the figure's clause names, or that its noun names ("92 lupaa"), or that the sentence
 * goes on about. `before`: the row of the figure before.
 */
export function rowOf(
  { rows }: Said,
  clause: readonly Term[],
  counted: readonly NamedRow[],
  before: Indicator | undefined,
): ChosenRow | null {
  const here = rows.filter((one) =>
    one.by.some((term) => isIn(term, clause) && !isShared(term, one, rows)),
  );
  const carried = rows.filter((one) => rows.length === 1 || one.subject.item.row === before);
  const isCarried = here.length === 0 && counted.length === 0;
  const [only, ...others] = here.length > 0 ? here : isCarried ? carried : counted;
  return only && others.length === 0 ? { ...only, isCarried } : null;
}

/** The one group that the clause names, where it names none of its rows. */
export function groupIn(groups: readonly Subject[], clause: readonly Term[]): ChosenRow | null {
  const [only, ...others] = namedRows(groups, clause);
  return only && others.length === 0 ? { ...only, isCarried: false } : null;
}

/** "92 lupaa ja 588 katselmusta": each figure stands before the one word that names its row. */
export function countedRows(
  subjects: readonly Subject[],
  { raw }: ProseFigure,
  after: string,
): NamedRow[] {
  const next = /^\s+\p{L}{4,}/u.exec(after)?.[0] ?? '';
  const nouns = termsOf(raw + next).filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return subjects.flatMap((subject) => {
    const [forms, ...more] = subject.words;
    const isWhole = forms?.some((form) => nouns.some((noun) => isWholeWord(noun, form)));
    return isWhole && more.length === 0 && spokenOf(subject, nouns) ? [{ subject, by: nouns }] : [];
  });
}

/** All but a case ending: "tontteja" is not "tonttijaot". */
function isWholeWord({ text }: Term, form: Term): boolean {
  return text.startsWith(form.text.slice(0, Math.max(4, form.text.length - 3)));
}

/** The rows that the sentence names, else with the one before it, else with the paragraph so far. */
export function saidIn(
  { paragraph, span, terms, figures, before }: Sentence,
  subjects: readonly Subject[],
): Said | null {
  const stretches: [Reach, Term[]][] = [
    ['sentence', terms],
    ['sentence before', before ? termsOf(paragraph.text, before.start, span.end) : []],
    ['paragraph', termsOf(paragraph.text, reachBefore(span.start), span.end)],
  ];
  for (const [reach, stretch] of stretches) {
    const rows = namedRows(subjects, stretch).filter(({ by }) =>
      by.some((term) => isIn(term, terms)),
    );
    if (rows.length === 0) continue;
    const first = figures[0] as ProseFigure;
    const isBehind =
      rows.length > 1 && !rows.some(({ by }) => by.some((t) => t.start < first.start));
    const isFar = rows.length > 1 && reach !== 'sentence';
    return isBehind || isFar || !inTurn(rows, figures) ? null : { rows, reach };
  }
  return null;
}

/** Several rows: each is named before its own figure ("toimipisteessä 120 ja puistossa 80"). */
function inTurn(rows: NamedRow[], figures: readonly ProseFigure[]): boolean {
  if (rows.length < 2) return true;
  return rows.every((row) =>
    row.by.some(
      (term) => figures.some(({ end }) => term.start < end) && !isShared(term, row, rows),
    ),
  );
}

/** "Museon ja kirjaston kävijöitä": the noun is of both. */
function isShared(term: Term, row: NamedRow, rows: NamedRow[]): boolean {
  return rows.some((other) => other !== row && isIn(term, other.by));
}

/** Rows named in full; a row that says less than another named one is not meant. */
function namedRows(subjects: readonly Subject[], terms: readonly Term[]): NamedRow[] {
  const named = subjects.flatMap((subject) => {
    const by = spokenOf(subject, terms);
    return by ? [{ subject, by }] : [];
  });
  return named.filter(
    ({ by, subject }) =>
      !named.some(
        (other) =>
          other.subject !== subject &&
          other.by.length > by.length &&
          by.every((term) => isIn(term, other.by) || isOfArea(term, subject)),
      ),
  );
}

/** "Perusopetuksessa erityisen tuen oppilaita": the area's name does not tell one of its rows from another. */
function isOfArea(term: Term, { item }: Subject): boolean {
  return termsOf(item.area.name ?? '').some((word) => isSameWord(word, term));
}

export function isIn({ start }: Term, terms: readonly Term[]): boolean {
  return terms.some((one) => one.start === start);
}
