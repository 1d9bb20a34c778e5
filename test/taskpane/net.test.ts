/** What the pane says of a net while people type into Talous, delete from it and have it put back. */
import { fi } from '../../src/taskpane/text/fi/fi';
import { missingWords, stateWords } from '../../src/taskpane/work/netWords';
import type { Report } from '../../src/report/model';
import type { Work } from '../../src/taskpane/state/paneState';
import type { DivisionVariance } from '../../src/taskpane/workbook/variances';
import { report as seed } from '../seeds/seed';
import { openPane, type Pane } from './pane';

jest.setTimeout(120_000);

/** Talous of Perusturva begins on row 8: Hallinto, Perheiden palvelut, Terveys, Ikäihmiset, Kohdistamatta. */
const IKAIHMISET_MENOT = 'J15';

function divisionOf(work: Work, id = 'perusturva'): DivisionVariance {
  return work.variances.divisions.find((one) => one.id === id)!;
}

/** Messages of the findings that speak of what stands in Talous. */
function findings(
  work: Work,
  ...rules: string[]
): { id: string; severity: string; message: string }[] {
  return work.findings
    .flatMap((group) => group.findings)
    .filter(({ id }) => rules.some((rule) => id.startsWith(`${rule}:`)))
    .map(({ id, severity, message }) => ({ id, severity, message }));
}

/** Three divisions of Kemi as far as the net needs them, so that they are written quickly. */
function threeDivisions(): Report {
  const divisions = seed.divisions
    .filter(({ id }) => ['hyvinvointi', 'perusturva', 'ymparisto'].includes(id))
    .map((division) => ({
      ...division,
      resultAreas: division.resultAreas.map((area) => ({ ...area, indicators: [] })),
    }));
  return { ...seed, divisions, objectives: [] };
}

async function openThree(): Promise<Pane> {
  const pane = await openPane(threeDivisions());
  expect(pane.work().variances).toMatchObject({ covered: 2, isOpen: false });
  expect(pane.work().variances.total.net).toBe(264_776 - 453_353);
  return pane;
}

test.each(['noin 5', '=1/0', 'TOSI', '15.3.2022'])(
  '%s in a figure cell is unread: no net of the division, and the city says what is missing',
  async (typed) => {
    const pane = await openThree();
    pane.host.user.edit('Perusturva', IKAIHMISET_MENOT, typed);
    await pane.settled();
    const { variances } = pane.work();
    expect(divisionOf(pane.work())).toMatchObject({ state: 'unread', net: null });
    expect(stateWords(divisionOf(pane.work()), fi)).toBe('tarkista: 1 luku lukematta');
    expect(variances).toMatchObject({ covered: 1, isOpen: true });
    expect(variances.divisions.map((one) => missingWords(one, fi))).toContain(
      'Perusturva: 1 luku lukematta',
    );
    expect(divisionOf(pane.work()).missingAt).toEqual({
      sheet: 'Perusturva',
      address: IKAIHMISET_MENOT,
    });
    expect(findings(pane.work(), 'tables.unread')).toMatchObject([{ severity: 'error' }]);
    expect(pane.host.user.value('Yhteenveto', 'E7')).toBe('tarkista');
  },
);

test.each([
  ['1,25 milj.', 1_250_000],
  ['1.250.000', 1_250_000],
  ['2 000 t€', 2_000_000],
])('%s is mended by one press', async (typed, euros) => {
  const pane = await openThree();
  pane.host.user.edit('Perusturva', IKAIHMISET_MENOT, `'${typed}`);
  await pane.settled();
  const [finding] = findings(pane.work(), 'tables.unread');
  await pane.controller.run({ kind: 'fix', finding: finding!.id });
  expect(pane.host.user.value('Perusturva', IKAIHMISET_MENOT)).toBe(euros);
  expect(findings(pane.work(), 'tables.unread')).toEqual([]);
  expect(divisionOf(pane.work())).toMatchObject({
    state: 'known',
    net: -453_353 + 2_000_000 - euros,
  });
});

