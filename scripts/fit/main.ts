/** `npm run fit -- FOLDER`: fits the weights of links on clean reports, cross-validated by city. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LINK_SETS, readLinks, reportOf } from '../eval/links';
import { loadReport } from '../../src/report/load';
import type { Report } from '../../src/report/model';
import { featureNames } from '../../src/checks/claims/features';
import { expectations } from './expectations';
import { examplesOf, type Example } from './examples';
import { fit, likelihoods } from './regress';

const SETTINGS = {
  penalty: Number(process.env.PEN ?? 1),
  rounds: Number(process.env.ROUNDS ?? 150),
};
const OUT = join('src', 'checks', 'claims', 'weights.ts');

function load(path: string): Report {
  const loaded = loadReport(readFileSync(path, 'utf8'));
  if (!loaded.ok) throw new Error(`${path}: ${JSON.stringify(loaded.faults)}`);
  return loaded.report;
}

function collect(folder: string): Example[] {
  const cities = readdirSync(folder)
    .filter((name) => name.endsWith('.clean.json'))
    .flatMap((name) =>
      examplesOf(name.replace('.clean.json', ''), load(join(folder, name)), () => false),
    );
  const links = LINK_SETS.flatMap((file) =>
    readLinks(file).flatMap((link) =>
      examplesOf(
        file,
        reportOf(link),
        (raw) => link.wrong !== undefined && raw.includes(link.wrong),
      ),
    ),
  );
  const seed = examplesOf('seed', load(join('seeds', 'kemi-2022-1-6.report.json')), () => false);
  return [...cities, ...links, ...seed];
}

interface Score {
  tied: number;
  right: number;
  /** At each threshold: figures that agree with nothing likely, yet are told to be wrong. */
  alarms: number[];
  sure: number[];
}
const THRESHOLDS = [0.5, 0.7, 0.8, 0.9, 0.95];

function score(examples: readonly Example[], weights: Float64Array): Score {
  const found: Score = {
    tied: 0,
    right: 0,
    alarms: THRESHOLDS.map(() => 0),
    sure: THRESHOLDS.map(() => 0),
  };
  for (const example of examples) {
    const shares = likelihoods(example, weights);
    const none = shares.length - 1;
    const isTied = !example.right[none];
    let top = 0;
    shares.forEach((share, i) => {
      if (share > (shares[top] ?? 0)) top = i;
    });
    if (isTied) {
      found.tied++;
      if (example.right[top]) found.right++;
    }
    let agreeing = 0;
    shares.forEach((share, i) => {
      if (example.right[i] && i !== none) agreeing += share;
    });
    THRESHOLDS.forEach((threshold, t) => {
      if (top === none || (shares[top] ?? 0) < threshold) return;
      if (example.right[top]) found.sure[t] = (found.sure[t] ?? 0) + 1;
      else if (agreeing < 0.05) found.alarms[t] = (found.alarms[t] ?? 0) + 1;
    });
  }
  return found;
}

function show(name: string, { tied, right, alarms, sure }: Score): void {
  const cells = THRESHOLDS.map(
    (threshold, t) => `${threshold}: ${sure[t]} sure ${alarms[t]} wrong`,
  );
  console.log(
    `${name.padEnd(20)} tied ${tied} right ${((100 * right) / Math.max(1, tied)).toFixed(1)} % | ${cells.join(' | ')}`,
  );
}

/** Smaller weights change no link. */
const LEAST = 0.05;

/** Writes them as they are read: a line a word or name, what it speaks for, and how much. */
function write(path: string, weights: Float64Array): void {
  const lines = new Map<string, string[]>();
  featureNames().forEach((name, i) => {
    const weight = Number((weights[i] ?? 0).toFixed(2));
    if (Math.abs(weight) < LEAST) return;
    const [speaker = '', slot = ''] = name.split(' > ');
    lines.set(speaker, [...(lines.get(speaker) ?? []), `${slot} ${weight}`.trim()]);
  });
  const rows = [...lines].map(([speaker, parts]) => `  ['${speaker}', '${parts.join('; ')}'],`);
  writeFileSync(path, `${HEAD}\n${rows.join('\n')}\n];\n`);
}

const HEAD = `/**
 * What speaks for a link, and how much: a line a family of words (by where it stands), a shape of the figure or a
 * name of src/checks/claims; behind it what it speaks for ("level actual", "against budget") and its weight, or its
 * weight alone. Fitted by \`npm run fit\` on clean reports, from scripts/fit/expectations.ts on; never by hand.
 */
export const WEIGHTS: readonly (readonly [string, string])[] = [`;

const [folder = '../shared/reports', ...flags] = process.argv.slice(2);
const examples = collect(folder);
const expected = expectations();
const unknown = [...expected.keys()].filter((name) => !featureNames().includes(name));
if (unknown.length > 0) throw new Error(`no such features: ${unknown.join(', ')}`);
const from = Float64Array.from(featureNames(), (name) => expected.get(name) ?? 0);
console.log(`${examples.length} figures, ${from.length} features`);
if (flags.includes('--expected')) show('expected', score(examples, from));
if (!flags.includes('--only-fit')) {
  for (const city of [...new Set(examples.map(({ set }) => set))]) {
    const weights = fit(
      examples.filter(({ set }) => set !== city),
      from,
      SETTINGS,
    );
    show(
      city,
      score(
        examples.filter(({ set }) => set === city),
        weights,
      ),
    );
    if (process.env.FOLDS) write(join(process.env.FOLDS, `weights.${city}.ts`), weights);
  }
}
const weights = fit(examples, from, SETTINGS);
show('all, fitted', score(examples, weights));
write(OUT, weights);
