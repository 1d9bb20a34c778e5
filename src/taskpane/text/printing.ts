/** How figures of euros, times and periods read in the pane. */
import { formatNumber } from '../../report/printed';
import type { Text } from './fi/fi';

export type Direction = 'improves' | 'weakens' | 'unchanged';

/** Which way the net goes, as far as whole euros show it. */
export function directionOf(net: number): Direction {
  const euros = Math.round(net);
  if (euros === 0) return 'unchanged';
  return euros > 0 ? 'improves' : 'weakens';
}

/** Whole euros with a sign: "−12 300", "+4 560". */
export function printChange(euros: number, { locale }: Text): string {
  return formatNumber(Math.round(euros), { locale, plus: true, maximumFractionDigits: 0 });
}

/** Whole euros without a sign, with the unit: "12 300 €". */
export function printAmount(euros: number, { locale }: Text): string {
  const amount = Math.abs(Math.round(euros));
  return `${formatNumber(amount, { locale, maximumFractionDigits: 0 })}\u00a0€`;
}

/** A point of time (ms since the epoch) as the clock shows it: "12.03". */
export function printTime(time: number, { locale }: Text): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(time);
}

/** A period by its ISO dates: "1.1.–30.6.2022". */
export function printPeriod(period: { from: string; to: string }, { locale }: Text): string {
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' });
  return dates.formatRange(new Date(period.from), new Date(period.to));
}
