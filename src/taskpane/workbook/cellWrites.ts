/** Writes cells for the user: all or none, and what could not be written is told. */
import type { CellWrite, Gateway, GatewayError, WriteOutcome } from '../../excel/gateway';
import { excelFailure, excelProblem, Failure, paneFailure } from '../state/failure';
import type { Problem } from '../state/paneState';

/** Where one cell cannot be written, none is. Answers with what undoes them; throws `Failure`. */
export async function writeCells(gateway: Gateway, writes: CellWrite[]): Promise<CellWrite[]> {
  if (writes.length === 0) return [];
  const written = await gateway.write(writes);
  if (!written.ok) throw excelFailure(written.error);
  const { outcomes, strays } = written.value;
  const undo = outcomes.flatMap((one) => (one.kind === 'written' ? [one.undo] : []));
  if (undo.length === writes.length && !strays) return undo;
  const back = undo.length > 0 ? await gateway.write(undo) : null;
  if (back && !back.ok) throw excelFailure(back.error);
  throw new Failure(problemOf(outcomes, [strays, back?.value.strays]), { isStale: true });
}

/** Puts back what can be put back: what somebody has typed over since is theirs. */
export async function undoCells(
  gateway: Gateway,
  undo: CellWrite[],
): Promise<{ isUndone: boolean[]; partly: Failure | null }> {
  if (undo.length === 0) return { isUndone: [], partly: null };
  const written = await gateway.write(undo);
  if (!written.ok) throw excelFailure(written.error);
  const { outcomes, strays } = written.value;
  const isUndone = outcomes.map(({ kind }) => kind === 'written');
  if (!strays && !isUndone.includes(false)) return { isUndone, partly: null };
  const options = { isStale: true };
  const partly = strays
    ? new Failure(excelProblem(strays), options)
    : paneFailure('partlyUndone', options);
  return { isUndone, partly };
}

/** Why not all was written, the worst first. */
function problemOf(outcomes: WriteOutcome[], strays: (GatewayError | null | undefined)[]): Problem {
  const [worst, ...others] = strays.flatMap((stray) => stray ?? []);
  if (worst) {
    const explanation = [worst, ...others].map((stray) => stray.explanation).join(' ');
    return excelProblem({ ...worst, explanation });
  }
  const kinds = outcomes.map(({ kind }) => kind);
  if (kinds.includes('changed')) return { from: 'pane', name: 'cellChanged' };
  return { from: 'pane', name: kinds.includes('moved') ? 'rowsMoved' : 'findingGone' };
}
