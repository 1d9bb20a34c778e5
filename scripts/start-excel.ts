/**
 * Loads the add-in into desktop Excel: `npm run start:excel`. Microsoft's tool that does it is fetched
 * when it is used: as a dependency it would need libsecret on every Linux machine that installs this.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { manifestFor } from './manifest/base-url';

const DEBUGGING = 'office-addin-debugging@7.0.0';
const ROOT = path.join(__dirname, '..');
const PORT = process.env.PORT ?? '3000';

function main(): void {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    console.error(
      'Desktop Excel runs on Windows and macOS. Here, use `npm start` for a workbook in the browser,\n' +
        'or upload manifest.xml to Excel on the web (see README.md).',
    );
    process.exitCode = 1;
    return;
  }
  const folder = path.join(ROOT, 'test-output');
  const manifest = path.join(folder, 'manifest.xml');
  mkdirSync(folder, { recursive: true });
  const xml = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
  writeFileSync(manifest, manifestFor(xml, `https://localhost:${PORT}`));
  const args = [
    '--yes',
    DEBUGGING,
    'start',
    manifest,
    'desktop',
    '--app',
    'excel',
    '--dev-server',
    'npm start -- --no-open',
    '--dev-server-port',
    PORT,
  ];
  // npx is a script of the shell on Windows.
  const child = spawn('npx', quoted(args), { cwd: ROOT, stdio: 'inherit', shell: true });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

const quoted = (args: string[]): string[] => args.map((arg) => (/\s/.test(arg) ? `"${arg}"` : arg));

main();
