import * as fc from 'fast-check';
import { fileFormula, shownFormula } from '../../src/xlsx/formulas';
import { planOpening } from '../../src/layout/opening';
import { withBudget } from '../fixtures/small';
import { report as seed } from '../seeds/seed';

const TABLE = 'Talous_perusturva';

test.each([
  ['=[@Toteuma]', 'Talous_perusturva[[#This Row],[Toteuma]]'],
  ['=[@[TP-ennuste]]', 'Talous_perusturva[[#This Row],[TP-ennuste]]'],
  ['=SUM([@[TA]:[Toteuma]])', 'SUM(Talous_perusturva[[#This Row],[TA]:[Toteuma]])'],
  ['=COUNTA([@])', 'COUNTA(Talous_perusturva[#This Row])'],
  ['=Muu[@Toteuma]', 'Muu[[#This Row],[Toteuma]]'],
  ['="[@Toteuma] on "&[@Toteuma]', '"[@Toteuma] on "&Talous_perusturva[[#This Row],[Toteuma]]'],
  ["=[@[O'']'[n]]", "Talous_perusturva[[#This Row],[O'']'[n]]"],
  ["='Oma [@x] taulu'!A1+[1]Taul1!B2", "'Oma [@x] taulu'!A1+[1]Taul1!B2"],
  [
    '=XLOOKUP(1,Muu[Rivi],Muu[[#Totals],[Netto]])',
    '_xlfn.XLOOKUP(1,Muu[Rivi],Muu[[#Totals],[Netto]])',
  ],
  ['=SORT(A1:A3)', '_xlfn._xlws.SORT(A1:A3)'],
])('%s is %s in a file, and back', (shown, file) => {
  expect(fileFormula(shown, TABLE)).toBe(file);
  expect(shownFormula(file, TABLE)).toBe(shown);
});

test('a column that is named without its table gets it', () => {
  expect(fileFormula('=SUM([Toteuma])', TABLE)).toBe('SUM(Talous_perusturva[Toteuma])');
  expect(fileFormula('=[[#Totals],[Toteuma]]', TABLE)).toBe(
    'Talous_perusturva[[#Totals],[Toteuma]]',
  );
});

test.each([
  ['the seed', seed],
  ['a budget and a forecast', withBudget],
])('%s: every planned formula comes back from its form in the file', (_what, report) => {
  const tables = planOpening(report, { at: '', by: '' }).sheets.flatMap((each) => each.tables);
  const formulas = tables.flatMap(({ name, columns, totals = [] }) => [
    ...columns.map(({ formula }) => ({ name, formula })),
    ...totals.map(({ content }) => ({
      name,
      formula: content.kind === 'formula' ? content.formula : undefined,
    })),
  ]);
  const planned = formulas.filter(({ formula }) => formula !== undefined);
  expect(planned.length).toBeGreaterThan(20);
  for (const { name, formula = '' } of planned) {
    expect(shownFormula(fileFormula(formula, name), name)).toBe(formula);
  }
});

/** Headings as people write them, with the characters that formulas escape. */
const heading = fc
  .string({ unit: fc.constantFrom(..."aäöTA1 %-+=().,:€'"), minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/'/g, "''"));
const plainHeading = fc.stringMatching(/^[a-zåäöA-Z_][a-z0-9åäö_]{0,8}$/);
const name = fc.stringMatching(/^[A-Z][a-zäö]{1,6}_[a-z]{1,6}$/);
const quoted = fc
  .string({ unit: fc.constantFrom(...'a[]@#"\' ,'), maxLength: 10 })
  .map((text) => `"${text.replaceAll('"', '""')}"`);
const sheetCell = fc
  .string({ unit: fc.constantFrom(..."aä []@#'"), minLength: 1, maxLength: 8 })
  .map((sheet) => `'${sheet.replaceAll("'", "''")}'!$B$3`);
const operand = fc.oneof(
  plainHeading.map((column) => `[@${column}]`),
  heading.filter((column) => !/^[\p{L}\p{N}_]+$/u.test(column)).map((column) => `[@[${column}]]`),
  fc.tuple(heading, heading).map(([from, to]) => `SUM([@[${from}]:[${to}]])`),
  fc.tuple(name, heading).map(([table, column]) => `SUM(${table}[${column}])`),
  fc.tuple(name, heading).map(([table, column]) => `${table}[[#Totals],[${column}]]`),
  fc.tuple(name, plainHeading).map(([table, column]) => `${table}[@${column}]`),
  quoted,
  sheetCell,
  fc.constantFrom('A1', '$B$2:$C$3', '12.5', 'TRUE()', 'IFS(A1>0,1)', '_oma.nimi'),
);

test('any formula comes back from its form in the file', () => {
  fc.assert(
    fc.property(
      fc.array(operand, { minLength: 1, maxLength: 5 }),
      fc.option(name, { nil: '' }),
      (operands, table) => {
        const formula = `=${operands.join('&')}`;
        expect(shownFormula(fileFormula(formula, table), table)).toBe(formula);
      },
    ),
    { numRuns: 500 },
  );
});
