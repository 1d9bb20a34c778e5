/** Made reports come back whole from Word, Excel and rows of text, and nothing is silently wrong in any kind of file. */
import { fileOf, importFile } from '../../scripts/eval/import/main';
import { makeReport } from '../../scripts/eval/import/layout';
import { scoreImport, type Score } from '../../scripts/eval/import/score';
import { validateReport } from '../../src/report/schema';
import { referenceFaults } from '../../src/report/references';

const SEEDS = [2, 3, 7, 9, 13, 21, 26, 47];

test.each(['docx', 'xlsx', 'csv'] as const)('%s: 99 %% of the cells are right', async (kind) => {
  const scores: Score[] = [];
  for (const seed of SEEDS) {
    const made = makeReport(seed);
    const imported = await importFile(fileOf(made, kind), `raportti.${kind}`);
    expect(validateReport(imported.report).ok).toBe(true);
    expect(referenceFaults(imported.report)).toEqual([]);
    scores.push(scoreImport(imported, made.truth));
  }
  const sum = (pick: (score: Score) => number): number =>
    scores.reduce((total, score) => total + pick(score), 0);
  expect(sum(({ wrong }) => wrong)).toBe(0);
  expect(sum(({ right }) => right)).toBeGreaterThanOrEqual(0.99 * sum(({ cells }) => cells));
});

test('text of fixed pitch: nothing is silently wrong', async () => {
  for (const seed of SEEDS) {
    const made = makeReport(seed);
    const imported = await importFile(fileOf(made, 'txt'), 'raportti.txt');
    expect(scoreImport(imported, made.truth).wrong).toBe(0);
  }
});

test('every figure keeps its place in the source', async () => {
  const { report } = await importFile(fileOf(makeReport(2), 'xlsx'), 'raportti.xlsx');
  const cells = report.divisions.flatMap(({ economy = [] }) =>
    economy.flatMap(({ actual }) => (actual ? [actual as { from?: object }] : [])),
  );
  expect(cells.length).toBeGreaterThan(0);
  for (const { from } of cells) {
    expect(from).toMatchObject({
      source: 'lahde-1',
      address: expect.stringMatching(/^[A-Z]+\d+$/),
    });
  }
});
