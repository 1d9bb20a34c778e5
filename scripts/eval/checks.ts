/** Prints how many slips the checks find at their place, by kind, on the seed and on made-up reports. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadReport } from '../../src/report/load';
import type { Report } from '../../src/report/model';
import { generateReport } from './mutations/generate';
import { measureReport, tabulate, type Outcome } from './mutations/measure';
import { randomOf } from './mutations/random';

const SEED = join('seeds', 'kemi-2022-1-6.report.json');
const GENERATED = 8;

export function evaluateChecks(args: readonly string[]): void {
  const seed = readSeed();
  const seeds = measureReport(seed, randomOf(1));
  const made = Array.from({ length: GENERATED }, (_, i) => {
    const random = randomOf(100 + i);
    return measureReport(generateReport(random), random);
  }).flat();
  print('the seed', seeds, args);
  print(`${GENERATED} made-up reports`, made, args);
}

function readSeed(): Report {
  const loaded = loadReport(readFileSync(SEED, 'utf8'));
  if (!loaded.ok) throw new Error(`${SEED}: ${JSON.stringify(loaded.faults)}`);
  return loaded.report;
}

function print(name: string, outcomes: readonly Outcome[], args: readonly string[]): void {
  const found = outcomes.filter((one) => one.found).length;
  const stray = outcomes.filter((one) => one.strayErrors.length > 0).length;
  console.log(
    `\nchecks, ${name}: ${outcomes.length} slips, ${percent(found, outcomes.length)} found at their place, ${stray} with an error elsewhere`,
  );
  console.log('  kind           where       slips    found    raised  elsewhere');
  for (const row of tabulate(outcomes)) {
    const cells = [
      row.kind.padEnd(14),
      row.where.padEnd(10),
      String(row.count).padStart(6),
      percent(row.found, row.count).padStart(8),
      percent(row.raised, row.count).padStart(10),
      String(row.stray).padStart(10),
    ];
    console.log(`  ${cells.join(' ')}`);
  }
  console.log(
    '  raised: as an error or a warning; elsewhere: slips with a new error at another place',
  );
  if (args.includes('--scores')) return;
  for (const one of outcomes) {
    if (one.found && one.strayErrors.length === 0) continue;
    const place = JSON.stringify(one.target.place);
    const stray = one.strayErrors.map((finding) => finding.id).join(', ');
    console.log(
      `  ${one.found ? 'elsewhere too' : 'missed'} ${one.kind}, ${one.where}: ${one.from} -> ${one.to} ${place} ${stray}`,
    );
  }
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
