/** Whether words keep to the report's own stretch of time. */
import type { Report } from '../../report/model';
import { MONTHS, type Term } from '../../language';

/** "Kesäkuussa", "tammi-kesäkuussa": January first. */
const MONTH_PATTERNS = MONTHS.map((month) => new RegExp(`(?:^|-)${month}(?:kuu|-|$)`));

/** Words for the report's own stretch. */
const OWN =
  /^(?:katsaus-?kau|raportointikau|puolivuotiskau|kau(?:den|della|teen)$|seurantajakso|tarkastelujakso|alkuvuo|puolivuo|puolivä|vuosipuolis)/;

/** Other stretches of time than the report's and the year's: a month, a rate, a season. */
const RATE =
  /^(?:kuukau|kuussa|viiko|päivässä|päivittäin|vuorokaudessa|keskimäär|keskihin|kk|kesällä|keväällä|talvella|syksyllä|vuosineljänne|neljänne|kohden|kohti|lukuvuo|toimintavuo|(?!tili)\p{L}+kau(?:si$|den|del|tta))/u;

/** "Kuuden kuukauden aikana", by the months between first and last. */
const COUNTS = [
  'yhden',
  'kahden',
  'kolmen',
  'neljän',
  'viiden',
  'kuuden',
  'seitsemän',
  'kahdeksan',
  'yhdeksän',
  'kymmenen',
];

/** "Vastaavana ajankohtana" */
const SAME_STRETCH_BEFORE = /vastaava\p{L}* (?:aika|ajan|jakso|kau)/iu;

export function yearOf({ period }: Report): number {
  return new Date(period.from).getUTCFullYear();
}

/** "Kesäkuun lopussa", "katsauskaudella": the words speak of the report's own stretch. */
export function isOwnStretch(word: string, { period }: Report): boolean {
  const last = MONTH_PATTERNS[new Date(period.to).getUTCMonth()];
  return OWN.test(word) || (last?.test(word) ?? false);
}

/** Whether the words keep to the report's own period and year, and the year before. */
export function isOwnPeriod(text: string, terms: readonly Term[], report: Report): boolean {
  if (!hasOwnDates(text, report) || SAME_STRETCH_BEFORE.test(text)) return false;
  const { period } = report;
  const year = yearOf(report);
  const [from, to] = [period.from, period.to].map((date) => new Date(date).getUTCMonth());
  const months = new RegExp(`^${COUNTS[(to ?? 0) - (from ?? 0)] ?? '-'}$`);
  const isWhole = terms.some(
    ({ text: word }, i) => months.test(word) && /^kuukau/.test(terms[i + 1]?.text ?? ''),
  );
  const first = terms.some((term) => from !== undefined && MONTH_PATTERNS[from]?.test(term.text));
  return terms.every((term) => {
    const isOwn = OWN.test(term.text) || (isWhole && /^kuukau/.test(term.text));
    if (RATE.test(term.text) && !isOwn) return false;
    if (/^(?:19|20)\d\d$/.test(term.text) && ![year, year - 1].includes(Number(term.text)))
      return false;
    const named = MONTH_PATTERNS.flatMap((month, i) => (month.test(term.text) ? [i] : []));
    // "Kesäkuussa" alone is that month, "kesäkuun lopussa" all up to it.
    const isOneMonth = /kuussa$/.test(term.text) && from !== to && !first;
    return named.every((month) => (month === from || month === to) && !isOneMonth);
  });
}

/** "30.6.", "1–6/2022": the words before a figure date it at the end of the report's period. */
export function endsWithPeriod(before: string, { period }: Report): boolean {
  const [from, to] = [period.from, period.to].map((date) => new Date(date)) as [Date, Date];
  const [first, last] = [from.getUTCMonth() + 1, to.getUTCMonth() + 1];
  const day = new RegExp(`(?<!\\d)${to.getUTCDate()}\\.\\s?${last}\\.`);
  return day.test(before) || new RegExp(`(?<!\\d)${first}\\s?[–-]\\s?${last}/`).test(before);
}

/** "30.6." is the report's last day; another day is another stretch. */
function hasOwnDates(text: string, { period }: Report): boolean {
  const ends = [period.from, period.to].map((date) => {
    const end = new Date(date);
    return `${end.getUTCDate()}.${end.getUTCMonth() + 1}.`;
  });
  return [...text.matchAll(/(\d{1,2})\.\s?(\d{1,2})\./g)].every(([, day, month]) =>
    ends.includes(`${Number(day)}.${Number(month)}.`),
  );
}
