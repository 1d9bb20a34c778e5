/** Number words: value and principal parts (nominative, genitive, partitive, illative). */
import { declined, partsOf } from './inflection';
import type { Case } from './inflection';

export type NumeralKind = 'unit' | 'ten' | 'hundred' | 'thousand' | 'half' | 'scale';

export interface Numeral {
  value: number;
  kind: NumeralKind;
  grammaticalCase: Case;
}

const NUMERALS: readonly (readonly [number, NumeralKind, string])[] = [
  [0, 'unit', 'nolla nollan nollaa nollaan'],
  [1, 'unit', 'yksi yhden yhtä yhteen'],
  [2, 'unit', 'kaksi kahden kahta kahteen'],
  [3, 'unit', 'kolme kolmen kolmea kolmeen'],
  [4, 'unit', 'neljä neljän neljää neljään'],
  [5, 'unit', 'viisi viiden viittä viiteen'],
  [6, 'unit', 'kuusi kuuden kuutta kuuteen'],
  [7, 'unit', 'seitsemän seitsemän seitsemää seitsemään'],
  [8, 'unit', 'kahdeksan kahdeksan kahdeksaa kahdeksaan'],
  [9, 'unit', 'yhdeksän yhdeksän yhdeksää yhdeksään'],
  [2, 'unit', 'pari parin paria pariin'],
  [10, 'ten', 'kymmenen kymmenen kymmentä kymmeneen'],
  [100, 'hundred', 'sata sadan sataa sataan'],
  [1e3, 'thousand', 'tuhat tuhannen tuhatta tuhanteen'],
  [0.5, 'half', 'puoli puolen puolta puoleen'],
  [1.5, 'half', 'puolitoista puolentoista puoltatoista puoleentoista'],
  [1e6, 'scale', 'miljoona miljoonan miljoonaa miljoonaan'],
  [1e9, 'scale', 'miljardi miljardin miljardia miljardiin'],
];

/** Forms of the table that four parts do not give. */
const FURTHER_FORMS: readonly (readonly [string, number, NumeralKind, Case])[] = [
  ['puolellatoista', 1.5, 'half', 'adessive'],
  ['puolestatoista', 1.5, 'half', 'elative'],
];

export const NUMERAL_FORMS: ReadonlyMap<string, Numeral> = new Map([
  ...NUMERALS.flatMap(([value, kind, line]) =>
    [...declined(partsOf(line))].map(
      ([form, grammaticalCase]) => [form, { value, kind, grammaticalCase }] as const,
    ),
  ),
  ...FURTHER_FORMS.map(
    ([form, value, kind, grammaticalCase]) => [form, { value, kind, grammaticalCase }] as const,
  ),
]);

/** "Teen": kaksi + toista; the word stays as it is in every case. */
export const TEEN = 'toista';

/** Number words that say "about" themselves: kymmenisen, viitisenkymmentä. */
export const ABOUT_NUMERALS: ReadonlyMap<string, number> = new Map([
  ['nelisen', 4],
  ['viitisen', 5],
  ['kuutisen', 6],
  ['seitsemisen', 7],
  ['kahdeksisen', 8],
  ['yhdeksisen', 9],
  ['kymmenisen', 10],
  ['kolmisen', 3],
  ['parisen', 2],
  ['satakunta', 100],
  ['kymmenkunta', 10],
  ['tuhatkunta', 1e3],
]);

/** A result of zero euros, in any case: `nollatulokseen`. */
export const ZERO_RESULT = 'nollatulo';

/** Parts of a whole, in per cent rounded to one decimal. */
const FRACTIONS: readonly (readonly [number, string])[] = [
  [33.3, 'kolmannes kolmanneksen kolmannesta kolmannekseen'],
  [25, 'neljännes neljänneksen neljännestä neljännekseen'],
  [20, 'viidennes viidenneksen viidennestä viidennekseen'],
  [16.7, 'kuudennes kuudenneksen kuudennesta kuudennekseen'],
  [33.3, 'kolmasosa kolmasosan kolmasosaa kolmasosaan'],
  [33.3, 'kolmannesosa kolmannesosan kolmannesosaa kolmannesosaan'],
  [25, 'neljäsosa neljäsosan neljäsosaa neljäsosaan'],
  [25, 'neljännesosa neljännesosan neljännesosaa neljännesosaan'],
  [20, 'viidesosa viidesosan viidesosaa viidesosaan'],
  [16.7, 'kuudesosa kuudesosan kuudesosaa kuudesosaan'],
  [12.5, 'kahdeksasosa kahdeksasosan kahdeksasosaa kahdeksasosaan'],
  [10, 'kymmenesosa kymmenesosan kymmenesosaa kymmenesosaan'],
  [10, 'kymmenys kymmenyksen kymmenystä kymmenykseen'],
];

export const FRACTION_FORMS: ReadonlyMap<string, { value: number; grammaticalCase: Case }> =
  new Map([
    ...FRACTIONS.flatMap(([value, line]) =>
      [...declined(partsOf(line))].map(
        ([form, grammaticalCase]) => [form, { value, grammaticalCase }] as const,
      ),
    ),
    ['puolet', { value: 50, grammaticalCase: 'nominative' as const }],
    ['puolikas', { value: 50, grammaticalCase: 'nominative' as const }],
  ]);

/** What begins a word before which a quarter is a time of the year, not a part of a sum. */
export const QUARTER_OF_YEAR: readonly string[] = [
  'ensimmäi',
  'toise',
  'kolman',
  'neljän',
  'viime',
  'kulu',
  'seuraav',
  'kullakin',
  'vuode',
];

/** Words that take a number word before them in a set phrase which counts nothing. */
export const SET_PHRASES: readonly string[] = [
  'oven',
  'luukun',
  'käden',
  'pysähdyksen',
  'kertaa',
  'aikaa',
  'hengen',
  'kaupan',
  'totuuden',
];
