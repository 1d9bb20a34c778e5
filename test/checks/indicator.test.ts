/** A figure of prose against the indicator that it speaks of. Made-up services. */
import { check } from '../../src/checks/engine';
import { area, division, indicator, report, stated } from './builders';

const VISITS = { unit: 'käynnit', measure: 'flow' as const };
const LOANS = { group: 'Kirjastojen lainaukset', unit: 'kpl' };
const ROWS = [
  indicator('Kotihoito', ['9 370', '9 500', '4 810', '9 620'], { ...VISITS, id: 'kotihoito' }),
  indicator('käynnit, alle 75 v.', ['2 110', '2 200', '1 090', '2 180'], {
    ...VISITS,
    id: 'kotihoito-alle',
    parent: 'kotihoito',
  }),
  indicator('käynnit, 75 v. täyttäneet', ['7 260', '7 300', '3 720', '7 440'], {
    ...VISITS,
    id: 'kotihoito-yli',
    parent: 'kotihoito',
  }),
  indicator('Päiväkodin lapset', ['412', '405', '398', '401'], { id: 'lapset', measure: 'stock' }),
  indicator('Puistot (m2)', ['81 000', '81 000', '81 500', '81 500'], { id: 'puistot' }),
  indicator('Lupapäätökset, kpl', ['207', '215', '92', '190'], { id: 'luvat', unit: 'kpl' }),
  indicator('Museotoimi', ['8 420', '8 600', '3 950', '8 100'], {
    id: 'museo',
    group: 'Kävijöiden lukumäärä',
  }),
  indicator('Kirjastotoimi', ['63 500', '64 000', '31 250', '62 300'], {
    id: 'kirjasto',
    group: 'Kävijöiden lukumäärä',
  }),
  indicator('Keskusta', ['61 000', '62 000', '31 050', '61 900'], { id: 'lainat-1', ...LOANS }),
  indicator('Rantapuisto', ['8 200', '8 300', '4 150', '8 310'], { id: 'lainat-2', ...LOANS }),
  indicator('Työttömien terv.tarkastus', ['178', '190', '84', '165'], {
    id: 'tarkastukset',
    unit: 'kpl',
  }),
];

const told = (text: string): string[] =>
  check(
    report(
      division('perusturva', {
        ...stated(text, []),
        resultAreas: [area('palvelut', 'Palvelut', ROWS)],
      }),
    ),
  )
    .findings.filter((one) => one.rule === 'prose.indicator')
    .map(({ severity, at, expected, found }) => {
      const [text, cell] = at;
      const place = cell?.kind === 'cell' ? `${cell.row}.${cell.column}` : '';
      return `${severity} ${text?.kind} ${place} ${expected} ${found}`;
    });

test.each([
  ['Kotihoidon käyntejä toteutui 4 180.', 'error text kotihoito.actual 4810 4180'],
  ['Kotihoidon käyntien toteuma on 4 910.', 'error text kotihoito.actual 4810 4910'],
  [
    'Kotihoidossa toteutui tammi-kesäkuussa 5 320 käyntiä.',
    'error text kotihoito.actual 4810 5320',
  ],
  ['Kotihoidon käyntien ennuste on 9 260.', 'error text kotihoito.forecast 9620 9260'],
  ['Kotihoidon käyntien talousarvio on 9 800.', 'error text kotihoito.budget 9500 9800'],
  [
    'Kotihoidon alle 75-vuotiaiden käyntejä toteutui 1 900.',
    'error text kotihoito-alle.actual 1090 1900',
  ],
  [
    'Kotihoidon käyntejä toteutui 4 810 ja koko vuoden ennuste on 9 220 käyntiä.',
    'error text kotihoito.forecast 9620 9220',
  ],
  ['Päiväkodin lapsia oli kesäkuun lopussa 389.', 'error text lapset.actual 398 389'],
  ['Lupapäätöksiä tehtiin 29 kpl.', 'warning text luvat.actual 92 29'],
  ['Lupapäätöksiä toteutui noin 130.', 'error text luvat.actual 92 130'],
  ['Edellisenä vuonna lupapäätöksiä oli 270.', 'error text luvat.priorActual 207 270'],
  ['Lupapäätöksiä oli vuonna 2021 yhteensä 270.', 'error text luvat.priorActual 207 270'],
  [
    'Museon kävijöitä toteutui 3 950 ja kirjaston 32 150.',
    'error text kirjasto.actual 31250 32150',
  ],
  ['Kirjastojen lainauksia toteutui yhteensä 35 020.', 'warning text lainat-1.actual 35200 35020'],
  ['Työttömien terveystarkastuksia toteutui 48 kpl.', 'error text tarkastukset.actual 84 48'],
  [
    'Kotihoidon palvelutarve on kasvanut. Käyntejä toteutui 4 180.',
    'warning text kotihoito.actual 4810 4180',
  ],
  [
    'Henkilöstöpula on vaikeuttanut kotihoidon työtä, ja käyntejä toteutui 4 180.',
    'warning text kotihoito.actual 4810 4180',
  ],
  [
    'Kotihoidon käyntien ennuste on 210 käyntiä enemmän kuin talousarviossa.',
    'error text kotihoito.forecast 120 210',
  ],
  [
    'Kotihoidon käyntien ennuste on 120 käyntiä vähemmän kuin talousarviossa.',
    'error text kotihoito.forecast 120 -120',
  ],
  [
    'Kotihoidon käyntien ennuste kasvaa 520 käynnillä edellisestä vuodesta.',
    'error text kotihoito.forecast 250 520',
  ],
  [
    'Kotihoidon käynnit ylittyvät ennusteen mukaan 1 200 käynnillä.',
    'error text kotihoito.forecast 120 1200',
  ],
  ['Päiväkodin lasten toteuma on 70 pienempi kuin talousarvio.', 'error text lapset.actual -7 -70'],
  [
    'Päiväkodin lapsia oli 41 vähemmän kuin edellisenä vuonna.',
    'warning text lapset.actual -14 -41',
  ],
  ['Kotihoidon käynneistä on toteutunut 48 %.', 'error text kotihoito.actual 50.6 48'],
  ['Kirjaston kävijöistä toteutui 84,8 %.', 'error text kirjasto.actual 48.83 84.8'],
  [
    'Kotihoidon käyntien ennuste on 3,1 % suurempi kuin talousarvio.',
    'error text kotihoito.forecast 1.26 3.1',
  ],
  [
    'Kotihoidon käyntien ennuste on 310 enemmän kuin talousarviossa ja museon kävijöiden 500 vähemmän.',
    'error text kotihoito.forecast 120 310',
  ],
])('%s', (text, finding) => expect(told(text)).toEqual([finding]));

