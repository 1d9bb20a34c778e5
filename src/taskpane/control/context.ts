/** What the handlers of the commands share: the effects, and what is remembered between commands. */
import type { CellWrite } from '../../excel/gateway';
import type { Inspection } from '../../layout/reading/inspection';
import type { WorkbookSnapshot } from '../../layout/snapshot';
import type { Report } from '../../report/model';
import type { Effects } from '../effects/effects';
import type { Figures, Outcome } from '../state/outcome';
import type { Answer, PaneState } from '../state/paneState';
import type { WrittenCell } from '../workbook/fixWrites';
import type { LazyParts } from '../workbook/lazyParts';
import { clock } from './clock';
import type { Command } from './command';
import type { PendingWrites } from './pendingWrites';
import { Failure, paneFailure } from '../state/failure';
import type { Run } from './run';
import type { End } from './runner';

export type PaneRun = Run<Command, Outcome>;

export interface Context {
  effects: Effects;
  memory: Memory;
  state(): PaneState;
  dispatch(outcome: Outcome): void;
  run(command: Command): Promise<End>;
}

export interface Memory {
  /** Null until they are loaded. */
  parts: LazyParts | null;
  /** The workbook as it was read last. */
  inspection: Inspection | null;
  isWatched: boolean;
  /** What undoes the last fix or change. */
  undo: Undoable | null;
  /** One for the whole session, so that what could not be written yet is not lost. */
  pending: PendingWrites;
  /** Answers the question that is open. */
  answer: (given: Answer) => void;
}

export interface Undoable {
  cells: CellWrite[];
  /** For the log, of the first of the cells in their order. */
  edits: WrittenCell[];
  /** Where more than cells was changed: the report as it was. */
  before: Report | null;
}

/** Throws `Failure` where they cannot be loaded. */
export async function loadParts({ effects, memory, dispatch }: Context): Promise<LazyParts> {
  const parts = await effects.parts().catch((cause: unknown) => {
    throw paneFailure('partMissing', { cause });
  });
  if (memory.parts === null) {
    parts.gateway.onActivity((activity) => dispatch({ kind: 'activity', activity }));
  }
  memory.parts = parts;
  return parts;
}

/** Remembers a reading of the workbook, and answers what it shows; throws `Failure`. */
export function takeReading(
  { effects, memory }: Context,
  parts: LazyParts,
  snapshot: WorkbookSnapshot,
): Figures {
  const read = parts.read(snapshot, memory.inspection);
  if (!read.ok) throw new Failure({ from: 'pane', name: 'notReadable', faults: read.faults });
  const { variances, findings, restorable, faults, inspection } = read;
  memory.inspection = inspection;
  const { report } = inspection.reading;
  return { report, variances, findings, restorable, faults, at: effects.now() };
}

/** Who does it, and when by the clock. */
export function signature({ effects }: Context): { by: string; at: string } {
  return { by: effects.user.name(), at: clock(effects) };
}
