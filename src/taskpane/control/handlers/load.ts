/** A plan is put into the workbook; what stands in its way is asked about. */
import type { LoadSummary, Result } from '../../../excel/gateway';
import type { Inspection } from '../../../layout/reading/inspection';
import type { Plan } from '../../../layout/plan';
import { excelFailure } from '../../state/failure';
import type { Answer, Opened, Question, Source, Step } from '../../state/paneState';
import type { LazyParts } from '../../workbook/lazyParts';
import { loadParts, takeReading, type Context, type PaneRun } from '../context';
import { watch } from './begin';
import { writePendingOrReport } from './writePending';

/** Excel's answer where sheets or tables of the user's own have our names. */
const FOREIGN = 'ForeignSheets';

/** Names what comes next, and lets the browser show it before the work begins. */
export async function step(context: Context, run: PaneRun, next: Step): Promise<void> {
  run.dispatch({ kind: 'stepped', step: next });
  await run.until(context.effects.pause());
}

/** Waits for the user, who may answer that all is to stay as it is: that cancels the run. */
export async function ask(
  { memory }: Context,
  run: PaneRun,
  question: Question,
  source: Source,
): Promise<Answer> {
  const given = new Promise<Answer>((resolve) => {
    memory.answer = resolve;
    run.signal.addEventListener('abort', () => resolve({ goOn: false, mine: new Set() }));
  });
  run.dispatch({ kind: 'asked', question, source });
  const answer = await run.until(given);
  if (!answer.goOn) run.cancel();
  run.check();
  return answer;
}

/** What is typed up to now, with ids for rows that had none; null in a workbook without a report. */
export async function readPresent(
  context: Context,
  run: PaneRun,
  parts: LazyParts,
): Promise<Inspection | null> {
  const { memory } = context;
  if (!memory.inspection) return null;
  return run.inTurn(async () => {
    // The log tells what was typed into the report that is written over.
    await writePendingOrReport(context, parts);
    const snapshot = await run.until(parts.gateway.read());
    if (!snapshot.ok) throw excelFailure(snapshot.error);
    takeReading(context, parts, snapshot.value);
    return memory.inspection;
  });
}

/** Loads a plan that was asked about before. */
export async function retryLoad(
  context: Context,
  run: PaneRun,
  { plan, source }: { plan: Plan; source: Source },
): Promise<void> {
  run.dispatch({ kind: 'opening', source, step: 'writing' });
  await putPlan(context, run, plan, source);
}

export async function putPlan(
  context: Context,
  run: PaneRun,
  plan: Plan,
  source: Source,
): Promise<void> {
  // What has been answered is not asked again.
  run.retryCommand = { kind: 'load', plan, source };
  const parts = await run.until(loadParts(context));
  await step(context, run, 'writing');
  let written = await loadAndWatch(context, run, parts, plan);
  if (!written.ok && written.error.code === FOREIGN) {
    const names = written.error.names ?? [];
    run.check();
    await ask(context, run, { kind: 'foreign', names }, source);
    run.dispatch({ kind: 'opening', source, step: 'writing' });
    written = await run.inTurn(async () => {
      const aside = await parts.gateway.setAside(names);
      return aside.ok ? loadAndWatch(context, run, parts, plan) : aside;
    });
  }
  if (!written.ok) {
    run.check(true);
    throw excelFailure(written.error);
  }
}

/** In one turn, so that nothing is written meanwhile that rests on what stood there before. */
function loadAndWatch(
  context: Context,
  run: PaneRun,
  parts: LazyParts,
  plan: Plan,
): Promise<Result<LoadSummary>> {
  return run.inTurn(async () => {
    const written = await parts.gateway.load(plan, {
      onProgress: (progress) => run.dispatch({ kind: 'progressed', progress }),
      signal: run.signal,
    });
    if (!written.ok) return written;
    run.commit();
    await step(context, run, 'readingWorkbook');
    await watch(context, run, parts, openedOf(plan, written.value));
    // What was typed into the report is checked too.
    await writePendingOrReport(context, parts);
    return written;
  });
}

function openedOf({ sheets }: Plan, { sheetsLeft }: LoadSummary): Opened {
  const visible = sheets.filter(({ visibility }) => visibility === 'visible');
  return { sheets: visible.length - sheetsLeft.length, left: sheetsLeft };
}
