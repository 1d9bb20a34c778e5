import type { Gateway, WriteSummary } from '../../src/excel/gateway';
import { planWorkbook } from '../layout/planWorkbook';
import type { ExcelHost } from '../../src/workbench/host';
import { addressOf, openExcel, small, valueOf } from './excel';

const TABLE = 'Tunnusluvut_elinvoima';

let host: ExcelHost;
let gateway: Gateway;
let rowId: string;

beforeAll(async () => {
  ({ host, gateway } = openExcel());
  const plan = planWorkbook(small());
  valueOf(await gateway.load(plan));
  const tables = plan.sheets.flatMap((sheet) => sheet.tables);
  rowId = tables.find(({ name }) => name === TABLE)!.rowIds[2]!;
});

afterAll(() => expect(host.unknown).toEqual([]));

async function standing(heading: string) {
  const { sheet, address } = await addressOf(gateway, TABLE, rowId, heading);
  return host.user.value(sheet, address);
}

const kinds = ({ outcomes }: WriteSummary) => outcomes.map(({ kind }) => kind);

test('cells are written where their rows are, also after sorting', async () => {
  host.user.sortTable(TABLE, 'Suorite', false);
  const at = (heading: string) => ({ table: TABLE, rowId, heading });
  const summary = valueOf(
    await gateway.write([
      { at: at('TA 2022'), content: { kind: 'number', value: 12.5 } },
      { at: at('Suorite'), content: { kind: 'text', value: '=HYPERLINK("x")' } },
      { at: at('Huomautus'), content: { kind: 'blank' } },
      { at: { sheet: 'Taul1', address: 'B2' }, content: { kind: 'text', value: '1.1.2022' } },
    ]),
  );
  expect(kinds(summary)).toEqual(['written', 'written', 'written', 'written']);
  expect(await standing('TA 2022')).toBe(12.5);
  expect(await standing('Suorite')).toBe('=HYPERLINK("x")');
  expect(await standing('Huomautus')).toBe('');
  expect(host.user.value('Taul1', 'B2')).toBe('1.1.2022');
});

test('a number written over a text is a number', async () => {
  const at = { table: TABLE, rowId, heading: 'TA 2022' };
  valueOf(await gateway.write([{ at, content: { kind: 'text', value: '4 kpl' } }]));
  expect(await standing('TA 2022')).toBe('4 kpl');
  valueOf(await gateway.write([{ at, content: { kind: 'number', value: 4 } }]));
  expect(await standing('TA 2022')).toBe(4);
});

test('a formula that somebody overwrote is put back', async () => {
  const heading = 'Tot-%';
  const { sheet, address } = await addressOf(gateway, TABLE, rowId, heading);
  const formula = String(host.user.formula(sheet, address));
  expect(formula).toMatch(/^=/);
  host.user.edit(sheet, address, '5');
  const at = { table: TABLE, rowId, heading };
  valueOf(await gateway.write([{ at, content: { kind: 'formula', formula } }]));
  expect(host.user.formula(sheet, address)).toBe(formula);
});

test('what is not there any more is named, the rest is written', async () => {
  const gone = [
    { table: TABLE, rowId: 'poistettu', heading: 'Suorite' },
    { table: TABLE, rowId, heading: 'Poistettu' },
    { table: 'Talous_muu', rowId, heading: 'Erä' },
    { sheet: 'Poistettu', address: 'A1' },
  ];
  const summary = valueOf(
    await gateway.write([
      ...gone.map((at) => ({ at, content: { kind: 'number', value: 1 } as const })),
      { at: { sheet: 'Taul1', address: 'C3' }, content: { kind: 'number', value: 7 } },
    ]),
  );
  expect(kinds(summary)).toEqual([...gone.map(() => 'notFound'), 'written']);
  expect(summary.strays).toBeNull();
  expect(host.user.value('Taul1', 'C3')).toBe(7);
});

test('a place is shown, on a sheet that was hidden too', async () => {
  const sheet = host.workbook.findSheet('Strategia')!;
  sheet.visibility = 'hidden';
  valueOf(await gateway.select({ sheet: 'Strategia', address: 'C5:D6' }));
  expect(sheet.visibility).toBe('visible');
  expect(host.workbook.state.activeSheetId).toBe(sheet.id);
});

test('a place on a sheet that is gone is an error that says so', async () => {
  expect(await gateway.select({ sheet: 'Ei ole', address: 'A1' })).toMatchObject({
    ok: false,
    error: { code: 'ItemNotFound' },
  });
});
