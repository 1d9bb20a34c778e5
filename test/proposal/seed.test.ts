import { printedView, printFaults } from '../../src/proposal/printed';
import { contextOf } from '../../src/proposal/document/paper';
import { changesTable } from '../../src/proposal/document/sections/changes';
import { plainText } from '../../src/proposal/document/model';
import { versionRows } from '../../src/proposal/proposal';
import { report as seed } from '../seeds/seed';
import { divisionOf, seedProposal } from './reports';

/** Tulot, menot, toimintakate in euros, as the council's paper must have them. */
const EXPECTED: [string, number, number, number][] = [
  ['Hallintopalvelut', -20_200, -20_200, 0],
  ['Lasten ja nuorten palvelut', 1_310_855, 1_421_212, -110_357],
  ['Vapaa-aikapalvelut', -119_580, -494_713, 375_133],
  ['Hyvinvointi yhteensä', 1_171_075, 906_299, 264_776],
  ['Terveyttä ja toimintakykyä edistävät palvelut', 1_175_000, 544_000, 631_000],
  ['Ikäihmisten palvelut', 950_000, 2_000_000, -1_050_000],
  ['Perusturva yhteensä', 2_125_000, 2_544_000, -419_000],
  ['Yhteensä', 3_296_075, 3_450_299, -154_224],
];

test('the table of the council is right to the euro', () => {
  const table = changesTable(contextOf(seedProposal(), 'fi'));
  const rows = table.rows.map(({ cells: [label, ...figures] }) => [
    plainText(label?.content ?? []),
    ...figures.map((figure) => figure.value),
  ]);
  expect(rows).toEqual(EXPECTED);
});

test('a note says where the print is wrong, and nowhere else', () => {
  const { notes, rows } = changesTable(contextOf(seedProposal(), 'fi'));
  expect(notes).toEqual([
    'Hyvinvoinnin summat rivien mukaan; katsauksessa 906 298 ja 264 777. Menojen summan etumerkki on katsauksessa väärä.',
  ]);
  expect(rows.map((row) => row.cells[0]?.note)).toEqual([
    undefined,
    undefined,
    undefined,
    1,
    ...Array<undefined>(4).fill(undefined),
  ]);
});

test('a printed table is shown in its own order and signs, and differs only where it is wrong', () => {
  const report = seed;
  const wellbeing = printedView(divisionOf(report, 'hyvinvointi'))!;
  expect(wellbeing.columns).toEqual(['revenue', 'expense', 'net']);
  expect(wellbeing.total.cells.expense).toEqual({ value: 906_299, raw: '-906 298', differs: true });
  expect(printFaults(wellbeing)).toMatchObject([{ isTotal: true, columns: ['expense', 'net'] }]);

  const care = printedView(divisionOf(report, 'perusturva'))!;
  expect(care.columns).toEqual(['expense', 'revenue', 'net']);
  expect(care.netIsExpenditure).toBe(true);
  expect(care.rows[0]?.cells.net).toEqual({ value: -631_000, raw: '-631 000', differs: false });
  expect(care.total.cells.net).toEqual({ value: 419_000, raw: '+ 419 000', differs: false });
  expect(printFaults(care)).toEqual([]);

  expect(printedView(divisionOf(report, 'ymparisto'))).toBeNull();
});

test('net expenditure turns the third column only', () => {
  const table = changesTable(contextOf(seedProposal({ netAs: 'netExpenditure' }), 'fi'));
  expect(table.columns[3]?.heading).toBe('Nettomenot');
  expect(table.rows.at(-1)?.cells.map((cell) => cell.value)).toEqual([
    undefined,
    3_296_075,
    3_450_299,
    154_224,
  ]);
});

test('in thousands the rows are rounded and the sums are made of the rows', () => {
  const table = changesTable(contextOf(seedProposal({ unit: 'teur' }), 'fi'));
  const shown = table.rows.map(({ cells }) => cells.slice(1).map((one) => plainText(one.content)));
  expect(shown.slice(0, 4)).toEqual([
    ['−20', '−20', '0'],
    ['+1\u00a0311', '+1\u00a0421', '−110'],
    ['−120', '−495', '+375'],
    ['+1\u00a0171', '+906', '+265'],
  ]);
  expect(table.notes.join()).toContain('pyöristetty tuhansiin');
});

test('a version keeps the rows of the council', () => {
  expect(versionRows(seedProposal())?.map((row) => row.id)).toEqual([
    'hyvinvointi-hallinto',
    'hyvinvointi-lapset-nuoret',
    'hyvinvointi-vapaa-aika',
    'perusturva-terveys',
    'perusturva-ikaihmiset',
  ]);
});
