import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import { BundleBudget, budgetFault } from '../../scripts/webpack/bundle-budget';

const folder = mkdtempSync(path.join(tmpdir(), 'tasma-budget-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The errors of building a page whose script says `text`, with a budget in bytes. */
function buildErrors(text: string, budget: number): Promise<string[]> {
  writeFileSync(path.join(folder, 'index.js'), `document.title = ${JSON.stringify(text)};`);
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: 'production',
        context: folder,
        entry: { pane: './index.js' },
        output: { path: path.join(folder, 'dist') },
        plugins: [new BundleBudget(['pane'], budget)],
      },
      (error, stats) => {
        if (error) reject(error);
        else resolve((stats?.compilation.errors ?? []).map(({ message }) => message));
      },
    );
  });
}

test('a build within the budget passes', async () => {
  expect(await buildErrors('Täsmä', 1_000)).toEqual([]);
});

test('a build over the budget fails and names the file', async () => {
  const errors = await buildErrors('Täsmä', 20);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(/expected at most 20 bytes gzip; found \d+ \(pane\.js \d+\)/);
});

test('the files of a page are counted together', () => {
  const files = [
    { name: 'react.js', bytes: 150 },
    { name: 'pane.js', bytes: 101 },
  ];
  expect(budgetFault(files, 251)).toBeNull();
  expect(budgetFault(files, 250)).toBe(
    'Initial script: expected at most 250 bytes gzip; found 251 (react.js 150, pane.js 101).',
  );
});
