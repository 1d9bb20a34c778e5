/** Havainnot in a calculating workbook: written, followed, settled, out of date. */
import type { Gateway } from '../../src/excel/gateway';
import { inspectWorkbook, type Inspection } from '../../src/layout/reading/inspection';
import { checkPlan } from '../../src/layout/writing/check';
import { logEntries } from '../../src/layout/worklog/entries';
import { serialOf } from '../../src/layout/moment';
import { planOpening } from '../../src/layout/opening';
import { STALE } from '../../src/layout/findings/sheet';
import type { CellValue } from '../../src/layout/snapshot';
import type { ExcelHost } from '../../src/workbench/host';
import { addressOf, kemi, openExcel, valueOf } from '../excel/excel';

const OPENED = '2024-03-01T09:00:00';
const CHECKED = '2024-03-01T09:30:15';
/** The printed total whose sign is turned. */
const WRONG_TOTAL = { table: 'Painettu_hyvinvointi', rowId: 'hyvinvointi-muutos-yhteensa' };

let host: ExcelHost;
let gateway: Gateway;

beforeEach(async () => {
  ({ host, gateway } = openExcel());
  valueOf(await gateway.load(planOpening(kemi(), { at: OPENED, by: 'Aila' })));
});
afterEach(() => expect(host.unknown).toEqual([]));

async function inspect(previous?: Inspection): Promise<Inspection> {
  const result = inspectWorkbook(valueOf(await gateway.read()), previous);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.inspection;
}

async function rowsOf(table: string): Promise<Record<string, CellValue>[]> {
  const { sheets } = valueOf(await gateway.read());
  for (const sheet of sheets) {
    const place = sheet.tables.find(({ name }) => name === table);
    if (!place) continue;
    const line = (r: number) =>
      sheet.cells.values[place.row + r - sheet.cells.row]!.slice(
        place.column - sheet.cells.column,
        place.column - sheet.cells.column + place.columnCount,
      );
    const headings = line(0).map(String);
    return Array.from({ length: place.rowCount - 1 }, (_row, r) =>
      Object.fromEntries(line(r + 1).map((value, c) => [headings[c]!, value])),
    );
  }
  throw new Error(`No table ${table}`);
}

async function edit(place: typeof WRONG_TOTAL, heading: string, value: string): Promise<void> {
  const { sheet, address } = await addressOf(gateway, place.table, place.rowId, heading);
  host.user.edit(sheet, address, value);
}

const state = () => String(host.user.value('Havainnot', 'D3'));

test('the first load writes the findings of the report, by division, with links and marks', async () => {
  const { checked } = await inspect();
  const rows = await rowsOf('Havainnot');
  expect(rows.map((row) => row['Tunnus'])).toEqual(checked.findings.map(({ id }) => id));
  const roots = checked.findings.filter(({ root }) => root === undefined);
  const count = (severity: string) => rows.filter((row) => row['Vakavuus'] === severity).length;
  expect(count('Virhe')).toBe(roots.filter(({ severity }) => severity === 'error').length);
  expect(count('Virhe')).toBeGreaterThan(0);
  expect(count('Seuraus')).toBe(checked.findings.length - roots.length);
  expect(rows.every((row) => row['Tila'] === 'Avoin')).toBe(true);
  expect(host.user.value('Havainnot', 'C3')).toBe(serialOf(OPENED));
  expect(state()).toBe('ajan tasalla');
  expect(host.user.value('Havainnot', 'B4')).toBe(
    `Avoinna: virheitä ${count('Virhe')}, varoituksia ${count('Varoitus')}, huomautuksia ${count('Huomautus')}`,
  );
});

test('Yhteenveto counts the open errors and warnings of each division', async () => {
  const { sheets } = valueOf(await gateway.read());
  const summary = sheets.find(({ key }) => key === 'summary')!;
  const rows = await rowsOf('Havainnot');
  const counted = rows.filter((row) => ['Virhe', 'Varoitus'].includes(String(row['Vakavuus'])));
  const heading = summary.cells.values.findIndex((cells) =>
    cells.includes('Avoimet virheet ja varoitukset'),
  );
  const column = summary.cells.values[heading]!.indexOf('Avoimet virheet ja varoitukset');
  const shown = summary.cells.values.slice(heading + 1, heading + 7);
  expect(shown.at(-1)![column]).toBe(counted.length);
  for (const cells of shown.slice(0, -1)) {
    const own = counted.filter((row) => cells.includes(row['Toimiala']!));
    expect(cells[column]).toBe(own.length);
  }
});

