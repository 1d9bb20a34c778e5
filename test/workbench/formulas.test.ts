/**
 * What the product's formulas compute, each through structured references. The engine knows no tables:
 * references are translated to ranges before it sees them. Forms of references: Microsoft Support,
 * "Using structured references with Excel tables".
 */
import {
  formatStructured,
  readStructured,
} from '../../src/workbench/host/formula/structuredSyntax';
import type { OfficeSession } from './office';
import { cells, codeOf, economyTable, SHEET, writeCell } from './workbooks';

const outside: [formula: string, value: unknown][] = [
  ['=SUM(Talous[Poikkeama])', 80],
  ['=SUM(Talous[[Muutettu TA]:[TP-ennuste]])', 780],
  ['=SUMIFS(Talous[Poikkeama],Talous[Erä],"Menot")', 30],
  ['=SUMIFS(Talous[Poikkeama],Talous[Erä],"Menot",Talous[Tulosalue],"Sairaanhoito")', -20],
  ['=SUMIFS(Talous[Poikkeama],Talous[Tulosalue],"Vanhus*")', 50],
  ['=COUNTIFS(Talous[Poikkeama],">0")', 2],
  ['=COUNTIFS(Talous[Erä],"<>Tulot")', 2],
  ['=COUNT(Talous[TP-ennuste])', 3],
  ['=COUNT(Talous[Erä])', 0],
  ['=MAX(Talous[TP-ennuste])', 180],
  ['=INDEX(Talous[Tulosalue],2)', 'Sairaanhoito'],
  ['=MATCH("Sairaanhoito",Talous[Tulosalue],0)', 2],
  ['=IFERROR(MATCH("Ei ole",Talous[Tulosalue],0),"puuttuu")', 'puuttuu'],
  ['=INDEX(Talous[Poikkeama],MATCH("Vanhuspalvelut",Talous[Tulosalue],0))', 50],
  ['=ROUND(SUM(Talous[Poikkeama])/1000,2)', 0.08],
  ['=ROUND(-2.5,0)', -3],
  ['=ABS(-SUM(Talous[Poikkeama]))', 80],
  ['=AND(COUNT(Talous[TP-ennuste])=3,SUM(Talous[Poikkeama])>0)', true],
  ['=OR(FALSE,ISNUMBER(INDEX(Talous[TP-ennuste],1)))', true],
  ['=ISBLANK(INDEX(Talous[Tulosalue],1))', false],
  ['=IF(COUNT(Talous[TP-ennuste])=0,"ei ilmoitettu",SUM(Talous[Poikkeama]))', 80],
  ['="Netto "&SUM(Talous[Poikkeama])&" €"', 'Netto 80 €'],
  ['=Talous[[#Headers],[Erä]]', 'Erä'],
  ['=COUNT(Talous[#All])', 9],
  ['=COUNT(Talous)', 9],
  ['=COUNT(Talous[])', 9],
  ['=COUNT(Talous[#Data])', 9],
  ['=SUM(Talous[[#Data],[Poikkeama]])', 80],
  ['=SUM(Talous[[#Headers],[#Data],[Poikkeama]])', 80],
  ['=Talous[[#Totals],[Poikkeama]]', '#REF!'],
  ['=IF(NOW()>44000,"nyt","ennen")', 'nyt'],
  ['=1/0', '#DIV/0!'],
  ['=EI_OLE(1)', '#NAME?'],
];

let shared: OfficeSession;

beforeAll(async () => {
  shared = await economyTable();
});

test.each(outside)('%s', async (formula, value) => {
  expect(await writeCell(shared, 'G10', formula)).toMatchObject({ value, formula });
});

test('nothing was asked for that is not served', () => {
  expect(shared.host.unknown).toEqual([]);
});

const inRow: [formula: string, values: unknown[]][] = [
  ['=[@[TP-ennuste]]-[@[Muutettu TA]]', [50, -20, 50]],
  ['=Talous[[#This Row],[TP-ennuste]]*2', [300, 360, 200]],
  ['=Talous[@Erä]&"!"', ['Menot!', 'Menot!', 'Tulot!']],
  ['=[@Erä]', ['Menot', 'Menot', 'Tulot']],
  ['=IF([@Erä]="Menot",-[@[TP-ennuste]],[@[TP-ennuste]])', [-150, -180, 100]],
  ['=SUMIFS([TP-ennuste],[Tulosalue],[@Tulosalue])', [150, 280, 280]],
  ['=COUNT(Talous[@[Muutettu TA]:[TP-ennuste]])', [2, 2, 2]],
];

test.each(inRow)('in a row: %s', async (formula, values) => {
  await writeCell(shared, 'E2', formula);
  expect(cells(shared.host, 'E2', 'E3', 'E4')).toEqual(values);
});

test('a reference to its own row stands for nothing outside the table: #VALUE!', async () => {
  expect(await writeCell(shared, 'G20', '=Talous[@Erä]')).toMatchObject({ value: '#VALUE!' });
});

test('a totals row is reached by #Totals, and no longer belongs to the data', async () => {
  const session = await economyTable();
  await session.Excel.run(async (context) => {
    context.workbook.tables.getItem('Talous').showTotals = true;
    await context.sync();
  });
  session.host.user.edit(SHEET, 'E5', '=SUM([Poikkeama])');
  expect(cells(session.host, 'A5', 'E5')).toEqual(['Summa', 80]);
  expect(await writeCell(session, 'G1', '=Talous[[#Totals],[Poikkeama]]')).toMatchObject({
    value: 80,
  });
  expect(await writeCell(session, 'G2', '=SUM(Talous[Poikkeama])')).toMatchObject({ value: 80 });
});

test('renaming a table or a column is followed by its references', async () => {
  const session = await economyTable();
  await writeCell(session, 'G1', '=SUM(Talous[Poikkeama])');
  session.host.user.edit(SHEET, 'D1', 'Ennuste');
  await session.Excel.run(async (context) => {
    context.workbook.tables.getItem('Talous').name = 'Perusturva';
    await context.sync();
  });
  expect(session.host.user.formula(SHEET, 'E2')).toBe('=[@Ennuste]-[@[Muutettu TA]]');
  expect(session.host.user.formula(SHEET, 'G1')).toBe('=SUM(Perusturva[Poikkeama])');
  expect(cells(session.host, 'E2', 'G1')).toEqual([50, 80]);
});

/** Excel answers InvalidArgument to what its formula bar would refuse. */
const refused = [
  '=SUM(Ei_taulukko[A])',
  '=SUM(Talous[Ei saraketta])',
  '=SUM(Talous[Poikkeama]',
  '=SUM(A1;A2)',
  '=Ei_ole!A1',
  '=1+',
  '="ei pääty',
  `=${'1+'.repeat(5000)}1`,
];

test.each(refused)('refused: %#', async (formula) => {
  expect(await codeOf(writeCell(shared, 'G10', formula))).toBe('InvalidArgument');
});

test.each([
  'Talous[Poikkeama]',
  'Talous[[TP-ennuste]:[Muutettu TA]]',
  'Talous[[#Totals],[Poikkeama]]',
  'Talous[#All]',
  "Talous[Meno '[1 000 €']]",
  '[@Erä]',
  '[@[TP-ennuste]]',
])('%s is written as it was read', (text) => {
  const identifier = /^[^[]*/.exec(text)?.[0] ?? '';
  const read = readStructured(text, 0, identifier);
  expect(read && formatStructured(read)).toBe(text);
});
