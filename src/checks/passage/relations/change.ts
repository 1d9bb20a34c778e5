/** "Kallistui 1,5 milj. eurolla, 6,0 miljoonasta 7,5 miljoonaan": the step between two levels. */
import type { ProseFigure } from '../../../figures';
import type { Contradiction, RelationKind, Verdict } from '../contradiction';
import { absolute, intervalOf, magnitudeOf, meet, over, plus, times, valueOf } from '../interval';
import { wordsBetween, type Passage } from '../passages';
import { hasSense } from '../../../language';
import { FROM_ENDING, TO_ENDING, POINT_UNIT } from '../vocabulary';

export function changeVerdict(passage: Passage): Verdict {
  const { figures } = passage;
  for (let i = 0; i + 1 < figures.length; i++) {
    const from = figures[i];
    const to = figures[i + 1];
    if (!from || !to || !isStep(from, to)) continue;
    if (turnsTheOtherWay(passage, from, to)) {
      const expected = valueOf(from);
      return { kind: 'direction', target: to, operands: [from], expected };
    }
    const steps = [figures[i - 1], figures[i + 2]].filter(
      (one) => one !== undefined && !isOfAnother(passage, to, one),
    ) as ProseFigure[];
    for (const step of steps) {
      const verdict = stepVerdict(step, from, to);
      if (verdict) return verdict;
    }
  }
  return null;
}

function isStep(from: ProseFigure, to: ProseFigure): boolean {
  return (
    from.sentence === to.sentence &&
    sameUnit(from, to) &&
    FROM_ENDING.test(from.raw) &&
    TO_ENDING.test(to.raw)
  );
}

/** "… 7,5 miljoonaan, ja hinta on 8 euroa": what comes after "and" and is no change is another thing. */
function isOfAnother({ text }: Passage, to: ProseFigure, step: ProseFigure): boolean {
  const between = wordsBetween(text, to.end, step.start);
  return step.direction === null && between.some((word) => hasSense(word.text, 'join:and'));
}

/** "Kasvoi 8 miljoonasta 7 miljoonaan" */
function turnsTheOtherWay(
  { text, start, figures }: Passage,
  from: ProseFigure,
  to: ProseFigure,
): boolean {
  const earlier = figures.filter((one) => one.end <= from.start).at(-1);
  const words = wordsBetween(text, earlier?.end ?? start, from.start).map((word) => word.text);
  const rises = words.some((word) => hasSense(word, 'move:up'));
  const falls = words.some((word) => hasSense(word, 'move:down'));
  const [before, after] = [intervalOf(from), intervalOf(to)];
  if (rises === falls) return false;
  return rises ? after.high < before.low : after.low > before.high;
}

function stepVerdict(step: ProseFigure, from: ProseFigure, to: ProseFigure): Verdict {
  if (step.sentence !== from.sentence || FROM_ENDING.test(step.raw) || TO_ENDING.test(step.raw)) {
    return null;
  }
  const size = magnitudeOf(step);
  const difference = absolute(plus(intervalOf(to), times(intervalOf(from), -1)));
  const expectedDifference = Math.abs(valueOf(to) - valueOf(from));
  const tell = (kind: RelationKind, expected: number): Contradiction => ({
    kind,
    target: step,
    operands: [from, to],
    expected: Number(expected.toPrecision(12)),
  });
  const isPoints = step.unit === 'other' && POINT_UNIT.test(step.unitText ?? step.raw);
  if (from.unit === '%' ? isPoints : sameUnit(step, from)) {
    return meet(size, difference) ? 'holds' : tell('change', expectedDifference);
  }
  if (step.unit !== '%') return null;
  const relative = over(times(difference, 100), magnitudeOf(from));
  if (!relative) return null;
  if (meet(size, relative)) return 'holds';
  const expected = (100 * expectedDifference) / Math.abs(valueOf(from));
  return tell(from.unit === '%' && meet(size, difference) ? 'points' : 'percent', expected);
}

export function sameUnit(a: ProseFigure, b: ProseFigure): boolean {
  return a.unit === b.unit && a.unitText === b.unitText;
}
