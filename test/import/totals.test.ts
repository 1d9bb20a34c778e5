/** A wrong total of a source survives the import as it is printed, and `check` finds it. */
import type { DocBlock, DocCell } from '../../scripts/eval/import/document';
import { importFile } from '../../scripts/eval/import/main';
import { makeReport } from '../../scripts/eval/import/layout';
import { writeCsv, writeDocx, writeXlsx } from '../../scripts/eval/import/writers';
import { check } from '../../src/checks/engine';

const { quirks } = makeReport(1);

const cellOf = (text: string): DocCell =>
  /^-?\d[\d ]*$/.test(text)
    ? { text, number: Number(text.replace(/ /g, '')), format: '#,##0' }
    : { text };
const table = (...rows: string[][]): DocBlock => ({
  kind: 'table',
  rows: rows.map((row) => row.map(cellOf)),
});
const heading = (text: string, level: number): DocBlock => ({ kind: 'heading', level, text });

/** A budget comparison by area; the true total of the expenses' forecast is 13 590 000. */
const economy = (total: string): DocBlock[] => [
  heading('Osavuosikatsaus 1-8/2022', 1),
  heading('Sivistystoimiala', 2),
  table(
    ['Tulosalue (€)', 'Erä', 'TA 2022', 'Toteuma 1-8/2022', 'Ennuste 2022'],
    ['Lukio', 'Tulot', '120 000', '70 000', '125 000'],
    ['Lukio', 'Menot', '4 300 000', '2 900 000', '4 390 000'],
    ['Perusopetus', 'Tulot', '400 000', '250 000', '400 000'],
    ['Perusopetus', 'Menot', '9 100 000', '6 000 000', '9 200 000'],
    ['Toimiala yhteensä', 'Tulot', '520 000', '320 000', '525 000'],
    ['Toimiala yhteensä', 'Menot', '13 400 000', '8 900 000', total],
  ),
];

/** An income statement of the whole; the true toimintakate of the actuals is -8 580 000. */
const income = (margin: string): DocBlock[] => [
  heading('Osavuosikatsaus 1-8/2022', 1),
  heading('Tuloslaskelma (€)', 2),
  table(
    ['', 'TP 2021', 'TA 2022', 'Toteuma 1-8/2022'],
    ['Toimintatuotot', '500 000', '520 000', '320 000'],
    ['Toimintakulut', '-13 000 000', '-13 400 000', '-8 900 000'],
    ['Toimintakate', '-12 500 000', '-12 880 000', margin],
    ['Verotulot', '8 800 000', '9 000 000', '6 100 000'],
    ['Valtionosuudet', '4 500 000', '4 600 000', '3 000 000'],
    ['Korkokulut', '-18 000', '-20 000', '-12 000'],
    ['Vuosikate', '782 000', '700 000', '508 000'],
  ),
];

/** Changes of a division; the true total of the expenses is 140 000. */
const changes = (total: string): DocBlock[] => [
  heading('Osavuosikatsaus 1-8/2022', 1),
  heading('Sivistystoimiala', 2),
  heading('Talousarviomuutokset (€)', 3),
  table(
    ['Tulosalue', 'Tulot', 'Menot', 'Netto'],
    ['Lukio', '5 000', '60 000', '-55 000'],
    ['Perusopetus', '0', '80 000', '-80 000'],
    ['Yhteensä', '5 000', total, '-135 000'],
  ),
];

const CASES: [
  string,
  string,
  (blocks: DocBlock[]) => Uint8Array,
  (total: string) => DocBlock[],
  string,
  string,
][] = [
  [
    'a division of a Word file',
    'a.docx',
    (blocks) => writeDocx(blocks, quirks),
    economy,
    '13 590 000',
    '13 950 000',
  ],
  [
    'an income statement of a workbook',
    'a.xlsx',
    (blocks) => writeXlsx([{ kind: 'sheet', name: 'Taul1' }, ...blocks], false),
    income,
    '-8 580 000',
    '-8 850 000',
  ],
  [
    'changes in rows of text',
    'a.csv',
    (blocks) => new TextEncoder().encode(writeCsv(blocks, ';')),
    changes,
    '140 000',
    '410 000',
  ],
];

test.each(CASES)('%s', async (_name, file, write, blocks, right, wrong) => {
  const errors = async (total: string): Promise<string[]> => {
    const { report, questions } = await importFile(write(blocks(total)), file);
    expect(questions).toEqual([]);
    expect(JSON.stringify(report)).toContain(`"raw":"${total}"`);
    const printed = [total.replace(/ /g, ''), total];
    return check(report)
      .findings.map((finding) =>
        JSON.stringify(finding)
          .replace(/\u00a0/g, ' ')
          .replace(/\u2212/g, '-'),
      )
      .filter((text) => printed.some((each) => text.includes(each)));
  };
  expect(await errors(right)).toEqual([]);
  expect((await errors(wrong)).length).toBeGreaterThan(0);
});
