/**
 * Makes documents and scores the import on them:
 * npm run layouts -- --out DIR [--count 60] [--seed 1] [--misses]
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

function run(script: string, options: string[]): void {
  const done = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(__dirname, script), ...options],
    { stdio: 'inherit' },
  );
  if (done.status !== 0) throw new Error(`${script} ended with ${String(done.status)}`);
}

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    count: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    misses: { type: 'boolean', default: false },
  },
});
if (values.out === undefined) throw new Error('expected: --out DIR, where the documents go');
const out = resolve(process.env['INIT_CWD'] ?? '.', values.out);
run('make.ts', ['--count', values.count, '--seed', values.seed, '--out', out]);
run('score.ts', [out, ...(values.misses ? ['--misses'] : [])]);
