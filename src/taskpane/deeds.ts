/** What the user has the pane do to findings: mend them, undo that, let them stand, open them again. */
import type { CellWrite, GatewayError } from '../excel/gateway';
import type { Inspection } from '../layout/inspect';
import type { Edit } from '../layout/logEntries';
import type { Plan } from '../layout/plan';
import type { WorkbookSnapshot } from '../layout/snapshot';
import type { Report } from '../report/model';
import type { Batch } from './batch';
import { excelProblem } from './problems';
import type { Deed, PaneEvent, PaneState, Problem } from './state';
import type { Tools } from './surroundings';

export interface Deeds {
  /** Writes a finding's fix into the workbook. */
  applyFix(finding: string): Promise<void>;
  /** Puts back what the last fix or change wrote over. */
  undo(): Promise<void>;
  /** A finding that is let stand, with a reason, or that is open again. */
  decide(finding: string, waived: boolean, reason: string): Promise<void>;
  /** Changes amounts of Talous, or settings of the proposal. */
  changeReport(change: (report: Report) => Report): Promise<void>;
}

export interface DeedParts {
  state(): PaneState;
  dispatch(event: PaneEvent): void;
  tools(): Promise<Tools>;
  /** The workbook as it was read last. */
  inspection(): Inspection | null;
  batch(): Batch | null;
  /** Who decides, and the local time. */
  mark(): { by: string; at: string };
  reading(
    tools: Tools,
    snapshot: WorkbookSnapshot,
  ): Extract<PaneEvent, { kind: 'read' | 'failed' }>;
  failed(problem: Problem, again: () => Promise<void>): void;
  /** Tells the developer of a fault of the program. */
  report(error: unknown): void;
}

type WrittenCell = Pick<Edit, 'table' | 'rowId' | 'heading' | 'before' | 'after'>;

/** Ends a writing with a problem that the user is told. */
class Stopped extends Error {
  constructor(readonly problem: Problem) {
    super();
  }
}

const GONE = new Stopped({ from: 'pane', name: 'findingGone' });

export function createDeeds(parts: DeedParts): Deeds {
  const { dispatch } = parts;
  /** Undoes the last fix or change. */
  let undoLast: ((tools: Tools) => Promise<void>) | null = null;

  /** Writes beside a call in progress; the workbook is read again afterwards. */
  async function write(
    again: () => Promise<void>,
    act: (tools: Tools) => Promise<Deed | null>,
  ): Promise<void> {
    const state = parts.state();
    if (state.view !== 'work' || state.work.writing) return;
    dispatch({ kind: 'writing' });
    try {
      const tools = await parts.tools().catch(() => null);
      if (tools === null) return parts.failed({ from: 'pane', name: 'partMissing' }, again);
      const done = await act(tools);
      const snapshot = await tools.gateway.read();
      if (!snapshot.ok) throw stopped(snapshot.error);
      const event = parts.reading(tools, snapshot.value);
      if (event.kind === 'failed') throw new Stopped(event.problem);
      dispatch({ ...event, kind: 'followed' });
      dispatch({ kind: 'wrote', done });
    } catch (error) {
      if (error instanceof Stopped) return parts.failed(error.problem, again);
      parts.report(error);
      parts.failed({ from: 'pane', name: 'unexpected' }, again);
    }
  }

  async function writeCells(
    { gateway }: Tools,
    writes: CellWrite[],
    edits: WrittenCell[],
  ): Promise<void> {
    if (writes.length === 0) return;
    const written = await gateway.write(writes);
    if (!written.ok) throw stopped(written.error);
    if (written.value.notFound.length > 0) throw GONE;
    const cells = edits.map(({ before, after, ...at }) => ({ at, before, after }));
    if (cells.length > 0) parts.batch()?.note({ cells, by: 'user' });
  }

  function applyFix(finding: string): Promise<void> {
    return write(
      () => applyFix(finding),
      async (tools) => {
        const inspection = parts.inspection();
        const fix = inspection && tools.fixWrites(inspection, finding);
        if (!fix) throw GONE;
        if (fix.plan) {
          await loadPlan(tools, fix.plan);
          await writeCells(tools, fix.writes, fix.edits);
          undoLast = null;
          return 'restored';
        }
        await writeCells(tools, fix.writes, fix.edits);
        const edits = fix.edits.map(turned);
        undoLast = (now) => writeCells(now, fix.undo, edits);
        return 'fixed';
      },
    );
  }

  function undo(): Promise<void> {
    return write(undo, async (tools) => {
      const last = undoLast;
      if (!last) throw GONE;
      await last(tools);
      undoLast = null;
      return 'undone';
    });
  }

  function changeReport(change: (report: Report) => Report): Promise<void> {
    return write(
      () => changeReport(change),
      async (tools) => {
        const inspection = parts.inspection();
        if (!inspection) throw GONE;
        const before = inspection.reading.report;
        const { plan, writes, undo: back, edits } = tools.changeWrites(inspection, change(before));
        await writeCells(tools, writes, edits);
        await loadPlan(tools, plan);
        undoLast = async (now) => {
          await writeCells(now, back, edits.map(turned));
          const present = parts.inspection();
          if (present) await loadPlan(now, now.changeWrites(present, before).plan);
        };
        return 'changed';
      },
    );
  }

  async function loadPlan({ gateway }: Tools, plan: Plan): Promise<void> {
    const loaded = await gateway.load(plan);
    if (!loaded.ok) throw stopped(loaded.error);
  }

  function decide(finding: string, waived: boolean, reason: string): Promise<void> {
    return write(
      () => decide(finding, waived, reason),
      async (tools) => {
        // A finding that is not yet in Havainnot has no row to be decided on.
        const batch = parts.batch();
        const inspection = parts.inspection();
        if (batch && inspection && !tools.isWritten(inspection)) {
          batch.later();
          const written = await batch.now();
          if (!written.ok) throw stopped(written.error);
        }
        const writes = tools.markWrites(finding, { waived, reason, ...parts.mark() });
        await writeCells(tools, writes, []);
        return null;
      },
    );
  }

  return { applyFix, undo, decide, changeReport };
}

const stopped = (error: GatewayError): Stopped => new Stopped(excelProblem(error));

const turned = (edit: WrittenCell): WrittenCell => ({
  ...edit,
  before: edit.after,
  after: edit.before,
});
