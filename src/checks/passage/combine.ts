/** Whether a figure is the sum of others, each added or taken away. */
import type { ProseFigure } from '../../figures';
import { absolute, magnitudeOf, meet, plus, times, type Interval } from './interval';

/** More figures than this in one passage are a list, and chance would make a sum of them. */
export const MOST_OPERANDS = 6;

const ZERO: Interval = { low: 0, high: 0 };

/** Whether two or more of the operands, each with either sign, make the target's magnitude. */
export function someCombination(target: ProseFigure, operands: readonly ProseFigure[]): boolean {
  const goal = magnitudeOf(target);
  const walk = (at: number, used: number, sum: Interval): boolean => {
    if (at === operands.length) return used >= 2 && meet(absolute(sum), goal);
    const size = magnitudeOf(operands[at] as ProseFigure);
    return (
      walk(at + 1, used + 1, plus(sum, size)) ||
      walk(at + 1, used + 1, plus(sum, times(size, -1))) ||
      (operands.length > 2 && walk(at + 1, used, sum))
    );
  };
  return operands.length >= 2 && operands.length <= MOST_OPERANDS && walk(0, 0, ZERO);
}

/** The sum of magnitudes, each with its sign. */
export function signedSum(operands: readonly ProseFigure[], signs: readonly number[]): Interval {
  return operands.reduce(
    (sum, operand, i) => plus(sum, times(magnitudeOf(operand), signs[i] ?? 1)),
    ZERO,
  );
}
