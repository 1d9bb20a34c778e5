/** LibreOffice as a second opinion: it opens a file, calculates everything anew and says what stands there. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseCsv } from '@cj-tech-master/excelts/csv';

const PROGRAMS = ['soffice', 'libreoffice'];

/** The program, or null where none is installed. */
export const libreOffice =
  PROGRAMS.find((program) => spawnSync(program, ['--version']).status === 0) ?? null;

/** Without this LibreOffice shows the values that a file brings along. */
const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** As text: comma, quotes, UTF-8, values and not what is shown, every sheet to a file of its own. */
const EVERY_SHEET =
  'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** What stands in each sheet after calculating: rows of texts, by the sheet's name. */
export function recalculated(file: Uint8Array): Map<string, string[][]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'calc-'));
  try {
    const profile = path.join(folder, 'profile', 'user');
    mkdirSync(profile, { recursive: true });
    writeFileSync(path.join(profile, 'registrymodifications.xcu'), ALWAYS_CALCULATE);
    writeFileSync(path.join(folder, 'in.xlsx'), file);
    const out = path.join(folder, 'out');
    execFileSync(
      libreOffice ?? 'soffice',
      [
        `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
        ...['--headless', '--convert-to', EVERY_SHEET, '--outdir', out],
        path.join(folder, 'in.xlsx'),
      ],
      { stdio: 'pipe' },
    );
    return new Map(
      readdirSync(out).map((name) => [
        name.replace(/^in-/, '').replace(/\.csv$/, ''),
        parseCsv(readFileSync(path.join(out, name), 'utf8')) as string[][],
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
