/** Prints how well passages that contradict themselves are told from those that hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contradictionsOf } from '../../src/checks/passage';

export interface LabelledPassage {
  id: string;
  passage: string;
  relation: string;
  holds: boolean;
  errorType: string | null;
}

export interface RelationScore {
  precision: number;
  recall: number;
  /** Passages judged wrongly. */
  misses: LabelledPassage[];
}

export const RELATION_SETS = ['relations-dev.jsonl', 'relations-second.jsonl'] as const;

export function readPassages(file: string): LabelledPassage[] {
  const text = readFileSync(join('test', 'checks', file), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledPassage);
}

export function scorePassages(passages: readonly LabelledPassage[]): RelationScore {
  const flagged = passages.filter(({ passage }) => contradictionsOf(passage).length > 0);
  const right = flagged.filter(({ holds }) => !holds).length;
  const wrong = passages.filter(({ holds }) => !holds).length;
  return {
    precision: flagged.length === 0 ? 1 : right / flagged.length,
    recall: wrong === 0 ? 1 : right / wrong,
    misses: passages.filter((one) => flagged.includes(one) === one.holds),
  };
}

export function evaluateRelations(args: readonly string[]): void {
  for (const file of RELATION_SETS) {
    const { precision, recall, misses } = scorePassages(readPassages(file));
    console.log(
      `\nrelations, ${file}: precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}`,
    );
    if (args.includes('--scores')) continue;
    for (const { id, holds, relation, errorType } of misses) {
      console.log(`  ${id} ${holds ? 'false alarm' : `missed (${errorType})`}: ${relation}`);
    }
  }
}
