/**
 * What the pane does: opens reports, reads the workbook, follows its edits. It holds the state, and
 * none of its calls throws: whatever happens ends in a state that a person can act on.
 */
import type { Result, SheetPlace } from '../excel/gateway';
import type { Inspection } from '../layout/reading/inspection';
import { localTime } from '../layout/moment';
import type { WorkbookSnapshot } from '../layout/snapshot';
import { Batch } from './batch';
import { excelProblem } from './problems';
import { createDeeds, type Deeds } from './deeds';
import { reduce, STARTING, workOf, type PaneEvent, type PaneState, type Problem } from './state';
import type { Answer, Opened, Source, Tab } from './state';
import type { ReportFile, Surroundings, Tools } from './surroundings';
import { createWriting } from './writing';

export interface Session extends Deeds {
  getState(): PaneState;
  /** Returns how to stop listening. */
  subscribe(listener: () => void): () => void;
  /** Looks what the workbook is: a Täsmä workbook is read and followed, else the start view comes. */
  begin(): Promise<void>;
  openSeed(): Promise<void>;
  openFile(file: ReportFile): Promise<void>;
  cancel(): void;
  /** Answers what opening has asked; without `goOn` all stays as it is. */
  answer(answer: Answer): void;
  /** Puts back what the last load wrote over; that in turn can be restored. */
  restore(): Promise<void>;
  /** Makes the call again that failed last. */
  retry(): Promise<void>;
  /** "Päivitä": reads the workbook again. */
  refresh(): Promise<void>;
  goTo(division: string): Promise<void>;
  /** Shows a place of the workbook. */
  show(place: SheetPlace): Promise<void>;
  /** Shows a line of a division's Talous. */
  showLine(division: string, line: string): Promise<void>;
  chooseTab(tab: Tab): void;
  /** ISO date of today. */
  today(): string;
  user(): string;
  setUser(name: string): void;
  skipIntroduction(): void;
  chooseReport(): void;
  back(): void;
  closeMessage(): void;
}

/** A text to open, and its size in bytes when it is known before reading. */
interface Content {
  source: Source;
  bytes?: number;
  text(): Promise<string>;
}

type ReadEvent = Extract<PaneEvent, { kind: 'read' | 'failed' }>;

