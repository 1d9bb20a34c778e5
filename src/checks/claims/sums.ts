/** A whole and its parts in one passage, over clauses and sentences: what cannot add up. */
import { hasSense, termsOf, type Sense } from '../../language';
import { explain } from '../causes';
import type { Cause } from '../finding';
import {
  absolute,
  magnitudeOf,
  meet,
  plus,
  sizeOf,
  times,
  valueOf,
  type Interval,
} from '../passage/interval';
import type { Mention, Told } from './mentions';

export interface WrongSum {
  whole: Mention;
  parts: Mention[];
  /** What the parts come to. */
  expected: number;
  cause: Cause;
}

/** How the text ties parts to a whole: `all` of them, or `some`. */
type Tie = 'all' | 'some';

const SPLIT: readonly Sense[] = ['part:split'];
const TOTAL: readonly Sense[] = ['part:total'];
const OF_WHICH: readonly Sense[] = ['join:of which', 'join:of it'];
/** "Ylityksestä 38 000 on …": what the sentence before told. */
const OF_TOLD =
  /^(?:ylityks|alituks|säästö|lisäyks|kasvu|vajee|summa|vähennyks|ylityspainee)\p{L}*st[aä]$/u;
const REST = /^(?:loput|loppu|loppuosa|muu|muihin|muut)$/;
const MOST_PARTS = 8;

/** The wrong sums of one sentence: its wholes before parts in it or in the sentence behind. */
export function wrongSums(sentence: Told): WrongSum[] {
  const wholes = sentence.mentions.filter(isAmount);
  const found = wholes.flatMap((whole) => {
    const tied = partsOf(whole);
    return (tied && judge(whole, tied.parts, tied.tie)) ?? totalOf(whole) ?? [];
  });
  const [first] = found;
  return first ? [first] : [];
}

function isAmount({ figure }: Mention): boolean {
  return figure.unit !== '%' && !Array.isArray(figure.value);
}

/** A number without a printed unit may count what the others count. */
function isAlike({ figure: a }: Mention, { figure: b }: Mention): boolean {
  return !a.unitPrinted || !b.unitPrinted || (a.unit === 'EUR') === (b.unit === 'EUR');
}

/** "6,2, 2,9 ja 3,2 milj. euroa": the last one's scale is that of all. */
function scaleOf({ figure }: Mention, list: readonly Mention[]): number {
  if (figure.unitPrinted || figure.scaled) return 1;
  const last = list.find((one) => one.figure.scaled)?.figure;
  const factor = last ? Math.round(last.step / figure.step) : 1;
  return factor === 1e3 || factor === 1e6 ? factor : 1;
}

function partsOf(whole: Mention): { parts: Mention[]; tie: Tie } | null {
  const { sentence } = whole;
  const behind = sentence.mentions.slice(whole.index + 1).filter((one) => isAmount(one));
  const [first] = behind;
  if (first && isAlike(whole, first)) {
    const tie = tieBetween(whole, first, behind);
    const parts = behind.filter((one) => isAlike(whole, one)).slice(0, MOST_PARTS);
    return tie && parts.length >= 2 ? { parts, tie } : null;
  }
  return behind.length > 0 ? null : partsBehind(whole);
}

function says(mention: Mention, senses: readonly Sense[]): boolean {
  return [...mention.own, ...mention.next].some(({ text }) => hasSense(text, ...senses));
}

