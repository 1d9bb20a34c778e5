/**
 * Scores the import on made documents, cell by cell:
 * npx tsx scripts/layouts/score.ts DIR [--misses] [--only TEXT]
 * Prints one table, by format and by quirk; what was missed goes to DIR/score.json.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareReports } from './compare';
import type { Comparison } from './comparison';
import { STATES, type Judged, type State } from './judge';
import { askedBy, followTotals, runImport } from './run';
import type { TruthReport, WrongTotal } from './truth';

interface Scored extends Comparison {
  name: string;
  format: string;
  quirks: string[];
  tables: { name: string; quirks: string[] }[];
  questions: { kind: string; reason: string; count: number }[];
  seconds: number;
  fault: string;
  wrong: { planted: number; kept: number; found: number; lost: WrongTotal[] };
}

function scoreOne(directory: string, file: string, scratch: string): Scored {
  const name = file.replace(/\.truth\.json$/, '');
  const truth = JSON.parse(readFileSync(join(directory, file), 'utf8')) as TruthReport;
  const source = readdirSync(directory).find((one) => one.startsWith(`${name}.`) && one !== file);
  if (source === undefined) throw new Error(`${name}: no document beside ${file}`);
  const out = join(scratch, `${name}.json`);
  const run = runImport(join(directory, source), out);
  const report = run.report ?? {
    ...truth,
    divisions: [],
    objectives: [],
    narrative: [],
    statements: [],
  };
  const kept = run.report ? followTotals(truth.wrong, run.report, out) : { kept: [], found: [] };
  return {
    name,
    format: truth.layout.format,
    quirks: truth.layout.quirks,
    tables: truth.layout.tables,
    questions: run.questions.map((one) => ({
      kind: one.kind,
      reason: one.reason,
      count: one.about.length,
    })),
    seconds: run.seconds,
    fault: run.report ? '' : `exit ${run.exit}: ${run.fault.slice(0, 200)}`,
    wrong: {
      planted: truth.wrong.length,
      kept: kept.kept.length,
      found: kept.found.length,
      lost: truth.wrong.filter((one) => !kept.kept.includes(one)),
    },
    ...compareReports(truth, report, askedBy(run.questions, false), askedBy(run.questions, true)),
  };
}

const HEADS = [
  '',
  'docs',
  'cells',
  'right',
  'asked',
  'blank',
  'misplaced',
  'WRONG',
  'stray',
  'div',
  '+div',
  'area',
  '+area',
  'period',
  'prose',
  'goals',
  'totals kept',
  'found',
  'questions',
  's',
];

function share(count: number, of: number): string {
  return of === 0 ? '-' : `${((100 * count) / of).toFixed(1)}%`;
}

function rowOf(name: string, scored: readonly Scored[]): string[] {
  const cells = scored.flatMap((one) => one.cells);
  const count = (state: State): number => cells.filter((cell) => cell.state === state).length;
  const sum = (pick: (one: Scored) => number): number =>
    scored.reduce((total, one) => total + pick(one), 0);
  const part = (key: 'divisions' | 'areas' | 'period' | 'paragraphs' | 'goals'): string =>
    share(
      sum((one) => one[key].found),
      sum((one) => one[key].of),
    );
  return [
    name,
    String(scored.length),
    String(cells.length),
    share(count('right'), cells.length),
    share(count('asked'), cells.length),
    share(count('blank'), cells.length),
    share(count('misplaced'), cells.length),
    String(count('wrong')),
    String(sum((one) => one.strays.length)),
    part('divisions'),
    String(sum((one) => one.divisions.extra)),
    part('areas'),
    String(sum((one) => one.areas.extra)),
    part('period'),
    part('paragraphs'),
    part('goals'),
    `${sum((one) => one.wrong.kept)}/${sum((one) => one.wrong.planted)}`,
    String(sum((one) => one.wrong.found)),
    (sum((one) => one.questions.length) / Math.max(1, scored.length)).toFixed(1),
    (sum((one) => one.seconds) / Math.max(1, scored.length)).toFixed(1),
  ];
}

/** Cells by the quirk of their table; figures of the whole document have no place in these rows. */
function quirkRow(name: string, scored: readonly Scored[]): string[] {
  const holds = (one: Scored, cell: Judged): boolean =>
    one.quirks.includes(name) || (one.tables[cell.table]?.quirks.includes(name) ?? false);
  const documents = scored.filter((one) => one.cells.some((cell) => holds(one, cell)));
  const cells = documents.flatMap((one) => one.cells.filter((cell) => holds(one, cell)));
  const counts = STATES.map((state) => cells.filter((cell) => cell.state === state).length);
  const [right = 0, asked = 0, blank = 0, misplaced = 0, wrong = 0] = counts;
  const size = cells.length;
  return [
    name,
    String(documents.length),
    String(size),
    share(right, size),
    share(asked, size),
    share(blank, size),
    share(misplaced, size),
    String(wrong),
    ...HEADS.slice(8).map(() => ''),
  ];
}

