import type { Gateway } from '../../src/excel/gateway';
import { readWorkbook } from '../../src/layout/reading/readWorkbook';
import { planWorkbook } from '../layout/planWorkbook';
import type { Indicator, Report } from '../../src/report/model';
import type { ExcelHost } from '../../src/workbench/host/index';
import { beforeEachNext } from './coAuthor';
import { contents } from './disturb';
import { addressOf, kemi, openExcel, small, valueOf } from './excel';

type WorkbookTable = NonNullable<ReturnType<ExcelHost['workbook']['byName']>>;

async function loaded(
  report: Report = small(),
  requestBytes?: number,
): Promise<{ host: ExcelHost; gateway: Gateway }> {
  const { host, gateway } = openExcel(requestBytes === undefined ? {} : { requestBytes });
  valueOf(await gateway.load(planWorkbook(report)));
  return { host, gateway };
}

const load = async (gateway: Gateway, report: Report) =>
  valueOf(await gateway.load(planWorkbook(report)));

async function reportIn(gateway: Gateway): Promise<Report> {
  const read = readWorkbook(valueOf(await gateway.read()));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  expect(read.reading.faults).toEqual([]);
  expect(read.reading.issued).toEqual([]);
  expect(read.reading.overwritten).toEqual([]);
  return read.reading.report;
}

const ELINVOIMA = 0;

function indicator(id: string, label: string): Indicator {
  const cell = { raw: '7', value: 7 };
  return { id, label, priorActual: cell, budget: cell, actual: cell, forecast: cell, line: 1 };
}

test('the same report again changes nothing and takes three round trips', async () => {
  const { host, gateway } = await loaded(kemi());
  const before = contents(host);
  const { syncs, sheetsAdded, sheetsLeft } = await load(gateway, kemi());
  expect(syncs).toBeLessThanOrEqual(3);
  expect([sheetsAdded, sheetsLeft]).toEqual([[], []]);
  expect(contents(host)).toEqual(before);
  expect(host.unknown).toEqual([]);
});

describe.each(['sort', 'insert'] as const)('rows that others move (%s)', (what) => {
  const move = (host: ExcelHost, table: WorkbookTable): void => {
    if (what === 'sort') host.coAuthor.sortTable(table.name, 'Suorite', false);
    else host.coAuthor.insertRows('Elinvoima', table.area.row + 2);
  };

  test.each([
    [2, undefined],
    [3, 20_000],
    [4, 20_000],
    [6, 20_000],
  ])('before request %i of a load are told, with the table', async (gap, requestBytes) => {
    const { host, gateway } = await loaded(small(), requestBytes);
    const table = host.workbook.byName('Tunnusluvut_elinvoima')!;
    let requests = 0;
    const stop = beforeEachNext(host, (number) => {
      requests = number;
      if (number === gap) move(host, table);
    });
    const again = await gateway.load(planWorkbook(small()));
    stop();
    expect(again).toMatchObject({ error: { code: 'RowsMoved', names: [table.name] } });
    expect(again.ok ? '' : again.error.explanation).toContain(`Taulukot: ${table.name}.`);
    expect(requests).toBe(gap);
  });
});

test('rows that are new, gone and changed come into the tables where they stand', async () => {
  const { host, gateway } = await loaded();
  const report = small();
  const division = report.divisions[ELINVOIMA]!;
  const area = division.resultAreas[0]!;
  area.indicators = [
    indicator('uusi-eka', 'Uusi ensimmäinen'),
    ...area.indicators.slice(1),
    indicator('uusi-vika', '=Uusi viimeinen'),
  ];
  division.narrative = [{ id: 'uusi-teksti', text: '-500 000 euroa', line: 1 }];
  division.deviations = [];
  await load(gateway, report);
  expect(await reportIn(gateway)).toEqual(report);
  expect(host.unknown).toEqual([]);
});

test('a fresh load and a load over another report end in the same sheets', async () => {
  const other = small();
  for (const division of other.divisions) {
    for (const area of division.resultAreas) {
      area.indicators = area.indicators.slice(0, 2);
      area.indicators.push(indicator(`${area.id}-lisa`, 'Lisärivi'));
    }
    division.narrative = division.narrative.slice(0, 1);
    division.deviations = [];
  }
  other.objectives[0]!.goals = other.objectives[0]!.goals.slice(2, 5);
  const fresh = contents((await loaded()).host);
  const { host, gateway } = await loaded(other);
  await load(gateway, small());
  expect(await reportIn(gateway)).toEqual(small());
  const cells = (all: typeof fresh) => all.sheets.map(({ name, cells: own }) => [name, own]);
  expect(cells(contents(host))).toEqual(cells(fresh));
});

