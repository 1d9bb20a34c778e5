/** `npm run eval`: how right the import is on made reports, by kind of file and by quirk. */
import { interpret, type Imported } from '../../../src/import/interpret';
import { readSource } from '../../../src/import/sources';
import { makeReport, type MadeReport } from './layout';
import { scoreImport, type Score } from './score';
import { writeCsv, writeDocx, writeText, writeXlsx } from './writers';

export const FILES = ['docx', 'xlsx', 'csv', 'txt'] as const;
export type FileKind = (typeof FILES)[number];

const ENCODER = new TextEncoder();

/** The made report as the bytes of a file. */
export function fileOf({ blocks, quirks, seed }: MadeReport, kind: FileKind): Uint8Array {
  switch (kind) {
    case 'docx':
      return writeDocx(blocks, quirks);
    case 'xlsx':
      return writeXlsx(blocks, seed % 2 === 0);
    case 'csv':
      return ENCODER.encode(writeCsv(blocks, ';'));
    case 'txt':
      return ENCODER.encode(writeText(blocks));
  }
}

/** Imports a file without answers. */
export async function importFile(
  bytes: Uint8Array,
  name: string,
  answers: Record<string, string> = {},
): Promise<Imported> {
  const blocks = await readSource(name, bytes, 'lahde-1', () =>
    Promise.reject(new Error('no PDF here')),
  );
  return interpret({
    sources: [{ source: { id: 'lahde-1', name, sha256: '' }, blocks }],
    answers,
    period: null,
  });
}

export async function evaluateImport(args: string[]): Promise<void> {
  const count = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 60);
  const detail = args.includes('--detail');
  const byQuirk = new Map<string, Score[]>();
  for (const kind of FILES) {
    const scores: Score[] = [];
    for (let seed = 1; seed <= count; seed++) {
      const made = makeReport(seed);
      const score = scoreImport(
        await importFile(fileOf(made, kind), `raportti.${kind}`),
        made.truth,
      );
      scores.push(score);
      for (const [quirk, value] of Object.entries(made.quirks)) {
        if (Array.isArray(value)) continue;
        const key = `${kind} ${quirk}=${JSON.stringify(value)}`;
        byQuirk.set(key, [...(byQuirk.get(key) ?? []), score]);
      }
      if (detail && score.right < score.cells) {
        process.stdout.write(
          `${kind} ${seed} ${made.quirks.economy} ${line([score])}\n  ${score.misses.slice(0, 4).join('\n  ')}\n`,
        );
      }
    }
    process.stdout.write(`import ${kind.padEnd(5)} ${line(scores)}\n`);
  }
  if (!args.includes('--quirks')) return;
  const weak = [...byQuirk]
    .map(([key, scores]) => ({ key, scores }))
    .filter(({ scores }) => share(scores) < 0.97);
  for (const { key, scores } of weak.sort((a, b) => share(a.scores) - share(b.scores)))
    process.stdout.write(`  ${key}: ${line(scores)}\n`);
}

const sum = (scores: Score[], pick: (score: Score) => number): number =>
  scores.reduce((total, score) => total + pick(score), 0);
const share = (scores: Score[]): number =>
  sum(scores, ({ right }) => right) /
  Math.max(
    1,
    sum(scores, ({ cells }) => cells),
  );

function line(scores: Score[]): string {
  const cells = sum(scores, (score) => score.cells);
  const of = (pick: (score: Score) => number): string =>
    `${((100 * sum(scores, pick)) / Math.max(1, cells)).toFixed(2)} %`;
  return `cells ${cells}, right ${of(({ right }) => right)}, asked ${of(({ asked }) => asked)}, missing ${of(({ missing }) => missing)}, silently wrong ${sum(scores, ({ wrong }) => wrong)}, questions ${(sum(scores, ({ questions }) => questions) / scores.length).toFixed(1)} a report`;
}
