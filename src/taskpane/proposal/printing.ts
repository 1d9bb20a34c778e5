/** How the proposal's money and dates read in the pane. */
import type { ProposalSettings } from '../../proposal/settings';
import { formatNumber } from '../../report/printed';
import type { Text } from '../text/fi/fi';

/** How the city looks at its figures. */
export type Presentation = Pick<ProposalSettings, 'unit' | 'netAs'>;

/** A change in the shown unit, with its sign: "−12 300", or "−12" in thousands. */
export function printMoney(
  euros: number,
  { unit }: Pick<Presentation, 'unit'>,
  { locale }: Text,
): string {
  const shown = Math.round(unit === 'teur' ? euros / 1000 : euros);
  return formatNumber(shown, { locale, plus: true, maximumFractionDigits: 0 });
}

/** A net (+ = improves) as it is looked at: as it is, or as nettomenot (+ = grow). */
export function shownNet(
  net: number | null,
  { netAs }: Pick<Presentation, 'netAs'>,
): number | null {
  return net === null || netAs === 'net' ? net : 0 - net;
}

/** An ISO date, or a time that begins with one: "12.9.2022". */
export function printDate(iso: string, { locale }: Text): string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' });
  return day.format(new Date(iso.slice(0, 10)));
}
