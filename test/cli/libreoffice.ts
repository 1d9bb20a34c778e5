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

/** As Excel would save it. */
const WORKBOOK = 'xlsx:Calc MS Excel 2007 XML';

/** What stands in each sheet after calculating: rows of texts, by the sheet's name. */
export const recalculated = (file: Uint8Array): Map<string, string[][]> =>
  converted(
    file,
    EVERY_SHEET,
    (folder) =>
      new Map(
        readdirSync(folder).map((name) => [
          name.replace(/^in-/, '').replace(/\.csv$/, ''),
          parseCsv(readFileSync(path.join(folder, name), 'utf8')) as string[][],
        ]),
      ),
  );

/** A value and what LibreOffice shows of it as the same thing: numbers of twelve digits, "54.5%" is 0.545. */
export function plain(value: unknown): string | number {
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
  const [, digits = text, percent] = /^(-?[\d.]+)(%?)$/.exec(text) ?? [];
  const number = Number(digits) / (percent === '%' ? 100 : 1);
  return digits.trim() === '' || Number.isNaN(number) ? text : Number(number.toPrecision(12));
}

/** The file opened and saved by LibreOffice. */
export const savedAgain = (file: Uint8Array): Uint8Array =>
  converted(file, WORKBOOK, (folder) => readFileSync(path.join(folder, 'in.xlsx')));

/** Has the file converted, and reads what came of it before it is thrown away. */
function converted<T>(file: Uint8Array, to: string, read: (folder: string) => T): T {
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
        ...['--headless', '--convert-to', to, '--outdir', out],
        path.join(folder, 'in.xlsx'),
      ],
      { stdio: 'pipe' },
    );
    return read(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
