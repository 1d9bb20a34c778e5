/** Runs the import, and then the checks, on one document as a user would on the command line. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Report } from '../../src/report/model';
import type { IsAsked } from './judge';
import { sameValue } from './judge';
import type { WrongTotal } from './truth';

const TASMA = resolve(__dirname, '../../src/cli/tasma.mjs');

export interface Question {
  id: string;
  kind: string;
  about: string[];
  reason: string;
}

export interface Imported {
  exit: number;
  seconds: number;
  report: Report | null;
  questions: Question[];
  /** What was said on stderr, where nothing was written. */
  fault: string;
}

export function runImport(source: string, out: string): Imported {
  const start = performance.now();
  const run = spawnSync('node', [TASMA, 'import', source, '-o', out, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 180_000,
  });
  const seconds = (performance.now() - start) / 1000;
  const written = (run.status === 0 || run.status === 1) && existsSync(out);
  return {
    exit: run.status ?? -1,
    seconds,
    report: written ? (JSON.parse(readFileSync(out, 'utf8')) as Report) : null,
    questions: written ? (JSON.parse(run.stdout) as { questions: Question[] }).questions : [],
    fault: run.stderr.trim(),
  };
}

/** Questions about the outline ask what a heading is; they do not tell which figure to look at. */
const OUTLINE = new Set(['division', 'area', 'period']);

/** Whether a question is about a cell, or about what holds it; `outline` counts those about headings. */
export function askedBy(questions: readonly Question[], outline: boolean): IsAsked {
  const paths = new Set(
    questions.filter((one) => outline || !OUTLINE.has(one.kind)).flatMap((one) => one.about),
  );
  return (path) => {
    for (
      let end = path.length;
      end > 0;
      end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1))
    )
      if (paths.has(path.slice(0, end))) return true;
    return false;
  };
}

interface Finding {
  expected?: unknown;
  found?: unknown;
  difference?: unknown;
}

/** Of the planted totals: which the report still holds as printed, and which the checks then find. */
export function followTotals(
  wrong: WrongTotal[],
  report: Report,
  out: string,
): { kept: WrongTotal[]; found: WrongTotal[] } {
  const values = allValues(report);
  const kept = wrong.filter((one) =>
    values.some((value) => sameValue(Math.abs(value), Math.abs(one.printed))),
  );
  if (kept.length === 0) return { kept, found: [] };
  const run = spawnSync('node', [TASMA, 'check', out, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0 && run.status !== 1) return { kept, found: [] };
  const findings = JSON.parse(run.stdout) as Finding[];
  return { kept, found: kept.filter((one) => findings.some((finding) => speaksOf(finding, one))) };
}

function speaksOf(finding: Finding, total: WrongTotal): boolean {
  const sides = [finding.expected, finding.found].filter((one) => typeof one === 'number');
  if (sides.some((one) => sameValue(Math.abs(one), Math.abs(total.printed)))) return true;
  return (
    typeof finding.difference === 'number' &&
    sameValue(Math.abs(finding.difference), Math.abs(total.printed - total.right))
  );
}

/** Every value of every cell of a report. */
function allValues(node: unknown): number[] {
  if (Array.isArray(node)) return node.flatMap(allValues);
  if (typeof node !== 'object' || node === null) return [];
  const record = node as Record<string, unknown>;
  const own =
    typeof record['raw'] === 'string' && typeof record['value'] === 'number'
      ? [record['value']]
      : [];
  return [...own, ...Object.values(record).flatMap(allValues)];
}
