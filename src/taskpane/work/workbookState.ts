import type { Work } from '../state';

export type WorkbookState = 'current' | 'reading' | 'waiting' | 'lost';

/** The one state that the user is told, the most pressing first. */
export function workbookStateOf({ waitingForCellEdit, reading, problem }: Work): WorkbookState {
  if (waitingForCellEdit) return 'waiting';
  if (reading) return 'reading';
  return problem ? 'lost' : 'current';
}
