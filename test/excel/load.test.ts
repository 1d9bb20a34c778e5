import { readWorkbook } from '../../src/layout/reading/readWorkbook';
import { planWorkbook } from '../layout/planWorkbook';
import { cityNet } from '../../src/report/net';
import type { Report } from '../../src/report/model';
import type { ExcelHost } from '../../src/workbench/host';
import type { Gateway } from '../../src/excel/gateway';
import { addressOf, kemi, kemiPlan, openExcel, valueOf } from './excel';

const MEGABYTE = 1_000_000;

describe('the report of Kemi in an empty workbook', () => {
  let host: ExcelHost;
  let gateway: Gateway;
  const report = kemi();
  const progress: number[] = [];

  beforeAll(async () => {
    ({ host, gateway } = openExcel());
    const loading = gateway.load(planWorkbook(report), {
      onProgress: ({ fraction }) => progress.push(fraction),
    });
    expect(valueOf(await loading).syncs).toBeLessThanOrEqual(3);
  });

  afterAll(() => expect(host.unknown).toEqual([]));

  test('takes three requests at most, each below a megabyte', () => {
    expect(host.requests.length).toBeLessThanOrEqual(3);
    for (const { bytes } of host.requests) expect(bytes).toBeLessThan(MEGABYTE);
  });

  test('tells its progress from nothing to all', () => {
    expect(progress.at(0)).toBe(0);
    expect(progress.at(-1)).toBe(1);
    expect([...progress].sort()).toEqual(progress);
  });

  test('leaves the user’s sheet alone and puts ours after it, the summary in front', () => {
    const { sheets } = host.snapshot();
    expect(sheets.map(({ name }) => name)).toEqual([
      'Taul1',
      'Yhteenveto',
      'Keskusvirasto',
      'Elinvoima',
      'Hyvinvointi',
      'Perusturva',
      'Ympäristö',
      'Strategia',
      'Tasma_tila',
      'Tasma_tiedot',
    ]);
    expect(sheets[0]?.cells).toEqual({});
    const hidden = sheets.filter(({ visibility }) => visibility === 'veryHidden');
    expect(hidden.map(({ name }) => name)).toEqual(['Tasma_tila', 'Tasma_tiedot']);
    expect(sheets[1]?.charts).toHaveLength(1);
    const { workbook } = host;
    expect(workbook.sheet(workbook.state.activeSheetId).name).toBe('Yhteenveto');
  });

  test('is recognised, and reads back as the same report', async () => {
    expect(valueOf(await gateway.status()).kind).toBe('tasma');
    const result = readWorkbook(valueOf(await gateway.read()));
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    const { reading } = result;
    expect(reading.faults).toEqual([]);
    expect(reading.issued).toEqual([]);
    expect(reading.overwritten).toEqual([]);
    expect(reading.report).toEqual(report);
  });

  test('has the net variances that the core computes', () => {
    for (const { division, variance } of cityNet(report).divisions) {
      const name = `Toimintakatteen_poikkeama_${division}`;
      expect([division, valueOfName(host, name)]).toEqual([
        division,
        variance.net ?? 'ei ilmoitettu',
      ]);
    }
  });

  test('lets no load mark stay behind', () => {
    const names = Object.keys(host.snapshot().names);
    expect(names.filter((name) => name.includes('unfinished'))).toEqual([]);
    expect(names.filter((name) => name.startsWith('_tasma.sheet.'))).toHaveLength(9);
  });
});

function valueOfName(host: ExcelHost, name: string) {
  const reference = host.snapshot().names[name] ?? '';
  const [, sheet, address] = /^='?(.*?)'?!(.*)$/.exec(reference) ?? [];
  return host.user.value(sheet!, address!.replaceAll('$', ''));
}

