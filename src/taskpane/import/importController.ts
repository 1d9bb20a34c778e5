/** What the pane does with an import: reads files, works answers in, hands the report over to be opened. */
import type { Answers } from '../../import/decide/decisions';
import type { ReportFile } from '../effects/effects';
import type { ImportFile, Importer } from './importer';
import { reduceImport, type ImportEvent, type ImportState, type Step } from './importState';

export interface ImportEffects {
  /** A new importer; it may be closed at any time. */
  importer(): Importer;
  /** Answers that were put aside, by the names of files' contents. */
  aside: { get(key: string): Answers | null; set(key: string, answers: Answers): void };
  /** What the report that is open has learned of the municipality's headings. */
  profile(): Answers;
  /** Opens the report in the workbook. */
  load(file: ReportFile): void;
  /** Tells the developer of a fault of the program. */
  log(error: unknown): void;
}

export interface ImportController {
  getState(): ImportState;
  /** Returns how to stop listening. */
  subscribe(listener: () => void): () => void;
  open(files: ImportFile[]): Promise<void>;
  answer(id: string, value: string | null): Promise<void>;
  undo(): Promise<void>;
  chooseStep(step: Step): void;
  /** Opens the report as it has been read, whatever is still open. */
  finish(): Promise<void>;
  /** Leaves the import; its answers wait for the same files. */
  close(): void;
}

export function createImportController(effects: ImportEffects): ImportController {
  let state: ImportState = { phase: 'idle' };
  let importer: Importer | null = null;
  let key = '';
  /** Of the answer that was given last: an earlier one's review comes too late. */
  let latest = 0;
  const listeners = new Set<() => void>();

  function dispatch(event: ImportEvent): void {
    state = reduceImport(state, event);
    for (const listener of listeners) listener();
  }

  function stop(): void {
    latest++;
    importer?.close();
    importer = null;
  }

  /** What breaks in an importer that has been left is nobody's matter any more. */
  function broken(own: Importer, error: unknown): void {
    if (own !== importer) return;
    effects.log(error);
    stop();
    dispatch({ kind: 'broken' });
  }

  async function open(files: ImportFile[]): Promise<void> {
    stop();
    const own = effects.importer();
    importer = own;
    const names = files.map(({ name }) => name);
    dispatch({ kind: 'reading', names });
    try {
      const profile = effects.profile();
      const opening = await own.open(files, profile, (progress) => {
        if (own === importer) dispatch({ kind: 'progressed', progress });
      });
      if (own !== importer) return;
      if (!opening.ok) {
        stop();
        return dispatch({ kind: 'refused', fault: opening.fault });
      }
      key = opening.key;
      const aside = effects.aside.get(key);
      const answers = { ...profile, ...aside };
      const review = aside ? await own.answer(answers) : opening.review;
      if (own === importer) {
        dispatch({ kind: 'read', names, review, answers, resumed: aside !== null });
      }
    } catch (error) {
      broken(own, error);
    }
  }

  async function workIn(answers: Answers, undo: boolean): Promise<void> {
    const own = importer;
    if (!own) return;
    const turn = ++latest;
    dispatch({ kind: 'answering', answers, undo });
    effects.aside.set(key, answers);
    try {
      const review = await own.answer(answers);
      if (turn === latest) dispatch({ kind: 'answered', review });
    } catch (error) {
      broken(own, error);
    }
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    answer: async (id, value) => {
      if (state.phase === 'review') await workIn({ ...state.answers, [id]: value }, false);
    },
    undo: async () => {
      const before = state.phase === 'review' ? state.past.at(-1) : undefined;
      if (before) await workIn(before, true);
    },
    chooseStep: (step) => dispatch({ kind: 'stepChosen', step }),
    finish: async () => {
      const own = importer;
      if (state.phase !== 'review' || !own) return;
      const name = state.names.join(', ');
      try {
        const text = await own.report();
        if (own !== importer) return;
        stop();
        dispatch({ kind: 'closed' });
        effects.load({ name, size: text.length, text: () => Promise.resolve(text) });
      } catch (error) {
        broken(own, error);
      }
    },
    close: () => {
      stop();
      dispatch({ kind: 'closed' });
    },
  };
}
