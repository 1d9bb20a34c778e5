/** Euros and shares told in free prose against Talous and the table of changes. Made-up cities. */
import { check } from '../../src/checks/engine';
import type { Division, EconomyItem, EconomyRow } from '../../src/report/model';
import { area, changes, division, report, stated } from './builders';

const AREAS = [area('ruoka', 'Ruokapalvelut'), area('museo', 'Museo ja kulttuuripalvelut')];

interface Figures {
  originalBudget?: number;
  budgetChanges?: number;
  actual?: number;
  forecast?: number;
  proposal?: number;
}

function line(resultArea: string, item: EconomyItem, figures: Figures): EconomyRow {
  const cells = Object.entries(figures).map(([key, value]) => [key, { raw: String(value), value }]);
  return { id: `${resultArea}:${item}`, resultArea, item, ...Object.fromEntries(cells) };
}

/** Forecast of the division: revenue 900 000, expense 5 255 000. */
const ECONOMY = [
  line('ruoka', 'revenue', { originalBudget: 400_000, actual: 212_000, forecast: 410_000 }),
  line('ruoka', 'expense', {
    originalBudget: 3_100_000,
    budgetChanges: 50_000,
    actual: 1_606_500,
    forecast: 3_205_000,
    proposal: 55_000,
  }),
  line('museo', 'revenue', { originalBudget: 520_000, actual: 231_000, forecast: 490_000 }),
  line('museo', 'expense', { originalBudget: 2_000_000, actual: 970_000, forecast: 2_050_000 }),
];

const told = (text: string, parts: Partial<Division> = { economy: ECONOMY }): string[] =>
  check(report(division('sivistys', { resultAreas: AREAS, ...stated(text, []), ...parts })))
    .findings.filter((one) => one.rule === 'prose.amount')
    .map(({ severity, at, expected, found }) => {
      const [, cell] = at;
      const place = cell?.kind === 'cell' ? `${cell.table} ${cell.row}.${cell.column}` : '';
      return `${severity} ${place} ${expected} ${found}`;
    });

test.each([
  [
    'Ruokapalvelujen menojen ennuste on 3,25 milj. euroa.',
    'error economy ruoka:expense.forecast 3205000 3250000',
  ],
  [
    'Ruokapalvelujen menot ovat ennusteen mukaan 3 502 000 euroa.',
    'error economy ruoka:expense.forecast 3205000 3502000',
  ],
  [
    'Ruokapalvelujen menojen muutettu talousarvio on 3 510 000 euroa.',
    'error economy ruoka:expense.amendedBudget 3150000 3510000',
  ],
  [
    'Ruokapalvelujen menojen ennuste on 3,205 milj. euroa ja talousarvio 3,51 milj. euroa.',
    'error economy ruoka:expense.amendedBudget 3150000 3510000',
  ],
  [
    'Ruokapalvelujen menot toteutuivat 1,66 milj. euron suuruisina.',
    'error economy ruoka:expense.actual 1606500 1660000',
  ],
  [
    'Museon ja kulttuuripalvelujen tulot ylittyvät 30 000 euroa.',
    'error economy museo:revenue.variance -30000 30000',
  ],
  [
    'Ruokapalvelujen menot ovat 95 000 euroa yli talousarvion.',
    'error economy ruoka:expense.variance 55000 95000',
  ],
  [
    'Koko toimialan menojen ennuste on 5,525 milj. euroa.',
    'error economy ruoka:expense.forecast 5255000 5525000',
  ],
  [
    'Toimialan toimintakatteen ennuste on -4,535 milj. euroa.',
    'error economy ruoka:revenue.forecast 4355000 4535000',
  ],
  [
    'Ruokapalvelujen menoista on kesäkuun loppuun mennessä toteutunut 15 % ja tuloista 53 %.',
    'error economy ruoka:expense.actual 51 15',
  ],
  [
    'Ruokapalvelujen menoista on kesäkuun loppuun mennessä toteutunut 51 % ja tuloista 35 %.',
    'error economy ruoka:revenue.actual 53 35',
  ],
  ['Ruokapalvelujen menot ylittyvät 17 %.', 'error economy ruoka:expense.variance 1.7 17'],
  [
    'Ruokapalvelujen menoihin esitetään 505 000 euron lisämäärärahaa.',
    'error economy ruoka:expense.proposal 55000 505000',
  ],
  [
    'Ruokapalvelujen menoihin esitetään 55 000 euron vähennystä.',
    'error economy ruoka:expense.proposal 55000 -55000',
  ],
  [
    'Ruokapalvelujen asiakasmäärä on kasvanut. Menojen ennuste on 3 502 000 euroa.',
    'warning economy ruoka:expense.forecast 3205000 3502000',
  ],
  [
    'Ruokapalvelujen menojen ennuste on uusien päiväkotien vuoksi 3 250 000 euroa.',
    'error economy ruoka:expense.forecast 3205000 3250000',
  ],
  [
    'Ruokapalvelujen menojen ennuste on edelleen 3 250 000 euroa.',
    'warning economy ruoka:expense.forecast 3205000 3250000',
  ],
  ['Menojen ennuste on 3 250 000 euroa.', 'warning economy ruoka:expense.forecast 3205000 3250000'],
  [
    'Ruokapalvelujen menojen ennuste on 3 201 500 euroa.',
    'info economy ruoka:expense.forecast 3205000 3201500',
  ],
  [
    'Ruokapalvelujen menojen ennuste on 3 204 000 euroa.',
    'warning economy ruoka:expense.forecast 3205000 3204000',
  ],
])('%s', (text, finding) => expect(told(text)).toEqual([finding]));

