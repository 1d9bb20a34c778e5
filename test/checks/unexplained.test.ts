/** Material changes that no sentence explains. Made-up services. */
import { check } from '../../src/checks/engine';
import { DEFAULT_SETTINGS, type Settings } from '../../src/checks/settings';
import type { Division, EconomyRow } from '../../src/report/model';
import { area, division, indicator, report, stated } from './builders';

const AREAS = [
  area('museo', 'Museopalvelut', [
    indicator('Näyttelykäynnit', ['820', '840', '260', '510'], {
      id: 'nayttelyt',
      measure: 'flow',
    }),
    indicator('Työpajat', ['310', '320', '150', '305'], { id: 'tyopajat', measure: 'flow' }),
  ]),
  area('ruoka', 'Ruokapalvelut'),
];

const told = (text: string, parts: Partial<Division> = {}, settings: Partial<Settings> = {}) =>
  check(report(division('sivistys', { ...stated(text, []), resultAreas: AREAS, ...parts })), {
    settings: { ...DEFAULT_SETTINGS, ...settings },
  })
    .findings.filter((one) => one.rule === 'prose.unexplained')
    .map(({ severity, id, at }) => `${severity} ${id.split(':')[1]} ${at.length}`);

const expense = (value: number): EconomyRow[] => [
  {
    id: 'ruoka:expense',
    resultArea: 'ruoka',
    item: 'expense',
    statedVariance: { raw: String(value), value },
  },
];

const OTHER = 'Henkilöstöä on koulutettu.';
const EXPLAINED = 'Näyttelykäyntejä on ollut vähemmän remontin vuoksi.';

test.each([
  ['an indicator far from its budget', OTHER, {}, {}, ['info museo 2']],
  ['the text speaks of it', EXPLAINED, {}, {}, []],
  ['another threshold', OTHER, {}, { explainPercent: 60 }, []],
  ['a lower threshold groups by area', OTHER, {}, { explainPercent: 4 }, ['info museo 4']],
  ['no text at all', '', { narrative: [] }, {}, []],
  ['an excess costs', EXPLAINED, { economy: expense(64_000) }, {}, ['warning ruoka 1']],
  ['a saving is worth a look', EXPLAINED, { economy: expense(-64_000) }, {}, ['info ruoka 1']],
  ['an excess that is not material', EXPLAINED, { economy: expense(900) }, {}, []],
  [
    'the city sets what is material',
    EXPLAINED,
    { economy: expense(64_000) },
    { materialEuros: 100_000 },
    [],
  ],
  [
    'the text names the area',
    `${EXPLAINED} Ruokapalveluissa raaka-aineet ovat kallistuneet.`,
    { economy: expense(64_000) },
    {},
    [],
  ],
] as const)('%s', (_what, text, parts, settings, expected) => {
  expect(told(text, parts as Partial<Division>, settings)).toEqual(expected);
});

test('the year reached already, small counts and seasons are left to others', () => {
  const rows = [
    indicator('Ilmoitukset', ['200', '200', '260', '500'], { measure: 'flow' }),
    indicator('Retket', ['4', '4', '1', '1'], { measure: 'flow' }),
    indicator('Kesäleirit', ['200', '200', '20', '90'], { measure: 'flow' }),
  ];
  expect(told(OTHER, { resultAreas: [area('nuoret', 'Nuoret', rows)] })).toEqual([]);
});
