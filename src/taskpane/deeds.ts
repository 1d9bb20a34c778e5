/** What the user has the pane do to findings: mend them, undo that, let them stand, open them again. */
import type { CellWrite } from '../excel/gateway';
import type { Inspection } from '../layout/reading/inspection';
import type { Plan } from '../layout/plan';
import type { WorkbookSnapshot } from '../layout/snapshot';
import type { Report } from '../report/model';
import type { Batch } from './batch';
import { Stopped, stopped, stoppedBy, undoCells, writeCells } from './cellWrites';
import { excelProblem } from './problems';
import type { Deed, PaneEvent, PaneState, Problem } from './state';
import type { Tools } from './surroundings';
import type { FixWrites } from './findings/fix';

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

type WrittenCell = FixWrites['edits'][number];

const GONE = new Stopped({ from: 'pane', name: 'findingGone' });

export function createDeeds(parts: DeedParts): Deeds {
  const { dispatch } = parts;
  /** Undoes the last fix or change. */
  let undoLast: ((tools: Tools) => Promise<Stopped | null>) | null = null;

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
      const end = await act(tools).catch(stoppedBy);
      if (!(end instanceof Stopped)) {
        const problem = await follow(tools);
        return problem ? parts.failed(problem, again) : dispatch({ kind: 'wrote', done: end });
      }
      if (end.isStale) await follow(tools);
      parts.failed(end.problem, again);
    } catch (error) {
      parts.report(error);
      parts.failed({ from: 'pane', name: 'unexpected' }, again);
    }
  }

  /** Reads the workbook again; answers with what went wrong. */
  async function follow(tools: Tools): Promise<Problem | null> {
    const snapshot = await tools.gateway.read({ afterOwnWrites: true });
    if (!snapshot.ok) return excelProblem(snapshot.error);
    const event = parts.reading(tools, snapshot.value);
    if (event.kind === 'failed') return event.problem;
    dispatch({ ...event, kind: 'followed' });
    return null;
  }

  async function takeBack(
    { gateway }: Tools,
    back: CellWrite[],
    edits: WrittenCell[],
  ): Promise<Stopped | null> {
    const { isUndone, partly } = await undoCells(gateway, back);
    noteEdits(edits.filter((_, index) => isUndone[index]).map(turned));
    return partly;
  }

  function noteEdits(edits: WrittenCell[]): void {
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
          if (fix.writes.length > 0) await writeCells(tools.gateway, fix.writes);
          undoLast = null;
          return 'restored';
        }
        const back = await writeCells(tools.gateway, fix.writes);
        noteEdits(fix.edits);
        undoLast = (now) => takeBack(now, back, fix.edits);
        return 'fixed';
      },
    );
  }

  function undo(): Promise<void> {
    return write(undo, async (tools) => {
      const last = undoLast;
      if (!last) throw GONE;
      const partly = await last(tools);
      undoLast = null;
      if (partly) throw partly;
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
        const { plan, writes, edits } = tools.changeWrites(inspection, change(before));
        const back = await writeCells(tools.gateway, writes);
        noteEdits(edits);
        await loadPlan(tools, plan);
        undoLast = async (now) => {
          const partly = await takeBack(now, back, edits);
          const present = parts.inspection();
          if (present) await loadPlan(now, now.changeWrites(present, before).plan);
          return partly;
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
        const seen = inspection?.written.marks.get(finding);
        const writes = tools.markWrites(finding, { waived, reason, ...parts.mark() }, seen);
        await writeCells(tools.gateway, writes);
        return null;
      },
    );
  }

  return { applyFix, undo, decide, changeReport };
}

const turned = (edit: WrittenCell): WrittenCell => ({
  ...edit,
  before: edit.after,
  after: edit.before,
});
