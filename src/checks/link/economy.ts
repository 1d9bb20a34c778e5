/** From a figure of prose to the revenue, expense or net of an area that it surely speaks of. */
import type { ProseFigure } from '../../figures';
import {
  SUM_COLUMNS,
  type Division,
  type Paragraph,
  type Report,
  type SumColumn,
} from '../../report/model';
import { clausesOf } from './clauses';
import { behindComma, isColumnWord } from './column-words';
import { isSameWord, termsOf, type Term } from '../../language';
import type { Reach } from './rows';
import { isPlainWord, itemsIn } from './items';
import { isBesideFigure } from './plain-words';
import { readingOf, type Reading } from './reading';
import { scopesIn, type Scope } from './scope';
import { reachBefore, sentencesWith, type Sentence } from './sentences';

export interface EconomyLink {
  /** Null: the whole division. */
  area: string | null;
  item: SumColumn;
  /** The net is told as what is paid: "nettomenot", "nettoylitys". */
  isNetExpense: boolean;
  reading: Reading;
  paragraph: Paragraph;
  figure: ProseFigure;
  /** How far from the figure the area is named; "nowhere": the paragraph names none. */
  reach: Reach | 'nowhere';
  /** The clause says nothing but area, item, column and figure. */
  isPlain: boolean;
}

/** The links of a division's euros and per cents; what may speak of two areas or items has none. */
export function economyLinks(report: Report, division: Division): EconomyLink[] {
  return sentencesWith(report, division, isMoneyOrShare).flatMap((sentence) =>
    linksIn(report, division, sentence),
  );
}

function linksIn(report: Report, division: Division, whole: Sentence): EconomyLink[] {
  const { paragraph, span: sentence, figures } = whole;
  const links: EconomyLink[] = [];
  const clauses = clausesOf(paragraph.text, sentence, figures);
  figures.forEach((figure, i) => {
    const clause = clauses[i] ?? [];
    const previous = links.at(-1);
    const item = itemOf(figure, clause, previous);
    const found =
      isMoneyOrShare(figure) && item
        ? scopeNear(division, whole, { figure, clause, previous })
        : null;
    if (!found || !item || isOfPart(clause, found.scope)) return;
    const before = paragraph.text.slice(sentence.start, figure.start);
    const after = paragraph.text.slice(figure.end, sentence.end);
    const own = readingOf(figure, {
      clause,
      before,
      after,
      previous: previous?.reading ?? null,
      report,
    });
    const isSilent = own.measure === 'level' && own.column === null;
    const isCarried = isSilent && previous && previous.figure.unit === figure.unit;
    const reading = isCarried ? previous.reading : own;
    const known = [...found.scope.by, ...reading.by];
    const behind = behindComma(figure, { clause, before });
    const { by } = found.scope;
    const spoken = by.length > 0 && by.every((term) => behind.includes(term)) ? behind : clause;
    const isPlain = spoken.every(
      (term) =>
        isPlainWord(term) ||
        isBesideFigure(term.text) ||
        known.some((word) => isSameWord(word, term)),
    );
    const { area } = found.scope;
    const isNetExpense = clause.some(({ text }) => NET_EXPENSE.test(text));
    const { reach } = found;
    links.push({ area, item, isNetExpense, reading, paragraph, figure, reach, isPlain });
  });
  return links;
}

/** Amounts and shares, no ranges; "1,50 euroa/asukas" is a price. */
function isMoneyOrShare({ unit, unitPrinted, value, raw }: ProseFigure): boolean {
  const isMoney = unit === 'EUR' && unitPrinted && !raw.includes('/');
  return (isMoney || unit === '%') && !Array.isArray(value);
}

/** What the clause names, else what the sentence has named last; where the figure's own role allows it. */
function itemOf(
  { role }: ProseFigure,
  clause: readonly Term[],
  previous: EconomyLink | undefined,
): SumColumn | null {
  const [named, ...others] = itemsIn(clause);
  if (named) return others.length > 0 ? null : named;
  const said = previous?.item ?? null;
  const isAgainst = SUM_COLUMNS.some((column) => column === role && column !== said);
  return isAgainst ? null : said;
}

interface Near {
  figure: ProseFigure;
  clause: readonly Term[];
  previous: EconomyLink | undefined;
}

/** The nearest stretch that names any area decides; one that names several decides nothing. */
function scopeNear(
  division: Division,
  { paragraph, span: sentence, before }: Sentence,
  { figure, clause, previous }: Near,
): { scope: Scope; reach: EconomyLink['reach'] } | null {
  const { text } = paragraph;
  const carried: [EconomyLink['reach'], Scope][] = previous
    ? [[previous.reach === 'clause' ? 'sentence' : previous.reach, { area: previous.area, by: [] }]]
    : [];
  const within = (reach: Reach, from: number, to: number): [Reach, Scope][] =>
    scopesIn(division, termsOf(text, from, to)).map((scope) => [reach, scope]);
  const stretches: (() => [EconomyLink['reach'], Scope][])[] = [
    () => scopesIn(division, clause).map((scope) => ['clause', scope]),
    () => carried,
    () => within('sentence', sentence.start, figure.end),
    () => within('sentence before', before?.start ?? 0, before?.end ?? 0),
    () => within('paragraph', reachBefore(sentence.start), sentence.start),
  ];
  for (const stretch of stretches) {
    const [only, ...others] = stretch();
    if (others.length > 0) return null;
    if (only) return { reach: only[0], scope: only[1] };
  }
  // The report's own statements say whom a paragraph with them speaks of.
  const isStated = division.deviations.some((one) => one.paragraph === paragraph.id);
  return isStated ? null : { reach: 'nowhere', scope: { area: null, by: [] } };
}

/** "Perusopetuksen yläkoulujen menot": an unknown genitive right before the item names a part. */
function isOfPart(clause: readonly Term[], { by }: Scope): boolean {
  return clause.some((term, i) => {
    const next = clause[i + 1];
    return (
      next !== undefined &&
      itemsIn([next]).length > 0 &&
      /n$/.test(term.text) &&
      !isPlainWord(term) &&
      !isBesideFigure(term.text) &&
      !/^(?:huomioiden|lukien)$/.test(term.text) &&
      !isColumnWord(term.text) &&
      !by.includes(term)
    );
  });
}

const NET_EXPENSE = /^netto(?:meno|kulu|kustann|yli|ali)/;
