/** Years and months in headings and titles. */
import type { Period } from '../../report/period';

/** What a heading says of time; what it does not say is not there. */
export interface Span {
  year?: number;
  /** 1 to 12. */
  fromMonth?: number;
  toMonth?: number;
}

const MONTHS = [
  ['tammi', 'januari'],
  ['helmi', 'februari'],
  ['maalis', 'mars'],
  ['huhti', 'april'],
  ['touko', 'maj'],
  ['kesä', 'juni'],
  ['heinä', 'juli'],
  ['elo', 'augusti'],
  ['syys', 'september'],
  ['loka', 'oktober'],
  ['marras', 'november'],
  ['joulu', 'december'],
] as const;
const MONTH_WORDS = MONTHS.flatMap((names, i) => names.map((name) => ({ name, month: i + 1 })));

const DASH = '\\s*[-–—−]\\s*';
const YEAR = '((?:19|20)\\d\\d)';
const DATES = new RegExp(
  `(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.?(?:${YEAR})?${DASH}(\\d{1,2})\\.(\\d{1,2})\\.?\\s*(?:${YEAR})?`,
);
const MONTH_RANGE = new RegExp(
  `(?<![\\d.,])0?(\\d{1,2})${DASH}0?(\\d{1,2})(?![\\d.,]*\\d{2}(?!\\d))(?:\\s*[/ ]\\s*${YEAR})?(?!\\d)`,
);
const DATE = new RegExp(`(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.\\s*${YEAR}?`);
const MONTH_YEAR = new RegExp(`(?<!\\d)0?(\\d{1,2})\\s*/\\s*${YEAR}`);
const ANY_YEAR = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`);
/** "TP22", "TA -24", "ENN'23". */
const SHORT_YEAR = /(?:tp|ta|mta|enn|tot|bs|bg|tpe|ts)\s*[-'’/]?\s*(\d{2})(?!\d)/i;

const isMonth = (n: number): boolean => n >= 1 && n <= 12;

/** Reads the years and months of a text. */
export function spanOf(text: string): Span {
  const lower = text.replace(/\s+/g, ' ').toLowerCase();
  const span = monthsOf(lower);
  if (span.year === undefined) {
    const year = ANY_YEAR.exec(lower)?.[1];
    const short = SHORT_YEAR.exec(lower)?.[1];
    if (year !== undefined) span.year = Number(year);
    else if (short !== undefined && span.toMonth === undefined) span.year = 2000 + Number(short);
  }
  return span;
}

function monthsOf(lower: string): Span {
  const dates = DATES.exec(lower);
  if (dates && isMonth(Number(dates[2])) && isMonth(Number(dates[5]))) {
    return spanWith(dates[6] ?? dates[3], Number(dates[2]), Number(dates[5]));
  }
  const range = MONTH_RANGE.exec(lower);
  if (
    range &&
    isMonth(Number(range[1])) &&
    isMonth(Number(range[2])) &&
    Number(range[1]) < Number(range[2])
  ) {
    return spanWith(range[3], Number(range[1]), Number(range[2]));
  }
  const words = MONTH_WORDS.filter(({ name }) =>
    new RegExp(`(?<!\\p{L})${name}(?:kuu|$|[-–—\\s.])`, 'u').test(lower),
  );
  if (words.length > 0) {
    const months = words.map(({ month }) => month);
    return spanWith(
      undefined,
      words.length > 1 ? Math.min(...months) : undefined,
      Math.max(...months),
    );
  }
  const monthYear = MONTH_YEAR.exec(lower);
  if (monthYear && isMonth(Number(monthYear[1])))
    return spanWith(monthYear[2], undefined, Number(monthYear[1]));
  const date = DATE.exec(lower);
  if (date && isMonth(Number(date[2]))) return spanWith(date[3], undefined, Number(date[2]));
  return {};
}

function spanWith(year: string | undefined, fromMonth: number | undefined, toMonth: number): Span {
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(fromMonth === undefined ? {} : { fromMonth }),
    toMonth,
  };
}

/** The period that a title tells whole; null where it leaves the year or the months open. */
export function periodOf(text: string): Period | null {
  const { year, fromMonth = 1, toMonth } = spanOf(text);
  if (year === undefined) return null;
  if (toMonth !== undefined) return periodBetween(year, fromMonth, toMonth);
  return /tilinpäätös|tilinpäätöksen|bokslut|toimintakertomus/i.test(text)
    ? periodBetween(year, 1, 12)
    : null;
}

/** Whole months of a year as ISO dates. */
export function periodBetween(year: number, fromMonth: number, toMonth: number): Period {
  const two = (n: number): string => String(n).padStart(2, '0');
  const last = new Date(Date.UTC(year, toMonth, 0)).getUTCDate();
  return { from: `${year}-${two(fromMonth)}-01`, to: `${year}-${two(toMonth)}-${two(last)}` };
}