function printTable(rows: string[][]): void {
  const widths = HEADS.map((_, c) => Math.max(...rows.map((row) => (row[c] ?? '').length)));
  for (const row of rows)
    console.log(
      row
        .map((text, c) => (c === 0 ? text.padEnd(widths[c] ?? 0) : text.padStart(widths[c] ?? 0)))
        .join('  ')
        .trimEnd(),
    );
}

function printMisses(scored: readonly Scored[]): void {
  for (const one of scored) {
    const missed = one.cells.filter((cell) => cell.state !== 'right');
    console.log(
      `\n${one.name} ${one.fault} ${missed.length}/${one.cells.length} ${one.quirks.join('; ')}`,
    );
    for (const cell of missed.slice(0, 12))
      console.log(`  ${cell.state} ${cell.kind} ${cell.place}: ${cell.expected} | ${cell.found}`);
    for (const stray of one.strays.slice(0, 6)) console.log(`  stray ${stray}`);
    for (const question of one.questions.slice(0, 8))
      console.log(`  ? ${question.kind} (${question.count}) ${question.reason}`);
  }
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { misses: { type: 'boolean' }, only: { type: 'string' } },
  });
  if (positionals[0] === undefined) throw new Error('expected: DIR [--misses] [--only TEXT]');
  const directory = resolve(process.env['INIT_CWD'] ?? '.', positionals[0]);
  const files = readdirSync(directory)
    .filter((file) => file.endsWith('.truth.json') && file.includes(values.only ?? ''))
    .sort();
  const scratch = mkdtempSync(join(tmpdir(), 'layouts-'));
  try {
    const scored = files.map((file) => scoreOne(directory, file, scratch));
    const formats = [...new Set(scored.map((one) => one.format))].sort();
    const kinds = [...new Set(scored.flatMap((one) => one.cells.map((cell) => cell.kind)))].sort();
    const quirks = [
      ...new Set(
        scored.flatMap((one) => [...one.quirks, ...one.tables.flatMap((table) => table.quirks)]),
      ),
    ].sort();
    printTable([
      HEADS,
      ...formats.map((format) =>
        rowOf(
          format,
          scored.filter((one) => one.format === format),
        ),
      ),
      rowOf('all', scored),
      ...kinds.map((kind) =>
        quirkRow(
          kind,
          scored.map((one) => ({
            ...one,
            quirks: [kind],
            tables: [],
            cells: one.cells.filter((cell) => cell.kind === kind),
          })),
        ),
      ),
      ...quirks.map((quirk) => quirkRow(quirk, scored)),
    ]);
    if (values.misses) printMisses(scored);
    if (values.only === undefined)
      writeFileSync(join(directory, 'score.json'), JSON.stringify(scored, null, 1));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

main();
