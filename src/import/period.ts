/** Which period a report is of, and whose report it is. */
import type { Decisions } from './decide/decisions';
import { familyOf } from './table/roles';
import { headingOf } from './table/headings';
import type { Piece } from './table/cut';
import { parsePeriod, type Period } from '../report/period';
import { periodBetween, periodOf, spanOf } from './words/periods';
import { headingWord } from './words/sections';

export const PERIOD_QUESTION = 'period';
/** Pieces at the top, where a report tells its title. */
const TOP = 40;

export interface PeriodReading {
  period: Period | null;
  /** The text that tells it. */
  told: string | null;
}

/** Settles the period: given, answered, told by the title or by the columns' headings, else asked. */
export function settlePeriod(
  pieces: Piece[],
  names: string[],
  given: Period | null,
  decisions: Decisions,
): Period | null {
  const read = given ? { period: given, told: null } : readPeriod(pieces, names);
  const { choice } = decisions.decide({
    id: PERIOD_QUESTION,
    kind: 'period',
    options: [],
    choice: read.period ? `${read.period.from}/${read.period.to}` : null,
    sure: read.period !== null,
    reason: 'Miltä kaudelta raportti on? Muoto 2024-01-01/2024-06-30.',
    at: pieces[0] ? [pieces[0].place] : [],
  });
  return parsePeriod(choice ?? '');
}

function readPeriod(pieces: Piece[], names: string[]): PeriodReading {
  const titles = pieces
    .slice(0, TOP)
    .flatMap((piece) =>
      piece.kind === 'table' ? piece.captions.map(({ text }) => text) : [piece.text],
    )
    .filter((text) => text.length <= 160);
  const spoken = titles.filter(
    (text) => headingWord(text) === 'title' || /raport|katsaus|tilinpäätös|rapport/i.test(text),
  );
  const byColumns = periodOfColumns(pieces, [...titles, ...names]);
  for (const text of [...spoken, ...titles]) {
    const period = isWhole(text) ? periodOf(text) : null;
    // "2/2024" may be the year's second report as well as its second month.
    const ofNumber =
      period !== null && spanOf(text).fromMonth === undefined && /\d\s*\/\s*20/.test(text);
    if (period) return ofNumber && byColumns ? byColumns : { period, told: text };
  }
  if (byColumns) return byColumns;
  for (const name of names) {
    const period = periodOf(name.replace(/[_]+/g, ' '));
    if (period) return { period, told: name };
  }
  return { period: null, told: null };
}

/** A range of months, a quarter's end or a whole year; a date alone is more likely that of a meeting. */
function isWhole(text: string): boolean {
  const { fromMonth, toMonth } = spanOf(text);
  if (toMonth === undefined || fromMonth !== undefined) return true;
  if (/(?<!\d)\d{1,2}\s*\/\s*20\d\d/.test(text)) return true;
  return /(?<!\d)(?:30|31)\.(?:3|4|6|8|9|12)\./.test(text);
}

/** "Toteuma 1–6/2024", or "Toteuma 1–6" with "TA 2024" beside it: the latest that headings tell of actuals. */
function periodOfColumns(pieces: Piece[], texts: string[]): PeriodReading | null {
  const headings = pieces.flatMap((piece) => {
    if (piece.kind !== 'table') return [];
    const width = piece.heading[0]?.length ?? 0;
    return Array.from({ length: width }, (_unused, c) => headingOf(piece.heading, c));
  });
  const spans = headings.flatMap((text) => {
    const span = spanOf(text);
    const family = familyOf(text);
    const actual = family === 'actual' || family === null;
    return actual && span.toMonth !== undefined ? [{ text, span }] : [];
  });
  const budgets = headings.filter((text) =>
    ['budget', 'amendedBudget', 'originalBudget', 'forecast'].includes(familyOf(text) ?? ''),
  );
  const years = [...budgets, ...texts].flatMap((text) => spanOf(text).year ?? []);
  const yearOf = (year: number | undefined): number | undefined =>
    year ?? (years.length > 0 ? mostCommon(years) : undefined);
  const dated = spans
    .map(({ text, span }) => ({
      text,
      year: yearOf(span.year),
      month: span.toMonth ?? 12,
      from: span.fromMonth ?? 1,
    }))
    .filter((each): each is typeof each & { year: number } => each.year !== undefined)
    .sort((a, b) => b.year - a.year || b.month - a.month);
  const [latest] = dated;
  return latest
    ? { period: periodBetween(latest.year, latest.from, latest.month), told: latest.text }
    : null;
}

function mostCommon(years: number[]): number {
  const count = (year: number): number => years.filter((each) => each === year).length;
  return [...years].sort((a, b) => count(b) - count(a) || b - a)[0] as number;
}

/** The municipality's name: the commonest before "kaupunki", "kunta" or "hyvinvointialue"; "" where there is none. */
export function municipalityIn(texts: string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [, name = '', kind = ''] of text.matchAll(MUNICIPALITY)) {
      if (NO_NAME.test(name)) continue;
      const called = fullName(name, kind);
      counts.set(called, (counts.get(called) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best) return '';
  const genitive = best[0].split(' ')[0] ?? '';
  const bare = genitive.replace(/n$/, '');
  const stands = new RegExp(`(?<!\\p{L})${bare}(?!\\p{L})`, 'u');
  return bare !== genitive && texts.some((text) => stands.test(text)) ? bare : best[0];
}

const MUNICIPALITY =
  /(?<!\p{L})(\p{Lu}[\p{Ll}-]+(?:[- ]\p{Lu}\p{Ll}+)?n)\s+(kaupun(?:ki|gin)|kun(?:ta|nan)|hyvinvointialue(?:en)?)(?!\p{L})/gu;
const NO_NAME = /^(?:koko|oman?|kotimainen|suomen|muun|uuden|toisen|jokaisen|yhden)$/i;

function fullName(name: string, kind: string): string {
  const word = kind.startsWith('hyvinv')
    ? 'hyvinvointialue'
    : kind.startsWith('kaup')
      ? 'kaupunki'
      : 'kunta';
  return `${name} ${word}`;
}
