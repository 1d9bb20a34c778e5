/** The pane follows the workbook: edits are shown at once, and written about when the user has left. */
import type { WorkbookChange } from '../../../excel/gateway';
import { workOf } from '../../state/paneState';
import { loadParts, takeReading, type Context, type PaneRun } from '../context';
import { writePending } from './writePending';

export function followEdit(context: Context, run: PaneRun, change: WorkbookChange): void {
  const { parts, pending } = context.memory;
  if (parts === null) return;
  run.dispatch({ kind: 'followed', ...takeReading(context, parts, change.snapshot) });
  pending.addEdits(change);
}

/** A sheet is left by deleting it too: what is written must be of the workbook as it is by now. */
export async function writeWhenLeft(context: Context, run: PaneRun): Promise<void> {
  if (!context.memory.pending.hasAny) return;
  const parts = await loadParts(context);
  const snapshot = await parts.gateway.read();
  if (snapshot.ok) {
    const figures = takeReading(context, parts, snapshot.value);
    // What was told of the last change stays told.
    const shown = workOf(context.state());
    const seen = JSON.stringify([figures.variances, figures.findings]);
    const isNew = seen !== JSON.stringify([shown?.variances, shown?.findings]);
    if (isNew) run.dispatch({ kind: 'followed', ...figures });
  }
  await writePending(context, parts);
}

export async function writeWhenRested(context: Context): Promise<void> {
  await writePending(context, await loadParts(context));
}
