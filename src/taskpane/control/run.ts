/** One command on its way: it tells what it comes to, and learns at each step whether it is over. */
import type { Turns } from './turns';

/** Thrown inside a run that is over: the user has cancelled it, or another command has its place. */
export class RunEnded extends Error {
  /** @param written whether something may have been written by then */
  constructor(
    readonly end: 'cancelled' | 'replaced',
    readonly written: boolean,
    options?: ErrorOptions,
  ) {
    super(end, options);
  }
}

interface RunParts<C, O> {
  turns: Turns;
  dispatch(outcome: O): void;
  /** What is run again when this run fails, until it says otherwise. */
  retryCommand: C;
}

export class Run<C, O> {
  /** What "Yritä uudelleen" runs when this run fails. */
  retryCommand: C;
  private readonly abort = new AbortController();
  private replaced = false;
  private isCommitted = false;
  private hasTurn = false;

  constructor(private readonly parts: RunParts<C, O>) {
    this.retryCommand = parts.retryCommand;
  }

  /** Aborted when the run is cancelled or replaced. */
  get signal(): AbortSignal {
    return this.abort.signal;
  }

  /** Whether another command has its place. */
  get isReplaced(): boolean {
    return this.replaced;
  }

  /** Shows what the run has come to; what a replaced run comes to is nobody's business any more. */
  dispatch(outcome: O): void {
    if (!this.replaced) this.parts.dispatch(outcome);
  }

  /** The work's outcome; throws `RunEnded` where the run is over by then, whatever the work came to. */
  async until<T>(work: Promise<T>): Promise<T> {
    try {
      const value = await work;
      this.check();
      return value;
    } catch (error) {
      if (!(error instanceof RunEnded)) this.check(false, error);
      throw error;
    }
  }

  /** Does work that nothing else at the workbook may come between; inside a turn it goes on with it. */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.hasTurn) return work();
    return this.parts.turns.take(async () => {
      this.check();
      this.hasTurn = true;
      try {
        return await work();
      } finally {
        this.hasTurn = false;
      }
    });
  }

  /** Throws `RunEnded` where the run is over. */
  check(written = false, cause?: unknown): void {
    const options = cause === undefined ? {} : { cause };
    if (this.replaced) throw new RunEnded('replaced', written, options);
    if (this.signal.aborted && !this.isCommitted) throw new RunEnded('cancelled', written, options);
  }

  /** From here on it is too late to cancel. */
  commit(): void {
    this.isCommitted = true;
  }

  cancel(): void {
    this.abort.abort();
  }

  replace(): void {
    this.replaced = true;
    this.abort.abort();
  }
}