function tieBetween(whole: Mention, first: Mention, behind: readonly Mention[]): Tie | null {
  const between = first.lead;
  if (behind.some(({ own }) => own.some(({ text }) => REST.test(text)))) return 'all';
  const isSplit = termsOf(between).some(({ text }) => hasSense(text, ...SPLIT));
  if (/:\s/.test(between) || isSplit) return 'all';
  if (says(whole, TOTAL) && /[,;(]/.test(between)) return 'some';
  if (says(first, OF_WHICH) || /;/.test(between)) return 'some';
  return null;
}

/** The parts in the sentence behind, which begins with what it goes on about. */
function partsBehind(whole: Mention): { parts: Mention[]; tie: Tie } | null {
  const after = whole.sentence.after;
  if (!after) return null;
  const opening = after.terms.slice(0, OPENING);
  const isOfWhole = opening.some(({ text }) => hasSense(text, ...OF_WHICH) || OF_TOLD.test(text));
  if (!isOfWhole) return null;
  const parts = after.mentions.filter((one) => isAmount(one) && isAlike(whole, one));
  const hasRest = parts.some(({ own }) => own.some(({ text }) => REST.test(text)));
  return parts.length >= 2 && parts.length <= MOST_PARTS
    ? { parts, tie: hasRest ? 'all' : 'some' }
    : null;
}

const OPENING = 4;

/** "21 000 ja 24 000, siis kaikkiaan 45 000": a total behind its parts. */
function totalOf(whole: Mention): WrongSum | null {
  if (!whole.own.some(({ text }) => hasSense(text, ...TOTAL))) return null;
  const before = whole.sentence.mentions
    .slice(0, whole.index)
    .filter((one) => isAmount(one) && isAlike(whole, one));
  const parts = before.slice(-2);
  if (parts.length < 2 || anySum(whole, before.slice(-MOST_PARTS))) return null;
  const sum = parts.reduce((all, { figure }) => all + sizeOf(figure), 0);
  const cause = slipBetween(sum, sizeOf(whole.figure));
  return cause === null ? null : { whole, parts, expected: sum, cause };
}

/** Whether the parts, or the whole and its parts, make another amount of the passage: then that is their whole. */
function belongsElsewhere(whole: Mention, parts: readonly Mention[]): boolean {
  const { sentence } = whole;
  const own = new Set([whole, ...parts]);
  const near = [sentence.before, sentence, sentence.after].flatMap((one) => one?.mentions ?? []);
  return near
    .filter((other) => !own.has(other) && isAmount(other) && isAlike(whole, other))
    .some((other) => anySum(other, [whole, ...parts], PLAIN));
}

const SIGNED = [1, -1] as const;
const PLAIN = [1] as const;

/** Whether some run of them makes the whole, with whatever signs. */
function anySum(
  { figure }: Mention,
  parts: readonly Mention[],
  signs: readonly (1 | -1)[] = SIGNED,
): boolean {
  const goal = magnitudeOf(figure);
  return parts.some((_, from) => {
    let sums: Interval[] = [{ low: 0, high: 0 }];
    return parts.slice(from).some((part, i) => {
      const size = times(magnitudeOf(part.figure), scaleOf(part, parts));
      sums = sums.flatMap((sum) => signs.map((sign) => plus(sum, times(size, sign))));
      return i > 0 && sums.some((sum) => meet(absolute(sum), goal));
    });
  });
}

function judge(whole: Mention, parts: readonly Mention[], tie: Tie): WrongSum | null {
  if (anySum(whole, parts) || belongsElsewhere(whole, parts)) return null;
  const isSigned = parts.some(({ figure }) => /^[+−–-]/.test(figure.raw));
  const values = parts.map(
    (part) => scaleOf(part, parts) * (isSigned ? valueOf(part.figure) : sizeOf(part.figure)),
  );
  const size = sizeOf(whole.figure);
  const sum = Number(Math.abs(values.reduce((all, value) => all + value, 0)).toPrecision(12));
  const cause = slipBetween(sum, size) ?? slipOfPart(values, size);
  const isTooMuch = sum > size && values.every((value) => Math.abs(value) <= size);
  if (tie === 'some' && !isTooMuch && cause === null) return null;
  const isFar = cause === null && (sum > size * FAR || sum * FAR < size);
  return isFar ? null : { whole, parts: [...parts], expected: sum, cause };
}

/** So many times more or less is no slip of one part. */
const FAR = 2;

const SLIPS: readonly Cause[] = ['transposed', 'digit', 'scale'];

function slipBetween(expected: number, found: number): Cause {
  const cause = explain(...whole(expected, found), { tolerance: 0 })?.cause ?? null;
  return SLIPS.includes(cause) ? cause : null;
}

/** Which part, written otherwise, would make the whole. */
function slipOfPart(values: readonly number[], size: number): Cause {
  const sum = values.reduce((all, value) => all + value, 0);
  for (const value of values) {
    const cause = slipBetween(size - (sum - value), value);
    if (cause === 'transposed' || (cause === 'digit' && Math.abs(value) >= TELLING)) return cause;
  }
  return null;
}

/** Smaller figures are one digit from many others. */
const TELLING = 10;
const DECIMALS = 1000;

/** As whole numbers, for digits to be compared. */
function whole(a: number, b: number): [number, number] {
  const isWhole = Number.isInteger(a) && Number.isInteger(b);
  const [x, y] = isWhole ? [a, b] : [Math.round(a * DECIMALS), Math.round(b * DECIMALS)];
  let [left, right] = [x, y];
  while (left !== 0 && right !== 0 && left % 10 === 0 && right % 10 === 0) {
    left /= 10;
    right /= 10;
  }
  return [left, right];
}
