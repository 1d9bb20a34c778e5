/** Prints the scores of the figures on the labelled sets, with the misses listed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFigures } from '../../src/figures';
import { readLabelled } from './labelled';
import { score } from './score';
import type { Score } from './score';

const SETS = [
  { name: 'development set', file: 'dev.jsonl' },
  { name: 'second set', file: 'second.jsonl' },
  { name: 'third set', file: 'third.jsonl' },
  { name: 'fourth set', file: 'fourth.jsonl' },
  { name: 'fifth set', file: 'fifth.jsonl' },
  { name: 'sixth set', file: 'sixth.jsonl' },
] as const;

function percent(ratio: number): string {
  return `${(100 * ratio).toFixed(1)} %`;
}

function print(name: string, result: Score, withMisses: boolean): void {
  const { sentences, labelled, read, distractors, distractorsHit } = result;
  console.log(`\nfigures, ${name}: ${sentences} sentences, ${labelled} labelled, ${read} read`);
  console.log(
    `  precision ${percent(result.precision)}  recall ${percent(result.recall)}  F1 ${percent(result.f1)}  strict spans F1 ${percent(result.strictF1)}`,
  );
  console.log(
    `  role ${percent(result.role)}  direction ${percent(result.direction)}  bound ${percent(result.bound)}  distractors hit ${distractorsHit} of ${distractors} (${percent(distractors === 0 ? 0 : distractorsHit / distractors)})`,
  );
  if (!withMisses) return;
  for (const { id, kind, what } of result.misses) console.log(`  ${id} ${kind}: ${what}`);
}

/** Scores every set; `--scores` leaves the misses out. */
export function evaluateFigures(args: readonly string[]): void {
  for (const { name, file } of SETS) {
    const path = join('test', 'figures', file);
    if (!existsSync(path)) continue;
    print(name, score(readLabelled(path), readFigures), !args.includes('--scores'));
  }
}
