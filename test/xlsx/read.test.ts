/** Files of other programs: what is read of them, what is named as left out, and what is refused. */
import { Workbook } from '@cj-tech-master/excelts';
import * as fc from 'fast-check';
import { cellAddress } from '../../src/layout/addresses';
import { planWorkbook } from '../layout/planWorkbook';
import type { Book } from '../../src/xlsx/book/book';
import { cellKey, columnOf, rowOf, styleAt } from '../../src/xlsx/book/cells';
import { pack, rewrite, unpack, type Parts } from '../../src/xlsx/parts';
import { bookOfPlan } from '../../src/xlsx/plan/book';
import { readXlsx } from '../../src/xlsx/read/read';
import { writeXlsx } from '../../src/xlsx/write/write';
import { report as anyReport } from '../fixtures/arbitraries';
import { small } from '../excel/excel';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(file: Uint8Array) {
  const result = await readXlsx(file);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result;
}

const faultOf = async (file: Uint8Array) => {
  const result = await readXlsx(file);
  return result.ok ? null : result.fault;
};

const plain = () => writeXlsx(bookOfPlan(planWorkbook(small())));

/** A written file with some of its parts changed. */
async function changed(change: (parts: Parts) => void): Promise<Uint8Array> {
  const parts = await unpack(await plain());
  change(parts);
  return pack(parts);
}

describe('files that are no workbook', () => {
  const oldContainer = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const utf16 = (text: string) => Uint8Array.from([...text].flatMap((l) => [l.charCodeAt(0), 0]));
  const zipOf = (...paths: string[]) =>
    pack(new Map(paths.map((path) => [path, bytesOf('<a/>')] as const)));

  test.each<[string, () => Promise<Uint8Array> | Uint8Array, object]>([
    ['an empty file', () => new Uint8Array(), { code: 'empty' }],
    ['a text', () => bytesOf('Tulosalue;Menot\nVanhuspalvelut;100'), { code: 'notZip' }],
    ['an .xls', () => oldContainer, { code: 'oldExcel' }],
    [
      'a workbook with a password',
      () => Uint8Array.from([...oldContainer, ...utf16('EncryptedPackage')]),
      { code: 'encrypted' },
    ],
    ['a .docx', () => zipOf('word/document.xml'), { code: 'otherDocument', found: 'word' }],
    [
      'a .pptx',
      () => zipOf('ppt/presentation.xml'),
      { code: 'otherDocument', found: 'powerpoint' },
    ],
    [
      'an .ods',
      () => zipOf('mimetype', 'content.xml'),
      { code: 'otherDocument', found: 'openDocument' },
    ],
    ['an .xlsb', () => zipOf('xl/workbook.bin'), { code: 'otherDocument', found: 'binary' }],
    ['another zip', () => zipOf('kuva.png', 'muistio.txt'), { code: 'noWorkbook' }],
    [
      'a workbook that was copied half-way',
      async () => (await plain()).slice(0, 20_000),
      { code: 'damagedZip' },
    ],
    [
      'a sheet that breaks off',
      () =>
        changed((parts) =>
          rewrite(parts, 'xl/worksheets/sheet2.xml', (xml) => xml.slice(0, xml.length / 2)),
        ),
      { code: 'damagedPart', part: 'xl/worksheets/sheet2.xml' },
    ],
    [
      'a table that is no XML',
      () => changed((parts) => rewrite(parts, 'xl/tables/table1.xml', () => '<table')),
      { code: 'damagedPart', part: 'xl/tables/table1.xml' },
    ],
    [
      'a sheet that is missing',
      () => changed((parts) => void parts.delete('xl/worksheets/sheet3.xml')),
      { code: 'damagedPart' },
    ],
    [
      'a workbook without sheets',
      () =>
        changed((parts) =>
          rewrite(parts, 'xl/workbook.xml', (xml) => xml.replace(/<sheet .*?\/>/g, '')),
        ),
      { code: 'noSheets' },
    ],
  ])('%s', async (_what, make, fault) => {
    expect(await faultOf(await make())).toMatchObject(fault);
  });
});

test('what a book cannot hold is named with its number', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Kaikkea');
  sheet.mergeCells('A1:B2');
  sheet.mergeCells('C1:D1');
  sheet.getCell('A5').value = {
    richText: [{ text: 'osa ' }, { text: 'lihava', font: { bold: true } }],
  };
  sheet.getCell('A6').note = 'Muistiinpano';
  sheet.getCell('A7').alignment = { textRotation: 45 };
  sheet.getCell('A8').fill = { type: 'pattern', pattern: 'darkUp', fgColor: { argb: 'FFFF0000' } };
  sheet.getCell('A9').value = 1;
  sheet.getRow(9).outlineLevel = 1;
  sheet.addConditionalFormatting({
    ref: 'E1:E9',
    rules: [{ type: 'cellIs', operator: 'greaterThan', priority: 1, formulae: [5], style: {} }],
  });
  sheet.headerFooter.differentFirst = true;
  const image = workbook.addImage({ base64: 'iVBORw0KGgo=', extension: 'png' });
  sheet.addImage(image, 'F1:G4');
  await sheet.protect('salasana', { spinCount: 1 });
  const parts = await unpack(new Uint8Array(await workbook.xlsx.writeBuffer()));
  parts.set('xl/vbaProject.bin', bytesOf('makro'));
  parts.set('xl/pivotTables/pivotTable1.xml', bytesOf('<pivotTableDefinition/>'));
  const { book, leftOut } = await read(await pack(parts));
  expect(Object.fromEntries(leftOut.map(({ what, count }) => [what, count]))).toEqual({
    pictures: 1,
    comments: 1,
    merges: 2,
    pivotTables: 1,
    formats: 1,
    richTexts: 1,
    looks: 2,
    groups: 1,
    pages: 1,
    passwords: 1,
    macros: 1,
  });
  expect(book.sheets[0]?.cells.get(cellKey(4, 0))).toBe('osa lihava');
  expect(book.sheets[0]?.protection).not.toBeNull();
});

