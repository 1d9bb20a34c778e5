/** Scale words: what multiplies a printed number. */
import { singularForms } from '../../language';
import type { Case } from '../../language';

export interface Scale {
  factor: number;
  grammaticalCase: Case;
  /** Multiplies only when a euro word or sign follows: `t euroa`, `k€`, `m€`. */
  needsEuro?: true;
  /** An abbreviation that may end in a full stop. */
  dotted?: true;
  /** Euros are in the word itself: `me`. */
  euros?: true;
}

const NOUNS: readonly (readonly [number, string])[] = [
  [1e3, 'tuhat'],
  [1e6, 'miljoona'],
  [1e9, 'miljardi'],
  [1e12, 'biljoona'],
];

/** Misprints that occur in print and are no other word. */
const MISPRINTS: readonly (readonly [number, Case, string])[] = [
  [1e6, 'partitive', 'miljonaa miljooonaa miljoonnaa miljoonaaa miljooaa mijoonaa'],
  [1e6, 'partitive', 'miljoonoa miljoonna milljoonaa milloonaa miljonna'],
  [1e6, 'genitive', 'miljonan mijoonan milljoonan miljoonann miljooonan miljoonnan'],
  [1e9, 'partitive', 'miljarida milijardia miljadia miljaardia'],
];

const ABBREVIATIONS: readonly (readonly [number, string])[] = [
  [1e3, 'tuh'],
  [1e6, 'milj mlj mio'],
  [1e9, 'mrd mlrd'],
];

/** Single letters; `m` is also a metre and `t` a ton, so a euro must follow. */
const LETTERS: readonly (readonly [number, string])[] = [
  [1e3, 't k'],
  [1e6, 'm'],
];

const WITH_EUROS: readonly (readonly [number, string])[] = [
  [1e3, 'teur keur te teuroa'],
  [1e6, 'me meur meuroa'],
  [1e9, 'mrdeur'],
];

function words(line: string): string[] {
  return line.split(' ');
}

export const SCALES: ReadonlyMap<string, Scale> = new Map<string, Scale>([
  ...LETTERS.flatMap(([factor, line]) =>
    words(line).map(
      (word) => [word, { factor, grammaticalCase: 'partitive', needsEuro: true }] as const,
    ),
  ),
  ...WITH_EUROS.flatMap(([factor, line]) =>
    words(line).map(
      (word) => [word, { factor, grammaticalCase: 'partitive', euros: true }] as const,
    ),
  ),
  ...ABBREVIATIONS.flatMap(([factor, line]) =>
    words(line).map(
      (word) => [word, { factor, grammaticalCase: 'partitive', dotted: true }] as const,
    ),
  ),
  ...MISPRINTS.flatMap(([factor, grammaticalCase, line]) =>
    words(line).map((word) => [word, { factor, grammaticalCase }] as const),
  ),
  ...NOUNS.flatMap(([factor, lemma]) =>
    [...singularForms(lemma)].map(
      ([form, grammaticalCase]) => [form, { factor, grammaticalCase }] as const,
    ),
  ),
]);

/** "tuhansina euroina": the unit of all numbers of a table. */
export const HEADING_SCALES: ReadonlyMap<string, number> = new Map([
  ['tuhansina', 1e3],
  ['miljoonina', 1e6],
]);

/** The lone capital of a million whose euro sign was lost: `23,7 M`. */
export const LONE_MILLION = 'M';
