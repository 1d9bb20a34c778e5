/** How far a division's net is known, in words. */
import type { Text } from '../text/fi/fi';
import type { DivisionVariance, ReportVariances } from '../workbook/variances';

/** Beside the division's figure, or in its place: "tarkista: 1 luku lukematta"; "" where all is known. */
export function stateWords(division: DivisionVariance, text: Text): string {
  const { net } = text.work;
  const words = lackingWords(division, text);
  switch (division.state) {
    case 'unread':
      return `${net.check}: ${words}`;
    case 'half':
      return words === '' ? net.half : `${net.half}: ${words}`;
    case 'silent':
      return division.lacking.budgetMissing > 0 ? text.work.budgetMissing : text.work.notReported;
    case 'known':
      return words;
  }
}

/** A sentence for the headline, "Perusturva: 1 luku lukematta"; null where nothing is missing. */
export function missingWords(division: DivisionVariance, text: Text): string | null {
  const { name, state } = division;
  if (state === 'silent' && division.lacking.budgetMissing === 0) {
    return text.work.net.notReported(name);
  }
  const words = state === 'unread' ? lackingWords(division, text) : stateWords(division, text);
  return words === '' ? null : `${name}: ${words}`;
}

/** In the place of the sum, where no division has a figure. */
export function noSumWords({ state, lacksBudget }: ReportVariances, { work }: Text): string {
  if (state === 'unread') return work.net.check;
  return lacksBudget ? work.budgetMissing : work.notReported;
}

function lackingWords(division: DivisionVariance, { work: { net } }: Text): string {
  const { lacking, place, overwritten, proposalsUnread } = division;
  const { unread, gone, empty } = lacking;
  if (gone > 0 && place === null) return net.sheetGone;
  // A proposal of a line that is gone or unread is told with the line.
  const proposals = gone > 0 || unread > 0 ? 0 : proposalsUnread;
  const parts: [number, (count: number) => string][] = [
    [unread, net.unread],
    [gone, net.gone],
    [empty, net.empty],
    [proposals, net.proposalsUnread],
    [overwritten, net.overwritten],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => words(count))
    .join(', ');
}
