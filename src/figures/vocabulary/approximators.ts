/** Words beside a figure that widen or bound it. */
import { hasSense, type Sense } from '../../language';
import type { Bound } from '../figure';

export interface Approximator {
  bound: Bound;
  /** False for words that set a limit and do not call the figure inexact: vähintään, enintään. */
  approx: boolean;
}

const BOUNDS: readonly (readonly [Sense, Approximator])[] = [
  ['bound:about', { bound: 'about', approx: true }],
  ['bound:atLeast', { bound: 'atLeast', approx: true }],
  ['bound:atMost', { bound: 'atMost', approx: true }],
  ['bound:atLeast!', { bound: 'atLeast', approx: false }],
  ['bound:atMost!', { bound: 'atMost', approx: false }],
];

const BOUNDS_BEHIND: readonly (readonly [Sense, Approximator])[] = [
  ['bound behind:about', { bound: 'about', approx: true }],
  ['bound behind:atLeast', { bound: 'atLeast', approx: true }],
];

function meant(
  word: string,
  table: readonly (readonly [Sense, Approximator])[],
): Approximator | undefined {
  return table.find(([sense]) => hasSense(word, sense))?.[1];
}

/** What a word before a figure makes of it. */
export function beforeFigure(word: string): Approximator | undefined {
  return meant(word, BOUNDS);
}

/** What a word right behind a figure makes of it. */
export function behindFigure(word: string): Approximator | undefined {
  return meant(word, BOUNDS_BEHIND);
}

/** Words that may stand between an approximator and its figure. */
export const BETWEEN: ReadonlySet<string> = new Set([
  'piirtein',
  'vähän',
  'jopa',
  'peräti',
  'vain',
]);

export function isApproximator(word: string): boolean {
  return beforeFigure(word) !== undefined;
}
