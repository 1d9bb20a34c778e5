/** Files of each kind, whole and broken. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { documentOf } from '../../scripts/eval/import/report-document';
import { importFile } from '../../scripts/eval/import/main';
import { makeReport } from '../../scripts/eval/import/layout';
import { writeDocx, writeXlsx } from '../../scripts/eval/import/writers';
import { SourceFault } from '../../src/import/block';
import { decodeText } from '../../src/import/read/encoding';
import { show } from '../../src/import/read/xlsx/format';
import { readSource } from '../../src/import/sources';
import { loadReport } from '../../src/report/load';
import { INDICATOR_COLUMNS, type Indicator } from '../../src/report/model';

const noPdf = (): Promise<never> => Promise.reject(new Error('no PDF here'));
const { quirks } = makeReport(1);

/** A Word document of the given body. */
function wordOf(body: string): Uint8Array {
  const parts = unzipSync(writeDocx([], quirks));
  const xml = strFromU8(parts['word/document.xml']!).replace('<w:body>', `<w:body>${body}`);
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
}

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

test('Word: tracked changes are accepted, hidden text and field codes are not read', async () => {
  const body = `<w:p>${run('Menot kasvoivat ')}<w:del><w:r><w:delText>kymmenen</w:delText></w:r></w:del><w:ins>${run('viisi')}</w:ins>${run(' piilossa', '<w:vanish/>')}<w:r><w:instrText>PAGE</w:instrText></w:r>${run(' prosenttia.')}</w:p>`;
  const blocks = await readSource('a.docx', wordOf(body), 's', noPdf);
  expect(blocks).toMatchObject([{ kind: 'paragraph', text: 'Menot kasvoivat viisi prosenttia.' }]);
});

test('Word: a raised mark is no part of the figure, merged cells stand at their top left', async () => {
  const cell = (content: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${content}</w:p></w:tc>`;
  const body = `<w:tbl><w:tr>${cell(run('Lukio'), '<w:vMerge w:val="restart"/>')}${cell(run('12') + run('1', '<w:vertAlign w:val="superscript"/>'))}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell(run('13'))}</w:tr></w:tbl>`;
  const [table] = await readSource('a.docx', wordOf(body), 's', noPdf);
  expect(table).toMatchObject({
    kind: 'table',
    rows: [
      [{ text: 'Lukio' }, { text: '12', marks: '1' }],
      [{ text: '', coveredBy: [0, 0] }, { text: '13' }],
    ],
  });
});

test.each([
  [1234, '#,##0', '1 234', 1234],
  [0.985, '0.0 %', '98,5 %', 98.5],
  [1500000, '#,##0,', '1 500', 1500],
  [-12, '#,##0;[Red]#,##0', '-12', -12],
  [0, '#,##0;-#,##0;"-"', '-', undefined],
  [45473, 'd.m.yyyy', '30.6.2024', undefined],
])('Excel shows %d in %s as %s', (value, format, text, number) => {
  const shown = show(value, format);
  expect(shown.text).toBe(text);
  expect(shown.number).toBe(number);
});

const UMLAUTS = 'Päivähoito;Äänekoski';

test.each([
  ['UTF-8', [...new TextEncoder().encode(UMLAUTS)]],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(UMLAUTS)]],
  ['Windows-1252', [...UMLAUTS].map((letter) => letter.charCodeAt(0))],
  ['UTF-16 with its mark', [0xff, 0xfe, ...[...UMLAUTS].flatMap((c) => [c.charCodeAt(0), 0])]],
  ['UTF-16 without it', [...UMLAUTS].flatMap((letter) => [letter.charCodeAt(0), 0])],
])('text as %s', (_name, codes) => {
  expect(decodeText(Uint8Array.from(codes))).toBe(UMLAUTS);
});

const whole = writeDocx([{ kind: 'paragraph', text: 'Teksti.' }], quirks);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1];
const wide = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

test.each<[string, string, Uint8Array]>([
  ['a file cut off', 'cut', whole.slice(0, whole.length / 2)],
  ['a file with a password', 'encrypted', Uint8Array.from([...OLE, ...wide])],
  ['an old Word file', 'old', Uint8Array.from([...OLE, 0, 0, 0])],
  ['another file by that name', 'format', new TextEncoder().encode('teksti')],
  ['an empty file', 'empty', new Uint8Array()],
  ['a bomb', 'bomb', zipSync({ 'word/document.xml': new Uint8Array(30_000_000) })],
])('%s is refused by name', async (_name, kind, file) => {
  const reading = readSource('a.docx', file, 's', noPdf);
  await expect(reading).rejects.toBeInstanceOf(SourceFault);
  await expect(reading).rejects.toMatchObject({ kind });
});

test.each(['docx', 'xlsx'] as const)('the seed written as %s comes back', async (kind) => {
  const text = readFileSync(path.join(__dirname, '../../seeds/kemi-2022-1-6.report.json'), 'utf8');
  const loaded = loadReport(text);
  if (!loaded.ok) throw new Error('the seed does not load');
  const blocks = documentOf(loaded.report);
  const file = kind === 'docx' ? writeDocx(blocks, quirks) : writeXlsx(blocks, true);
  const { report, questions } = await importFile(file, `raportti.${kind}`);
  expect(questions).toEqual([]);
  const hasFigures = (row: Indicator): boolean =>
    INDICATOR_COLUMNS.some((column) => row[column].raw !== '');
  const figures = (of: typeof report) =>
    of.divisions.map(({ name, narrative, budgetChanges, resultAreas }) => ({
      name,
      narrative: narrative.map((paragraph) => paragraph.text),
      changes:
        budgetChanges &&
        [...budgetChanges.rows, budgetChanges.total].map((row) => [
          row.label,
          row.revenue.value,
          row.expense.value,
          row.net.value,
        ]),
      areas: resultAreas.map((area) => [
        area.name,
        // A row without figures is taken for a group's name.
        area.indicators
          .filter(hasFigures)
          .map((row) => [
            row.label,
            row.priorActual.value,
            row.budget.value,
            row.actual.value,
            row.forecast.value,
          ]),
      ]),
    }));
  expect(figures(report)).toEqual(figures(loaded.report));
});
