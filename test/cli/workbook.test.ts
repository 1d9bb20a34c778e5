import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { calculate } from '../../src/cli/calculation';
import { run } from '../../src/cli/workbook';
import { bookOfPlan } from '../../src/xlsx/plan/book';
import { writeXlsx } from '../../src/xlsx/write/write';
import { textOf, unpack } from '../../src/xlsx/parts';
import { cellAddress } from '../../src/layout/addresses';
import { marksOf } from '../../src/layout/marks';
import { planOpening } from '../../src/layout/opening';
import { planWorkbook } from '../layout/planWorkbook';
import type { Plan } from '../../src/layout/plan';
import type { EconomyRow, Report } from '../../src/report/model';
import { report as seed } from '../seeds/seed';
import { withBudget } from '../fixtures/small';
import { writeToExcel } from '../layout/inExcel';
import { problemsOf } from '../xlsx/validator';
import { formulasOf, keptIn } from '../xlsx/values';
import { libreOffice, plain, recalculated } from './libreoffice';

const line = (id: string, more: Partial<EconomyRow>): EconomyRow => {
  const [resultArea = '', item = ''] = id.split(':');
  return { id, resultArea, item: item as EconomyRow['item'], ...more };
};

/** The seed as Talous lacks something of every kind. */
const lacking: Report = {
  ...seed,
  divisions: seed.divisions.map((division) => {
    const economy: Partial<Record<string, EconomyRow[]>> = {
      perusturva: [
        line('perusturva-ikaihmiset:expense', { proposal: { raw: 'noin 2 milj.', value: null } }),
        line('perusturva-perheet:expense', { statedVariance: { raw: '95 t', value: null } }),
      ],
      hyvinvointi: [line('hyvinvointi-vapaa-aika:revenue', { removed: true })],
      elinvoima: [
        line('elinvoima-yrittajyys:expense', { forecast: { raw: '5000', value: 5_000 } }),
        line('elinvoima-yrittajyys:revenue', { originalBudget: { raw: 'auki', value: null } }),
      ],
    };
    return { ...division, economy: economy[division.id] };
  }),
};

const SEED = path.join(__dirname, '../../seeds/kemi-2022-1-6.report.json');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'workbook-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function workbook(...args: string[]) {
  let err = '';
  const code = await run(args, {
    stdin: () => Promise.resolve(''),
    stdout: () => undefined,
    stderr: (text) => void (err += text),
    cwd: folder,
  });
  return { code, err };
}

async function opened(file: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(Buffer.from(file) as never);
  return book;
}

test('the seed becomes a workbook of the planned sheets and tables', async () => {
  expect(await workbook(SEED, '-o', 'kemi.xlsx')).toEqual({ code: 0, err: '' });
  const book = await opened(await readFile(path.join(folder, 'kemi.xlsx')));
  const plan = planOpening(seed, { at: '2026-01-01T12:00:00', by: '' });
  expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual(
    plan.sheets.map(({ name, visibility }) => [name, visibility]),
  );
  const tables = book.worksheets.flatMap((sheet) => sheet.getTables().map((one) => one.name));
  expect(tables).toEqual(plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)));
  const net = book.getWorksheet('Perusturva')?.getTable('Talous_perusturva');
  expect(net).toBeDefined();
});

test.each([
  ['the seed', seed],
  ['a report with a budget and a forecast', withBudget],
])(
  '%s: every formula of the file has its value, until Excel calculates anew',
  async (_what, report) => {
    await writeFile(path.join(folder, 'raportti.json'), JSON.stringify(report));
    expect(await workbook('raportti.json', '-o', 'ulos.xlsx')).toEqual({ code: 0, err: '' });
    const file = await readFile(path.join(folder, 'ulos.xlsx'));
    const formulas = await formulasOf(file);
    const plan = planOpening(report, { at: '2026-01-01T12:00:00', by: '' });
    expect(formulas).toHaveLength(formulaCells(plan).length);
    expect(formulas.filter(({ value }) => value === undefined)).toEqual([]);
    expect(textOf((await unpack(file)).get('xl/workbook.xml'))).toMatch(
      /<calcPr [^>]*fullCalcOnLoad="1"/,
    );
    // The chart draws from them, too.
    expect(textOf((await unpack(file)).get('xl/charts/chart1.xml'))).toMatch(
      /<c:numCache>.*<c:pt /,
    );
    expect(await problemsOf(file)).toEqual([]);
  },
);

test('formulas that get no value are counted', async () => {
  const report = structuredClone(withBudget);
  // Of so many digits the engine and Excel do not make the same text.
  report.divisions[0]!.name = 'Toimiala 1234567890123456';
  await writeFile(path.join(folder, 'raportti.json'), JSON.stringify(report));
  const { code, err } = await workbook('raportti.json', '-o', 'ulos.xlsx');
  const without = (await formulasOf(await readFile(path.join(folder, 'ulos.xlsx')))).filter(
    ({ value }) => value === undefined,
  );
  expect(without.length).toBeGreaterThan(0);
  expect({ code, err }).toEqual({
    code: 0,
    err: `ulos.xlsx: ${without.length} formulas without a value, which Excel calculates as it opens the file\n`,
  });
});