test('what is mended after a date was typed there reads as a number, not as another date', async () => {
  const pane = await openThree();
  pane.host.user.edit('Perusturva', IKAIHMISET_MENOT, '15.3.2022');
  pane.host.user.edit('Perusturva', IKAIHMISET_MENOT, '1.250.000');
  await pane.settled();
  const [finding] = findings(pane.work(), 'tables.unread');
  await pane.controller.run({ kind: 'fix', finding: finding!.id });
  expect(pane.host.user.text('Perusturva', IKAIHMISET_MENOT)).toBe('+1\u00a0250\u00a0000');
  expect(divisionOf(pane.work())).toMatchObject({ state: 'known', net: 296_647 });
  await pane.controller.run({ kind: 'undo' });
  expect(pane.host.user.value('Perusturva', IKAIHMISET_MENOT)).toBe('1.250.000');
  expect(divisionOf(pane.work())).toMatchObject({ state: 'unread', net: null });
});

test('a deleted row is told at once, and comes back with what was typed there last', async () => {
  const pane = await openThree();
  const { host, controller } = pane;
  host.user.edit('Perusturva', IKAIHMISET_MENOT, '1 900 000');
  host.user.edit('Perusturva', 'P15', 'Arvio tarkentui');
  await pane.settled();
  const before = divisionOf(pane.work()).net;
  host.user.deleteRows('Perusturva', 15, 1);
  await pane.settled();
  expect(divisionOf(pane.work())).toMatchObject({ state: 'unread', net: null });
  expect(stateWords(divisionOf(pane.work()), fi)).toBe('tarkista: 1 rivi poistettu');
  expect(host.user.value('Yhteenveto', 'F7')).toBe('tarkista: 1 rivi poistettu');
  const [finding] = findings(pane.work(), 'tables.gone');
  await controller.run({ kind: 'fix', finding: finding!.id });
  expect(host.user.value('Perusturva', IKAIHMISET_MENOT)).toBe(1_900_000);
  expect(host.user.value('Perusturva', 'P15')).toBe('Arvio tarkentui');
  expect(divisionOf(pane.work())).toMatchObject({ state: 'known', net: before });
  expect(findings(pane.work(), 'tables.gone')).toEqual([]);
  expect(host.user.value('Yhteenveto', 'E7')).toBe(before);
});

test('a deletion that somebody lets stand, with a reason, leaves the line out of the net', async () => {
  const pane = await openThree();
  const { host, controller } = pane;
  host.user.deleteRows('Perusturva', 15, 1);
  await pane.settled();
  const [finding] = findings(pane.work(), 'tables.gone');
  await controller.run({ kind: 'waive', finding: finding!.id, reason: 'Tulosalue lakkautettu' });
  const net = -453_353 + 2_000_000;
  expect(divisionOf(pane.work())).toMatchObject({ state: 'known', net });
  expect(findings(pane.work(), 'tables.gone')).toMatchObject([{ severity: 'info' }]);
  expect(host.user.value('Yhteenveto', 'E7')).toBe(net);
  await controller.run({ kind: 'reopen', finding: finding!.id, reason: '' });
  expect(divisionOf(pane.work())).toMatchObject({ state: 'unread', net: null });
  expect(host.user.value('Yhteenveto', 'E7')).toBe('tarkista');
});