test.each([
  ['the sum of a group', 'Kirjastojen lainauksia toteutui yhteensä 35 200.'],
  ['one row of a group', 'Kirjastojen lainauksia toteutui 31 050.'],
  ['a group, and no slip', 'Kirjastojen lainauksia toteutui 29 871.'],
  ['what the table says', 'Kotihoidon käyntejä toteutui 4 810 ja ennuste on 9 620 käyntiä.'],
  ['rounded with "noin"', 'Kotihoidon käyntejä toteutui noin 4 800.'],
  ['a bound', 'Kotihoidon käyntejä toteutui yli 4 500.'],
  ['no column said, and one of them', 'Kotihoidon käyntejä on 9 500.'],
  ['no column said, and no slip', 'Kotihoidon käyntejä on 7 031.'],
  ['a change', 'Kotihoidon käynnit kasvoivat 310 käynnillä.'],
  ['a difference that nobody says of what', 'Kotihoidon käyntejä oli 310 enemmän.'],
  [
    'a difference that holds',
    'Kotihoidon käyntien ennuste on 120 käyntiä enemmän kuin talousarviossa.',
  ],
  ['the same, rounded', 'Kotihoidon käyntien ennuste on noin 100 suurempi kuin talousarvio.'],
  ['an overrun that holds', 'Kotihoidon käynnit ylittyvät ennusteen mukaan 120 käynnillä.'],
  [
    'half a year against a whole one',
    'Kotihoidon käyntejä toteutui 4 180 vähemmän kuin edellisenä vuonna.',
  ],
  ['the way to a level', 'Kotihoidon käyntien ennuste nousee talousarviosta 9 620 käyntiin.'],
  [
    'two bases at once',
    'Kotihoidon käyntien ennuste on 310 enemmän kuin talousarviossa ja edellisenä vuonna.',
  ],
  ['a growth in per cent that holds', 'Kotihoidon käyntien ennuste on 1,3 % yli talousarvion.'],
  [
    'a growth in per cent against last year',
    'Kotihoidon käyntien ennuste kasvaa 2,7 % edellisestä vuodesta.',
  ],
  ['a month', 'Kotihoidon käyntejä oli toukokuussa 841.'],
  ['a part of the period', 'Kotihoidon käyntejä toteutui tammi-huhtikuussa 4 180.'],
  ['a rate', 'Kotihoidon käyntejä toteutui keskimäärin 841 kuukaudessa.'],
  ['another day', 'Päiväkodin lapsia toteutui 20.9. yhteensä 389.'],
  ['another age', 'Kotihoidon alle 65-vuotiaiden käyntejä toteutui 418.'],
  ['a part', 'Kotihoidon käyntejä toteutui 4 810, joista etäkäyntejä 481.'],
  ['another noun', 'Kotihoidossa on 48 hoitajaa.'],
  ['those who do it', 'Päiväkodin lapsia hoitamassa oli 38 hoitajaa.'],
  ['another measure', 'Puistoja toteutui 12 kpl.'],
  ['money', 'Kotihoidon käyntien menot toteutuivat 4 180 euroa.'],
  ['a share that holds', 'Kotihoidon käynneistä on toteutunut 51 %.'],
  ['a share cut off', 'Kotihoidon käynneistä on toteutunut 50 %.'],
  ['a share of another kind', 'Kotihoidon käynneistä 48 % toteutui etäkäynteinä.'],
  ['a share of nothing said', 'Kotihoidon käynneistä 48 % on uusia.'],
  ['another year', 'Lupapäätöksiä oli vuonna 2019 yhteensä 270.'],
  ['behind their figures', 'Kävijöitä toteutui 3 950 museossa ja 31 250 kirjastossa.'],
  ['nothing of the table', 'Rekrytoinneissa toteutui 418 hakemusta.'],
  ['an empty text', ''],
])('silent: %s', (_what, text) => expect(told(text)).toEqual([]));

test('a fact that the table does not hold stays unspoken of', () => {
  const empty = indicator('Lupapäätökset, kpl', ['', '', '', ''], { id: 'luvat' });
  const { findings } = check(
    report(
      division('perusturva', {
        ...stated('Lupapäätöksiä toteutui 29 kpl.', []),
        resultAreas: [area('palvelut', 'Palvelut', [empty])],
      }),
    ),
  );
  expect(findings.filter(({ rule }) => rule === 'prose.indicator')).toEqual([]);
});
