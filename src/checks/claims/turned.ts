/** Whether words tell a change the other way than the table: "kasvoi" where it fell. */
import { hasSense, type Sense } from '../../language';
import { sizeOf } from '../passage/interval';
import { wordSign } from '../passage/signs';
import { agrees } from './agree';
import type { Mention } from './mentions';
import type { Candidate, Weighed } from './weigh';

export interface Turned {
  mention: Mention;
  candidate: Candidate;
  /** What the words say. */
  sign: 1 | -1;
}

const MORE: readonly Sense[] = ['move:up', 'against:over'];
const LESS: readonly Sense[] = ['move:down', 'against:under'];
const MORE_WORDS = /^(?:enemmän|yli|lisää|suurem\p{L}+|korkeam\p{L}+)$/u;
const LESS_WORDS =
  /^(?:vähemmän|alle|puuttu\p{L}*|uupu\p{L}*|saamatta|vajaaksi|saavuttamatta|pienem\p{L}+|säästy\p{L}*|supist\p{L}*)$/u;
/** More of what is paid weakens the net. */
const NET_EXPENSE = /^netto(?:meno|kulu|ylity|alitu|kustannu)/;

/** Figures of few digits agree with many. */
const LEAST_LIKELY = [1, 0.45, 0.3, 0.2] as const;

/** `weighed`: what the figure may tell, by the words without their direction. */
export function turnedIn({ mention, candidates }: Weighed): Turned | null {
  const { figure } = mention;
  const [top] = candidates;
  if (!top) return null;
  const agreeing = candidates.filter(({ expected }) => agrees(figure, expected));
  const [first] = agreeing;
  if (!first || !isDirected(first)) return null;
  const digits = figure.raw.replace(/\D/g, '').replace(/0+$/, '').length;
  const least = LEAST_LIKELY[Math.min(digits, LEAST_LIKELY.length - 1)] ?? 1;
  const likelihood = agreeing
    .filter((one) => one.item === first.item && isDirected(one))
    .reduce((sum, one) => sum + one.likelihood, 0);
  if (
    likelihood < least ||
    agreeing.some((one) => signOf(one) !== signOf(first) && one.likelihood > first.likelihood / 4)
  )
    return null;
  const sign = saidSign(mention, first);
  if (sign === 0 || sizeOf(figure) === 0) return null;
  return sign === signOf(first) ? null : { mention, candidate: first, sign };
}

function isDirected({ reading, item, expected }: Candidate): boolean {
  if (expected.value === 0) return false;
  return (
    reading.telling === 'change' ||
    reading.telling === 'growth' ||
    (reading.telling === 'level' && item.sum === 'net' && expected.value !== 0)
  );
}

function signOf({ expected }: Candidate): 1 | -1 {
  return expected.value < 0 ? -1 : 1;
}

/** 0 where the words say nothing, or both. */
function saidSign({ figure, own, next }: Mention, { item, reading }: Candidate): -1 | 0 | 1 {
  const terms = [...own, ...next];
  const says = (senses: readonly Sense[], words?: RegExp): boolean =>
    terms.some(({ text }) => hasSense(text, ...senses) || (words?.test(text) ?? false));
  const one = (plus: boolean, minus: boolean): -1 | 0 | 1 => (plus === minus ? 0 : plus ? 1 : -1);
  if (reading.telling === 'level') return one(says(['sign:surplus']), says(['sign:deficit']));
  if (item.sum === 'net') {
    if (terms.some(({ text }) => NET_EXPENSE.test(text)))
      return one(says(LESS, LESS_WORDS), says(MORE, MORE_WORDS));
    return one(says(['worth:better']), says(['worth:worse']));
  }
  // What money lacks is told of what it falls short of, and of what exceeds it.
  if (item.sum === 'expense' && terms.some(({ text }) => /^vaj/.test(text))) return 0;
  const words = one(says(MORE, MORE_WORDS), says(LESS, LESS_WORDS));
  const read = wordSign(figure);
  return words !== 0 && read !== 0 && words !== read ? 0 : words;
}
