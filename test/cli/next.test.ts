/** `tasma next` as its user runs it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadReport } from '../../src/report/load';
import { withBudget } from '../fixtures/small';

const folder = mkdtempSync(path.join(tmpdir(), 'tasma-next-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(path.join(folder, 'a.json'), JSON.stringify(withBudget));
symlinkSync('a.json', path.join(folder, 'linkki.json'));

const TASMA = path.join(__dirname, '../../src/cli/tasma.mjs');
function tasma(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('node', [TASMA, ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
  return { status, stdout, stderr };
}

test('the next period is written, and what was left out is told', () => {
  const { status, stdout } = tasma(
    'next',
    'a.json',
    '--period',
    '2022-01-01/2022-09-30',
    '-o',
    'b.json',
  );
  expect(status).toBe(0);
  expect(stdout).toContain('b.json: Osavuosikatsaus 1-9/2022, kausi 1–9/2022.');
  expect(stdout).toContain('valtuuston päätöstä ei ole kirjattu');
  expect(loadReport(readFileSync(path.join(folder, 'b.json'), 'utf8')).ok).toBe(true);
});

test.each([
  ['no period', ['a.json', '-o', 'c.json'], 'next --period: expected FROM/TO'],
  [
    'an earlier period',
    ['a.json', '--period', '2022-01-01/2022-03-31', '-o', 'c.json'],
    'päättyy 2022-06-30 jälkeen',
  ],
  [
    'an output that is the input',
    ['a.json', '--period', '2022-01-01/2022-09-30', '-o', 'linkki.json'],
    'the same as a.json',
  ],
])('%s: exit 2, named, and nothing is written', (_name, args, told) => {
  const { status, stderr } = tasma('next', ...args);
  expect(status).toBe(2);
  expect(stderr).toContain(told);
  expect(existsSync(path.join(folder, 'c.json'))).toBe(false);
  expect(JSON.parse(readFileSync(path.join(folder, 'a.json'), 'utf8'))).toEqual(withBudget);
});

test.each([
  ['workbook', ['a.json', '-o', 'linkki.xlsx']],
  ['proposal', ['a.json', '-o', 'linkki.docx']],
])('%s refuses to write over what it reads', (command, args) => {
  const out = args[2] ?? '';
  if (!existsSync(path.join(folder, out))) symlinkSync('a.json', path.join(folder, out));
  const { status, stderr } = tasma(command, ...args);
  expect(status).toBe(2);
  expect(stderr).toContain('the same as a.json');
});

test('--help is no error', () => {
  const { status, stdout } = tasma('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('next REPORT.json --period FROM/TO -o NEXT.json');
});