test('what the user has beside our cells stays with its row', async () => {
  const { host, gateway } = await loaded();
  const table = 'Tunnusluvut_elinvoima';
  const rows = small().divisions[ELINVOIMA]!.resultAreas.flatMap((area) => area.indicators);
  const kept = rows[3]!.id;
  const at = await addressOf(gateway, table, kept, 'Huomautus');
  const row = Number(/\d+/.exec(at.address)![0]);
  host.user.edit(at.sheet, `Z${row}`, 'oma muistiinpano');
  host.user.edit('Taul1', 'A1', `=${at.sheet}!E${row}*2`);
  host.user.format(at.sheet, `B${row}`, (style) => ({ ...style, fill: '#FF0000' }));

  const report = small();
  const area = report.divisions[ELINVOIMA]!.resultAreas.find(({ indicators }) =>
    indicators.some(({ id }) => id === kept),
  )!;
  area.indicators.unshift(indicator('uusi-1', 'Uusi 1'), indicator('uusi-2', 'Uusi 2'));
  await load(gateway, report);

  const moved = await addressOf(gateway, table, kept, 'Huomautus');
  const newRow = Number(/\d+/.exec(moved.address)![0]);
  expect(newRow).not.toBe(row);
  expect(host.user.value(at.sheet, `Z${newRow}`)).toBe('oma muistiinpano');
  expect(host.user.formula('Taul1', 'A1')).toBe(`=${at.sheet}!E${newRow}*2`);
  const sheet = host.workbook.findSheet(at.sheet)!;
  expect(host.workbook.style(sheet, newRow - 1, 1).fill).toBe('#FF0000');
  expect(await reportIn(gateway)).toEqual(report);
});

test('the user’s own column, sheet name, order of rows and inserted rows stay', async () => {
  const { host, gateway } = await loaded();
  host.user.sortTable('Tunnusluvut_elinvoima', 'Suorite', false);
  host.user.insertRows('Elinvoima', 3, 2);
  host.user.insertColumns('Elinvoima', 3);
  host.user.renameSheet('Elinvoima', 'Elinvoima 2022');
  const order = await idsOf(gateway, 'Tunnusluvut_elinvoima');
  await load(gateway, small());
  expect(await idsOf(gateway, 'Tunnusluvut_elinvoima')).toEqual(order);
  expect(host.snapshot().sheets.map(({ name }) => name)).toContain('Elinvoima 2022');
  expect(host.snapshot().sheets.map(({ name }) => name)).not.toContain('Elinvoima');
});

async function idsOf(gateway: Gateway, table: string): Promise<string[]> {
  const { sheets } = valueOf(await gateway.read());
  const sheet = sheets.find(({ tables }) => tables.some(({ name }) => name === table))!;
  const place = sheet.tables.find(({ name }) => name === table)!;
  const first = place.row + 1 - sheet.cells.row;
  return sheet.cells.values
    .slice(first, first + place.rowCount - 1)
    .map((cells) => String(cells[place.column - sheet.cells.column]));
}

test('an overwritten formula of a computed column is whole again', async () => {
  const { host, gateway } = await loaded();
  const rowId = planWorkbook(small())
    .sheets.flatMap(({ tables }) => tables)
    .find(({ name }) => name === 'Talous_elinvoima')!.rowIds[0]!;
  const at = await addressOf(gateway, 'Talous_elinvoima', rowId, 'Poikkeama');
  const formula = host.user.formula(at.sheet, at.address);
  host.user.edit(at.sheet, at.address, '5');
  await load(gateway, small());
  expect(host.user.formula(at.sheet, at.address)).toBe(formula);
});

test('another set of divisions: new sheets, old ones stay, the summary follows', async () => {
  const ofTwo = summary((await loaded()).host);
  const ofFive = summary((await loaded(kemi())).host);
  const { host, gateway } = await loaded();
  host.user.edit('Yhteenveto', 'N2', 'oma huomio');
  const { sheetsAdded, sheetsLeft } = await load(gateway, kemi());
  expect(sheetsAdded).toEqual(['Keskusvirasto', 'Perusturva', 'Ympäristö']);
  expect(sheetsLeft).toEqual([]);
  expect(host.user.value('Yhteenveto', 'N2')).toBe('oma huomio');
  expect(await reportIn(gateway)).toEqual(kemi());
  expect(summary(host)).toEqual(ofFive);

  await load(gateway, small());
  expect(summary(host)).toEqual(ofTwo);
  expect(host.snapshot().sheets).toHaveLength(10);
});

function summary(host: ExcelHost) {
  const { cells } = host.snapshot().sheets.find(({ name }) => name === 'Yhteenveto')!;
  const { N2: _, ...ours } = cells;
  const rules = contents(host).rules.find(({ sheet }) => sheet === 'Yhteenveto')!;
  return { ours, flags: rules.flags };
}

test('a column or a table that is gone is named, and nothing is written', async () => {
  const { host, gateway } = await loaded();
  host.user.edit('Elinvoima', 'B7', 'Muu otsikko');
  const before = contents(host);
  const result = await gateway.load(planWorkbook(small()));
  expect(result).toMatchObject({
    ok: false,
    error: { code: 'ChangedStructure', names: ['Elinvoima: Talous_elinvoima[Tulosalue]'] },
  });
  expect(contents(host)).toEqual(before);
});

test('after the marks are lost the sheets are still known by their tables', async () => {
  const { host, gateway } = await loaded();
  host.workbook.state.names = host.workbook.state.names.filter(
    ({ name }) => !name.startsWith('_tasma'),
  );
  expect(valueOf(await gateway.status(planWorkbook(small()))).kind).not.toBe('empty');
});
