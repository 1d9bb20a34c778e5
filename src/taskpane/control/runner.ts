/**
 * Runs commands, and holds once what all of them share: which command gives way to which, turns at the
 * workbook, cancelling, and retrying what failed. It knows neither reports nor Excel.
 */
import { RunEnded, Run } from './run';
import { Turns } from './turns';

/** How a command goes beside the others. */
export type Lane =
  /** Has the pane to itself: the last one asked for wins, and it can be cancelled. */
  | 'foreground'
  /** Writes for the user beside what is in front. */
  | 'beside'
  /** The add-in's own writing, and readings for it: waits for its turn. */
  | 'background'
  /** News of the workbook: taken in at once. */
  | 'news'
  /** What is shown and selected: at once, and in nobody's way. */
  | 'view';

export type End = 'done' | 'ignored' | 'cancelled' | 'replaced' | 'failed';

/** How each kind of command is carried out, a promise where it takes time; what it throws ends it. */
export type Handlers<C extends { kind: string }, O> = {
  [K in C['kind']]: (command: Extract<C, { kind: K }>, run: Run<C, O>) => unknown;
};

export interface RunnerParts<C extends { kind: string }, O> {
  lanes: Record<C['kind'], Lane>;
  handlers: Handlers<C, O>;
  /** Whether the command makes sense as things are; what does not is ignored. */
  accepts(command: C): boolean;
  dispatch(outcome: O): void;
  onCancelled(written: boolean): void;
  /** Tells the user, and answers what `retry` runs from now on; null where nothing was told. */
  onFailed(error: unknown, lane: Lane, retryCommand: C): C | null;
  log(error: unknown): void;
}

export class Runner<C extends { kind: string }, O> {
  private readonly turns = new Turns();
  private foreground: Run<C, O> | null = null;
  /** What `retry` runs. */
  private retryCommand: C | null = null;

  constructor(private readonly parts: RunnerParts<C, O>) {}

  /** Never rejects: whatever happens ends in what `parts` are told, and in the answer. */
  async run(command: C): Promise<End> {
    if (!this.parts.accepts(command)) return 'ignored';
    const lane = this.parts.lanes[command.kind as C['kind']];
    const { turns } = this;
    const run = new Run<C, O>({ turns, dispatch: this.parts.dispatch, retryCommand: command });
    if (lane === 'foreground') {
      this.foreground?.replace();
      this.foreground = run;
    }
    try {
      await (lane === 'background'
        ? run.inTurn(async () => this.start(command, run))
        : this.start(command, run));
      return 'done';
    } catch (error) {
      return this.ended(run, lane, error);
    }
  }

  /** Asks the command in front to end; it does so at its next step. */
  cancel(): void {
    this.foreground?.cancel();
  }

  /** Runs again what failed last. */
  async retry(): Promise<End> {
    return this.retryCommand === null ? 'ignored' : this.run(this.retryCommand);
  }

  private start(command: C, run: Run<C, O>): unknown {
    const handler = this.parts.handlers[command.kind as C['kind']];
    return handler(command as Extract<C, { kind: C['kind'] }>, run);
  }

  private ended(run: Run<C, O>, lane: Lane, error: unknown): End {
    if (error instanceof RunEnded) {
      if (error.cause !== undefined) this.parts.log(error.cause);
      if (error.end === 'cancelled') this.parts.onCancelled(error.written);
      return error.end;
    }
    this.parts.log(error);
    if (run.isReplaced) return 'replaced';
    this.retryCommand = this.parts.onFailed(error, lane, run.retryCommand) ?? this.retryCommand;
    return 'failed';
  }
}
