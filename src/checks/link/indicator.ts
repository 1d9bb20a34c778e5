/** From a figure of prose to the indicator's row that it surely speaks of. */
import type { ProseFigure, Span } from '../../figures';
import type { Division, Paragraph, Report } from '../../report/model';
import type { Row } from '../indicators/rows';
import { proseOf } from '../prose-of';
import { clausesOf, countedFigures } from './clauses';
import { isSameWord, termsOf, type Term } from './forms';
import { isOwnPeriod } from './period';
import { readingOf, type Reading } from './reading';
import { countsOther, narrows, spokenOf, subjectsOf, unitOf, type Subject } from './subject';

/** How far from the figure the row is named. */
export type Reach = 'clause' | 'sentence' | 'sentence before' | 'paragraph';

export interface Link {
  item: Row;
  paragraph: Paragraph;
  figure: ProseFigure;
  reach: Reach;
  reading: Reading;
  /** The figure before, where the sentence tells it of the same row. */
  beside: ProseFigure | null;
  /** The clause says nothing but the row, the column and the figure. */
  isPlain: boolean;
}

/** The links of a division's figures; a figure that may speak of two rows, or of a part, has none. */
export function indicatorLinks(report: Report, division: Division): Link[] {
  const subjects = division.resultAreas.flatMap(subjectsOf);
  return division.narrative.flatMap((paragraph) => {
    const { figures, sentences } = proseOf(paragraph);
    return sentences.flatMap((sentence, index) => {
      const own = countedFigures(figures.filter((figure) => figure.sentence === index));
      if (!own.some(counts)) return [];
      const terms = termsOf(paragraph.text, sentence.start, sentence.end);
      const text = paragraph.text.slice(sentence.start, sentence.end);
      if (!isOwnPeriod(text, terms, report)) return [];
      return linksIn(report, division, { paragraph, sentence, figures: own, terms }, subjects);
    });
  });
}

interface Sentence {
  paragraph: Paragraph;
  sentence: Span;
  figures: ProseFigure[];
  terms: Term[];
}

function linksIn(
  report: Report,
  division: Division,
  sentence: Sentence,
  subjects: readonly Subject[],
): Link[] {
  const { paragraph, figures } = sentence;
  const said = saidIn(sentence, subjects) ?? { rows: [], reach: 'clause' as const };
  const links: Link[] = [];
  const clauses = clausesOf(paragraph.text, sentence.sentence, figures);
  let isOfParts = false;
  figures.forEach((figure, i) => {
    const clause = clauses[i] ?? [];
    isOfParts ||= clause.some(({ text, start }) => OF_WHICH.test(text) && start < figure.start);
    const after = paragraph.text.slice(figure.end, sentence.sentence.end);
    const direct = countedRows(subjects, figure, after);
    const here = said.rows.filter((one) =>
      one.by.some((term) => isIn(term, clause) && !isShared(term, one, said.rows)),
    );
    const before = links.at(-1)?.item.row;
    const carried = said.rows.filter(
      (one) => said.rows.length === 1 || one.subject.item.row === before,
    );
    const chosen = here.length > 0 ? here : direct.length > 0 ? direct : carried;
    const [only, ...others] = chosen;
    if (!only || others.length > 0 || !counts(figure)) return;
    const isOwnPart = chosen !== carried && only.subject.item.row !== before;
    if (isOfParts && !isOwnPart) return;
    const rest = isOfParts ? clause.filter(({ text }) => !OF_WHICH.test(text)) : clause;
    if (narrows(only.subject, rest)) return;
    const previous = links.at(-1);
    const isSameRow = previous?.item.row === only.subject.item.row;
    const own = readingOf(figure, {
      clause,
      before: paragraph.text.slice(sentence.sentence.start, figure.start),
      after,
      previous: isSameRow ? previous.reading : null,
      report,
    });
    const isSilent = own.column === null && own.measure === 'level';
    // "Museossa toteutui 120 ja kirjastossa 80": the second column is that of the first.
    const isCarried = isSilent && previous && isPercent(previous.figure) === isPercent(figure);
    const reading = isCarried ? previous.reading : own;
    if (!suits(figure, reading, only.subject, after)) return;
    const { area, row } = only.subject.item;
    const around = termsOf(`${area.name ?? ''} ${row.group ?? ''} ${division.name}`);
    const known = [...only.by, ...reading.by, ...around];
    links.push({
      item: { division, ...only.subject.item },
      paragraph,
      figure,
      reach: said.reach === 'sentence' && here.length > 0 ? 'clause' : said.reach,
      reading,
      beside: isSameRow ? previous.figure : null,
      isPlain: clause.every(
        (term) => PLAIN.test(term.text) || known.some((word) => isSameWord(word, term)),
      ),
    });
  });
  return links;
}

