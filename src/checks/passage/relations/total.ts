/** "Yhteensä 9 milj.: 4 ja 5", "2 ja 6, yhteensä 8": a total and its parts. */
import type { ProseFigure } from '../../../figures';
import { explain } from '../../causes';
import { MOST_OPERANDS, signedSum, someCombination } from '../combine';
import type { Verdict } from '../contradiction';
import { absolute, intervalOf, magnitudeOf, meet, sizeOf, valueOf } from '../interval';
import { firstOf, looseWords, wordsBetween, type Passage, type Word } from '../passages';
import { wordSign } from '../signs';
import { sameUnit } from './change';
import { hasSense } from '../../../language';
import { TOTAL, SPLIT, NET } from '../vocabulary';

/** How far from its figure the word may stand, in characters. */
const REACH = 45;

export function totalVerdict(passage: Passage): Verdict {
  const words = looseWords(passage);
  const cue = firstOf(words, ...TOTAL);
  const total = cue && totalBeside(passage, cue);
  if (!total) return splitVerdict(passage, words);
  const after = passage.figures.filter((one) => one.start > total.start && sameUnit(one, total));
  const before = passage.figures.filter(
    (one) =>
      one.start < total.start && sameUnit(one, total) && !isOfListBefore(passage, one, total),
  );
  const next = passage.figures.find((one) => one.start > total.start);
  const link = next ? passage.text.slice(total.end, next.start) : '';
  const isListed = /:\s*\S/.test(link);
  const ofWhich = next
    ? wordsBetween(passage.text, total.end, next.start).some((w) =>
        hasSense(w.text, 'join:of which'),
      )
    : false;
  if (isListed || ofWhich) return partsVerdict(total, after, ofWhich && !isListed);
  if (words.some((word) => word.start > total.end && hasSense(word.text, ...NET))) return null;
  return partsVerdict(total, before, false);
}

/** "(+4), (+2); muissa säästetään yhteensä 1": a signed list that a semicolon ends is a sum of its own. */
function isOfListBefore({ text }: Passage, one: ProseFigure, { start, raw }: ProseFigure): boolean {
  return /^\+/.test(one.raw) && !/^[+−–-]/.test(raw) && text.slice(one.end, start).includes(';');
}

/** "90 oppilasta jakautuu alakouluun (60) ja yläkouluun (30)" */
function splitVerdict(passage: Passage, words: Word[]): Verdict {
  const cue = firstOf(words, ...SPLIT);
  const total = cue && passage.figures.filter((one) => one.end <= cue.start).at(-1);
  if (!total || passage.figures.some((one) => one !== total && one.start < cue.start)) return null;
  const parts = passage.figures.filter((one) => one.start > cue.start && sameUnit(one, total));
  return partsVerdict(total, parts, false);
}

function totalBeside({ figures }: Passage, cue: Word): ProseFigure | undefined {
  const following = figures.find((one) => one.start > cue.start);
  if (following && following.start - cue.start <= REACH) return following;
  const preceding = figures.filter((one) => one.end <= cue.start).at(-1);
  return preceding && cue.start - preceding.end <= 2 ? preceding : undefined;
}

/** `mayBePartial`: "josta" may name only some of the parts, so only an exact slip is told. */
function partsVerdict(total: ProseFigure, parts: ProseFigure[], mayBePartial: boolean): Verdict {
  if (parts.length < 2 || parts.length > MOST_OPERANDS) return null;
  const sides = new Set(parts.map((part) => part.role));
  if (sides.has('revenue') && sides.has('expense')) return null;
  const signs = parts.map((part) => relativeSign(part, total));
  const sum = signedSum(parts, signs);
  const isSigned = [total, ...parts].some((one) => valueOf(one) < 0);
  if (isSigned ? meet(sum, intervalOf(total)) : meet(absolute(sum), magnitudeOf(total))) {
    return 'holds';
  }
  const isTold = isSigned || signs.includes(-1) || wordsSpeak([...parts, total]);
  if (!isTold && someCombination(total, parts)) return 'holds';
  const counted = parts.reduce((all, part, i) => all + valueOf(part) * (signs[i] ?? 1), 0);
  const expected = Number((isSigned ? counted : Math.abs(counted)).toPrecision(12));
  if (mayBePartial && expected < sizeOf(total) && !isSlip(expected, total, parts)) return null;
  return { kind: 'sum', target: total, operands: parts, expected };
}

/** A part that goes the other way than the total is taken away. */
function relativeSign(part: ProseFigure, total: ProseFigure): 1 | -1 {
  const product = wordSign(part) * wordSign(total);
  return product === -1 ? -1 : 1;
}

function wordsSpeak(figures: readonly ProseFigure[]): boolean {
  return figures.every((one) => one.direction === 'over' || one.direction === 'under');
}

function isSlip(expected: number, total: ProseFigure, parts: readonly ProseFigure[]): boolean {
  const tolerance = (total.step * (parts.length + 1)) / 2;
  const slip = explain(expected, sizeOf(total), { tolerance });
  return slip !== null && slip.cause !== 'rounding';
}
