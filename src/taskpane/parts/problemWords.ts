import type { Problem } from '../state/paneState';
import type { Text } from '../text/fi/fi';

export interface ProblemWords {
  title: string;
  explanation: string;
  whatNext: string;
  retry: boolean;
  /** Excel's code, for whoever looks after Täsmä. */
  code: string | null;
}

/** What happened, why, and what next. */
export function wordsOf(problem: Problem, text: Text): ProblemWords {
  if (problem.from === 'excel') return problem;
  return { ...text.problem[problem.name], retry: problem.name !== 'fileUnreadable', code: null };
}
