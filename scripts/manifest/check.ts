/** Checks manifests without network: `npm run manifest [-- FILE...]`; exit 1 when one has faults. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { schemaFaults } from './schema';
import { structureFaults } from './structure';

/** The icons and pages that lie in the repository must exist under the names the manifest gives them. */
function missingAssets(xml: string): string[] {
  const names = [...xml.matchAll(/\/assets\/([\w.-]+)"/g)].map((match) => match[1] ?? '');
  const folder = path.join(__dirname, '..', '..', 'assets');
  return [...new Set(names)]
    .filter((name) => !existsSync(path.join(folder, name)))
    .map((name) => `assets/${name}: the manifest names it, the file is missing.`);
}

async function main(files: string[]): Promise<void> {
  for (const file of files) {
    const xml = readFileSync(file, 'utf8');
    const faults = [...structureFaults(xml), ...missingAssets(xml), ...(await schemaFaults(xml))];
    for (const fault of faults) console.error(`${file}: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
    else console.log(`${file}: no faults`);
  }
}

void main(process.argv.slice(2));
