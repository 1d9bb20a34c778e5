/** What reading figures costs, beside a known recogniser (English) and a bare scan for digits as the floor. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recognizeNumber, Culture } from '@microsoft/recognizers-text-number';
import { readFigures } from '../../src/figures';

const MEGABYTE = 1_000_000;
/** What both readers get. */
const SHARED_BYTES = MEGABYTE;
const ROUNDS = 3;

/** The report's narrative over and over, as paragraphs. */
function prose(bytes: number): string {
  const source = readFileSync(path.join(__dirname, '../../seeds/kemi-2022-1-6.txt'), 'utf8');
  const paragraphs = source.split('\n').filter((line) => line.trim() !== '');
  const lines: string[] = [];
  for (let size = 0, i = 0; size < bytes; i++) {
    const line = paragraphs[i % paragraphs.length] ?? '';
    lines.push(line);
    size += line.length + 1;
  }
  return lines.join('\n').slice(0, bytes);
}

/** English of the same length in sentences with the same kind of amounts. */
function english(bytes: number): string {
  const sentence = 'The expenses exceed the budget by 1,310,855 euros, which is 4.5 percent more. ';
  return sentence.repeat(Math.ceil(bytes / sentence.length)).slice(0, bytes);
}

const HOSTILE: Record<string, string> = {
  'digits without an end': '1'.repeat(MEGABYTE),
  'thousands without an end': '111 '.repeat(MEGABYTE / 4),
  separators: '1,1.1-'.repeat(MEGABYTE / 6),
  'letters without a space': 'ä'.repeat(MEGABYTE),
};

/** The best of some rounds, in milliseconds. */
function time(run: () => unknown, rounds = ROUNDS): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function row(name: string, ms: number, note: string): void {
  console.log(`  ${name.padEnd(44)} ${ms.toFixed(0).padStart(8)} ms   ${note}`);
}

export function benchFigures(): void {
  console.log('\nFigures out of prose:');
  const large = prose(5 * MEGABYTE);
  const start = performance.now();
  const command = spawnSync(process.execPath, ['src/cli/tasma.mjs', 'figures'], {
    input: large,
    maxBuffer: 1_000 * MEGABYTE,
  });
  row('tasma figures, 5 MB, whole process', performance.now() - start, `exit ${command.status}`);
  const shared = prose(SHARED_BYTES);
  const own = time(() => readFigures(shared));
  const other = time(() => recognizeNumber(english(SHARED_BYTES), Culture.English), 1);
  const floor = time(() => [...shared.matchAll(/\d+/g)].length);
  row('1 MB, readFigures', own, '');
  row('1 MB, recognizers-text-number (English)', other, `${(other / own).toFixed(0)} x ours`);
  row('1 MB, a bare scan for digits', floor, `ours is ${(own / floor).toFixed(0)} x this`);
  for (const [name, text] of Object.entries(HOSTILE)) {
    const half = time(() => readFigures(text.slice(0, text.length / 2)));
    const whole = time(() => readFigures(text));
    row(`1 MB, ${name}`, whole, `${(whole / half).toFixed(1)} x its half`);
  }
}
