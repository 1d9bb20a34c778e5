/** How each command is carried out, one line a command. */
import type { Outcome } from '../../state/outcome';
import { Failure } from '../../state/failure';
import type { Command } from '../command';
import type { Context } from '../context';
import type { Handlers, End } from '../runner';
import { begin, refresh } from './begin';
import { followEdit, writeWhenLeft, writeWhenRested } from './follow';
import { retryLoad } from './load';
import { open, restore } from './open';
import { show, showDivision, showLine } from './show';
import { change, decide, fix, undo, writeBeside } from './write';

/** What only the runner can do. */
export interface RunnerControls {
  cancel(): void;
  retry(): Promise<End>;
}

export function handlers(context: Context, runner: RunnerControls): Handlers<Command, Outcome> {
  const { effects, memory } = context;
  return {
    begin: (_, run) => begin(context, run),
    openSample: (_, run) =>
      open(context, run, {
        source: { kind: 'seed' },
        text: effects.sample,
        unreadable: 'partMissing',
      }),
    openFile: ({ file }, run) =>
      open(context, run, {
        source: { kind: 'file', name: file.name },
        bytes: file.size,
        text: () => file.text(),
        unreadable: 'fileUnreadable',
      }),
    load: (command, run) => retryLoad(context, run, command),
    restore: (_, run) => restore(context, run),
    refresh: (_, run) => refresh(context, run),
    cancel: (_, run) => {
      run.dispatch({ kind: 'cancelRequested' });
      runner.cancel();
    },
    answer: ({ answer }) => memory.answer(answer),
    retry: () => runner.retry(),

    fix: (command, run) => writeBeside(context, run, fix(command)),
    waive: (command, run) => writeBeside(context, run, decide(command)),
    reopen: (command, run) => writeBeside(context, run, decide(command)),
    change: (command, run) => writeBeside(context, run, change(command)),
    undo: (_, run) => writeBeside(context, run, undo),

    edit: (command, run) => followEdit(context, run, command.change),
    trouble: ({ problem }) => {
      throw new Failure(problem);
    },
    leaveSheet: (_, run) => writeWhenLeft(context, run),
    writePending: () => writeWhenRested(context),

    show: ({ place }) => show(context, place),
    showDivision: (command) => showDivision(context, command),
    showLine: (command) => showLine(context, command),
    chooseTab: ({ tab }, run) => run.dispatch({ kind: 'tabChosen', tab }),
    chooseReport: (_, run) => run.dispatch({ kind: 'startChosen' }),
    skipIntroduction: (_, run) => {
      effects.introduction.remember();
      run.dispatch({ kind: 'introductionSkipped' });
    },
    goBack: (_, run) => run.dispatch({ kind: 'backChosen' }),
    closeMessage: (_, run) => run.dispatch({ kind: 'messageClosed' }),
    nameUser: ({ name }) => effects.user.remember(name),
  };
}
