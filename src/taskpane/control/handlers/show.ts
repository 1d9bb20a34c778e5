/** Shows places of the workbook. A command in progress is left alone: only the selection moves. */
import type { SheetPlace } from '../../../excel/gateway';
import { excelFailure } from '../../state/failure';
import { workOf } from '../../state/paneState';
import type { CommandOf } from '../command';
import { loadParts, type Context } from '../context';

export async function show(context: Context, place: SheetPlace): Promise<void> {
  const { gateway } = await loadParts(context);
  const selected = await gateway.select(place);
  if (!selected.ok) throw excelFailure(selected.error);
}

/** A division that has no sheet leads nowhere. */
export async function showDivision(
  context: Context,
  { division }: CommandOf<'showDivision'>,
): Promise<void> {
  const divisions = workOf(context.state())?.variances.divisions ?? [];
  const found = divisions.find(({ id }) => id === division);
  if (found?.place) await show(context, found.place);
}

export async function showLine(
  context: Context,
  { division, line }: CommandOf<'showLine'>,
): Promise<void> {
  const parts = await loadParts(context);
  const { inspection } = context.memory;
  const place = inspection && parts.lineAt(inspection, division, line);
  if (place) await show(context, place);
}
