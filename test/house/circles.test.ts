/** No file imports itself by way of others, not even for a type. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const DPDM = path.join(path.dirname(require.resolve('dpdm/package.json')), 'lib/bin/dpdm.js');

/** The circles of a folder's files as dpdm prints them; "" for none. */
function circlesOf(folder: string): string {
  const run = spawnSync(
    process.execPath,
    [DPDM, '--no-tree', '--no-warning', '--no-progress', '--exit-code', 'circular:1'].concat(
      ['ts', 'tsx'].map((extension) => `${folder}/**/*.${extension}`),
    ),
    { encoding: 'utf8', cwd: path.join(__dirname, '../..') },
  );
  return run.status === 0 ? '' : run.stdout + run.stderr;
}

test('src has none', () => {
  expect(circlesOf('src')).toBe('');
});

test('a circle of types is one', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tasma-circles-'));
  try {
    writeFileSync(
      path.join(folder, 'area.ts'),
      "import type { Sum } from './sum';\nexport type Area = { sum: Sum };\n",
    );
    writeFileSync(
      path.join(folder, 'sum.ts'),
      "import type { Area } from './area';\nexport type Sum = { of: Area };\n",
    );
    expect(circlesOf(folder)).toContain('sum.ts');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
