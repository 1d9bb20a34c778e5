/** From a figure of prose to the indicator's row that it surely speaks of. */
import type { ProseFigure } from '../../figures';
import type { Division, Indicator, Paragraph, Report } from '../../report/model';
import type { Row } from '../indicators/rows';
import { clausesOf } from './clauses';
import { behindComma } from './column-words';
import { isSameWord, termsOf, type Term } from '../../language';
import { groupsOf } from './groups';
import { isBesideFigure } from './plain-words';
import { readingOf, type Reading } from './reading';
import { countedRows, groupIn, isIn, rowOf, saidIn, type ChosenRow, type Reach } from './rows';
import { sentencesWith, type Sentence } from './sentences';
import { countsOther, narrows, subjectsOf, unitOf, type Subject } from './subject';

export interface Link {
  item: Row;
  paragraph: Paragraph;
  figure: ProseFigure;
  reach: Reach;
  /** The rows that the item is the sum of, where the text names their group alone. */
  parts: Indicator[] | null;
  reading: Reading;
  /** The figure before, where the sentence tells it of the same row. */
  beside: ProseFigure | null;
  /** The clause says nothing but the row, the column and the figure. */
  isPlain: boolean;
}

/** The links of a division's figures; a figure that may speak of two rows, or of a part, has none. */
export function indicatorLinks(report: Report, division: Division): Link[] {
  const subjects = division.resultAreas.flatMap(subjectsOf);
  return sentencesWith(report, division, counts).flatMap((sentence) =>
    linksIn(report, division, sentence, subjects),
  );
}

function linksIn(
  report: Report,
  division: Division,
  sentence: Sentence,
  subjects: readonly Subject[],
): Link[] {
  const { paragraph, figures, span } = sentence;
  const said = saidIn(sentence, subjects) ?? { rows: [], reach: 'clause' as const };
  const groups = division.resultAreas.flatMap(groupsOf);
  const links: Link[] = [];
  const clauses = clausesOf(paragraph.text, span, figures);
  let isOfParts = false;
  figures.forEach((figure, i) => {
    const clause = clauses[i] ?? [];
    isOfParts ||= clause.some(({ text, start }) => OF_WHICH.test(text) && start < figure.start);
    const after = paragraph.text.slice(figure.end, span.end);
    const previous = links.at(-1);
    const before = previous?.item.row;
    const row =
      rowOf(said, clause, countedRows(subjects, figure, after), before) ?? groupIn(groups, clause);
    if (!row || !counts(figure) || (isOfParts && isWhole(row, before))) return;
    const rest = isOfParts ? clause.filter(({ text }) => !OF_WHICH.test(text)) : clause;
    if (narrows(row.subject, rest)) return;
    const told = toldBy(report, division, sentence, { figure, clause, after, row, previous });
    if (!told) return;
    const isNear = said.reach === 'sentence' && !row.isCarried;
    links.push({
      item: { division, ...row.subject.item },
      paragraph,
      figure,
      reach: isNear ? 'clause' : said.reach,
      parts: row.subject.parts ?? null,
      ...told,
    });
  });
  return links;
}

/** Behind "joista" only a row that is named there is more than a part. */
function isWhole({ isCarried, subject }: ChosenRow, before: Indicator | undefined): boolean {
  return isCarried || subject.item.row === before;
}

interface Told {
  figure: ProseFigure;
  clause: readonly Term[];
  after: string;
  row: ChosenRow;
  previous: Link | undefined;
}

/** What the clause says of the row; null where the figure counts another thing. */
function toldBy(
  report: Report,
  division: Division,
  { paragraph, span }: Sentence,
  { figure, clause, after, row, previous }: Told,
): Pick<Link, 'reading' | 'beside' | 'isPlain'> | null {
  const { item } = row.subject;
  const before = paragraph.text.slice(span.start, figure.start);
  const same = previous?.item.row === item.row ? previous : null;
  const own = readingOf(figure, { clause, before, after, previous: same?.reading ?? null, report });
  const isSilent = !own.isNamed && own.measure === 'level';
  // "Museossa toteutui 120 ja kirjastossa 80": the second column is that of the first.
  const goesOn = isSilent && previous && isPercent(previous.figure) === isPercent(figure);
  const reading = goesOn ? previous.reading : own;
  if (!suits(figure, reading, row.subject, after)) return null;
  const behind = behindComma(figure, { clause, before });
  const spoken = row.by.every((term) => isIn(term, behind)) ? behind : clause;
  const around = termsOf(`${item.area.name ?? ''} ${item.row.group ?? ''} ${division.name}`);
  const known = [...row.by, ...reading.by, ...around];
  const isPlain = spoken.every(
    (term) => isBesideFigure(term.text) || known.some((word) => isSameWord(word, term)),
  );
  // "Leirejä oli 7, ja seteleitä jaettiin 85": the sentence has gone on to another thing.
  const isElsewhere = row.isCarried && same !== null && reading.measure === 'level' && !isPlain;
  return isElsewhere ? null : { reading, beside: same?.figure ?? null, isPlain };
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
