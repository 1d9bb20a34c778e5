/** The scores on labelled sentences do not sink. */
import path from 'node:path';
import { readFigures } from '../../src/figures';
import { readLabelled } from '../../scripts/eval/labelled';
import { score } from '../../scripts/eval/score';

test.each([
  ['dev.jsonl', 155],
  ['second.jsonl', 132],
  ['third.jsonl', 156],
  ['fourth.jsonl', 58],
  ['fifth.jsonl', 52],
  ['sixth.jsonl', 47],
])('%s', (file, sentences) => {
  const result = score(readLabelled(path.join(__dirname, file)), readFigures);
  expect(result.sentences).toBe(sentences);
  expect(result.f1).toBeGreaterThanOrEqual(0.99);
  expect(result.strictF1).toBeGreaterThanOrEqual(0.99);
  expect(result.role).toBeGreaterThanOrEqual(0.96);
  expect(result.direction).toBeGreaterThanOrEqual(0.965);
  expect(result.bound).toBeGreaterThanOrEqual(0.99);
  expect(result.distractorsHit).toBe(0);
});
