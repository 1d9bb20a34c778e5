import { contradictionsOf } from '../../src/checks/passage';
import { readPassages, RELATION_SETS, scorePassages } from '../../scripts/eval/relations';

const told = (text: string) =>
  contradictionsOf(text).map(({ kind, target, expected }) => [kind, target.raw, expected]);

test('the whole division of Perusturva: a lost scale word, and a net that is not the difference', () => {
  expect(
    told(
      'Koko toimialan menojen ylitys on yhteensä 2,691 euroa, josta lisääntyneet tulot kattavat 2,215 milj. Euroa; nettoylitys on 453 353 euroa.',
    ),
  ).toEqual([
    ['scale', '2,691 euroa', 2691000],
    ['net', '453 353 euroa', 476000],
  ]);
});

test.each([
  [
    'rounded parts may miss their total by what rounding leaves',
    'Ikäihmisten menoihin tulee ylitystä n. 2 miljoonaa euroa. Tästä tuotot kattavat n. 1 milj. Euroa, joten nettoylitys on 1 milj. Euroa.',
  ],
  [
    'an approximate net and exact sides',
    'Menot ylittyvät 906 298 euroa ja tuotot 1,17 milj. euroa, joten toimintakate paranee noin 264 000 euroa.',
  ],
  [
    'another base of comparison is no difference',
    'Työmarkkinatukimenot ylittyvät 130 000 euroa mutta vuoteen 2021 verrattuna vähenevät n. 300 000 euroa.',
  ],
  [
    'a price needs no scale word',
    'Maksu on 2,5 euroa/asukas, menot ovat yhteensä 3,1 milj. euroa.',
  ],
  [
    'parts named only in part',
    'Menot ovat yhteensä 5,0 milj. euroa, josta palkat 3,1 milj. euroa ja vuokrat 0,4 milj. euroa.',
  ],
])('%s', (_why, text) => expect(told(text)).toEqual([]));

test.each([
  [
    'Tavoite oli 500 100 euroa, toteuma 420 000 euroa, joten tavoitteesta jäätiin 91 100 euroa.',
    ['difference', '91 100 euroa', 80100],
  ],
  [
    'Osuus nousi 0,4 %, 4,8 prosentista 5,2 prosenttiin.',
    ['points', '0,4 %', expect.closeTo(8.33, 2)],
  ],
  [
    'Menot ylittyvät 100 000 euroa ja tulot alittuvat 50 000 euroa, joten nettoylitys on 50 000 euroa.',
    ['net', '50 000 euroa', 150000],
  ],
  [
    'Verot kasvoivat 33,7 miljoonasta 32,9 miljoonaan euroon.',
    ['direction', '32,9 miljoonaan euroon', 33700000],
  ],
])('%s', (text, finding) => expect(told(text)).toEqual([finding]));

test.each(RELATION_SETS)('%s: precision and recall do not sink', (file) => {
  const passages = readPassages(file);
  const { precision, recall } = scorePassages(passages);
  expect(passages.length).toBeGreaterThan(20);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.85);
});
