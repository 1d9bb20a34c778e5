/** Headings and titles of the next period: the dates and years that they print go on. */
import { MONTHS } from '../language';
import { printPeriod, yearOf, type Period } from '../report/period';
import type { Span } from './span';

/** Dashes between the ends of a period, with spaces or without. */
const DASH = '(\\s*[-–—]\\s*)';
/** Between a month and its year: "6/2022", "6 2022". */
const SLASH = '(\\s*/\\s*|\\s+)';
const EDGE = { before: '(?<![\\d.,/])', after: '(?![\\d])' };

interface Parts {
  day: number;
  month: number;
  year: number;
}

function partsOf(date: string): Parts {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { year, month, day };
}

/** What a period is printed as, beside what the next one is; the longer ways first. */
function printedPeriods(span: Span): [pattern: RegExp, next: string][] {
  const [from, to] = ends(span.old);
  const [newFrom, newTo] = ends(span.new);
  const name = (month: number): string => MONTHS[month - 1] ?? '';
  const ways: [string, string][] = [
    [
      `${from.day}\\.\\s?${from.month}\\.(?:${from.year})?${DASH}${to.day}\\.\\s?${to.month}\\.${to.year}`,
      `${newFrom.day}.${newFrom.month}.$1${newTo.day}.${newTo.month}.${newTo.year}`,
    ],
    [`${to.day}\\.\\s?${to.month}\\.${to.year}`, `${newTo.day}.${newTo.month}.${newTo.year}`],
    [
      `0?${from.month}${DASH}0?${to.month}${SLASH}${to.year}`,
      `${newFrom.month}$1${newTo.month}$2${newTo.year}`,
    ],
    [
      `0?${from.month}${DASH}0?${to.month}${SLASH}${shortYear(to)}(?!\\d)`,
      `${newFrom.month}$1${newTo.month}$2${shortYear(newTo)}`,
    ],
    [`0?${to.month}/${to.year}`, `${newTo.month}/${newTo.year}`],
    [`0?${from.month}${DASH}0?${to.month}`, `${newFrom.month}$1${newTo.month}`],
  ];
  const numbers = ways.map(([pattern, next]): [RegExp, string] => [
    new RegExp(`${EDGE.before}${pattern}${EDGE.after}`, 'gu'),
    next,
  ]);
  const words: [RegExp, string] = [
    new RegExp(`(?<!\\p{L})${name(from.month)}${DASH}${name(to.month)}(?=kuu)`, 'giu'),
    `${name(newFrom.month)}$1${name(newTo.month)}`,
  ];
  return [...numbers, words];
}

const ends = ({ from, to }: Period): [Parts, Parts] => [partsOf(from), partsOf(to)];
const shortYear = ({ year }: Parts): string => String(year % 100).padStart(2, '0');

/**
 * A heading with its dates moved from the old period to the new, and each year that it prints
 * moved by as many years: "TOTEUMA 1-6/2022" → "TOTEUMA 1-9/2022", or "TOTEUMA 1-3/2023". A text that names no time stays.
 */
export function nextHeading(text: string, span: Span): string {
  // What is a date already must not be moved again as a year.
  const done: string[] = [];
  const keep = (moved: string): string => `\ue000${done.push(moved) - 1}\ue000`;
  let rest = text;
  for (const [pattern, next] of printedPeriods(span)) {
    rest = rest.replace(pattern, (...found: string[]) =>
      keep(next.replace(/\$(\d)/g, (_all, group: string) => found[Number(group)] ?? '')),
    );
  }
  rest = rest
    .replace(/(?<!\d)20\d\d(?!\d)/g, (year) => String(Number(year) + span.years))
    .replace(/(?<=\b(?:TP|TA|TPE|KS)\s?')\d\d(?!\d)|(?<=\b(?:TP|TA|TPE|KS))\d\d(?!\d)/gu, (year) =>
      String((Number(year) + span.years) % 100).padStart(2, '0'),
    );
  return rest.replace(/\ue000(\d+)\ue000/g, (_all, at: string) => done[Number(at)] ?? '');
}

/** Whether a heading names a year that was over when the old report's year began: it stays true. */
export function isOfPastYear(heading: string, span: Span): boolean {
  const years = [...heading.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year));
  return years.length > 0 && years.every((year) => year < yearOf(span.old));
}

/** "Edellinen ennuste (1–6/2022)". */
export function previousForecastHeading({ old }: Span): string {
  return `Edellinen ennuste (${printPeriod(old)})`;
}
