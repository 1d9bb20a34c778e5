/**
 * One conversation with Excel. Every round trip is bounded in time, a user in the middle of editing a
 * cell is waited for visibly, and nothing is locked: a call that never answers leaves the next free.
 */
import { GatewayFault, codeOf, errorFrom, errorOf } from './errors';
import { hasFloor } from './features';
import type { Activity } from './gateway';
import { failure, success, type Result } from './result';

export interface SyncSettings {
  /** Milliseconds that one round trip may take. */
  timeout: number;
  /** Milliseconds between attempts while the user edits a cell. */
  cellEditPause: number;
  /** Milliseconds after which waiting for the user ends in an error. */
  cellEditPatience: number;
}

export const DEFAULT_SYNC: SyncSettings = {
  timeout: 30_000,
  cellEditPause: 500,
  cellEditPatience: 120_000,
};

export interface Conversation {
  context: Excel.RequestContext;
  /**
   * Makes the calls of `queue` and sends them in one request. Excel does nothing of a request while
   * the user edits a cell, so `queue` is called again then: it makes its proxies itself.
   */
  roundTrip<T>(
    queue: (context: Excel.RequestContext) => T,
    options?: { evenIfCancelled?: boolean },
  ): Promise<T>;
  /** Round trips made so far. */
  syncs: number;
}

export interface RunOptions {
  signal?: AbortSignal | undefined;
  run?: Excel.RunOptions;
}

/** Holds conversations and tells what they are doing. */
export class Connection {
  private readonly listeners = new Set<(activity: Activity) => void>();
  private running = 0;
  private waiting = 0;

  constructor(private readonly settings: SyncSettings = DEFAULT_SYNC) {}

  /** Runs a conversation to its end; Excel's faults come back as values. */
  async run<T>(
    body: (conversation: Conversation) => Promise<T>,
    options: RunOptions = {},
  ): Promise<Result<T>> {
    if (typeof Excel === 'undefined') return failure(errorOf('NoExcel'));
    if (!hasFloor()) return failure(errorOf('ApiNotFound'));
    this.change(() => this.running++);
    try {
      return success(
        await Excel.run(options.run ?? {}, (context) =>
          body(this.conversation(context, options.signal)),
        ),
      );
    } catch (thrown) {
      return failure(errorFrom(thrown));
    } finally {
      this.change(() => this.running--);
    }
  }

  /** Calls the listener at once and at every change. */
  onActivity(listener: (activity: Activity) => void): () => void {
    this.listeners.add(listener);
    listener(this.activity());
    return () => this.listeners.delete(listener);
  }

  private activity(): Activity {
    if (this.waiting > 0) return { kind: 'waitingForCellEdit' };
    return { kind: this.running > 0 ? 'busy' : 'idle' };
  }

  private change(step: () => void): void {
    const before = this.activity().kind;
    step();
    const activity = this.activity();
    if (activity.kind !== before) this.listeners.forEach((listener) => listener(activity));
  }

  private conversation(context: Excel.RequestContext, signal?: AbortSignal): Conversation {
    const stopIfCancelled = () => {
      if (signal?.aborted) throw new GatewayFault('Cancelled');
    };
    const conversation: Conversation = {
      context,
      syncs: 0,
      roundTrip: async (queue, { evenIfCancelled = false } = {}) => {
        for (let waited = 0; ; waited += this.settings.cellEditPause) {
          if (!evenIfCancelled) stopIfCancelled();
          const value = queue(context);
          try {
            conversation.syncs++;
            await this.send(context);
            return value;
          } catch (thrown) {
            if (codeOf(thrown) !== CELL_EDIT || waited >= this.settings.cellEditPatience) {
              throw thrown;
            }
            await this.waitForUser(signal);
          }
        }
      },
    };
    return conversation;
  }

  private send(context: Excel.RequestContext): Promise<void> {
    return within(this.settings.timeout, context.sync());
  }

  private async waitForUser(signal?: AbortSignal): Promise<void> {
    this.change(() => this.waiting++);
    try {
      await pause(this.settings.cellEditPause, signal);
    } finally {
      this.change(() => this.waiting--);
    }
  }
}

const CELL_EDIT = 'InvalidOperationInCellEditMode';

/** The promise's outcome, or the fault "Timeout". A late answer is let go. */
function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new GatewayFault('Timeout')), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done);
  });
}