test('what Excel writes in other words than this writer', async () => {
  const workbook = new Workbook();
  workbook.properties.date1904 = true;
  const sheet = workbook.addWorksheet('Excelin');
  sheet.getCell('A1').value = 1;
  sheet.getCell('B1').value = { formula: 'A1*2' };
  sheet.fillFormula('C1:C3', 'A1+$B$1', [1, 2, 3]);
  sheet.getCell('D1').value = 100;
  sheet.getCell('D1').numFmt = 'd.m.yyyy';
  sheet.getCell('E1').font = { name: 'Arial', size: 9, color: { theme: 4, tint: 0.5 } as never };
  sheet.getColumn(7).width = 20;
  sheet.getCell('G1').value = { error: '#N/A' };
  const parts = await unpack(new Uint8Array(await workbook.xlsx.writeBuffer()));
  rewrite(parts, 'xl/worksheets/sheet1.xml', (xml) =>
    xml
      .replace(
        /<c r="A1"[^>]*>.*?<\/c>/,
        '<c r="A1" t="inlineStr"><is><t>sis &amp; ään</t></is></c>',
      )
      .replace(
        '<pageMargins',
        '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B2:B3 D2"><formula1>$A$1:$A$9</formula1></dataValidation></dataValidations><pageMargins',
      ),
  );
  const { book, leftOut } = await read(await pack(parts));
  const [only] = book.sheets;
  const at = (row: number, column: number) => only?.cells.get(cellKey(row, column));
  const styleOf = (row: number, column: number) => only && styleAt(only.styles, row, column);
  expect(leftOut).toEqual([]);
  expect(at(0, 0)).toBe('sis & ään');
  expect(at(0, 1)).toEqual({ formula: '=A1*2' });
  expect([0, 1, 2].map((row) => at(row, 2))).toEqual([
    { formula: '=A1+$B$1' },
    { formula: '=A2+$B$1' },
    { formula: '=A3+$B$1' },
  ]);
  expect(at(0, 3)).toBe(1_562);
  expect(styleOf(0, 4)?.font).toMatchObject({ name: 'Arial', size: 9, color: '#A7C0DE' });
  expect(at(0, 6)).toEqual({ formula: '=#N/A' });
  expect(only?.columns.get(6)?.size).toBe(105);
  expect(only?.validations).toMatchObject([
    { area: { row: 1, column: 1, rows: 2 }, kind: 'list', formulas: ['=$A$1:$A$9'] },
    { area: { row: 1, column: 3, rows: 1 }, kind: 'list', formulas: ['=$A$1:$A$9'] },
  ]);
});

test('columns that are hidden to the last one are hidden as far as the sheet has cells', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Leveä');
  sheet.getCell('A1').value = 1;
  sheet.getCell('J1').value = 2;
  sheet.getColumn(3).width = 20;
  const parts = await unpack(new Uint8Array(await workbook.xlsx.writeBuffer()));
  rewrite(parts, 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace('min="3" max="3"', 'min="3" max="16384" hidden="1"'),
  );
  const { book } = await read(await pack(parts));
  expect(book.sheets[0]?.columns).toEqual(
    new Map([2, 3, 4, 5, 6, 7, 8, 9].map((index) => [index, { size: 105, hidden: true }])),
  );
});

test('equal validations of dates side by side stay validations of dates', async () => {
  const written = bookOfPlan(planWorkbook(small()));
  const [sheet] = written.sheets;
  if (!sheet) throw new Error('a plan has sheets');
  const rule = {
    kind: 'date' as const,
    operator: 'greaterThan' as const,
    formulas: ['=$A$1'],
    allowBlank: true,
    alert: { shown: true, style: 'stop' as const, title: '', text: '' },
    prompt: { shown: false, title: '', text: '' },
  };
  const cells = [20, 21].map((column) => ({ row: 0, column, rows: 1, columns: 1 }));
  sheet.validations = cells.map((area) => ({ area, ...rule }));
  const { book } = await read(await writeXlsx(written));
  expect(book.sheets[0]?.validations).toEqual([
    { ...rule, area: { row: 0, column: 20, rows: 1, columns: 2 } },
  ]);
});

/** The parts of a book in an order that does not matter. */
const ordered = (book: Book) =>
  book.sheets.map(({ cells, validations, styles, ...sheet }) => ({
    ...sheet,
    cells,
    looks: new Map(
      [...cells.keys()].map((key) => [key, styleAt(styles, rowOf(key), columnOf(key))]),
    ),
    // Of equal ones side by side the writer makes one.
    validations: Object.fromEntries(
      validations.flatMap(({ area, ...rule }) =>
        Array.from({ length: area.rows * area.columns }, (_, i) => [
          cellAddress(area.row + Math.floor(i / area.columns), area.column + (i % area.columns)),
          rule,
        ]),
      ),
    ),
  }));

test('the book of any report is the same in the file', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (report) => {
      const written = bookOfPlan(planWorkbook(report));
      const { book, leftOut } = await read(await writeXlsx(written));
      expect(leftOut).toEqual([]);
      expect(ordered(book)).toEqual(ordered(written));
      expect(book.names).toEqual(written.names);
      expect(book.active).toBe(written.active);
    }),
    { numRuns: 10 },
  );
});
