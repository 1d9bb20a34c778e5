/** What the pane does where some of the cells could not be written. */
import { errorOf } from '../../src/excel/errors';
import type { CellWrite, Gateway, WriteOutcome, WriteSummary } from '../../src/excel/gateway';
import { success } from '../../src/excel/result';
import { Failure } from '../../src/taskpane/state/failure';
import { undoCells, writeCells } from '../../src/taskpane/workbook/cellWrites';

const write = (rowId: string, value = 61_500): CellWrite => ({
  at: { table: 'Talous_perusturva', rowId, heading: 'Muutosesitys' },
  content: { kind: 'number', value },
});
const written = (rowId: string): WriteOutcome => ({ kind: 'written', undo: write(rowId, 1) });

/** Answers the calls in turn, and keeps what it was asked to write. */
function gatewayThat(...answers: WriteSummary[]) {
  const asked: CellWrite[][] = [];
  const gateway = {
    write: (writes: CellWrite[]) => {
      asked.push(writes);
      return Promise.resolve(success(answers[asked.length - 1]!));
    },
  } as unknown as Gateway;
  return { gateway, asked };
}

const all = (...outcomes: WriteOutcome[]): WriteSummary => ({ outcomes, strays: null });

const stoppedBy = async (promise: Promise<unknown>): Promise<Failure> => {
  const thrown: unknown = await promise.catch((error: unknown) => error);
  if (thrown instanceof Failure) return thrown;
  throw new Error('expected that it stops');
};

test('what undoes a writing is what the workbook answered', async () => {
  const { gateway } = gatewayThat(all(written('a'), written('b')));
  expect(await writeCells(gateway, [write('a'), write('b')])).toEqual([
    write('a', 1),
    write('b', 1),
  ]);
});

test.each([
  ['changed', 'cellChanged'],
  ['moved', 'rowsMoved'],
  ['notFound', 'findingGone'],
] as const)('where a cell is %s, none is written, and the user is told: %s', async (kind, name) => {
  const { gateway, asked } = gatewayThat(all(written('a'), { kind }), all(written('a')));
  const { problem, isStale } = await stoppedBy(writeCells(gateway, [write('a'), write('b')]));
  expect([problem, isStale]).toEqual([{ from: 'pane', name }, true]);
  expect(asked[1]).toEqual([write('a', 1)]);
});

test('a cell that is not as it was is named, with what stood there', async () => {
  const stray = { ...errorOf('StrayWrite', ['Perusturva!H12']), explanation: 'Solut: H12.' };
  const { gateway } = gatewayThat({ outcomes: [{ kind: 'moved' }], strays: stray });
  const { problem } = await stoppedBy(writeCells(gateway, [write('a')]));
  expect(problem).toMatchObject({ code: 'StrayWrite', explanation: 'Solut: H12.', retry: false });
});

test('undoing leaves what somebody has typed over since, and says so', async () => {
  const { gateway, asked } = gatewayThat(all(written('a'), { kind: 'changed' }));
  const { isUndone, partly } = await undoCells(gateway, [write('a'), write('b')]);
  expect(isUndone).toEqual([true, false]);
  expect(partly?.problem).toEqual({ from: 'pane', name: 'partlyUndone' });
  expect(asked).toHaveLength(1);
});
