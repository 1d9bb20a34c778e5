/** The pane meets the workbook: looks what it is, reads it, follows it. */
import { excelFailure, excelProblem } from '../../state/failure';
import type { Opened } from '../../state/paneState';
import type { LazyParts } from '../../workbook/lazyParts';
import { loadParts, takeIn, type Context, type PaneRun } from '../context';
import { writeDue } from './writeDue';

export async function begin(context: Context, run: PaneRun): Promise<void> {
  run.commit();
  run.tell({ kind: 'opening', source: { kind: 'workbook' }, step: 'readingWorkbook' });
  const parts = await run.until(loadParts(context));
  const status = await run.until(parts.gateway.status());
  if (!status.ok) throw excelFailure(status.error);
  if (status.value.kind === 'tasma') return watch(context, run, parts, null);
  const { introduction } = context.effects;
  run.tell({ kind: 'nothingThere', introduction: !introduction.seen() });
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
  run.tell({ kind: 'read', ...takeIn(context, parts, first.value), opened });
  dueWhereUnwritten(context, parts);
}

/** "Päivitä": what is due is written too. */
export async function refresh(context: Context, run: PaneRun): Promise<void> {
  const state = context.state();
  if (state.view !== 'work') return begin(context, run);
  run.commit();
  // After a fault the handlers may be gone too, so they are set anew.
  const isWatched = context.memory.isWatched && state.work.problem === null;
  run.tell({ kind: 'readingAgain' });
  await run.inTurn(async () => {
    const parts = await run.until(loadParts(context));
    if (isWatched) {
      const read = await run.until(parts.gateway.read());
      if (!read.ok) throw excelFailure(read.error);
      run.tell({ kind: 'read', ...takeIn(context, parts, read.value), opened: null });
      dueWhereUnwritten(context, parts);
    } else {
      await watch(context, run, parts, null);
    }
    await writeDue(context, parts);
  });
}

function dueWhereUnwritten({ memory: { inspection, due } }: Context, parts: LazyParts): void {
  if (inspection && !parts.isWritten(inspection)) due.later();
}