test('what marks the sheets for the add-in is hidden from people', async () => {
  const plan = planOpening(seed, { at: '2026-01-01T12:00:00', by: '' });
  const parts = await unpack(await writeXlsx(bookOfPlan(plan)));
  const xml = textOf(parts.get('xl/workbook.xml'));
  const names = [...xml.matchAll(/<definedName name="([^"]*)"([^>]*)>/g)].filter(
    ([, name]) => !name?.startsWith('_xlnm.'),
  );
  const shown = names.filter(([, , rest]) => !rest?.includes('hidden="1"')).map(([, name]) => name);
  expect(shown).toEqual(plan.names.filter(({ visible }) => visible).map(({ name }) => name));
  expect(names.map(([, name]) => name)).toEqual(
    [...plan.names, ...marksOf(plan)].map(({ name }) => name),
  );
  expect(names.length).toBeGreaterThan(shown.length + plan.sheets.length);
});

test('nothing is left behind by what cannot be written', async () => {
  await writeFile(path.join(folder, 'rikki.json'), '{"format": "tasma-report/1"}');
  const broken = await workbook('rikki.json', '-o', 'ulos.xlsx');
  expect(broken.code).toBe(2);
  expect(broken.err).toContain('rikki.json: municipality: odotettiin kenttä, löytyi puuttuu');
  expect((await workbook('puuttuu.json', '-o', 'ulos.xlsx')).code).toBe(2);
  expect((await workbook(SEED)).err).toContain('-o');
  expect((await workbook(SEED, '-o', 'kansio/ulos.xlsx')).code).toBe(2);
  expect(await readdir(folder)).toEqual(['rikki.json']);
});

test('text that looks like a formula stays text', async () => {
  const report = structuredClone(seed);
  const paragraph = report.divisions[0]?.narrative[0];
  if (!paragraph) throw new Error('the seed has a narrative');
  paragraph.text = '=HYPERLINK("x")';
  const book = await opened(await writeXlsx(bookOfPlan(planWorkbook(report))));
  const values: unknown[] = [];
  book.worksheets[1]?.eachRow((row) => row.eachCell((cell) => void values.push(cell.value)));
  expect(values).toContain('=HYPERLINK("x")');
});

/** Every planned formula's place. */
function formulaCells(plan: Plan): { sheet: string; row: number; column: number }[] {
  return plan.sheets.flatMap(({ name: sheet, blocks, tables }) => [
    ...blocks.flatMap((block) =>
      block.cells.flatMap((cells, r) =>
        cells.flatMap(({ content }, c) =>
          content.kind === 'formula'
            ? [{ sheet, row: block.row + r, column: block.column + c }]
            : [],
        ),
      ),
    ),
    ...tables.flatMap((table) => [
      ...table.rows.flatMap((_row, r) =>
        table.columns.flatMap((column, c) =>
          column.formula === undefined
            ? []
            : [{ sheet, row: table.row + 1 + r, column: table.column + c }],
        ),
      ),
      ...(table.totals ?? []).flatMap(({ content }, c) =>
        content.kind === 'formula'
          ? [{ sheet, row: table.row + 1 + table.rows.length, column: table.column + c }]
          : [],
      ),
    ]),
  ]);
}

(libreOffice ? describe : describe.skip)('LibreOffice', () => {
  test('calculates by itself, whatever a file keeps beside its formulas', async () => {
    const { book } = await calculate(bookOfPlan(planWorkbook(withBudget)));
    const wrong = structuredClone(book);
    for (const content of wrong.sheets.flatMap(({ cells }) => [...cells.values()])) {
      if (typeof content === 'object') content.value = 'vanha';
    }
    const shown = recalculated(await writeXlsx(wrong));
    expect([...shown.values()].flat(2)).not.toContain('vanha');
    expect(shown).toEqual(recalculated(await writeXlsx(book)));
  }, 120_000);

  test.each([
    ['the seed', seed],
    ['a report with a budget and a forecast', withBudget],
    ['cells that are no number, and deleted lines', lacking],
  ])(
    '%s: every formula has the value that the workbench calculates and the file keeps',
    async (_what, report) => {
      const plan = planOpening(report, { at: '2026-01-01T12:00:00', by: '' });
      const places = formulaCells(plan);
      expect(places.length).toBeGreaterThan(50);
      const written = await writeXlsx((await calculate(bookOfPlan(plan))).book);
      const file = recalculated(written);
      const kept = new Map(
        (await formulasOf(written)).map((one) => [`${one.sheet}!${one.address}`, keptIn(one)]),
      );
      const { host } = await writeToExcel(report, plan);
      const sheets = new Map(host.snapshot().sheets.map(({ name, cells }) => [name, cells]));
      const apart = places.flatMap(({ sheet, row, column }) => {
        const address = cellAddress(row, column);
        const here = plain(sheets.get(sheet)?.[address]?.value);
        const inFile = plain(kept.get(`${sheet}!${address}`));
        const there = plain(file.get(sheet)?.[row]?.[column]);
        return here === there && inFile === there ? [] : [{ sheet, address, here, inFile, there }];
      });
      expect(apart).toEqual([]);
    },
    120_000,
  );
});
