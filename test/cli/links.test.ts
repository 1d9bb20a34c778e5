/** `tasma links` as its user runs it. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Link } from '../../src/checks/links/links';

const ROOT = path.join(__dirname, '../..');
const SEED = 'seeds/kemi-2022-1-6.report.json';

function tasma(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('node', ['src/cli/tasma.mjs', 'links', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: ROOT },
  });
  return { status, stdout, stderr };
}

test('a person reads how many figures agree, and each of them by division', () => {
  const { status, stdout } = tasma(SEED);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Tekstin \d+ luvusta \d+ täsmää taulukoihin/);
  expect(stdout).toContain('”94 766 euron”: ei täsmää: Muutostaulukko: Yhteensä, netto');
});

test('--json gives every figure with its state, places and offsets', () => {
  const { status, stdout } = tasma(SEED, '--json');
  expect(status).toBe(0);
  const links = JSON.parse(stdout) as Link[];
  expect(links.find(({ raw }) => raw === '264 777 euroa')).toMatchObject({
    division: 'hyvinvointi',
    state: 'agrees',
    to: [{ kind: 'cell', table: 'budgetChanges', row: 'total', column: 'net' }],
  });
});

test('bad input: exit 2, named', () => {
  const { status, stderr } = tasma('ei-ole.json');
  expect(status).toBe(2);
  expect(stderr).toContain('ei-ole.json');
});