test('an edit makes the check out of date; the next one takes the mended finding away', async () => {
  const before = await inspect();
  const wrong = before.checked.findings.find(({ id }) =>
    id.startsWith('changes.total:hyvinvointi'),
  )!;
  await edit(WRONG_TOTAL, 'Menot', String(wrong.expected));
  expect(state()).toContain(STALE);
  const after = await inspect(before);
  expect(after.checked.findings.map(({ id }) => id)).not.toContain(wrong.id);
  valueOf(await gateway.load(checkPlan(after, CHECKED, [])));
  expect(state()).toBe('ajan tasalla');
  expect(host.user.value('Havainnot', 'C3')).toBe(serialOf(CHECKED));
  expect((await rowsOf('Havainnot')).map((row) => row['Tunnus'])).toEqual(
    after.checked.findings.map(({ id }) => id),
  );
});

test.each([
  ['a text', 'Teksti_perusturva', 'perusturva-p7', 'Teksti', 'Uusi kappale 45.'],
  ['a figure typed into a blank', 'Talous_perusturva', null, 'TP-ennuste', '0'],
  ['an indicator', 'Tunnusluvut_hyvinvointi', null, 'TA 2022', '12'],
  ['a goal', 'Strategia', null, 'Mittarit, arviointi', 'toinen mittari'],
])('%s is noticed', async (_name, table, id, heading, value) => {
  const rowId = id ?? String((await rowsOf(table))[1]!['Tunnus']);
  await edit({ table, rowId }, heading, value);
  expect(state()).toContain(STALE);
});

test('what people write about a finding stays through checks, also when the finding goes and comes back', async () => {
  const [first] = (await inspect()).checked.findings;
  const finding = { table: 'Havainnot', rowId: first!.id };
  await edit(finding, 'Tila', 'Ohitettu');
  await edit(finding, 'Peruste', 'Sovittu lautakunnassa');
  const opened = await rowsOf('Havainnot');

  const inspection = await inspect();
  valueOf(await gateway.load(checkPlan(inspection, CHECKED, [])));
  expect((await rowsOf('Havainnot')).map(({ Tila, Peruste }) => [Tila, Peruste])).toEqual(
    opened.map(({ Tila, Peruste }) => [Tila, Peruste]),
  );
  const checked = { ...inspection.checked, findings: inspection.checked.findings.slice(1) };
  valueOf(await gateway.load(checkPlan({ ...inspection, checked }, CHECKED, [])));
  const gone = (await rowsOf('Havainnot')).find((row) => row['Tunnus'] === first!.id)!;
  expect(gone).toMatchObject({ Vakavuus: 'Poistunut', Peruste: 'Sovittu lautakunnassa' });
  const back = await inspect();
  valueOf(await gateway.load(checkPlan(back, CHECKED, [])));
  const again = (await rowsOf('Havainnot')).find((row) => row['Tunnus'] === first!.id)!;
  expect(again).toMatchObject({ Tila: 'Ohitettu', Peruste: 'Sovittu lautakunnassa' });
  expect(again['Vakavuus']).not.toBe('Poistunut');
});

test('a reason outlives the loss of every mark, also when its finding goes meanwhile', async () => {
  const [first] = (await inspect()).checked.findings;
  await edit({ table: 'Havainnot', rowId: first!.id }, 'Peruste', 'Sovittu lautakunnassa');
  const { state: workbook } = host.workbook;
  workbook.names = workbook.names.filter(({ name }) => !name.startsWith('_tasma'));

  const inspection = await inspect();
  expect(inspection.reading.faults).toEqual([]);
  expect(inspection.written.marks.get(first!.id)?.reason).toBe('Sovittu lautakunnassa');
  const checked = { ...inspection.checked, findings: inspection.checked.findings.slice(1) };
  valueOf(await gateway.load(checkPlan({ ...inspection, checked }, CHECKED, [])));
  const gone = (await rowsOf('Havainnot')).find((row) => row['Tunnus'] === first!.id)!;
  expect(gone).toMatchObject({ Vakavuus: 'Poistunut', Peruste: 'Sovittu lautakunnassa' });
});

