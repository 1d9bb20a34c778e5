/** One figure of the truth against what was written for it. */
import type { Cell } from '../../src/report/model';
import type { TruthCell } from './truth';

/**
 * right: as the source says. asked: left blank, or written otherwise, with a question about it.
 * blank: nothing written and nothing asked. misplaced: right, but under another division, area or row.
 * wrong: another value, and no question about it.
 */
export const STATES = ['right', 'asked', 'blank', 'misplaced', 'wrong'] as const;
export type State = (typeof STATES)[number];

export interface Judged {
  kind: 'economy' | 'indicators' | 'changes' | 'statements';
  state: State;
  table: number;
  place: string;
  expected: string;
  found: string;
}

/** Whether a question asks about the cell at a path. */
export type IsAsked = (path: string) => boolean;

/** Null where there is nothing to judge: a blank in the source that is blank or zero in the report. */
export function judge(
  truth: TruthCell,
  found: Cell | undefined,
  path: string,
  isAsked: IsAsked,
): State | null {
  const value = found?.value ?? null;
  const asked = found !== undefined && isAsked(path);
  if (truth.empty === true) {
    if (value === null || value === 0) return null;
    return asked ? 'asked' : 'wrong';
  }
  if (truth.value === null) return judgeWords(truth, found, asked);
  if (value === null) return asked ? 'asked' : 'blank';
  if (sameValue(value, truth.value)) return 'right';
  return asked ? 'asked' : 'wrong';
}

/** A range or a rating: kept as printed, or told by a note; a bare number would be another thing. */
function judgeWords(truth: TruthCell, found: Cell | undefined, asked: boolean): State {
  if (!found) return 'blank';
  if (found.value === null)
    return squeeze(found.raw) === squeeze(truth.raw) ? 'right' : asked ? 'asked' : 'blank';
  if (found.note !== undefined) return 'right';
  return asked ? 'asked' : 'wrong';
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}

export function sameValue(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.0051 + 1e-9 * Math.abs(other);
}
