import type { PaneProblem, Problem, Work } from './paneState';

export type WorkbookState = 'current' | 'reading' | 'waiting' | 'lost';

/** A deed came to nothing, and the workbook was read again: its figures are right. */
const ONLY_OF_DEEDS: readonly PaneProblem[] = [
  'findingGone',
  'cellChanged',
  'rowsMoved',
  'partlyUndone',
  'nothingKept',
];

/** The one state that the user is told, the most pressing first. */
export function workbookStateOf({ waitingForCellEdit, reading, problem }: Work): WorkbookState {
  if (waitingForCellEdit) return 'waiting';
  if (reading) return 'reading';
  return problem && !isOnlyOfDeed(problem) ? 'lost' : 'current';
}

const isOnlyOfDeed = (problem: Problem): boolean =>
  problem.from === 'pane' && ONLY_OF_DEEDS.includes(problem.name);
