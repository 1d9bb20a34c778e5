/** "Käyttöaste 91 %", "3 milj. eli 5 % enemmän": a share, or a change in per cent. */
import type { ProseFigure } from '../../../figures';
import type { Verdict } from '../contradiction';
import { magnitudeOf, meet, over, plus, sizeOf, times, type Interval } from '../interval';
import { looseWords, wordsBetween, type Passage } from '../passages';
import { wordSign } from '../signs';
import { hasSense } from '../../../language';
import { MORE_OR_LESS, RATIO } from '../vocabulary';

export function percentVerdict(passage: Passage): Verdict {
  const percents = passage.figures.filter((one) => one.unit === '%');
  const [percent] = percents;
  const money = passage.figures.filter(isAmount);
  const [a, b] = money;
  if (!percent || percents.length !== 1 || !a || !b || money.length !== 2) return null;
  return shareVerdict(passage, percent, a, b) ?? growthVerdict(passage, percent, a, b);
}

/** In a passage with a share, a number without a unit is an amount too. */
function isAmount({ unit, unitText }: ProseFigure): boolean {
  return unit === 'EUR' || (unit === 'other' && unitText === undefined);
}

function shareVerdict(
  passage: Passage,
  percent: ProseFigure,
  a: ProseFigure,
  b: ProseFigure,
): Verdict {
  const isShare = looseWords(passage).some((word) => hasSense(word.text, ...RATIO));
  if (!isShare) return null;
  const shares = [share(a, b), share(b, a)];
  const [first = 0, second = 0] = [sizeOf(a) / sizeOf(b), sizeOf(b) / sizeOf(a)].map(
    (x) => 100 * x,
  );
  const off = (value: number): number => Math.abs(value - sizeOf(percent));
  return judge(percent, [a, b], shares, off(second) < off(first) ? second : first);
}

/** A level, a step and the step in per cent: "63 milj., mikä on 3 milj. eli 5 % enemmän". */
function growthVerdict(
  passage: Passage,
  percent: ProseFigure,
  level: ProseFigure,
  step: ProseFigure,
): Verdict {
  const link = wordsBetween(passage.text, step.end, percent.start);
  const after = wordsBetween(passage.text, percent.end, passage.end).slice(0, 3);
  const restates = link.length === 1 && link[0]?.text === 'eli';
  if (!restates || !after.some((word) => hasSense(word.text, ...MORE_OR_LESS))) return null;
  const sign = wordSign(step) || 1;
  const base = plus(magnitudeOf(level), times(magnitudeOf(step), -sign));
  const growths = [over(times(magnitudeOf(step), 100), base), share(step, level)];
  return judge(
    percent,
    [step, level],
    growths,
    (100 * sizeOf(step)) / (sizeOf(level) - sign * sizeOf(step)),
  );
}

function judge(
  percent: ProseFigure,
  operands: ProseFigure[],
  possible: (Interval | null)[],
  expected: number,
): Verdict {
  if (possible.some((one) => one === null || meet(one, magnitudeOf(percent)))) return 'holds';
  return { kind: 'percent', target: percent, operands, expected: Number(expected.toFixed(2)) };
}

function share(part: ProseFigure, whole: ProseFigure): Interval | null {
  return over(times(magnitudeOf(part), 100), magnitudeOf(whole));
}
