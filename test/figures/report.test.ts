/** The figures of the report of Kemi, as a controller reads them. */
import { readFigures } from '../../src/figures';
import { report } from '../seeds/seed';

const read = (text: string) =>
  readFigures(text).map(({ raw, value, unit, role, direction, bound }) => [
    raw,
    value,
    unit,
    role,
    direction,
    bound,
  ]);

test.each([
  [
    'Vapaa-aikapalvelujen menot alittuvat arviolta noin 494 713, jolla katetaan osin koko toimialan ylitystä.',
    [['494 713', 494713, 'EUR', 'expense', 'under', 'about']],
  ],
  [
    'Hyvinvointitoimialan menoista on kesäkuun loppuun mennessä toteutunut 53 % ja tuloista 105 %.',
    [
      ['53 %', 53, '%', 'percent', null, null],
      ['105 %', 105, '%', 'percent', null, null],
    ],
  ],
  [
    'Terveyttä ja toimintakykyä edistävien palveluiden menot ylittyvät 544 000 euroa ja tulot 1,175 milj. Euroa.',
    [
      ['544 000 euroa', 544000, 'EUR', 'expense', 'over', null],
      ['1,175 milj. Euroa', 1175000, 'EUR', 'revenue', 'over', null],
    ],
  ],
  [
    'Ikäihmisten osalta talousarvion menoihin tulee ennusteen mukaan ylitystä n. 2 miljoonaa euroa.',
    [['2 miljoonaa euroa', 2000000, 'EUR', 'expense', 'over', 'about']],
  ],
  [
    'Toimialan toimintakate olisi kuitenkin 264 777 euroa parempi kuin talousarviossa.',
    [['264 777 euroa', 264777, 'EUR', 'net', 'better', null]],
  ],
])('%s', (text, figures) => expect(read(text)).toEqual(figures));

test.each([
  'Perusturvalautakunta käsitteli 30.5.2022 toimenpiteitä, ja uusia päätöksiä ei tehdä 1.6. jälkeen.',
  'KV 31.1.22 § 3',
  'Kysymykset numerosta 040 123 4567, asianumero KEMDno-2022-115.',
])('%s holds no figure', (text) => expect(readFigures(text)).toEqual([]));

test('every figure of every paragraph has the offsets of its raw', () => {
  const paragraphs = report.divisions.flatMap((division) => division.narrative);
  const figures = paragraphs.flatMap(({ text }) =>
    readFigures(text).map((figure) => ({ ...figure, there: text.slice(figure.start, figure.end) })),
  );
  expect(figures.length).toBeGreaterThan(20);
  for (const { raw, there } of figures) expect(there).toBe(raw);
});
