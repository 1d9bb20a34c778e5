/** The add-in's own writing, where something waits for it. Belongs into a turn at the workbook. */
import type { Result } from '../../../excel/gateway';
import { excelFailure, excelProblem, Failure } from '../../state/failure';
import type { LazyParts } from '../../workbook/lazyParts';
import { clock } from '../clock';
import type { Context } from '../context';

/** Throws `Failure`. */
export async function writePending(
  { effects, memory, run }: Context,
  parts: LazyParts,
): Promise<void> {
  const { pending, inspection } = memory;
  if (!pending.hasAny || !inspection) return;
  const edits = pending.take();
  const { plan, ids } = parts.checkWrites(inspection, clock(effects), edits);
  const named = ids.length === 0 ? null : await parts.gateway.write(ids);
  const written: Result<unknown> = named && !named.ok ? named : await parts.gateway.load(plan);
  // A row that has moved away or is gone gets its id with the edit that moved it.
  if (named?.ok && named.value.strays)
    void run({ kind: 'trouble', problem: excelProblem(named.value.strays) });
  if (written.ok) return;
  // Entries of the log carry their ids, so none comes twice.
  pending.keep(edits);
  throw excelFailure(written.error);
}

/** For what can go on without it: that it could not be written is told, and stops nothing. */
export async function writePendingOrReport(context: Context, parts: LazyParts): Promise<void> {
  try {
    await writePending(context, parts);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    void context.run({ kind: 'trouble', problem: error.problem });
  }
}