export function createSession(around: Surroundings): Session {
  let state: PaneState = STARTING;
  const listeners = new Set<() => void>();
  /** The call in progress; an answer to an earlier one comes too late and is dropped. */
  let current = new AbortController();
  let retry: () => Promise<void> = begin;
  let listensToActivity = false;
  /** The workbook as it was read last. */
  let inspection: Inspection | null = null;
  let batch: Batch | null = null;

  function dispatch(event: PaneEvent): void {
    state = reduce(state, event);
    for (const listener of listeners) listener();
  }

  function fail(problem: Problem): void {
    dispatch({ kind: 'failed', problem });
  }

  /** Starts a call that takes the place of the one in progress. */
  async function call(
    again: () => Promise<void>,
    steps: (signal: AbortSignal, tools: Tools) => Promise<void>,
  ): Promise<void> {
    current = new AbortController();
    const { signal } = current;
    retry = again;
    try {
      const tools = await around.tools().catch(() => null);
      if (signal !== current.signal) return;
      if (tools === null) return fail({ from: 'pane', name: 'partMissing' });
      followActivity(tools);
      await steps(signal, tools);
    } catch (error) {
      around.report(error);
      if (signal === current.signal) fail({ from: 'pane', name: 'unexpected' });
    }
  }

  function followActivity({ gateway }: Tools): void {
    if (listensToActivity) return;
    listensToActivity = true;
    gateway.onActivity((activity) => dispatch({ kind: 'activity', activity }));
  }

  function begin(): Promise<void> {
    dispatch({ kind: 'opening', source: { kind: 'workbook' }, step: 'readingWorkbook' });
    return call(begin, async (signal, tools) => {
      const status = await tools.gateway.status();
      if (signal !== current.signal) return;
      if (!status.ok) return fail(excelProblem(status.error));
      if (status.value.kind === 'tasma') return follow(signal, tools, null);
      dispatch({ kind: 'nothingThere', introduction: !around.introduction.seen() });
    });
  }

  /** Reads the workbook and goes on reading as it changes. `opened`: what opening wrote. */
  async function follow(signal: AbortSignal, tools: Tools, opened: Opened | null): Promise<void> {
    const writer = batchOf(tools);
    const first = await tools.gateway.watch({
      onChange: (change) => {
        const event = reading(tools, change.snapshot);
        if (event.kind === 'failed') return troubled(event.problem);
        dispatch({ ...event, kind: 'followed' });
        writer.note(change);
      },
      onTrouble: (error) => troubled(excelProblem(error)),
      onLeave: () => void left(tools, writer),
    });
    if (signal !== current.signal) return;
    show(tools, first, opened);
    if (inspection && !tools.isWritten(inspection)) writer.later();
  }

  /** A sheet is left by deleting it too: what is written must be of the workbook as it is by now. */
  async function left(tools: Tools, writer: Batch): Promise<void> {
    if (!writer.isDue) return;
    const snapshot = await tools.gateway.read();
    if (snapshot.ok) {
      const event = reading(tools, snapshot.value);
      if (event.kind === 'failed') return troubled(event.problem);
      // What was told of the last change stays told.
      const shown = workOf(state);
      const seen = JSON.stringify([event.variances, event.findings]);
      const isNew = seen !== JSON.stringify([shown?.variances, shown?.findings]);
      if (isNew) dispatch({ ...event, kind: 'followed' });
    }
    await writer.now();
  }

  /** One for the whole session, so that what could not be written yet is not lost. */
  function batchOf(tools: Tools): Batch {
    batch ??= new Batch({
      tools: () => tools,
      inspection: () => inspection,
      localTime: clock,
      user: around.user.name,
      onTrouble: (error) => troubled(excelProblem(error)),
      after: around.after,
    });
    return batch;
  }

  const clock = (): string => localTime(new Date(around.now()));

  /** A fault that no call of the user's made is told beside the figures, and only there. */
  function troubled(problem: Problem): void {
    if (state.view !== 'work') return;
    retry = refresh;
    fail(problem);
  }

  function show(tools: Tools, result: Result<WorkbookSnapshot>, opened: Opened | null): void {
    if (!result.ok) return fail(excelProblem(result.error));
    const event = reading(tools, result.value);
    dispatch(event.kind === 'read' ? { ...event, opened } : event);
  }

  function reading(tools: Tools, snapshot: WorkbookSnapshot): ReadEvent {
    const read = tools.read(snapshot, inspection);
    if (read.ok) {
      const { variances, findings, restorable, faults } = read;
      inspection = read.inspection;
      const { report } = inspection.reading;
      const at = around.now();
      const figures = { report, variances, findings, restorable, faults, at };
      return { kind: 'read', ...figures, opened: null };
    }
    return { kind: 'failed', problem: { from: 'pane', name: 'notReadable', faults: read.faults } };
  }

  function open(content: Content): Promise<void> {
    const again = (): Promise<void> => open(content);
    dispatch({ kind: 'opening', source: content.source, step: 'readingFile' });
    around.introduction.remember();
    return call(again, async (signal, tools) => {
      const tooLarge = (content.bytes ?? 0) > tools.maxFileBytes;
      const text = tooLarge ? '' : await content.text().catch(() => null);
      if (cancelled(signal, false)) return;
      if (text === null) return fail({ from: 'pane', name: unreadable(content.source) });

      await step('checking');
      const loaded = tools.loadReport(text, content.bytes);
      if (cancelled(signal, false)) return;
      if (!loaded.ok) {
        const file = content.source.kind === 'file' ? content.source.name : '';
        return dispatch({ kind: 'faulty', file, faults: loaded.faults });
      }
      await step('planning');
      await writing.write(loaded.report, content.source, tools, signal);
    });
  }

  function restore(): Promise<void> {
    dispatch({ kind: 'opening', source: { kind: 'backup' }, step: 'planning' });
    return call(restore, async (signal, tools) => {
      await around.pause();
      await writing.restore(tools, signal);
    });
  }

  /** Names what comes next, and lets the browser show it before the work begins. */
  async function step(next: (PaneEvent & { kind: 'stepped' })['step']): Promise<void> {
    dispatch({ kind: 'stepped', step: next });
    await around.pause();
  }

  /** True when the call is over: cancelled by the user, or another has taken its place. */
  function cancelled(signal: AbortSignal, written: boolean): boolean {
    if (signal !== current.signal) return true;
    if (signal.aborted) dispatch({ kind: 'cancelled', written });
    return signal.aborted;
  }

  function openSeed(): Promise<void> {
    return open({ source: { kind: 'seed' }, text: around.seed });
  }

  function refresh(): Promise<void> {
    const work = state.view === 'work' ? state.work : null;
    if (work === null) return state.view === 'opening' ? Promise.resolve() : begin();
    dispatch({ kind: 'readingAgain' });
    return call(refresh, async (signal, tools) => {
      // After a fault the handlers may be gone too, so they are set anew.
      if (work.problem || !batch) await follow(signal, tools, null);
      else {
        const snapshot = await tools.gateway.read();
        if (signal === current.signal) show(tools, snapshot, null);
      }
      const isShown = state.view === 'work' && state.work.problem === null;
      if (signal !== current.signal || !isShown || !inspection) return;
      if (!tools.isWritten(inspection)) batch?.later();
      await batch?.now();
    });
  }

  /** Leaves a call in progress alone: it only moves the selection. */
  async function goTo(division: string): Promise<void> {
    const found = workOf(state)?.variances.divisions.find((one) => one.id === division);
    if (!found?.place) return;
    await showPlace(found.place);
  }

  async function showPlace(place: SheetPlace): Promise<void> {
    const tools = await around.tools().catch(() => null);
    const selected = await tools?.gateway.select(place);
    if (selected?.ok) return;
    retry = () => showPlace(place);
    fail(selected ? excelProblem(selected.error) : { from: 'pane', name: 'partMissing' });
  }

  async function showLine(division: string, line: string): Promise<void> {
    const tools = await around.tools().catch(() => null);
    const place = inspection && tools?.lineAt(inspection, division, line);
    if (place) await showPlace(place);
  }

  const writing = createWriting({
    dispatch,
    fail,
    cancelled,
    step,
    inspection: () => inspection,
    reading,
    batch: () => batch,
    mark: () => ({ by: around.user.name(), at: clock() }),
    follow,
    retryWith: (again) => {
      retry = () => call(retry, again);
    },
  });

  const deeds = createDeeds({
    state: () => state,
    dispatch,
    tools: around.tools,
    inspection: () => inspection,
    batch: () => batch,
    mark: () => ({ by: around.user.name(), at: clock() }),
    reading,
    failed: (problem, again) => {
      retry = again;
      fail(problem);
    },
    report: around.report,
  });

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin,
    openSeed,
    openFile: (file) =>
      open({
        source: { kind: 'file', name: file.name },
        bytes: file.size,
        text: () => file.text(),
      }),
    cancel: () => {
      if (state.view !== 'opening') return;
      dispatch({ kind: 'cancelRequested' });
      current.abort();
    },
    answer: writing.answer,
    restore,
    retry: () => retry(),
    refresh,
    goTo,
    show: showPlace,
    showLine,
    today: () => clock().slice(0, 10),
    chooseTab: (tab) => dispatch({ kind: 'tabChosen', tab }),
    ...deeds,
    user: around.user.name,
    setUser: around.user.remember,
    skipIntroduction: () => {
      around.introduction.remember();
      dispatch({ kind: 'introductionSkipped' });
    },
    chooseReport: () => dispatch({ kind: 'startChosen' }),
    back: () => dispatch({ kind: 'backChosen' }),
    closeMessage: () => dispatch({ kind: 'messageClosed' }),
  };
}

function unreadable(source: Source): 'fileUnreadable' | 'partMissing' {
  return source.kind === 'file' ? 'fileUnreadable' : 'partMissing';
}
