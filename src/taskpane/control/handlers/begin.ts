/** The pane meets the workbook: looks what it is, reads it, follows it. */
import { excelFailure, excelProblem } from '../../state/failure';
import type { Opened } from '../../state/paneState';
import type { LazyParts } from '../../workbook/lazyParts';
import { loadParts, takeReading, type Context, type PaneRun } from '../context';
import { writePending } from './writePending';

export async function begin(context: Context, run: PaneRun): Promise<void> {
  run.commit();
  run.dispatch({ kind: 'opening', source: { kind: 'workbook' }, step: 'readingWorkbook' });
  const parts = await run.until(loadParts(context));
  const status = await run.until(parts.gateway.status());
  if (!status.ok) throw excelFailure(status.error);
  if (status.value.kind === 'tasma') return watch(context, run, parts, null);
  const { introduction } = context.effects;
  run.dispatch({ kind: 'nothingThere', introduction: !introduction.seen() });
}

/** Reads the workbook and goes on reading as it changes. `opened`: what opening wrote. */
export async function watch(
  context: Context,
  run: PaneRun,
  parts: LazyParts,
  opened: Opened | null,
): Promise<void> {
  const { memory } = context;
  const first = await run.until(
    parts.gateway.watch({
      onChange: (change) => void context.run({ kind: 'edit', change }),
      onTrouble: (error) => void context.run({ kind: 'trouble', problem: excelProblem(error) }),
      onLeave: () => void context.run({ kind: 'leaveSheet' }),
    }),
  );
  memory.isWatched = true;
  if (!first.ok) throw excelFailure(first.error);
  run.dispatch({ kind: 'read', ...takeReading(context, parts, first.value), opened });
  scheduleWhereUnwritten(context, parts);
}

/** "Päivitä": what waits is written too. */
export async function refresh(context: Context, run: PaneRun): Promise<void> {
  const state = context.state();
  if (state.view !== 'work') return begin(context, run);
  run.commit();
  // After a fault the handlers may be gone too, so they are set anew.
  const isWatched = context.memory.isWatched && state.work.problem === null;
  run.dispatch({ kind: 'readingAgain' });
  await run.inTurn(async () => {
    const parts = await run.until(loadParts(context));
    if (isWatched) {
      const read = await run.until(parts.gateway.read());
      if (!read.ok) throw excelFailure(read.error);
      run.dispatch({ kind: 'read', ...takeReading(context, parts, read.value), opened: null });
      scheduleWhereUnwritten(context, parts);
    } else {
      await watch(context, run, parts, null);
    }
    await writePending(context, parts);
  });
}

function scheduleWhereUnwritten(
  { memory: { inspection, pending } }: Context,
  parts: LazyParts,
): void {
  if (inspection && !parts.isWritten(inspection)) pending.schedule();
}
