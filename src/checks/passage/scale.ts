/** "2,691 euroa" beside millions: a scale word is missing. */
import type { ProseFigure } from '../../figures';
import { sizeOf } from './interval';
import type { Passage } from './passages';
import { PER_UNIT } from './vocabulary';

/** From here on an amount written out in euros is taken as meant. */
const SMALL = 1000;
/** A neighbour this many times larger shows what scale the passage speaks in. */
const LARGER = 1000;

export interface LostScale {
  figure: ProseFigure;
  /** 1000 or 1 000 000 */
  factor: number;
}

/** Amounts of a passage whose scale word is missing, with the scale of the nearest neighbour. */
export function lostScales({ text, figures }: Passage): LostScale[] {
  const money = figures.filter((one) => one.unit === 'EUR');
  return money.flatMap((figure) => {
    const size = sizeOf(figure);
    if (figure.scaled || size === 0 || size >= SMALL || PER_UNIT.test(text.slice(figure.end)))
      return [];
    if (/[/]/.test(figure.raw)) return [];
    const decimals = /,(\d+)/.exec(figure.raw)?.[1]?.length ?? 0;
    const isMeantSmall = decimals === 2 || (decimals === 0 && figure.direction === null);
    const larger = money.filter(
      (one) =>
        sizeOf(one) >= size * LARGER &&
        one.sentence === figure.sentence &&
        (decimals > 0 || one.scaled),
    );
    if (isMeantSmall || larger.length === 0) return [];
    const factor = [1_000_000, 1000].find((one) =>
      larger.some((neighbour) => size * one <= sizeOf(neighbour) * 50),
    );
    return factor === undefined ? [] : [{ figure, factor }];
  });
}

/** The same passage as it was most likely meant. */
export function withScales(passage: Passage, lost: readonly LostScale[]): Passage {
  if (lost.length === 0) return passage;
  const figures = passage.figures.map((figure) => {
    const factor = lost.find((one) => one.figure === figure)?.factor;
    if (factor === undefined) return figure;
    const value = Array.isArray(figure.value)
      ? ([figure.value[0] * factor, figure.value[1] * factor] as [number, number])
      : figure.value * factor;
    return { ...figure, value, step: figure.step * factor, scaled: true };
  });
  return { ...passage, figures };
}
