/** Whether other figures of the passage bear a figure out: as their sum, their difference, or a share of one in another. */
import type { ProseFigure } from '../../figures';
import {
  absolute,
  intervalOf,
  magnitudeOf,
  meet,
  over,
  plus,
  times,
  type Interval,
} from '../passage/interval';
import type { Mention } from './mentions';

/** So many figures before and behind are looked at. */
const REACH = 4;
/** A longer run of figures makes a sum by chance. */
const LONGEST_RUN = 6;

export function isBacked(mention: Mention): boolean {
  const near = neighboursOf(mention);
  const { figure, sentence } = mention;
  if (figure.unit === '%') {
    const beside = [...(sentence.before?.mentions.slice(-2) ?? []), ...sentence.mentions];
    return isShare(
      figure,
      near.filter((one) => beside.some((other) => other.figure === one)),
    );
  }
  const at = near.indexOf(mention.figure);
  return isDifference(mention.figure, near) || isInSum(at, near) || isOfShare(mention.figure, near);
}

function neighboursOf({ figure, sentence }: Mention): ProseFigure[] {
  const around = [sentence.before, sentence, sentence.after].flatMap(
    (one) => one?.mentions.map((mention) => mention.figure) ?? [],
  );
  const at = around.indexOf(figure);
  return around
    .slice(Math.max(0, at - REACH), at + REACH + 1)
    .filter((one) => one === figure || !Array.isArray(one.value));
}

/** A number without a printed unit may count what the others count. */
function isAlike(a: ProseFigure, b: ProseFigure): boolean {
  return !a.unitPrinted || !b.unitPrinted || (a.unit === 'EUR') === (b.unit === 'EUR');
}

function isShare(figure: ProseFigure, near: readonly ProseFigure[]): boolean {
  const amounts = near.filter((one) => one.unit !== '%' && digitsOf(one) >= TELLING_DIGITS);
  const said = magnitudeOf(figure);
  const spoken: Interval = { low: said.low - figure.step / 2, high: said.high + figure.step / 2 };
  return amounts.some((whole) =>
    amounts.some((part) => {
      if (part === whole || !isAlike(part, whole)) return false;
      const ratio = over(magnitudeOf(part), magnitudeOf(whole));
      if (!ratio) return false;
      const share = times(ratio, 100);
      const growth = absolute({ low: share.low - 100, high: share.high - 100 });
      return meet(share, spoken) || meet(growth, spoken);
    }),
  );
}

/** One of the two that a percentage beside it is of. */
function isOfShare(figure: ProseFigure, near: readonly ProseFigure[]): boolean {
  return near.some(
    (share) =>
      share.unit === '%' &&
      digitsOf(share) >= TELLING_DIGITS &&
      isShare(share, near) &&
      !isShare(
        share,
        near.filter((one) => one !== figure),
      ),
  );
}

/** A percentage of fewer digits is like many others. */
const TELLING_DIGITS = 2;

function digitsOf({ raw }: ProseFigure): number {
  return raw.replace(/\D/g, '').length;
}

/** Of two figures beside it. */
function isDifference(figure: ProseFigure, near: readonly ProseFigure[]): boolean {
  const amounts = near.filter((one) => one !== figure && one.unit !== '%' && isAlike(one, figure));
  const size = magnitudeOf(figure);
  return amounts.some((a, i) =>
    amounts.slice(i + 1).some((b) => {
      const difference = absolute(plus(magnitudeOf(a), times(magnitudeOf(b), -1)));
      return meet(difference, size) || meet(plus(magnitudeOf(a), magnitudeOf(b)), size);
    }),
  );
}

/** Of a run of figures that another one beside the run is the sum of. */
function isInSum(at: number, near: readonly ProseFigure[]): boolean {
  for (let from = 0; from < near.length; from++) {
    let sum: Interval = { low: 0, high: 0 };
    for (let to = from; to < Math.min(near.length, from + LONGEST_RUN); to++) {
      const figure = near[to];
      if (!figure || figure.unit === '%') break;
      sum = plus(sum, intervalOf(figure));
      if (to - from < 2) continue;
      const totals = [from - 1, to + 1].filter(
        (one) => near[one] && ((at >= from && at <= to) || one === at),
      );
      const isTold = totals.some((one) => {
        const total = near[one];
        return total && total.unit !== '%' && meet(absolute(sum), magnitudeOf(total));
      });
      if (isTold) return true;
    }
  }
  return false;
}
