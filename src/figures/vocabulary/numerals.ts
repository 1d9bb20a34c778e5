/** Number words: value and base word. */
import { singularForms } from '../../language';
import type { Case } from '../../language';

export type NumeralKind = 'unit' | 'ten' | 'hundred' | 'thousand' | 'half' | 'scale';

export interface Numeral {
  value: number;
  kind: NumeralKind;
  grammaticalCase: Case;
}

const NUMERALS: readonly (readonly [number, NumeralKind, string])[] = [
  [0, 'unit', 'nolla'],
  [1, 'unit', 'yksi'],
  [2, 'unit', 'kaksi'],
  [3, 'unit', 'kolme'],
  [4, 'unit', 'neljä'],
  [5, 'unit', 'viisi'],
  [6, 'unit', 'kuusi'],
  [7, 'unit', 'seitsemän'],
  [8, 'unit', 'kahdeksan'],
  [9, 'unit', 'yhdeksän'],
  [2, 'unit', 'pari'],
  [10, 'ten', 'kymmenen'],
  [100, 'hundred', 'sata'],
  [1e3, 'thousand', 'tuhat'],
  [0.5, 'half', 'puoli'],
  [1.5, 'half', 'puolitoista'],
  [1e6, 'scale', 'miljoona'],
  [1e9, 'scale', 'miljardi'],
];

export const NUMERAL_FORMS: ReadonlyMap<string, Numeral> = new Map([
  ...NUMERALS.flatMap(([value, kind, lemma]) =>
    [...singularForms(lemma)].map(
      ([form, grammaticalCase]) => [form, { value, kind, grammaticalCase }] as const,
    ),
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
  [33.3, 'kolmannes'],
  [25, 'neljännes'],
  [20, 'viidennes'],
  [16.7, 'kuudennes'],
  [33.3, 'kolmasosa'],
  [33.3, 'kolmannesosa'],
  [25, 'neljäsosa'],
  [25, 'neljännesosa'],
  [20, 'viidesosa'],
  [16.7, 'kuudesosa'],
  [12.5, 'kahdeksasosa'],
  [10, 'kymmenesosa'],
  [10, 'kymmenys'],
];

export const FRACTION_FORMS: ReadonlyMap<string, { value: number; grammaticalCase: Case }> =
  new Map([
    ...FRACTIONS.flatMap(([value, lemma]) =>
      [...singularForms(lemma)].map(
        ([form, grammaticalCase]) => [form, { value, grammaticalCase }] as const,
      ),
    ),
    ['puolet', { value: 50, grammaticalCase: 'nominative' as const }],
    ['puolikas', { value: 50, grammaticalCase: 'nominative' as const }],
  ]);