/** "92 lupaa ja 588 katselmusta": each figure stands before the one word that names its row. */
function countedRows(
  subjects: readonly Subject[],
  { raw }: ProseFigure,
  after: string,
): Said['rows'] {
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

interface Said {
  rows: { subject: Subject; by: Term[] }[];
  reach: Reach;
}

/** The rows that the sentence names, else with the one before it, else with the paragraph so far. */
function saidIn({ paragraph, sentence, terms, figures }: Sentence, subjects: readonly Subject[]) {
  const { sentences } = proseOf(paragraph);
  const before = sentences.filter(({ end }) => end <= sentence.start).at(-1);
  const stretches: [Reach, Term[]][] = [
    ['sentence', terms],
    ['sentence before', before ? termsOf(paragraph.text, before.start, sentence.end) : []],
    ['paragraph', termsOf(paragraph.text, 0, sentence.end)],
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
    return isBehind || isFar || !inTurn(rows, figures) ? null : ({ rows, reach } as Said);
  }
  return null;
}

/** Several rows: each is named before its own figure ("toimipisteessä 120 ja puistossa 80"). */
function inTurn(rows: Said['rows'], figures: readonly ProseFigure[]): boolean {
  if (rows.length < 2) return true;
  return rows.every((row) =>
    row.by.some(
      (term) => figures.some(({ end }) => term.start < end) && !isShared(term, row, rows),
    ),
  );
}

/** "Museon ja kirjaston kävijöitä": the noun is of both. */
function isShared(term: Term, row: Said['rows'][number], rows: Said['rows']): boolean {
  return rows.some((other) => other !== row && isIn(term, other.by));
}

/** Rows named in full; a row that says less than another named one is not meant. */
function namedRows(subjects: readonly Subject[], terms: readonly Term[]): Said['rows'] {
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
          by.every((term) => isIn(term, other.by)),
      ),
  );
}

function isIn({ start }: Term, terms: readonly Term[]): boolean {
  return terms.some((one) => one.start === start);
}

function isPercent({ unit }: ProseFigure): boolean {
  return unit === '%';
}

/** Per cent tell a row that is counted in per cent, or a change or share of another; the rest counts. */
function suits(
  figure: ProseFigure,
  { measure }: Reading,
  subject: Subject,
  after: string,
): boolean {
  if (!isPercent(figure)) return !countsOther(subject, figure, after);
  return (unitOf(subject.item.row) === '%') === (measure === 'level');
}

/** Money is no count; "talousarvio on 500" may be one. */
function counts({ unit, unitPrinted, value }: ProseFigure): boolean {
  const isMoney = unit === 'EUR' && unitPrinted;
  return !isMoney && !Array.isArray(value);
}

/** From here on the sentence counts parts. */
const OF_WHICH = /^(?:joista|joiden|josta|niistä|näistä|heistä|tästä|siitä)$/;

/** What may stand beside a figure without making it another one. */
const PLAIN =
  /^(?:on|ovat|oli|olivat|ollut|olleet|ja|koko|vuode(?:n|sta|lle)|vuonna|vuoteen|vuotta|loppuun|mennessä|mukaan|yhteensä|alle|yli|mutta|kun|merki.*|vuotia.*|prosent.*|eli|ts|mikä|joka|missä|jossa|siinä|vastaa|tarkoittaa|merkitsee|mukai.*|arvioi.*|lopussa|päättyessä|aikana|kappaletta|kpl|henkilöä|hlö|noin|n|.*määr.*|kuu.*|.*kuussa|.*kuun|tammi-.*|alkuvuo.*|puolivuo.*|ensimmäisen|ensimmäisellä|\d+)$/;
