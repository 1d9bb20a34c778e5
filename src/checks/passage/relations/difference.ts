/** "Tavoite oli ..., toteuma ..., joten tavoitteesta jäätiin ...": what follows from two levels. */
import type { ProseFigure } from '../../../figures';
import { MOST_OPERANDS, someCombination, someSignedCombination } from '../combine';
import type { Contradiction, Verdict } from '../contradiction';
import { magnitudeOf, meet, sizeOf, valueOf } from '../interval';
import { looseWords, type Passage, type Word } from '../passages';
import { sameUnit } from './change';
import { hasSense } from '../../../language';
import { THEREFORE, RESULT, NEW_LEVEL, MORE_OR_LESS } from '../vocabulary';

export function differenceVerdict(passage: Passage): Verdict {
  const words = looseWords(passage);
  return (
    turnVerdict(passage, words) ??
    thereforeVerdict(passage, words) ??
    comparisonVerdict(passage, words)
  );
}

function thereforeVerdict(passage: Passage, words: Word[]): Verdict {
  const cue = words.filter((word) => hasSense(word.text, ...THEREFORE)).at(-1);
  if (!cue) return null;
  const target = passage.figures.find((one) => one.start > cue.start);
  if (!target) return null;
  const counts = words.some((word) => word.start > cue.start && hasSense(word.text, ...RESULT));
  const operands = passage.figures.filter((one) => one.start < cue.start && sameUnit(one, target));
  if (!counts || operands.length < 2 || operands.length > MOST_OPERANDS) return null;
  const isRestated =
    hasSense(cue.text, 'join:that is') &&
    operands.some((one) => meet(magnitudeOf(one), magnitudeOf(target)));
  if (isRestated) return 'holds';
  const makesNewLevel = words.some(
    (word) => word.start > cue.start && hasSense(word.text, ...NEW_LEVEL),
  );
  const [a, b, ...more] = operands;
  if (!someCombination(target, operands, { all: makesNewLevel || more.length === 0 })) {
    return makesNewLevel || more.length === 0 ? nearest(target, operands) : null;
  }
  const isSigned = operands.some((one) => valueOf(one) < 0) && target.direction === null;
  if (isSigned && more.length === 0 && a && b && !someSignedCombination(target, a, b)) {
    const expected = Number((valueOf(a) + valueOf(b)).toPrecision(12));
    return { kind: 'sum', target, operands, expected };
  }
  return 'holds';
}

/** "Tulos 8,1 milj., mikä on 2,0 milj. parempi kuin arvioitu 6,1 milj." */
function comparisonVerdict({ figures }: Passage, words: Word[]): Verdict {
  const than = words.find((word) => hasSense(word.text, 'join:than'));
  if (!than) return null;
  const before = figures.filter((one) => one.end < than.start);
  const target = before.at(-1);
  const level = figures.find((one) => one.start > than.start);
  const first = before.at(-2);
  if (!target || !level || !first || before.length !== 2) return null;
  const isOther = words.some(
    ({ text, start }) => start > than.start && start < level.start && hasSense(text, 'join:and'),
  );
  if (isOther) return null;
  const compares = words.some(
    (word) =>
      word.start > target.end && word.start < than.start && hasSense(word.text, ...MORE_OR_LESS),
  );
  if (!compares || !sameUnit(target, level) || !sameUnit(first, level)) return null;
  const rest = figures.filter((one) => one !== target && sameUnit(one, target));
  if (someCombination(target, rest)) return 'holds';
  return difference(target, first, level);
}

/** "Kääntyi 2 milj. ylijäämäisestä 3 milj. alijäämäiseksi, kun ... 5 milj. suurempi". */
function turnVerdict({ figures }: Passage, words: Word[]): Verdict {
  const [from, to, step, ...more] = figures;
  const turns = words.some((word) => hasSense(word.text, 'verb:turn'));
  if (!turns || !from || !to || !step || more.length > 0) return null;
  const crossesZero =
    words.some((word) => hasSense(word.text, 'sign:surplus')) &&
    words.some((word) => hasSense(word.text, 'sign:deficit'));
  if (!crossesZero || !sameUnit(from, step) || !sameUnit(to, step)) return null;
  const expected = sizeOf(from) + sizeOf(to);
  const low = magnitudeOf(from).low + magnitudeOf(to).low;
  const high = magnitudeOf(from).high + magnitudeOf(to).high;
  if (meet({ low, high }, magnitudeOf(step))) return 'holds';
  return { kind: 'difference', target: step, operands: [from, to], expected };
}

/** The sum or the difference, whichever the target is closer to. */
function nearest(target: ProseFigure, operands: ProseFigure[]): Contradiction {
  const sizes = operands.map(sizeOf);
  const sum = sizes.reduce((all, size) => all + size, 0);
  const first = Math.abs(2 * (sizes[0] ?? 0) - sum);
  const off = (value: number): number => Math.abs(value - sizeOf(target));
  const expected = off(sum) < off(first) ? sum : first;
  return {
    kind: expected === sum ? 'sum' : 'difference',
    target,
    operands,
    expected: expected * (valueOf(target) < 0 ? -1 : 1),
  };
}

function difference(target: ProseFigure, a: ProseFigure, b: ProseFigure): Contradiction {
  const expected = Number(Math.abs(valueOf(a) - valueOf(b)).toPrecision(12));
  return { kind: 'difference', target, operands: [a, b], expected };
}
