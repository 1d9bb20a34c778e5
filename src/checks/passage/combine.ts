/** Whether a figure is the sum of others, each added or taken away. */
import type { ProseFigure } from '../../figures';
import { absolute, intervalOf, magnitudeOf, meet, plus, times, type Interval } from './interval';

/** More figures than this in one passage are a list, and chance would make a sum of them. */
export const MOST_OPERANDS = 6;

const ZERO: Interval = { low: 0, high: 0 };

/** Whether two or more of the operands, each with either sign, make the target's magnitude. */
export function someCombination(
  target: ProseFigure,
  operands: readonly ProseFigure[],
  { all = operands.length === 2 }: { all?: boolean } = {},
): boolean {
  const goal = magnitudeOf(target);
  const walk = (at: number, used: number, sum: Interval): boolean => {
    const operand = operands[at];
    if (!operand) return used >= 2 && meet(absolute(sum), goal);
    const size = magnitudeOf(operand);
    return (
      walk(at + 1, used + 1, plus(sum, size)) ||
      walk(at + 1, used + 1, plus(sum, times(size, -1))) ||
      (!all && walk(at + 1, used, sum))
    );
  };
  return operands.length >= 2 && operands.length <= MOST_OPERANDS && walk(0, 0, ZERO);
}

/** Whether a plus or minus b is the target, printed signs and all. */
export function someSignedCombination(
  target: ProseFigure,
  a: ProseFigure,
  b: ProseFigure,
): boolean {
  const [one, other] = [intervalOf(a), intervalOf(b)];
  const candidates = [plus(one, other), plus(one, times(other, -1)), plus(other, times(one, -1))];
  return candidates.some((candidate) => meet(candidate, intervalOf(target)));
}

/** The sum of the printed figures, each with a sign besides its own. */
export function signedSum(operands: readonly ProseFigure[], signs: readonly number[]): Interval {
  return operands.reduce(
    (sum, operand, i) => plus(sum, times(intervalOf(operand), signs[i] ?? 1)),
    ZERO,
  );
}
