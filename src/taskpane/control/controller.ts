/**
 * The one controller of the pane: commands go in as plain data, and what they come to changes the state.
 * None of its calls throws: whatever happens ends in a state that a person can act on.
 */
import type { Effects } from '../effects/effects';
import { Failure } from '../state/failure';
import { STARTING, type PaneState, type Problem } from '../state/paneState';
import { reduce } from '../state/reduce';
import type { Outcome } from '../state/outcome';
import { clock } from './clock';
import { LANES, type Command } from './command';
import type { Context } from './context';
import { handlers } from './handlers/handlers';
import { PendingWrites } from './pendingWrites';
import { Runner, type End } from './runner';

export interface Controller {
  getState(): PaneState;
  /** Returns how to stop listening. */
  subscribe(listener: () => void): () => void;
  run(command: Command): Promise<End>;
  /** ISO date of today. */
  today(): string;
  /** The name that the log and decisions carry; "" until somebody has given one. */
  user(): string;
  /** For what goes wrong in a view. */
  log(error: unknown): void;
}

export function createController(effects: Effects): Controller {
  let state: PaneState = STARTING;
  const listeners = new Set<() => void>();

  function dispatch(outcome: Outcome): void {
    state = reduce(state, outcome);
    for (const listener of listeners) listener();
  }

  const run = (command: Command): Promise<End> => runner.run(command);

  const context: Context = {
    effects,
    state: () => state,
    dispatch,
    run,
    memory: {
      parts: null,
      inspection: null,
      isWatched: false,
      undo: null,
      pending: new PendingWrites(effects, () => void run({ kind: 'writePending' })),
      answer: () => undefined,
    },
  };

  const runner: Runner<Command, Outcome> = new Runner<Command, Outcome>({
    lanes: LANES,
    handlers: handlers(context, {
      cancel: () => runner.cancel(),
      retry: () => runner.retry(),
    }),
    accepts: (command) => accepts(state, command),
    dispatch,
    onCancelled: (written) => dispatch({ kind: 'cancelled', written }),
    onFailed: (error, lane, retryCommand) => {
      // What no command of the user's has caused is told beside the figures, and only there.
      const isUnasked = lane === 'news' || lane === 'background';
      if (isUnasked && state.view !== 'work') return null;
      dispatch({ kind: 'failed', problem: problemOf(error) });
      return isUnasked ? { kind: 'refresh' } : retryCommand;
    },
    log: (error) => {
      // What the pane expects to happen is no news for the log, but for what lies behind it.
      if (!(error instanceof Failure) || error.cause !== undefined) effects.log(error);
    },
  });

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run,
    today: () => clock(effects).slice(0, 10),
    user: effects.user.name,
    log: effects.log,
  };
}

/** Whether a command makes sense as things are. */
function accepts(state: PaneState, command: Command): boolean {
  if (LANES[command.kind] === 'beside') return state.view === 'work' && !state.work.writing;
  if (command.kind === 'cancel') return state.view === 'opening';
  // What is being opened is read in any case.
  if (command.kind === 'refresh') return state.view !== 'opening';
  return true;
}

function problemOf(error: unknown): Problem {
  return error instanceof Failure ? error.problem : { from: 'pane', name: 'unexpected' };
}
