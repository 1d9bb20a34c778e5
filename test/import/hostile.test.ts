/** Files made to harm, and files that are too much: a named fault, and nothing written. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { makeReport } from '../../scripts/eval/import/layout';
import { writeDocx, writeXlsx } from '../../scripts/eval/import/writers';
import { SourceFault } from '../../src/import/block';
import { encodingOf } from '../../src/import/read/encoding';
import { readSource } from '../../src/import/sources';
import { encryptedPdf, pdfOf } from './pdfs';

const noPdf = (): Promise<never> => Promise.reject(new Error('no PDF here'));
const { quirks, blocks } = makeReport(1);
const docx = writeDocx([{ kind: 'paragraph', text: 'Teksti.' }], quirks);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1];
const locked = Uint8Array.from([
  ...OLE,
  ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
]);

/** Where the local header and the directory of a one-part archive hold the size that it declares. */
function withDeclaredSize(archive: Uint8Array, size: number): Uint8Array {
  const lying = archive.slice();
  const view = new DataView(lying.buffer);
  view.setUint32(22, size, true);
  for (let at = 0; at < lying.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return lying;
}

const huge = zipSync({ 'word/document.xml': new Uint8Array(60_000_000) });

test.each<[string, string, string, Uint8Array]>([
  ['a bomb by the size it declares', 'a.docx', 'bomb', huge],
  ['a bomb that declares a small size', 'a.docx', 'bomb', withDeclaredSize(huge, 1000)],
  ['a Word file with a password', 'a.docx', 'encrypted', locked],
  ['a workbook with a password', 'a.xlsx', 'encrypted', locked],
  ['a Word file cut off', 'a.docx', 'cut', docx.slice(0, docx.length - 40)],
  ['a workbook cut off', 'a.xlsx', 'cut', writeXlsx(blocks, false).slice(0, 900)],
  [
    'a picture that is called a text',
    'a.txt',
    'format',
    Uint8Array.from([137, 80, 78, 71, 0, 0, 1]),
  ],
])('%s is refused by name', async (_name, file, kind, bytes) => {
  const reading = readSource(file, bytes, 's', noPdf);
  await expect(reading).rejects.toBeInstanceOf(SourceFault);
  await expect(reading).rejects.toMatchObject({ kind });
});

test('a bomb of 60 million bytes is left soon after the size it declares', async () => {
  const reading = readSource('a.docx', withDeclaredSize(huge, 1000), 's', noPdf);
  const fault: unknown = await reading.catch((error: unknown) => error);
  const told = fault instanceof SourceFault ? /yli (\d+) Mt/.exec(fault.found)?.[1] : undefined;
  expect(Number(told)).toBeLessThan(30);
});

test.each(['a.docx', 'a.docm'])('%s with macros is read, the macros are not', async (name) => {
  const bytes = zipSync({ ...unzipSync(docx), 'word/vbaProject.bin': strToU8('Sub Auto_Open()') });
  const read = await readSource(name, bytes, 's', noPdf);
  expect(read).toMatchObject([{ kind: 'paragraph', text: 'Teksti.' }]);
});

test('a workbook of a million blank rows is read for what it holds', async () => {
  const parts = unzipSync(writeXlsx(blocks, false));
  const [sheet = ''] = Object.keys(parts).filter((name) => /worksheets\/[^/]+\.xml$/.test(name));
  const rows = Array.from({ length: 1_000_000 }, (_unused, i) => `<row r="${i + 5000}"/>`).join('');
  const xml = strFromU8(parts[sheet] as Uint8Array).replace('</sheetData>', `${rows}</sheetData>`);
  const read = await readSource('a.xlsx', zipSync({ ...parts, [sheet]: strToU8(xml) }), 's', noPdf);
  expect(read).toEqual(await readSource('a.xlsx', writeXlsx(blocks, false), 's', noPdf));
}, 60_000);

test('the coding of a text is told by name', () => {
  const text = 'Päivähoito';
  const wide = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  expect(encodingOf(Uint8Array.from([0xff, 0xfe, ...wide]))).toBe('utf-16le');
  expect(encodingOf(Uint8Array.from(wide))).toBe('utf-16le');
  expect(encodingOf(Uint8Array.from([...text].map((letter) => letter.charCodeAt(0))))).toBe(
    'windows-1252',
  );
  expect(encodingOf(new TextEncoder().encode(text))).toBe('utf-8');
});

describe('on the command line', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tasma-hostile-'));
  const out = path.join(folder, 'out.json');
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (name: string, bytes: Uint8Array): { status: number | null; said: string } => {
    writeFileSync(path.join(folder, name), bytes);
    const program = path.join(__dirname, '../../src/cli/tasma.mjs');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=400', program, 'import', path.join(folder, name), '-o', out, '--json'],
      { encoding: 'utf8' },
    );
    return { status, said: stdout + stderr };
  };

  test.each<[string, string, Uint8Array]>([
    ['bomb', 'a.docx', huge],
    ['encrypted', 'b.pdf', encryptedPdf()],
    ['cut', 'c.pdf', pdfOf([['Teksti']]).slice(0, 60)],
    ['noText', 'd.pdf', pdfOf([[]])],
  ])('%s: exit 2, nothing written', (kind, name, bytes) => {
    const { status, said } = run(name, bytes);
    expect(said).toContain(`[${kind}]`);
    expect(status).toBe(2);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(folder).filter((each) => /out/.test(each))).toEqual([]);
  });

  test('a PDF of 500 pages is read within 400 MB', () => {
    const page = Array.from(
      { length: 45 },
      (_unused, i) => `Rivi ${i} kertoo toiminnasta kauden aikana.`,
    );
    const { status } = run('e.pdf', pdfOf(Array.from({ length: 500 }, () => page)));
    expect(status).toBe(1);
    expect(existsSync(out)).toBe(true);
  }, 120_000);
});
