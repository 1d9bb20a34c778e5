import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { run } from '../../src/cli/figures';

async function figures(input: string, ...args: string[]) {
  let [out, err] = ['', ''];
  const code = await run(args, {
    stdin: () => Promise.resolve(input),
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    cwd: __dirname,
  });
  const lines = out.split('\n').filter((line) => line !== '');
  return { code, err, records: lines.map((line) => JSON.parse(line) as { id: unknown }) };
}

const expense = {
  start: 16,
  end: 31,
  raw: '1,2 milj. euroa',
  value: 1200000,
  unit: 'EUR',
  approx: false,
  bound: null,
  role: 'expense',
  direction: 'over',
};

test('a text is one record', async () => {
  expect(await figures('Menot ylittyvät 1,2 milj. euroa.')).toEqual({
    code: 0,
    err: '',
    records: [{ id: 'stdin', figures: [expense] }],
  });
});

test('JSON lines: every id once, in order, also without a figure', async () => {
  const input = ['b', 'a', 'c'].map((id) =>
    JSON.stringify({ id, text: id === 'a' ? 'Menot ylittyvät 1,2 milj. euroa.' : 'Ei lukuja.' }),
  );
  const { code, records } = await figures(`${input.join('\n')}\n`, '--jsonl');
  expect(code).toBe(0);
  expect(records).toEqual([
    { id: 'b', figures: [] },
    { id: 'a', figures: [expense] },
    { id: 'c', figures: [] },
  ]);
});

test.each([
  ['{"id": "a"}', 'stdin line 1: expected a text (string), found none'],
  ['{"id": "a", "text": "x"}\nrikki', 'stdin line 2: expected a JSON object {id, text}'],
])('a bad line is named and nothing is written: %s', async (input, message) => {
  const { code, err, records } = await figures(input, '--jsonl');
  expect([code, records]).toEqual([2, []]);
  expect(err).toContain(message);
});

test('the command runs from anywhere without a build', () => {
  const main = path.join(__dirname, '../../src/cli/tasma.mjs');
  const { status, stdout } = spawnSync(process.execPath, [main, 'figures'], {
    input: 'Menot ylittyvät 1,2 milj. euroa.',
    cwd: '/',
    encoding: 'utf8',
  });
  expect([status, JSON.parse(stdout)]).toEqual([0, { id: 'stdin', figures: [expense] }]);
});