test('the report loaded again leaves states, reasons and the log', async () => {
  const [first] = (await inspect()).checked.findings;
  await edit({ table: 'Havainnot', rowId: first!.id }, 'Peruste', 'Kysytty');
  valueOf(await gateway.load(planOpening(kemi(), { at: CHECKED, by: 'Aila' })));
  const row = (await rowsOf('Havainnot')).find((one) => one['Tunnus'] === first!.id)!;
  expect(row['Peruste']).toBe('Kysytty');
  expect((await rowsOf('Tyoloki')).map((entry) => entry['Milloin'])).toEqual([
    serialOf(CHECKED),
    serialOf(OPENED),
  ]);
});

test('the log tells edits, the newest first, one entry a cell', async () => {
  const inspection = await inspect();
  const [area] = await rowsOf('Talous_perusturva');
  const cell = { table: 'Talous_perusturva', rowId: String(area!['Tunnus']) };
  const edits = [
    {
      ...cell,
      heading: 'TP-ennuste',
      before: '',
      after: 51000,
      at: '2024-03-01T09:10:00',
      by: 'Aila',
    },
    {
      ...cell,
      heading: 'Peruste',
      before: '',
      after: 'hinta',
      at: '2024-03-01T09:11:00',
      by: null,
    },
    {
      ...cell,
      heading: 'TP-ennuste',
      before: 51000,
      after: 52000,
      at: '2024-03-01T09:12:00',
      by: 'Aila',
    },
    { ...cell, heading: 'Poikkeama', before: 1, after: 2, at: '2024-03-01T09:13:00', by: 'Aila' },
  ];
  const entries = logEntries(edits, inspection);
  valueOf(await gateway.load(checkPlan(inspection, CHECKED, entries)));
  valueOf(await gateway.load(checkPlan(inspection, CHECKED, entries)));
  const log = await rowsOf('Tyoloki');
  expect(log).toHaveLength(3);
  expect(log[0]).toMatchObject({
    Kuka: 'Aila',
    Sarake: 'TP-ennuste',
    Ennen: '',
    Jälkeen: 52000,
    Milloin: serialOf('2024-03-01T09:12:00'),
  });
  expect(log[1]).toMatchObject({ Kuka: 'toinen käyttäjä', Jälkeen: 'hinta' });
  // The co-worker's pane has logged it: ours does not log it again.
  expect(logEntries([edits[1]!], await inspect())).toEqual([]);
  expect(logEntries([{ ...edits[2]!, by: '' }], await inspect())).toMatchObject([
    { by: 'nimeämätön' },
  ]);
});

test('sheets that were deleted come back with the next check', async () => {
  host.user.deleteSheet('Havainnot');
  const inspection = await inspect();
  valueOf(await gateway.load(checkPlan(inspection, CHECKED, [])));
  expect(await rowsOf('Havainnot')).toHaveLength(inspection.checked.findings.length);
  expect(state()).toBe('ajan tasalla');
});

test('an open finding marks its cell; let stand, or mended, it does not', async () => {
  const { checked } = await inspect();
  const wrong = checked.findings.find(({ id }) => id.startsWith('changes.total:hyvinvointi'))!;
  const { sheet, address } = await addressOf(
    gateway,
    WRONG_TOTAL.table,
    WRONG_TOTAL.rowId,
    'Menot',
  );
  const fill = () => host.user.flagFill(sheet, address);
  expect(fill()).toBe('#FADCD9');
  expect(host.user.flagFill(sheet, address.replace(/^./, 'C'))).toBeNull();
  await edit({ table: 'Havainnot', rowId: wrong.id }, 'Tila', 'Ohitettu');
  expect(fill()).toBeNull();
  await edit({ table: 'Havainnot', rowId: wrong.id }, 'Tila', 'Avoin');
  expect(fill()).toBe('#FADCD9');
});