test.each([
  ['what the table says', 'Ruokapalvelujen menojen ennuste on 3 205 000 euroa.'],
  ['rounded', 'Ruokapalvelujen menojen ennuste on 3,2 milj. euroa.'],
  ['the original budget', 'Ruokapalvelujen menojen talousarvio on 3,1 milj. euroa.'],
  ['the amended budget', 'Ruokapalvelujen menojen talousarvio on 3,15 milj. euroa.'],
  ['a share of the original budget', 'Ruokapalvelujen menoista on toteutunut 52 %.'],
  ['the net with its printed minus', 'Toimialan toimintakatteen ennuste on -4,355 milj. euroa.'],
  ['an overrun that holds', 'Ruokapalvelujen menot ylittyvät 55 000 euroa.'],
  ['a proposal that holds', 'Ruokapalvelujen menoihin esitetään 55 000 euron lisäystä.'],
  ['a part of the expenses', 'Ruokapalvelujen henkilöstömenojen ennuste on 1,25 milj. euroa.'],
  ['a part of the area', 'Ruokapalvelujen keskuskeittiön menojen ennuste on 1,25 milj. euroa.'],
  ['another year', 'Ruokapalvelujen menot olivat vuonna 2020 yhteensä 2,9 milj. euroa.'],
  [
    'last year, which no table holds',
    'Ruokapalvelujen menot olivat edellisenä vuonna 2,9 milj. euroa.',
  ],
  ['a month', 'Ruokapalvelujen menojen toteuma oli toukokuussa 250 000 euroa.'],
  [
    'two areas',
    'Ruokapalvelujen sekä museon ja kulttuuripalvelujen menojen ennuste on 6 milj. euroa.',
  ],
  ['nobody named', 'Menojen ennuste on 1,25 milj. euroa.'],
  ['no column said', 'Ruokapalvelujen menot ovat 1,25 milj. euroa.'],
  ['no item said', 'Ruokapalvelujen ennuste on 1,25 milj. euroa.'],
  ['a price', 'Ruokapalvelujen menojen ennuste on 3,25 euroa/ateria.'],
  ['a range', 'Ruokapalvelujen menojen ennuste on 1,1–1,3 milj. euroa.'],
  [
    'an underrun half-way',
    'Ruokapalvelujen toteutuneet menot alittavat talousarvion 95 000 euroa.',
  ],
])('silent: %s', (_what, text) => expect(told(text)).toEqual([]));

describe('without Talous', () => {
  const printed = changes('revenue expense net', [
    ['Ruokapalvelut', '+20 000', '+210 000', '-190 000'],
    ['Museo ja kulttuuripalvelut', '-30 000', '+50 000', '-80 000'],
    ['Yhteensä', '-10 000', '+260 000', '-270 000'],
  ]);
  const parts = { budgetChanges: printed };

  test.each([
    [
      'Ruokapalvelujen menoihin esitetään 120 000 euron lisämäärärahaa.',
      ['error budgetChanges rivi-1.expense 210000 120000'],
    ],
    [
      'Museon ja kulttuuripalvelujen tuloihin esitetään 30 000 euron lisäystä.',
      ['error budgetChanges rivi-2.revenue -30000 30000'],
    ],
    [
      'Koko toimialan menoihin esitetään 206 000 euron lisäystä.',
      ['error budgetChanges total.expense 260000 206000'],
    ],
    ['Koko toimialan menoihin esitetään 260 000 euron lisäystä.', []],
    ['Ruokapalvelujen menojen ennuste on 1,25 milj. euroa.', []],
    ['Ruokapalvelujen menoista on toteutunut 53 %.', []],
  ])('%s', (text, expected) => expect(told(text, parts)).toEqual(expected));

  test('a figure that the report states is left to the rules over statements', () => {
    const text = 'Ruokapalvelujen menot ylittyvät 120 000 euroa.';
    const own = stated(text, [['ruoka', { expense: ['120 000 euroa', 120_000] }]]);
    expect(told(text, { ...parts, ...own })).toEqual([]);
  });

  test('a wrong total of the table is no fault of the text', () => {
    const wrong = changes('revenue expense net', [
      ['Ruokapalvelut', '+20 000', '+210 000', '-190 000'],
      ['Museo ja kulttuuripalvelut', '-30 000', '+50 000', '-80 000'],
      ['Yhteensä', '-10 000', '+206 000', '-270 000'],
    ]);
    const text = 'Koko toimialan menoihin esitetään 260 000 euron lisäystä.';
    expect(told(text, { budgetChanges: wrong })).toEqual([]);
  });
});

test('a division whose forecasts are filled in half is not summed', () => {
  const [revenue, expense] = ECONOMY as [EconomyRow, EconomyRow];
  expect(
    told('Koko toimialan menojen ennuste on 5,525 milj. euroa.', { economy: [revenue, expense] }),
  ).toEqual([]);
});

test('the whole division follows from the area that was changed after its text', () => {
  const text =
    'Ruokapalvelujen menojen ennuste on 3 155 000 euroa. Koko toimialan menojen ennuste on 5 205 000 euroa.';
  const { findings } = check(
    report(division('sivistys', { resultAreas: AREAS, ...stated(text, []), economy: ECONOMY })),
  );
  const own = findings.filter(({ rule }) => rule === 'prose.amount');
  expect(own.map(({ at, root }) => [at[0], root !== undefined])).toMatchObject([
    [{ raw: '3 155 000 euroa' }, false],
    [{ raw: '5 205 000 euroa' }, true],
  ]);
  expect(own[1]?.root).toBe(own[0]?.id);
});