test('text from a file stays text, whatever it begins with', async () => {
  const { host, gateway } = openExcel();
  const dangerous = ['=1+1', '+358 40', '-', '@SUMMA', "'lainaus", '1.1.2022', 'TOSI', '12 %'];
  const report: Report = kemi();
  const division = report.divisions.find(({ id }) => id === 'perusturva')!;
  division.name = '=PERUS';
  division.responsible = ['=cmd|calc'];
  division.narrative = dangerous.map((text, i) => ({ id: `kohta-${i}`, text, line: 1 }));
  const indicators = division.resultAreas.flatMap((area) => area.indicators);
  indicators.slice(0, dangerous.length).forEach((indicator, i) => {
    indicator.label = dangerous[i]!;
    indicator.budget = { raw: dangerous[i]!, value: null };
    indicator.unit = dangerous[i]!;
  });
  division.deviations = [];
  valueOf(await gateway.load(planWorkbook(report)));

  for (const [i, text] of dangerous.entries()) {
    const { sheet, address } = await addressOf(
      gateway,
      'Teksti_perusturva',
      `kohta-${i}`,
      'Teksti',
    );
    expect(host.user.value(sheet, address)).toBe(text);
    const { id } = indicators[i]!;
    const cell = await addressOf(gateway, 'Tunnusluvut_perusturva', id, 'TA 2022');
    expect(host.user.value(cell.sheet, cell.address)).toBe(text);
  }
  const read = readWorkbook(valueOf(await gateway.read()));
  expect(read.ok && read.reading.report.divisions).toEqual(report.divisions);
  expect(host.unknown).toEqual([]);
});

test('sheets or tables of our names that are not ours are told, and nothing is written', async () => {
  const { host, gateway } = openExcel();
  host.user.addSheet('Yhteenveto');
  host.user.edit('Yhteenveto', 'B2', 'Oma taulukkoni');
  const before = host.snapshot();
  expect(valueOf(await gateway.status(kemiPlan()))).toEqual({
    kind: 'foreign',
    names: ['Yhteenveto'],
  });
  const loaded = await gateway.load(kemiPlan());
  expect(loaded).toMatchObject({
    ok: false,
    error: { code: 'ForeignSheets', names: ['Yhteenveto'] },
  });
  expect(host.snapshot()).toEqual(before);
});

test('an empty sheet that only has our name is taken into use', async () => {
  const { host, gateway } = openExcel();
  host.user.addSheet('Strategia');
  expect(valueOf(await gateway.load(kemiPlan())).sheetsUpdated).toEqual(['Strategia']);
  expect(host.snapshot().sheets.filter(({ name }) => name.startsWith('Strategia'))).toHaveLength(1);
  expect(valueOf(await gateway.status(kemiPlan())).kind).toBe('tasma');
});

test('a page outside Excel, or in an Excel below the floor, says so', async () => {
  const { gateway } = openExcel();
  const { Office } = globalThis;
  Object.assign(globalThis, {
    Office: {
      context: { requirements: { isSetSupported: (_: string, v: string) => v === '1.13' } },
    },
  });
  expect(await gateway.read()).toMatchObject({ ok: false, error: { code: 'ApiNotFound' } });
  Object.assign(globalThis, { Office, Excel: undefined });
  expect(await gateway.read()).toMatchObject({ ok: false, error: { code: 'NoExcel' } });
});

test("sheets and tables of the user's own are set aside under new names, and the load goes on", async () => {
  const { host, gateway } = openExcel();
  host.user.addSheet('Yhteenveto');
  host.user.edit('Yhteenveto', 'B2', '15');
  host.user.edit('Taul1', 'A1', '=Yhteenveto!B2*2');
  const renamed = valueOf(await gateway.setAside(['Yhteenveto', 'ei-ole']));
  expect(renamed).toEqual([{ before: 'Yhteenveto', after: 'Yhteenveto (oma)' }]);
  valueOf(await gateway.load(kemiPlan()));
  expect(host.user.value('Yhteenveto (oma)', 'B2')).toBe(15);
  expect(host.user.value('Taul1', 'A1')).toBe(30);
  expect(valueOf(await gateway.status(kemiPlan())).kind).toBe('tasma');
});
