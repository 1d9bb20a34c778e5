/** "Tavoite oli ..., toteuma ..., joten tavoitteesta jäätiin ...": what follows from two levels. */
import type { ProseFigure } from '../../../figures';
import { MOST_OPERANDS, someCombination } from '../combine';
import type { Contradiction, Verdict } from '../contradiction';
import { magnitudeOf, meet, sizeOf, valueOf } from '../interval';
import { isWord, looseWords, type Passage, type Word } from '../passages';
import { MORE_OR_LESS_WORDS, RESULT_WORDS, THEREFORE_WORDS, TURN_WORDS } from '../vocabulary';
import { sameUnit } from './change';

export function differenceVerdict(passage: Passage): Verdict {
  const words = looseWords(passage);
  return (
    turnVerdict(passage, words) ??
    thereforeVerdict(passage, words) ??
    comparisonVerdict(passage, words)
  );
}

function thereforeVerdict(passage: Passage, words: Word[]): Verdict {
  const cue = words.filter((word) => isWord(word.text, THEREFORE_WORDS)).at(-1);
  if (!cue) return null;
  const target = passage.figures.find((one) => one.start > cue.start);
  if (!target) return null;
  const counts = words.some((word) => word.start > cue.start && isWord(word.text, RESULT_WORDS));
  const operands = passage.figures.filter((one) => one.start < cue.start && sameUnit(one, target));
  if (!counts || operands.length < 2 || operands.length > MOST_OPERANDS) return null;
  const isRestated =
    isWord(cue.text, ['eli$']) &&
    operands.some((one) => meet(magnitudeOf(one), magnitudeOf(target)));
  if (isRestated || someCombination(target, operands)) return 'holds';
  return operands.length === 2 ? nearest(target, operands) : null;
}

/** "46,5 milj., mikä on 17,5 milj. heikompi kuin budjetin 29,2 milj." */
function comparisonVerdict({ figures }: Passage, words: Word[]): Verdict {
  const than = words.find((word) => isWord(word.text, ['kuin$']));
  if (!than) return null;
  const before = figures.filter((one) => one.end < than.start);
  const target = before.at(-1);
  const level = figures.find((one) => one.start > than.start);
  const first = before.at(-2);
  if (!target || !level || !first || before.length !== 2) return null;
  const compares = words.some(
    (word) =>
      word.start > target.end && word.start < than.start && isWord(word.text, MORE_OR_LESS_WORDS),
  );
  if (!compares || !sameUnit(target, level) || !sameUnit(first, level)) return null;
  const rest = figures.filter((one) => one !== target && sameUnit(one, target));
  if (someCombination(target, rest)) return 'holds';
  return difference(target, first, level);
}

/** "Kääntyi 0,5 milj. ylijäämäisestä 12,5 milj. alijäämäiseksi, kun ... 13 milj. suurempi". */
function turnVerdict({ figures }: Passage, words: Word[]): Verdict {
  const [from, to, step, ...more] = figures;
  const turns = words.some((word) => isWord(word.text, TURN_WORDS));
  if (!turns || !from || !to || !step || more.length > 0) return null;
  const crossesZero =
    words.some((word) => isWord(word.text, ['ylijääm'])) &&
    words.some((word) => isWord(word.text, ['alijääm']));
  if (!crossesZero || !sameUnit(from, step) || !sameUnit(to, step)) return null;
  const expected = sizeOf(from) + sizeOf(to);
  const low = magnitudeOf(from).low + magnitudeOf(to).low;
  const high = magnitudeOf(from).high + magnitudeOf(to).high;
  if (meet({ low, high }, magnitudeOf(step))) return 'holds';
  return { kind: 'difference', target: step, operands: [from, to], expected };
}

/** The sum or the difference, whichever the target is closer to. */
function nearest(target: ProseFigure, operands: ProseFigure[]): Contradiction | null {
  const [a, b] = operands;
  if (!a || !b) return null;
  const candidates = [Math.abs(sizeOf(a) - sizeOf(b)), sizeOf(a) + sizeOf(b)];
  const off = (value: number): number => Math.abs(value - sizeOf(target));
  const [first = 0, second = 0] = candidates;
  const expected = off(second) < off(first) ? second : first;
  return {
    kind: expected === second ? 'sum' : 'difference',
    target,
    operands,
    expected: expected * (valueOf(target) < 0 ? -1 : 1),
  };
}

function difference(target: ProseFigure, a: ProseFigure, b: ProseFigure): Contradiction {
  const expected = Number(Math.abs(valueOf(a) - valueOf(b)).toPrecision(12));
  return { kind: 'difference', target, operands: [a, b], expected };
}
