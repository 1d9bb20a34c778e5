/**
 * Starts main.ts without a build step: esbuild bundles src/ in memory (about 60 ms, half of what a
 * loader that transforms file by file takes) and packages are required from node_modules when used, but
 * for one that cannot be.
 */
import { buildSync } from 'esbuild';
import Module from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const FAULT = 3;
const require = Module.createRequire(import.meta.url);
const entry = fileURLToPath(new URL('./main.ts', import.meta.url));

function bundle() {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    // An ES module, which Node before 20.19 cannot require.
    alias: { '@ironcalc/wasm': dirname(require.resolve('@ironcalc/wasm')) },
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

process.setSourceMapsEnabled(true);
try {
  const program = new Module(entry);
  program.filename = entry;
  program.paths = Module._nodeModulePaths(fileURLToPath(new URL('.', import.meta.url)));
  program._compile(bundle(), entry);
} catch (fault) {
  process.stderr.write(`tasma: ${fault instanceof Error ? fault.stack : String(fault)}\n`);
  process.exitCode = FAULT;
}
