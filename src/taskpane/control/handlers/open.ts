/** A report becomes one in the workbook: read, checked, laid out, and put there by load.ts. */
import { isAsked, type Decision } from '../../../layout/reloading/decision';
import type { Report } from '../../../report/model';
import { paneFailure } from '../../state/failure';
import type { PaneProblem, Source } from '../../state/paneState';
import type { LazyParts } from '../../workbook/lazyParts';
import { loadParts, signature, type Context, type PaneRun } from '../context';
import { ask, putPlan, readPresent, step } from './load';

/** A text to open, and its size in bytes when it is known before reading. */
export interface Content {
  source: Source;
  bytes?: number;
  text(): Promise<string>;
  /** What the user is told when the text cannot be had. */
  unreadable: PaneProblem;
}

export async function open(context: Context, run: PaneRun, content: Content): Promise<void> {
  const { source, bytes = 0, unreadable } = content;
  run.dispatch({ kind: 'opening', source, step: 'readingFile' });
  context.effects.introduction.remember();
  const parts = await run.until(loadParts(context));
  const isTooLarge = bytes > parts.maxFileBytes;
  const text = isTooLarge ? '' : await run.until(textOf(content, unreadable));

  await step(context, run, 'checking');
  const loaded = parts.loadReport(text, content.bytes);
  run.check();
  if (!loaded.ok) {
    const file = source.kind === 'file' ? source.name : '';
    return run.dispatch({ kind: 'faulty', file, faults: loaded.faults });
  }
  await step(context, run, 'planning');
  await write(context, run, parts, loaded.report, source);
}

function textOf(content: Content, unreadable: PaneProblem): Promise<string> {
  return content.text().catch((cause: unknown) => {
    throw paneFailure(unreadable, { cause });
  });
}

/** Asks before it writes over what people have typed. */
async function write(
  context: Context,
  run: PaneRun,
  parts: LazyParts,
  loaded: Report,
  source: Source,
): Promise<void> {
  const present = await readPresent(context, run, parts);
  const { by, at } = signature(context);
  if (!present) return putPlan(context, run, parts.plan(loaded, at, by), source);

  const report = parts.carriedOver(loaded, present);
  const plan = parts.plan(report, at, by, present.written);
  const comparison = parts.compare(present, report, plan);
  const { decisions, isSameReport } = comparison;
  let mine: ReadonlySet<string> = new Set();
  if (!isSameReport || decisions.some(isAsked)) {
    const { base } = present.reading;
    const before = [base.municipality, base.title].filter((part) => part !== '').join(', ');
    ({ mine } = await ask(context, run, { kind: 'typed', comparison, before }, source));
    run.dispatch({ kind: 'opening', source, step: 'planning' });
  }
  const stays = (one: Decision): boolean => (isAsked(one) ? mine.has(one.id) : isSameReport);
  const over = parts.planOver(plan, report, present, decisions.filter(stays));
  await putPlan(context, run, over, source);
}

export async function restore(context: Context, run: PaneRun): Promise<void> {
  const source: Source = { kind: 'backup' };
  run.dispatch({ kind: 'opening', source, step: 'planning' });
  const parts = await run.until(loadParts(context));
  await context.effects.pause();
  const present = await readPresent(context, run, parts);
  const backup = present && parts.backupOf(present);
  if (!backup) throw paneFailure('nothingKept');
  const { by, at } = signature(context);
  const plan = parts.plan(backup.report, at, by, present.written);
  const over = parts.planOver(plan, backup.report, present, backup.typed);
  await putPlan(context, run, over, source);
}
