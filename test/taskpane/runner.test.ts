/** The runner alone: which command gives way to which, order, cancelling, doing again. */
import { Runner, type End } from '../../src/taskpane/control/runner';

type Command =
  | { kind: 'open'; name: string }
  | { kind: 'write'; name: string }
  | { kind: 'due'; name: string }
  | { kind: 'edit'; name: string }
  | { kind: 'presentation'; name: string };

/** Work that ends when the test says so. */
class Held {
  finish: () => void = () => undefined;
  fail: (error: unknown) => void = () => undefined;
  readonly done = new Promise<void>((resolve, reject) => {
    this.finish = resolve;
    this.fail = reject;
  });
}

interface Stage {
  runner: Runner<Command, string>;
  /** What the commands came to, in order. */
  told: string[];
  logged: unknown[];
  /** Work of the command of a name; a command without any ends at once. */
  hold(name: string): Held;
}

function stage(): Stage {
  const told: string[] = [];
  const logged: unknown[] = [];
  const held = new Map<string, Held>();
  const work = (name: string): Promise<void> => held.get(name)?.done ?? Promise.resolve();
  const runner = new Runner<Command, string>({
    lanes: {
      open: 'foreground',
      write: 'beside',
      due: 'background',
      edit: 'news',
      presentation: 'view',
    },
    handlers: {
      open: async ({ name }, run) => {
        run.dispatch(`${name} begins`);
        await run.until(work(name));
        run.retryCommand = { kind: 'open', name: `${name} taken up` };
        await run.inTurn(async () => {
          run.dispatch(`${name} writes`);
          await work(`${name} writing`);
        });
        run.check(true);
        run.commit();
        await run.until(work(`${name} reading`));
        run.dispatch(`${name} ends`);
      },
      write: ({ name }, run) =>
        run.inTurn(async () => {
          run.dispatch(`${name} begins`);
          await work(name);
          run.dispatch(`${name} ends`);
        }),
      due: async ({ name }, run) => {
        run.dispatch(`${name} begins`);
        // Within its turn it goes on with it.
        await run.inTurn(() => work(name));
        run.dispatch(`${name} ends`);
      },
      edit: ({ name }, run) => run.dispatch(name),
      presentation: ({ name }) => {
        throw new Error(name);
      },
    },
    accepts: ({ name }) => name !== 'senseless',
    dispatch: (outcome) => told.push(outcome),
    onCancelled: (written) => told.push(written ? 'cancelled after writing' : 'cancelled'),
    onFailed: (error, lane, retryCommand) => {
      told.push(`${lane}: ${(error as Error).message}`);
      return lane === 'background' ? null : retryCommand;
    },
    log: (error) => logged.push(error),
  });
  const hold = (name: string): Held => {
    const one = new Held();
    held.set(name, one);
    return one;
  };
  return { runner, told, logged, hold };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

test('the last one in front wins: what the earlier comes to is dropped, and it writes nothing', async () => {
  const { runner, told, hold } = stage();
  const slow = hold('first');
  const first = runner.run({ kind: 'open', name: 'first' });
  const second = runner.run({ kind: 'open', name: 'second' });
  expect(await second).toBe('done');
  slow.finish();
  expect(await first).toBe('replaced');
  expect(told).toEqual(['first begins', 'second begins', 'second writes', 'second ends']);
});

test('what is replaced while it writes ends first, and then the other has its turn', async () => {
  const { runner, told, hold } = stage();
  const writing = hold('first writing');
  const first = runner.run({ kind: 'open', name: 'first' });
  await turn();
  const second = runner.run({ kind: 'open', name: 'second' });
  await turn();
  expect(told).toEqual(['first begins', 'first writes', 'second begins']);
  writing.finish();
  expect([await first, await second]).toEqual(['replaced', 'done']);
  expect(told.slice(3)).toEqual(['second writes', 'second ends']);
});

describe('cancelling', () => {
  test('before anything is written', async () => {
    const { runner, told, hold } = stage();
    const reading = hold('report');
    const opening = runner.run({ kind: 'open', name: 'report' });
    runner.cancel();
    reading.finish();
    expect(await opening).toBe('cancelled');
    expect(told).toEqual(['report begins', 'cancelled']);
  });

  test('while it writes: it ends at the next step, and tells that something may stand', async () => {
    const { runner, told, hold } = stage();
    const writing = hold('report writing');
    const opening = runner.run({ kind: 'open', name: 'report' });
    await turn();
    runner.cancel();
    expect(told.at(-1)).toBe('report writes');
    writing.finish();
    expect(await opening).toBe('cancelled');
    expect(told.at(-1)).toBe('cancelled after writing');
  });

  test('too late changes nothing', async () => {
    const { runner, told, hold } = stage();
    const reading = hold('report reading');
    const opening = runner.run({ kind: 'open', name: 'report' });
    await turn();
    runner.cancel();
    reading.finish();
    expect(await opening).toBe('done');
    expect(told.at(-1)).toBe('report ends');
  });

  test('comes before a failure of the step that it ends, which goes to the log', async () => {
    const { runner, told, logged, hold } = stage();
    const reading = hold('report');
    const opening = runner.run({ kind: 'open', name: 'report' });
    runner.cancel();
    reading.fail(new Error('no such file'));
    expect(await opening).toBe('cancelled');
    expect(told).toEqual(['report begins', 'cancelled']);
    expect(logged).toEqual([new Error('no such file')]);
  });
});

test('writings go one after another in the order asked for, also when one fails', async () => {
  const { runner, told, hold } = stage();
  const [fix, due] = [hold('fix'), hold('findings')];
  const ends = [
    runner.run({ kind: 'write', name: 'fix' }),
    runner.run({ kind: 'due', name: 'findings' }),
    runner.run({ kind: 'write', name: 'waiver' }),
  ];
  await turn();
  expect(told).toEqual(['fix begins']);
  fix.fail(new Error('Timeout'));
  await turn();
  expect(told.slice(1).sort()).toEqual(['beside: Timeout', 'findings begins']);
  due.finish();
  expect(await Promise.all(ends)).toEqual(['failed', 'done', 'done']);
  expect(told.slice(3)).toEqual(['findings ends', 'waiver begins', 'waiver ends']);
});

test('an edit during a write is shown at once', async () => {
  const { runner, told, hold } = stage();
  const fix = hold('fix');
  const writing = runner.run({ kind: 'write', name: 'fix' });
  await turn();
  void runner.run({ kind: 'edit', name: 'edit' });
  expect(told).toEqual(['fix begins', 'edit']);
  fix.finish();
  await writing;
});

describe('again', () => {
  test('takes up what failed last from where it said', async () => {
    const { runner, told, hold } = stage();
    expect(await runner.retry()).toBe('ignored');
    const writing = hold('report writing');
    const opening = runner.run({ kind: 'open', name: 'report' });
    await turn();
    writing.fail(new Error('Timeout'));
    expect(await opening).toBe('failed');
    expect(await runner.retry()).toBe('done');
    expect(told.slice(2)).toEqual([
      'foreground: Timeout',
      'report taken up begins',
      'report taken up writes',
      'report taken up ends',
    ]);
  });

  test('is not of a failure that nobody was told', async () => {
    const { runner, told, hold } = stage();
    await runner.run({ kind: 'presentation', name: 'no such cell' });
    const due = hold('findings');
    const writing = runner.run({ kind: 'due', name: 'findings' });
    due.fail(new Error('Timeout'));
    await writing;
    expect(told).toEqual(['view: no such cell', 'findings begins', 'background: Timeout']);
    await runner.retry();
    expect(told.at(-1)).toBe('view: no such cell');
  });
});

test('a fault of the program ends in the log and in an answer, never in a rejection', async () => {
  const { runner, logged } = stage();
  expect(await runner.run({ kind: 'presentation', name: 'bug' })).toBe('failed');
  expect(logged).toEqual([new Error('bug')]);
});

test('a fault in what another has replaced is logged and not told', async () => {
  const { runner, told, logged, hold } = stage();
  const slow = hold('first');
  const first = runner.run({ kind: 'open', name: 'first' });
  await runner.run({ kind: 'open', name: 'second' });
  slow.fail(new TypeError('bug'));
  expect(await first).toBe('replaced');
  expect(logged).toEqual([new TypeError('bug')]);
  expect(told.at(-1)).toBe('second ends');
});

test('what makes no sense as things are is left undone', async () => {
  const { runner, told } = stage();
  const end: End = await runner.run({ kind: 'write', name: 'senseless' });
  expect([end, told]).toEqual(['ignored', []]);
});
