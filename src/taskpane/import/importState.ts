/** An import in the pane as a state machine: reading, refused, or under review. Pure. */
import type { Answers } from '../../import/decide/decisions';
import { openMatters, type Review } from '../../import/review/review';
import type { FileFault, ReadingProgress } from './importer';

export const STEPS = ['outline', 'tables', 'rows'] as const;
export type Step = (typeof STEPS)[number];

export interface Reviewing {
  phase: 'review';
  /** The files' names. */
  names: string[];
  step: Step;
  review: Review;
  answers: Answers;
  /** Earlier answers, the latest last, for undo. */
  past: Answers[];
  /** An answer is being worked in. */
  busy: boolean;
  /** Answers of an earlier day were taken up. */
  resumed: boolean;
}

export type ImportState =
  | { phase: 'idle' }
  | { phase: 'reading'; names: string[]; progress: ReadingProgress | null }
  | { phase: 'refused'; fault: FileFault }
  | { phase: 'broken' }
  | Reviewing;

export type ImportEvent =
  | { kind: 'reading'; names: string[] }
  | { kind: 'progressed'; progress: ReadingProgress }
  | { kind: 'refused'; fault: FileFault }
  | { kind: 'broken' }
  | { kind: 'read'; names: string[]; review: Review; answers: Answers; resumed: boolean }
  | { kind: 'answering'; answers: Answers; undo: boolean }
  | { kind: 'answered'; review: Review }
  | { kind: 'stepChosen'; step: Step }
  | { kind: 'closed' };

export function reduceImport(state: ImportState, event: ImportEvent): ImportState {
  switch (event.kind) {
    case 'reading':
      return { phase: 'reading', names: event.names, progress: null };
    case 'progressed':
      return state.phase === 'reading' ? { ...state, progress: event.progress } : state;
    case 'refused':
      return { phase: 'refused', fault: event.fault };
    case 'broken':
      return { phase: 'broken' };
    case 'read': {
      const { names, review, answers, resumed } = event;
      const step = firstOpen(review);
      return { phase: 'review', names, step, review, answers, past: [], busy: false, resumed };
    }
    case 'answering':
      if (state.phase !== 'review') return state;
      return {
        ...state,
        answers: event.answers,
        past: event.undo ? state.past.slice(0, -1) : [...state.past, state.answers],
        busy: true,
      };
    case 'answered':
      return state.phase === 'review' ? { ...state, review: event.review, busy: false } : state;
    case 'stepChosen':
      return state.phase === 'review' ? { ...state, step: event.step } : state;
    case 'closed':
      return { phase: 'idle' };
  }
}

/** Where something waits for an answer first; the outline where nothing does. */
function firstOpen(review: Review): Step {
  return STEPS.find((step) => openIn(review, step) > 0) ?? 'outline';
}

/** How many questions a step holds open. */
export function openIn({ period, outline, cards, rows }: Review, step: Step): number {
  const none = { period: null, outline: [], cards: [], rows: [] };
  const part = {
    outline: { ...none, period, outline },
    tables: { ...none, cards },
    rows: { ...none, rows },
  }[step];
  return openMatters(part).length;
}
