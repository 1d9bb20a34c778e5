/**
 * Makes source documents for trying the import, each with its truth beside it:
 * npx tsx scripts/layouts/make.ts --count N --seed S --out DIR
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Workbook } from '@cj-tech-master/excelts';
import { composeReport } from './compose';
import { ENCODINGS, encode, forWindows1252, joinRows, writeCsv } from './csv';
import { writeDocx } from './docx';
import { composeLedger } from './ledger';
import { printPdf } from './pdf';
import { Random } from './random';
import { chooseStyle, type Format, type Style } from './style';
import { writeText } from './text';
import type { TruthReport } from './truth';
import { writeXlsx } from './xlsx';

/** Formats in turn, so that any count has all of them. */
const TURNS: Format[] = [
  'docx',
  'pdf-rules',
  'xlsx',
  'txt-copied',
  'csv',
  'pdf-bare',
  'ledger',
  'docx',
  'txt-pasted',
  'pdf-rules',
  'tsv',
  'xlsx',
  'pdf-bare',
];

/** LibreOffice is started once for this many documents. */
const BATCH = 12;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { count: { type: 'string' }, seed: { type: 'string' }, out: { type: 'string' } },
  });
  const count = Number(values.count ?? '20');
  const seed = Number(values.seed ?? '1');
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed) || values.out === undefined)
    throw new Error('expected: --count N --seed S --out DIR, both whole numbers');
  const out = resolve(process.env['INIT_CWD'] ?? '.', values.out);
  mkdirSync(out, { recursive: true });
  const toPrint: { file: string; tagged: boolean }[] = [];
  for (let i = 0; i < count; i++) {
    const format = TURNS[i % TURNS.length] ?? 'docx';
    const name = `${String(i + 1).padStart(3, '0')}-${format}`;
    const random = new Random(seed * 100_003 + i);
    const file = await makeOne(random, format, join(out, name));
    if (format.startsWith('pdf')) toPrint.push({ file, tagged: random.chance(0.5) });
  }
  for (const tagged of [true, false]) {
    const files = toPrint.filter((one) => one.tagged === tagged).map((one) => one.file);
    for (let i = 0; i < files.length; i += BATCH) printPdf(files.slice(i, i + BATCH), tagged);
  }
  for (const { file } of toPrint) rmSync(file);
  console.log(`${count} documents in ${out}`);
}

/** Writes one document and its truth; gives the file's path (of a PDF the Word file to print). */
async function makeOne(random: Random, format: Format, path: string): Promise<string> {
  const style = chooseStyle(random, format);
  if (format === 'ledger') return makeLedger(random, style, path);
  const { document, truth } = composeReport(random, style);
  if (format === 'csv' || format === 'tsv') {
    const separator = format === 'tsv' ? '\t' : random.pick([';', ';', ',']);
    const prose = random.chance(0.5);
    if (!prose) for (const owner of [truth, ...truth.divisions]) owner.narrative = [];
    return writeEncoded(random, `${path}.${format}`, writeCsv(document, separator, prose), truth);
  }
  if (format === 'txt-copied' || format === 'txt-pasted')
    return writeEncoded(random, `${path}.txt`, writeText(random, document, style), truth);
  writeTruth(path, truth);
  const file = `${path}.${format === 'xlsx' ? 'xlsx' : 'docx'}`;
  writeFileSync(
    file,
    await (format === 'xlsx' ? writeXlsx(document, style) : writeDocx(document, style)),
  );
  return file;
}

async function makeLedger(random: Random, style: Style, path: string): Promise<string> {
  const { rows, truth } = composeLedger(random, style);
  const kind = random.pick(['csv', 'csv', 'tsv', 'xlsx'] as const);
  if (kind !== 'xlsx')
    return writeEncoded(
      random,
      `${path}.${kind}`,
      joinRows(rows, kind === 'tsv' ? '\t' : ';'),
      truth,
    );
  const book = new Workbook();
  const sheet = book.addWorksheet('Pääkirja');
  rows.forEach((row, r) =>
    row.forEach((text, c) => (sheet.getCell(r + 1, c + 1).value = sheetValue(text))),
  );
  writeFileSync(`${path}.xlsx`, new Uint8Array(await book.xlsx.writeBuffer()));
  writeTruth(path, truth);
  return `${path}.xlsx`;
}

/** A workbook's export has numbers where a text file has digits. */
function sheetValue(text: string): string | number {
  if (!/^-?\d[\d \u00a0]*(,\d+)?$/.test(text)) return text;
  return Number(text.replace(/[ \u00a0]/g, '').replace(',', '.'));
}

function writeEncoded(random: Random, file: string, text: string, truth: TruthReport): string {
  const encoding = random.pick(ENCODINGS);
  truth.layout.quirks.push(`encoding ${encoding}`);
  const holds = encoding === 'windows-1252' ? forWindows1252(text) : text;
  writeFileSync(file, encode(holds, encoding));
  writeTruth(file.replace(/\.[a-z]+$/, ''), truth);
  return file;
}

function writeTruth(path: string, truth: TruthReport): void {
  writeFileSync(`${path}.truth.json`, `${JSON.stringify(truth, null, 1)}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
