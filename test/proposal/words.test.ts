import { genitive, lowerFirst } from '../../src/proposal/text/genitive';
import { sentencesOf } from '../../src/proposal/sentences';
import { speaksOf } from '../../src/proposal/speaksOf';
import { offeredReasons, reasonFor } from '../../src/proposal/reasons';
import { measuresAndRisks } from '../../src/proposal/measures';
import { kindOf } from '../../src/proposal/bodies';
import { report } from '../seeds/seed';
import { seedProposal } from './reports';

test.each([
  ['Hyvinvointi', 'Hyvinvoinnin'],
  ['Perusturva', 'Perusturvan'],
  ['Ympäristö', 'Ympäristön'],
  ['Keskusvirasto', 'Keskusviraston'],
  ['Elinvoima', 'Elinvoiman'],
  ['Sivistystoimi', 'Sivistystoimen'],
  ['Lasten ja nuorten palvelut', 'Lasten ja nuorten palvelujen'],
  ['Elinvoima- ja ympäristöpalvelut', 'Elinvoima- ja ympäristöpalvelujen'],
  ['Hyvinvointi ja sivistys', 'Hyvinvoinnin ja sivistyksen'],
  ['Kaupunkikehitys', 'Kaupunkikehityksen'],
  ['Tekniikka & co', null],
  ['Tekninen toimiala', 'Teknisen toimialan'],
])('the genitive of %s', (name, expected) => {
  expect(genitive(name)).toBe(expected);
});

test('a name begins with a small letter inside a sentence, an abbreviation does not', () => {
  expect(lowerFirst('Hyvinvoinnin')).toBe('hyvinvoinnin');
  expect(lowerFirst('ICT-palvelujen')).toBe('ICT-palvelujen');
});

test('abbreviations and dates end no sentence', () => {
  expect(
    sentencesOf(
      'Korvaus kattaisi em. Ylityksen, n. 1 milj. Euroa. Lautakunta käsitteli asian 30.5. Kemissä. Uusia päätöksiä ei tehdä 1.6. jälkeen.',
    ),
  ).toEqual([
    'Korvaus kattaisi em. Ylityksen, n. 1 milj. Euroa.',
    'Lautakunta käsitteli asian 30.5. Kemissä.',
    'Uusia päätöksiä ei tehdä 1.6. jälkeen.',
  ]);
});

test.each([
  ['Ikäihmisten osalta tulee ylitystä', 'Ikäihmisten palvelut', true],
  ['Vapaa-aikapalvelujen menot alittuvat', 'Vapaa-aikapalvelut', true],
  [
    'Terveyttä ja toimintakykyä edistävien palveluiden menot',
    'Terveyttä ja toimintakykyä edistävät palvelut',
    true,
  ],
  ['Menot ylittyvät lasten ja nuorten palveluissa', 'Lasten ja nuorten palvelut', true],
  ['Palvelujen menot kasvavat', 'Ikäihmisten palvelut', false],
  ['Nuorten työpaja', 'Lasten ja nuorten palvelut', false],
])('%s: names %s', (sentence, label, expected) => {
  expect(speaksOf(sentence, label)).toBe(expected);
});

test('the reason is a sentence that says why, without the forecast’s own amount', () => {
  const { divisions } = seedProposal();
  const rows = divisions.flatMap((one) => one.council.map((row) => ({ one, row })));
  const reasons = Object.fromEntries(
    rows.map(({ one, row }) => [row.id, reasonFor(one.division, row, one.areas)]),
  );
  expect(reasons['hyvinvointi-vapaa-aika']).toBe('Säästöä on syntynyt henkilöstömenoissa.');
  expect(reasons['perusturva-terveys']).toBe(
    'Menojen ylitys on sairaanhoitopalveluissa ja johtuu koronasta aiheutuvista kustannuksista, jotka valtion korvaukset kattavat kokonaisuudessaan.',
  );
  expect(reasons['perusturva-ikaihmiset']).toMatch(/kotihoidon henkilöstökuluista/);
  expect(reasons['perusturva-ikaihmiset']).not.toMatch(/milj/);
});

test('every sentence that speaks of the row is offered, and none of another row', () => {
  const care = seedProposal().divisions.find((one) => one.division.id === 'perusturva')!;
  const row = care.council.find((one) => one.id === 'perusturva-terveys')!;
  const offered = offeredReasons(care.division, row, care.areas);
  expect(offered[0]?.text).toMatch(/^Terveyttä ja toimintakykyä edistävien/);
  expect(new Set(offered.map((one) => one.paragraph))).toEqual(new Set(['perusturva-p3']));
});

test('measures and conditions are found in the divisions’ words', () => {
  const { measures, risks } = measuresAndRisks(report.divisions);
  expect(measures.map((one) => one.division)).toEqual(['hyvinvointi', 'perusturva', 'ymparisto']);
  expect(risks.map((one) => [one.division, one.sentences.length])).toEqual([
    ['perusturva', 1],
    ['ymparisto', 3],
  ]);
});

test('a city and a municipality are told apart by their own words', () => {
  expect(kindOf(report)).toBe('city');
  const [first, ...rest] = report.divisions;
  const village = {
    ...report,
    objectives: [],
    divisions: [
      {
        ...first!,
        narrative: [{ id: 'p', text: 'Kunnanhallitus käsitteli asian.', line: 1 }],
      },
      ...rest.map((one) => ({ ...one, narrative: [] })),
    ],
  };
  expect(kindOf(village)).toBe('municipality');
});
