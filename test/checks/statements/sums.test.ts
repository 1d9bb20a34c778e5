/** Sums of statements: what adds up is told by the statement itself. */
import * as fc from 'fast-check';
import { check } from '../../../src/checks/engine';
import type { Statement } from '../../../src/report/cityStatements';
import type { Report } from '../../../src/report/model';
import { reportOf } from '../../fixtures/small';

type Rows = [label: string, ...figures: number[]][];

const KEYS = [
  'priorActual',
  'originalBudget',
  'budgetChanges',
  'amendedBudget',
  'actual',
  'variance',
];

const print = (value: number): string =>
  new Intl.NumberFormat('fi-FI')
    .format(value)
    .replace(/\u00a0/g, ' ')
    .replace('\u2212', '-');

/** `scale` 1 000: printed in thousands. */
function statement(rows: Rows, keys = KEYS, scale = 1): Statement {
  return {
    id: 'laskelma',
    name: 'Tuloslaskelma',
    kind: 'income',
    columns: keys.map((key) => ({ key, heading: key.toUpperCase() })),
    rows: rows.map(([label, ...figures], at) => ({
      id: `rivi-${at}`,
      label,
      cells: Object.fromEntries(
        figures.map((value, i) => [keys[i], { raw: print(value), value: value * scale }]),
      ),
      line: at + 1,
    })),
    line: 1,
  };
}

const withStatement = (one: Statement, where: 'statements' | 'printed' = 'statements'): Report => ({
  ...reportOf(),
  [where]: [one],
});

const found = (report: Report) =>
  check(report).findings.filter(({ rule }) => rule === 'statements.sum');

/** Costs with a minus, as income statements print them; variance = actual - amended. */
const INCOME: Rows = [
  ['Toimintatuotot', 7_920, 7_600, 120, 7_720, 3_891, -3_829],
  ['Toimintakulut', -47_230, -46_000, -310, -46_310, -23_764, 22_546],
  ['Toimintakate', -39_310, -38_400, -190, -38_590, -19_873, 18_717],
  ['Verotulot', 33_172, 33_500, 0, 33_500, 16_811, -16_689],
  ['Valtionosuudet', 17_195, 15_100, 0, 15_100, 7_561, -7_539],
  ['Vuosikate', 11_057, 10_200, -190, 10_010, 4_499, -5_511],
];

const changed = (rows: Rows, row: number, column: number, value: number): Rows =>
  rows.map(
    (one, r) =>
      one.map((cell, c) => (r === row && c === column + 1 ? value : cell)) as Rows[number],
  );

it('says nothing of a statement that adds up', () => {
  expect(found(withStatement(statement(INCOME)))).toEqual([]);
});

it('tells a wrong total at its place, with what slipped', () => {
  const told = found(withStatement(statement(changed(INCOME, 2, 4, -19_783))));
  const [only, ...others] = [...told].sort((a, b) => Number(!!a.root) - Number(!!b.root));
  expect(only).toMatchObject({
    severity: 'error',
    at: expect.arrayContaining([
      { kind: 'cell', table: 'statements', division: '', row: 'rivi-2', column: 'actual' },
    ]) as unknown,
    expected: -19_873,
    found: -19_783,
    cause: 'transposed',
  });
  expect(only?.at[0]).toMatchObject({ row: 'rivi-2', column: 'actual' });
  expect(only).not.toHaveProperty('fix');
  expect(others).toHaveLength(2);
  expect(others.every(({ root }) => root === only?.id)).toBe(true);
});

it('tells a wrong part where row and column both show it', () => {
  const [only] = found(withStatement(statement(changed(INCOME, 1, 3, -43_610))));
  expect(only?.at[0]).toMatchObject({ row: 'rivi-1', column: 'amendedBudget' });
  expect(only).toMatchObject({ expected: -46_310, found: -43_610 });
});

it('reads costs without a sign, and the variance either way round', () => {
  const turned: Rows = INCOME.map(([label, ...figures]) => {
    const cost = label === 'Toimintakulut';
    return [label, ...figures.map((value, i) => (cost && i < 5 ? -value : value))] as Rows[number];
  });
  expect(found(withStatement(statement(turned)))).toEqual([]);
  const [only] = found(withStatement(statement(changed(turned, 2, 0, 39_310))));
  expect(only?.at[0]).toMatchObject({ row: 'rivi-2', column: 'priorActual' });
});

it('bears the rounding of thousands', () => {
  const rounded: Rows = [
    ['Toimintatuotot', 7_921, 7_600, 7_720],
    ['Toimintakulut', -47_230, -46_000, -46_310],
    ['Toimintakate', -39_310, -38_400, -38_590],
  ];
  const keys = ['priorActual', 'originalBudget', 'amendedBudget'];
  expect(found(withStatement(statement(rounded, keys, 1_000)))).toEqual([]);
});

it('believes no sum that closes in one column only, nor in small counts', () => {
  const chance: Rows = [
    ['Vakituiset', 12, 40],
    ['Määräaikaiset', 30, 50],
    ['Henkilöstö yhteensä', 42, 91],
  ];
  expect(found(withStatement(statement(chance, ['priorActual', 'actual'])))).toEqual([]);
});

it('finds any one wrong figure of any statement that adds up, printed tables too, and nothing else', () => {
  const amount = fc.integer({ min: 20_000, max: 900_000 });
  const line = fc.tuple(amount, amount, amount, amount);
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 3, maxLength: 6 }),
      fc.nat(100),
      fc.nat(3),
      fc.integer({ min: 1_000, max: 9_000 }),
      fc.constantFrom('statements' as const, 'printed' as const),
      (lines, pick, column, off, where) => {
        const parts = lines.map((figures, at): Rows[number] => [`Erä ${at}`, ...figures]);
        const sums = [0, 1, 2, 3].map((c) => lines.reduce((sum, one) => sum + (one[c] ?? 0), 0));
        const rows: Rows = [...parts, ['Yhteensä', ...sums]];
        const keys = ['priorActual', 'originalBudget', 'actual', 'forecast'];
        expect(found(withStatement(statement(rows, keys), where))).toEqual([]);
        const row = pick % rows.length;
        const wrong = changed(rows, row, column, (rows[row]?.[column + 1] as number) + off);
        const told = found(withStatement(statement(wrong, keys), where));
        expect(told).toHaveLength(1);
        expect(told[0]?.at).toContainEqual(
          expect.objectContaining({ row: `rivi-${row}`, column: keys[column] }),
        );
      },
    ),
    { numRuns: 100 },
  );
});
