/** Which column of a table the words around a figure speak of, and against what it is compared. */
import type { ProseFigure } from '../../figures';
import type { IndicatorColumn, Report } from '../../report/model';
import type { Term } from './forms';

const COLUMN_WORDS: readonly [IndicatorColumn, RegExp][] = [
  ['forecast', /^(?:ennust|tilinpäätösennust|vuosiennust|ennakoi|loppuvuo)/],
  ['budget', /^(?:talousarvio|budjet|budjetoi|tavoit|ta$|vuositavoit)/],
  ['priorActual', /^(?:edelli[st]|tilinpäätös$|tilinpäätökse|viime$)/],
  ['actual', /^(?:toteutu|toteum|kerty|tähän(?:astise|asti))/],
];

/** The year is still going on: what is told in the past tense is the actual. */
const PAST = /^(?:oli|olivat|tehtiin|järjestettiin|käsiteltiin|kirjattiin|myönnettiin|pidettiin)$/;

const CHANGE =
  /^(?:enemmän|vähemmän|kasvo|kasva|kasvu|nous|nou[ds]|lask[ie]|vähen|väheni|lisään|pienen|suurem|suurene|verrattu|kuin|yli(?:tt|tet)|alit|muuto|ero|jää|jäi|puuttu)/;

export interface Reading {
  /** Null: the words do not say. */
  column: IndicatorColumn | null;
  /** Whether a word names the column, or only the tense implies it. */
  isNamed: boolean;
  /** The figure is a change or a part, not what the cell holds. */
  isChange: boolean;
  /** The words that say so. */
  by: Term[];
}

/** `terms`: the words of the figure's own clause. */
export function readingOf(figure: ProseFigure, terms: readonly Term[], report: Report): Reading {
  const lastYear = String(yearOf(report) - 1);
  const hits = COLUMN_WORDS.flatMap(([column, words]) => {
    const by = terms.filter(
      ({ text }) => words.test(text) || (column === 'priorActual' && text === lastYear),
    );
    return by.length > 0 ? [{ column, by }] : [];
  });
  const tense = terms.filter(({ text }) => PAST.test(text));
  const isChange =
    figure.direction !== null || terms.some(({ text }) => CHANGE.test(text)) || hits.length > 1;
  const [named] = hits;
  const by = [...hits.flatMap((hit) => hit.by), ...tense];
  if (named) return { column: named.column, isNamed: true, isChange, by };
  return { column: tense.length > 0 ? 'actual' : null, isNamed: false, isChange, by };
}

const MONTHS = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ');

/** Other stretches of time than the report's and the year's: a month, a rate, a day. */
const RATE =
  /^(?:kuukau|kuussa|viiko|päivässä|päivittäin|vuorokaudessa|keskimäär|kk|kesällä|keväällä|talvella|syksyllä|vuosineljänne|neljänne)/;

function yearOf({ period }: Report): number {
  return new Date(period.from).getUTCFullYear();
}

/** Whether the words keep to the report's own period and year. */
export function isOwnPeriod(text: string, terms: readonly Term[], report: Report): boolean {
  if (/\d{1,2}\.\s?\d{1,2}\./.test(text)) return false;
  const { period } = report;
  const year = yearOf(report);
  const [from, to] = [period.from, period.to].map((date) => new Date(date).getUTCMonth());
  return terms.every((term) => {
    if (RATE.test(term.text)) return false;
    if (/^(?:19|20)\d\d$/.test(term.text) && ![year, year - 1].includes(Number(term.text)))
      return false;
    const months = MONTHS.flatMap((month, i) =>
      new RegExp(`(?:^|-)${month}(?:kuu|-|$)`).test(term.text) ? [i] : [],
    );
    return months.every((month) => month === from || month === to);
  });
}
