/** Figures of prose weighed against all that they may tell. */
import { check } from '../../src/checks/engine';
import type { Finding } from '../../src/checks/finding';
import { area, division, indicator, report, stated } from './builders';

function findingsOf(text: string): Finding[] {
  const checked = check(
    report(
      division('sivistys', {
        ...stated(text, []),
        resultAreas: [
          area('liikunta', 'Liikuntapalvelut', [
            indicator('Uimahallin käynnit', ['119 800', '124 000', '61 200', '131 100'], {
              unit: 'käynnit',
              measure: 'flow',
            }),
            indicator('Jäähallin käynnit', ['48 100', '47 000', '25 300', '47 900'], {
              unit: 'käynnit',
              measure: 'flow',
            }),
          ]),
        ],
      }),
    ),
  );
  return checked.findings.filter(({ rule }) => rule === 'prose.claim');
}

test('a share of another base than the words say is found', () => {
  const [finding, ...others] = findingsOf(
    'Uimahallin käyntejä kertyi kesäkuun loppuun mennessä 61 200 eli 46,7 % vuositavoitteesta.',
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ expected: 49.4, found: 46.7 });
  expect(finding?.at.slice(1)).toMatchObject([{ column: 'actual' }, { column: 'budget' }]);
});

test('what agrees with a likely reading is left alone', () => {
  const right = [
    'Uimahallin käyntejä kertyi kesäkuun loppuun mennessä 61 200 eli 49,4 % vuositavoitteesta.',
    'Uimahallin käyntejä ennustetaan kertyvän 131 100, mikä on 7 100 enemmän kuin talousarviossa.',
  ];
  expect(right.flatMap(findingsOf)).toEqual([]);
});

test('words that turn a change round are found at their clause', () => {
  const [finding] = findingsOf(
    'Uimahallin käyntejä ennustetaan kertyvän 7 100 vähemmän kuin talousarviossa.',
  );
  expect(finding).toMatchObject({ cause: 'sign' });
});

test('parts behind a colon that do not make their whole are found; a right list is not', () => {
  const list = (last: string): string =>
    `Ryhmiä oli 96: aikuisia 41, nuoria 32 ja lapsia ${last}. Ohjaajat vaihtuivat.`;
  expect(findingsOf(list('23'))).toEqual([]);
  expect(findingsOf(list('32'))[0]).toMatchObject({ expected: 105, found: 96 });
});