test("a deleted division's sheet is told at once, and comes back with what was typed there last", async () => {
  const pane = await openThree();
  const { host, controller } = pane;
  host.user.edit('Perusturva', IKAIHMISET_MENOT, '1 900 000');
  await pane.settled();
  const before = divisionOf(pane.work()).net;
  const tabs = (): string[] => host.workbook.state.sheets.map(({ name }) => name);
  const inOrder = tabs();
  host.user.deleteSheet('Perusturva');
  await pane.settled();
  const gone = divisionOf(pane.work());
  expect(gone).toMatchObject({ state: 'unread', net: null, place: null });
  expect(missingWords(gone, fi)).toBe('Perusturva: välilehti poistettu');
  expect(host.user.value('Yhteenveto', 'E7')).toBe('tarkista');
  expect(host.user.value('Yhteenveto', 'F7')).toBe('tarkista: välilehti poistettu');
  const [finding] = findings(pane.work(), 'tables.gone');
  await controller.run({ kind: 'fix', finding: finding!.id });
  expect(divisionOf(pane.work())).toMatchObject({ state: 'known', net: before });
  expect(tabs()).toEqual(inOrder);
  expect(host.user.value('Perusturva', IKAIHMISET_MENOT)).toBe(1_900_000);
  expect(host.user.value('Yhteenveto', 'E7')).toBe(before);
  expect(host.user.value('Yhteenveto', 'F7')).toBe('heikkenee');
});

test('a formula of Yhteenveto that is written over is told, with its sum neutral, and put back', async () => {
  const { host, controller, ...pane } = await openThree();
  const [net, total] = ['E7', 'E9'].map((cell) => host.user.formula('Yhteenveto', cell));
  host.user.insertRows('Yhteenveto', 2);
  host.user.edit('Yhteenveto', 'E8', '5');
  host.user.edit('Yhteenveto', 'E10', '6');
  await pane.settled();
  const { variances } = pane.work();
  expect(variances).toMatchObject({ isOpen: true, overwritten: 2 });
  const told = findings(pane.work(), 'workbook.overwritten');
  expect(told.map(({ message }) => message)).toEqual([
    'Taulukossa Yhteenveto kaavan päälle on kirjoitettu: E8 5, E10 6. Solu ei seuraa muutoksia.',
  ]);
  await controller.run({ kind: 'fix', finding: told[0]!.id });
  expect(host.user.formula('Yhteenveto', 'E8')).toBe(net);
  expect(host.user.formula('Yhteenveto', 'E10')).toBe(
    String(total).replaceAll(/(?<=[EF])\d+/g, (row) => String(Number(row) + 1)),
  );
  expect(pane.work().variances).toMatchObject({ isOpen: false, overwritten: 0 });
  expect(findings(pane.work(), 'workbook.overwritten')).toEqual([]);
});

test('only one side given is half: its figure, no direction, and what is missing', async () => {
  const pane = await openThree();
  pane.host.user.edit('Ympäristö', 'D8', '1 000 000');
  pane.host.user.edit('Ympäristö', 'I8', '1 200 000');
  await pane.settled();
  const ymparisto = divisionOf(pane.work(), 'ymparisto');
  expect(ymparisto).toMatchObject({ state: 'half', net: 200_000 });
  expect(stateWords(ymparisto, fi)).toBe('kesken: 7 riviä ilman lukua');
  expect(pane.work().variances).toMatchObject({ covered: 3, isOpen: true });
  expect(pane.host.user.value('Yhteenveto', 'F8')).toBe('kesken: 7 riviä ilman lukua');
});

test('Kohdistamatta goes when the last silent area has its figures, and a finding says what it was', async () => {
  const pane = await openThree();
  for (const [cell, amount] of [
    ['D8', '500 000'],
    ['I8', '500 000'],
    ['D9', '700 000'],
    ['I9', '710 000'],
  ] as const) {
    pane.host.user.edit('Perusturva', cell, amount);
  }
  await pane.settled();
  expect(divisionOf(pane.work())).toMatchObject({
    state: 'known',
    net: -453_353 - 10_413 - 10_000,
  });
  const found = findings(pane.work(), 'economy.total').find(({ id }) => id.endsWith('perusturva'));
  expect(found).toMatchObject({ severity: 'error' });
  expect(found?.message).toMatch(/Kohdistamatta \(\+10\s413\) ei ole enää mukana/);
});
