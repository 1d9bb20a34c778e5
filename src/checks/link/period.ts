/** Whether words keep to the report's own stretch of time. */
import type { Report } from '../../report/model';
import type { Term } from './forms';

/** "Kesäkuussa", "tammi-kesäkuussa": January first. */
const MONTHS = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'
  .split(' ')
  .map((month) => new RegExp(`(?:^|-)${month}(?:kuu|-|$)`));

/** Other stretches of time than the report's and the year's: a month, a rate, a day. */
const RATE =
  /^(?:kuukau|kuussa|viiko|päivässä|päivittäin|vuorokaudessa|keskimäär|keskihin|kk|kesällä|keväällä|talvella|syksyllä|vuosineljänne|neljänne|kohden|kohti|lukuvuo|toimintavuo|(?!katsaus|raportointi|tili).*kau(?:si$|den|del|tta))/;

/** Words for the report's own stretch. */
const OWN =
  /^(?:katsauskau|raportointikau|seurantajakso|tarkastelujakso|alkuvuo|puolivuo|vuosipuolis)/;

/** "Kesäkuun lopussa", "katsauskaudella": the words speak of the report's own stretch. */
export function isOwnStretch(word: string, { period }: Report): boolean {
  const last = MONTHS[new Date(period.to).getUTCMonth()];
  return OWN.test(word) || (last?.test(word) ?? false);
}

export function yearOf({ period }: Report): number {
  return new Date(period.from).getUTCFullYear();
}

/** Whether the words keep to the report's own period and year, and the year before. */
export function isOwnPeriod(text: string, terms: readonly Term[], report: Report): boolean {
  if (/\d{1,2}\.\s?\d{1,2}\./.test(text)) return false;
  const { period } = report;
  const year = yearOf(report);
  const [from, to] = [period.from, period.to].map((date) => new Date(date).getUTCMonth());
  return terms.every((term) => {
    if (RATE.test(term.text)) return false;
    if (/^(?:19|20)\d\d$/.test(term.text) && ![year, year - 1].includes(Number(term.text)))
      return false;
    const months = MONTHS.flatMap((month, i) => (month.test(term.text) ? [i] : []));
    return months.every((month) => month === from || month === to);
  });
}
