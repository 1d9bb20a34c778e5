/** A city's own limits, carried by the report. */
import { check } from '../../src/checks/engine';
import { loadReport } from '../../src/report/load';
import type { CheckLimits, Report } from '../../src/report/model';
import { area, division, indicator, report, stated } from './builders';

const VISITS = { unit: 'käynnit', measure: 'flow' as const };

const withLimits = (checks: CheckLimits | undefined, own: Report): Report =>
  checks === undefined ? own : { ...own, checks };

const told = (checks: CheckLimits | undefined, rule: string, own: Report): string[] =>
  check(withLimits(checks, own))
    .findings.filter((one) => one.rule === rule)
    .map(({ severity }) => severity);

const OVERRUN = report(
  division('sivistys', {
    ...stated('Ruokapalvelujen menot ylittyvät 58 000 euroa.', [
      ['ruoka', { expense: ['58 000 euroa', 58_000] }],
    ]),
    resultAreas: [area('ruoka', 'Ruokapalvelut')],
    economy: [
      {
        id: 'ruoka:expense',
        resultArea: 'ruoka',
        item: 'expense',
        statedVariance: { raw: '70 000', value: 70_000 },
      },
    ],
  }),
);

const PACE = report(
  division('sivistys', {
    resultAreas: [
      area('kirjasto', 'Kirjasto', [
        indicator('Pajakäynnit', ['400', '410', '200', '700'], { ...VISITS, id: 'pajat' }),
      ]),
    ],
  }),
);

test.each([
  ['by default', undefined, ['error']],
  [
    'a higher limit of euros, and per cent',
    { materialEuros: 20_000, materialPercent: 20 },
    ['info'],
  ],
  ['per cent alone still calls', { materialEuros: 20_000 }, ['error']],
] as const)('%s: an overrun of 12 000 more than the text says', (_what, checks, severities) => {
  expect(told(checks, 'prose.economy', OVERRUN)).toEqual(severities);
});

test.each([
  ['by default', undefined, 1],
  ['a wider factor', { paceFactor: 1.8 }, 0],
  ['only larger counts', { smallestCount: 300 }, 0],
] as const)('%s: a forecast of 700 where the pace makes 400', (_what, checks, count) => {
  expect(told(checks, 'indicators.pace', PACE)).toHaveLength(count);
});

test('a check after a change of limits is a check from the start', () => {
  const before = check(OVERRUN);
  const changed = withLimits({ materialEuros: 20_000, materialPercent: 20 }, OVERRUN);
  expect(check(changed, { previous: before }).findings).toEqual(check(changed).findings);
});

test('a limit that is none is a fault with its place', () => {
  const load = (checks: unknown) => loadReport(JSON.stringify({ ...OVERRUN, checks }));
  expect(load({ materialEuros: -1, paceFactor: 'kaksi' })).toEqual({
    ok: false,
    faults: [
      { path: 'checks.materialEuros', expected: 'vähintään 0', found: '-1' },
      { path: 'checks.paceFactor', expected: 'luku', found: '"kaksi"' },
    ],
  });
  expect(load({ materialEuros: 0 }).ok).toBe(true);
});
