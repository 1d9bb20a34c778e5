/**
 * Runs commands, and holds once what all of them share: which command gives way to which, turns at the
 * workbook, cancelling, doing again what failed. It knows neither reports nor Excel.
 */
import { Over, Run } from './run';
import { Turns } from './turns';

/** How a command goes beside the others. */
export type Lane =
  /** Has the pane to itself: the last one asked for wins, and it can be cancelled. */
  | 'front'
  /** Writes for the user beside what is in front. */
  | 'beside'
  /** The add-in's own writing, and readings for it: waits for its turn. */
  | 'own'
  /** News of the workbook: taken in at once. */
  | 'news'
  /** What is shown and selected: at once, and in nobody's way. */
  | 'view';

export type End = 'done' | 'ignored' | 'cancelled' | 'replaced' | 'failed';

/** How each kind of command is carried out, a promise where it takes time; what it throws ends it. */
export type Courses<C extends { kind: string }, O> = {
  [K in C['kind']]: (command: Extract<C, { kind: K }>, run: Run<C, O>) => unknown;
};

export interface RunnerParts<C extends { kind: string }, O> {
  lanes: Record<C['kind'], Lane>;
  courses: Courses<C, O>;
  /** Whether the command makes sense as things are; what does not is ignored. */
  accepts(command: C): boolean;
  tell(outcome: O): void;
  onCancelled(written: boolean): void;
  /** Tells the user, and answers what "again" does from now on; null where nothing was told. */
  onFailed(error: unknown, lane: Lane, again: C): C | null;
  log(error: unknown): void;
}

export class Runner<C extends { kind: string }, O> {
  private readonly turns = new Turns();
  private front: Run<C, O> | null = null;
  /** What "again" does. */
  private again: C | null = null;

  constructor(private readonly parts: RunnerParts<C, O>) {}

  /** Never rejects: whatever happens ends in what `parts` are told, and in the answer. */
  async run(command: C): Promise<End> {
    if (!this.parts.accepts(command)) return 'ignored';
    const lane = this.parts.lanes[command.kind as C['kind']];
    const { turns } = this;
    const run = new Run<C, O>({ turns, tell: this.parts.tell, again: command });
    if (lane === 'front') {
      this.front?.replace();
      this.front = run;
    }
    try {
      await (lane === 'own'
        ? run.inTurn(async () => this.start(command, run))
        : this.start(command, run));
      return 'done';
    } catch (error) {
      return this.ended(run, lane, error);
    }
  }

  /** Asks the command in front to end; it does so at its next step. */
  cancel(): void {
    this.front?.cancel();
  }

  /** Runs again what failed last. */
  async retry(): Promise<End> {
    return this.again === null ? 'ignored' : this.run(this.again);
  }

  private start(command: C, run: Run<C, O>): unknown {
    const course = this.parts.courses[command.kind as C['kind']];
    return course(command as Extract<C, { kind: C['kind'] }>, run);
  }

  private ended(run: Run<C, O>, lane: Lane, error: unknown): End {
    if (error instanceof Over) {
      if (error.cause !== undefined) this.parts.log(error.cause);
      if (error.end === 'cancelled') this.parts.onCancelled(error.written);
      return error.end;
    }
    this.parts.log(error);
    if (run.isReplaced) return 'replaced';
    this.again = this.parts.onFailed(error, lane, run.again) ?? this.again;
    return 'failed';
  }
}
