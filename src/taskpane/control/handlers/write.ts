/** What the user has written beside what is in front: a fix, a change, a decision, and what undoes them. */
import type { Plan } from '../../../layout/plan';
import { excelFailure, Failure, paneFailure } from '../../state/failure';
import type { Done } from '../../state/paneState';
import { undoCells, writeCells } from '../../workbook/cellWrites';
import type { WrittenCell } from '../../workbook/fixWrites';
import type { LazyParts } from '../../workbook/lazyParts';
import type { CommandOf } from '../command';
import { loadParts, signature, takeReading, type Context, type PaneRun } from '../context';
import { writePending } from './writePending';

type Write = (context: Context, parts: LazyParts) => Promise<Done | null>;

/** Writes, and reads the workbook again, also where what was read last is known to hold no more. */
export async function writeBeside(context: Context, run: PaneRun, write: Write): Promise<void> {
  run.dispatch({ kind: 'writing' });
  await run.inTurn(async () => {
    const parts = await loadParts(context);
    let done: Done | null;
    try {
      done = await write(context, parts);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      // Why nothing was written matters more than why it could not be read again.
      if (error.isStale) await readAgain(context, run, parts).catch(ignoreFailure);
      throw error;
    }
    await readAgain(context, run, parts);
    run.dispatch({ kind: 'wrote', done });
  });
}

function ignoreFailure(error: unknown): void {
  if (!(error instanceof Failure)) throw error;
}

async function readAgain(context: Context, run: PaneRun, parts: LazyParts): Promise<void> {
  const snapshot = await parts.gateway.read({ afterOwnWrites: true });
  if (!snapshot.ok) throw excelFailure(snapshot.error);
  run.dispatch({ kind: 'followed', ...takeReading(context, parts, snapshot.value) });
}

/** What a plan has brought back cannot be undone. */
export function fix({ finding }: CommandOf<'fix'>): Write {
  return async (context, parts) => {
    const { memory } = context;
    const writes = memory.inspection && parts.fixWrites(memory.inspection, finding);
    if (!writes) throw paneFailure('findingGone');
    if (writes.plan) {
      await loadPlan(parts, writes.plan);
      await writeCells(parts.gateway, writes.writes);
      memory.undo = null;
      return 'restored';
    }
    const cells = await writeCells(parts.gateway, writes.writes);
    addToLog(context, writes.edits);
    memory.undo = { cells, edits: writes.edits, before: null };
    return 'fixed';
  };
}

export function change({ change: asked }: CommandOf<'change'>): Write {
  return async (context, parts) => {
    const { memory } = context;
    if (!memory.inspection) throw paneFailure('findingGone');
    const before = memory.inspection.reading.report;
    const changed = parts.applyChange(before, asked);
    const { plan, writes, edits } = parts.changeWrites(memory.inspection, changed);
    const cells = await writeCells(parts.gateway, writes);
    addToLog(context, edits);
    await loadPlan(parts, plan);
    memory.undo = { cells, edits, before };
    return 'changed';
  };
}

/** Where not all could be put back, the rest is, and the user is told. */
export const undo: Write = async (context, parts) => {
  const { memory } = context;
  if (!memory.undo) throw paneFailure('findingGone');
  const { cells, edits, before } = memory.undo;
  const { isUndone, partly } = await undoCells(parts.gateway, cells);
  addToLog(context, edits.filter((_, index) => isUndone[index]).map(reversed));
  if (before && memory.inspection) {
    await loadPlan(parts, parts.changeWrites(memory.inspection, before).plan);
  }
  memory.undo = null;
  if (partly) throw partly;
  return 'undone';
};

/** A finding is let stand, or opened again. */
export function decide({ kind, finding, reason }: CommandOf<'waive' | 'reopen'>): Write {
  return async (context, parts) => {
    const { inspection, pending } = context.memory;
    // A finding that is not yet in Havainnot has no row to be decided on.
    if (inspection && !parts.isWritten(inspection)) {
      pending.schedule();
      await writePending(context, parts);
    }
    const seen = inspection?.written.marks.get(finding);
    const decision = { waived: kind === 'waive', reason, ...signature(context) };
    await writeCells(parts.gateway, parts.markWrites(finding, decision, seen));
    return null;
  };
}

async function loadPlan({ gateway }: LazyParts, plan: Plan): Promise<void> {
  const loaded = await gateway.load(plan);
  if (!loaded.ok) throw excelFailure(loaded.error);
}

function addToLog({ memory: { pending } }: Context, edits: WrittenCell[]): void {
  const cells = edits.map(({ before, after, ...at }) => ({ at, before, after }));
  if (cells.length > 0) pending.addEdits({ cells, by: 'user' });
}

const reversed = (edit: WrittenCell): WrittenCell => ({
  ...edit,
  before: edit.after,
  after: edit.before,
});
