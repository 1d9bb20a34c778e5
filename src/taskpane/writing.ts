/** Puts a report into the workbook: asks before it writes over what people have typed, and restores. */
import type { LoadSummary, Progress, Result } from '../excel/gateway';
import { isAsked, type Decision } from '../layout/reloading/decision';
import type { Inspection } from '../layout/reading/inspection';
import type { Plan } from '../layout/plan';
import type { WorkbookSnapshot } from '../layout/snapshot';
import type { Report } from '../report/model';
import type { Batch } from './batch';
import { excelProblem } from './problems';
import type { Answer, Opened, PaneEvent, Problem, Question, Source, Step } from './state';
import type { Tools } from './surroundings';

export interface Writing {
  write(report: Report, source: Source, tools: Tools, signal: AbortSignal): Promise<void>;
  /** Puts back what the last load wrote over. */
  restore(tools: Tools, signal: AbortSignal): Promise<void>;
  /** Answers what has been asked. */
  answer(answer: Answer): void;
}

export interface WritingParts {
  dispatch(event: PaneEvent): void;
  fail(problem: Problem): void;
  /** True when the call is over; `written` tells whether something may have been written. */
  cancelled(signal: AbortSignal, written: boolean): boolean;
  /** Names what comes next. */
  step(next: Step): Promise<void>;
  /** The workbook as it was read last; null without a report. */
  inspection(): Inspection | null;
  reading(
    tools: Tools,
    snapshot: WorkbookSnapshot,
  ): Extract<PaneEvent, { kind: 'read' | 'failed' }>;
  batch(): Batch | null;
  /** Who opens, and the local time. */
  mark(): { by: string; at: string };
  follow(signal: AbortSignal, tools: Tools, opened: Opened): Promise<void>;
  /** What "Yritä uudelleen" does from now on. */
  retryWith(again: (signal: AbortSignal, tools: Tools) => Promise<void>): void;
}

/** Excel's answer where sheets or tables of the user's own have our names. */
const FOREIGN = 'ForeignSheets';

export function createWriting(parts: WritingParts): Writing {
  const { dispatch, fail, cancelled, step } = parts;
  let answer: (given: Answer) => void = () => undefined;

  /** Waits for the user's answer; a call that has taken this one's place leaves it unanswered. */
  function ask(question: Question, source: Source): Promise<Answer> {
    dispatch({ kind: 'asked', question, source });
    return new Promise((resolve) => (answer = resolve));
  }

  async function write(
    loaded: Report,
    source: Source,
    tools: Tools,
    signal: AbortSignal,
  ): Promise<void> {
    const present = await readPresent(tools);
    if (cancelled(signal, false) || present === 'failed') return;
    const { by, at } = parts.mark();
    if (!present) return put(tools.plan(loaded, at, by), source, tools, signal);

    const report = tools.carriedOver(loaded, present);
    const plan = tools.plan(report, at, by, present.written);
    const comparison = tools.compare(present, report, plan);
    const { decisions, isSameReport } = comparison;
    let mine: ReadonlySet<string> = new Set();
    if (!isSameReport || decisions.some(isAsked)) {
      const { base } = present.reading;
      const before = [base.municipality, base.title].filter((part) => part !== '').join(', ');
      const given = await ask({ kind: 'typed', comparison, before }, source);
      if (cancelled(signal, false)) return;
      if (!given.goOn) return dispatch({ kind: 'cancelled', written: false });
      dispatch({ kind: 'opening', source, step: 'planning' });
      mine = given.mine;
    }
    const stays = (one: Decision): boolean => (isAsked(one) ? mine.has(one.id) : isSameReport);
    const over = tools.planOver(plan, report, present, decisions.filter(stays));
    await put(over, source, tools, signal);
  }

  async function restore(tools: Tools, signal: AbortSignal): Promise<void> {
    const present = await readPresent(tools);
    if (cancelled(signal, false) || present === 'failed') return;
    const backup = present && tools.backupOf(present);
    if (!backup) return fail({ from: 'pane', name: 'nothingKept' });
    const { by, at } = parts.mark();
    const plan = tools.plan(backup.report, at, by, present.written);
    const over = tools.planOver(plan, backup.report, present, backup.typed);
    await put(over, { kind: 'backup' }, tools, signal);
  }

  /** What is typed up to now, with ids for rows that had none; null in a workbook without a report. */
  async function readPresent(tools: Tools): Promise<Inspection | null | 'failed'> {
    if (!parts.inspection()) return null;
    // The log tells what was typed into the report that is written over.
    await parts.batch()?.now();
    const snapshot = await tools.gateway.read();
    if (!snapshot.ok) {
      fail(excelProblem(snapshot.error));
      return 'failed';
    }
    const event = parts.reading(tools, snapshot.value);
    if (event.kind === 'read') return parts.inspection();
    fail(event.problem);
    return 'failed';
  }

  async function put(plan: Plan, source: Source, tools: Tools, signal: AbortSignal): Promise<void> {
    // What has been answered is not asked again.
    parts.retryWith(async (later, again) => {
      dispatch({ kind: 'opening', source, step: 'writing' });
      await put(plan, source, again, later);
    });
    await step('writing');
    const load = (): Promise<Result<LoadSummary>> => {
      const onProgress = (progress: Progress): void => dispatch({ kind: 'progressed', progress });
      return tools.gateway.load(plan, { onProgress, signal });
    };
    let written = await load();
    if (!written.ok && written.error.code === FOREIGN) {
      const names = written.error.names ?? [];
      const { goOn } = await ask({ kind: 'foreign', names }, source);
      if (cancelled(signal, false)) return;
      if (!goOn) return dispatch({ kind: 'cancelled', written: false });
      dispatch({ kind: 'opening', source, step: 'writing' });
      const aside = await tools.gateway.setAside(names);
      written = aside.ok ? await load() : aside;
    }
    if (!written.ok && cancelled(signal, true)) return;
    if (!written.ok) return fail(excelProblem(written.error));

    await step('readingWorkbook');
    await parts.follow(signal, tools, openedOf(plan, written.value));
    // What was typed into the report is checked too.
    await parts.batch()?.now();
  }

  return { write, restore, answer: (given) => answer(given) };
}

function openedOf({ sheets }: Plan, { sheetsLeft }: LoadSummary): Opened {
  const visible = sheets.filter(({ visibility }) => visibility === 'visible');
  return { sheets: visible.length - sheetsLeft.length, left: sheetsLeft };
}
