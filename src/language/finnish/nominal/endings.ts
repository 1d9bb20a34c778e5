/** Case endings on the stems of a noun, and back. */
import type { Case, GrammaticalNumber, Person } from '../../word';
import { harmonic, isVowel } from '../letters';
import type { Stems } from './classes';

/** A form and what it tells. */
export interface Form {
  text: string;
  told: Inflection;
}

export interface Inflection {
  case: Case;
  number: GrammaticalNumber;
}

const INFLECTIONS = new Map<string, Inflection>();

/** One object for each case and number. */
function inflection(grammaticalCase: Case, number: GrammaticalNumber): Inflection {
  const key = grammaticalCase + number;
  const known = INFLECTIONS.get(key) ?? { case: grammaticalCase, number };
  INFLECTIONS.set(key, known);
  return known;
}

type Row = readonly [string, Inflection, Inflection];

/** Endings of both numbers, on the weak stem; with a and with ä. */
const WEAK: Record<'a' | 'ä', readonly Row[]> = { a: weakEndings('a'), ä: weakEndings('ä') };

function weakEndings(harmony: 'a' | 'ä'): Row[] {
  const endings: readonly (readonly [string, Case])[] = [
    ['ssA', 'inessive'],
    ['stA', 'elative'],
    ['llA', 'adessive'],
    ['ltA', 'ablative'],
    ['lle', 'allative'],
    ['ksi', 'translative'],
    ['ttA', 'abessive'],
  ];
  return endings.map(([ending, one]) => [
    harmonic(ending, harmony),
    inflection(one, 'singular'),
    inflection(one, 'plural'),
  ]);
}

/** Every form of a word without possessive suffixes and clitics; of several the usual one first. */
export function formsOf(stems: Stems): Form[] {
  const harmony = stems.partitive.some((form) => form.endsWith('a')) ? 'a' : 'ä';
  const forms: Form[] = [];
  const add = (texts: readonly string[], one: Case, number: GrammaticalNumber): void => {
    for (const text of texts) forms.push({ text, told: inflection(one, number) });
  };
  const essive = harmony === 'a' ? 'na' : 'nä';
  add([stems.nominative], 'nominative', 'singular');
  add([`${stems.weak}n`], 'genitive', 'singular');
  add(stems.partitive, 'partitive', 'singular');
  add(stems.illative, 'illative', 'singular');
  add([stems.strong + essive], 'essive', 'singular');
  add([`${stems.weak}t`], 'nominative', 'plural');
  add(stems.pluralGenitive, 'genitive', 'plural');
  add(stems.pluralPartitive, 'partitive', 'plural');
  add(stems.pluralIllative, 'illative', 'plural');
  for (const [ending, singular, plural] of WEAK[harmony]) {
    forms.push({ text: stems.weak + ending, told: singular });
    for (const stem of stems.pluralWeak) forms.push({ text: stem + ending, told: plural });
  }
  for (const stem of stems.pluralStrong) add([stem + essive], 'essive', 'plural');
  for (const stem of stems.pluralWeak) add([`${stem}n`], 'instructive', 'plural');
  return forms;
}

/** The bare form that a possessive suffix was put on, with what it may have been. */
export interface Bare {
  text: string;
  possessive?: Person;
}

const SUFFIXES: readonly (readonly [string, Person])[] = [
  ['nsa', '3s'],
  ['nsä', '3s'],
  ['mme', '1p'],
  ['nne', '2p'],
  ['ni', '1s'],
  ['si', '2s'],
];

/** Cases after which "-aan" is "his, its": the form itself ends in one short vowel. */
const BEFORE_LENGTHENED =
  /(?:ss|st|ll|lt|[^aäeiouyö]t|tt|n)[aä]$|(?:lle|kse|ine|[iou]t[aä]|[eiouyö][aä]|j[aä])$/;

/** The word without the possessive suffix that it may have; itself first. */
export function withoutPossessive(word: string): Bare[] {
  const found: Bare[] = [{ text: word }];
  for (const [suffix, possessive] of SUFFIXES) {
    if (!word.endsWith(suffix)) continue;
    const rest = word.slice(0, -suffix.length);
    if (!isVowel(rest.at(-1))) continue;
    found.push(...withRestored(rest, possessive));
  }
  const [vowel = '', before = ''] = [word.slice(-2, -1), word.slice(-3, -2)];
  const bare = word.slice(0, -2);
  if (word.endsWith('n') && vowel === before && isVowel(vowel) && BEFORE_LENGTHENED.test(bare)) {
    found.push(...withRestored(bare, '3s'));
  }
  return found;
}

/** "Kse" before a suffix may be the "ksi" of a case: "syyksensä" beside "kehyksensä". */
function withRestored(text: string, possessive: Person): Bare[] {
  const bare = { text, possessive };
  return text.endsWith('kse') ? [bare, { text: `${text.slice(0, -1)}i`, possessive }] : [bare];
}

/** Forms as they stand before a possessive suffix, where that differs: "talo(n)ni", "talo(i)hi(n)ni". */
export function possessedFormsOf(stems: Stems): Form[] {
  const cut = (list: readonly string[]): string[] =>
    list.filter((form) => form.endsWith('n')).map((form) => form.slice(0, -1));
  const forms: Form[] = [];
  const add = (texts: readonly string[], one: Case, number: GrammaticalNumber): void => {
    for (const text of texts) forms.push({ text, told: inflection(one, number) });
  };
  add([stems.strong], 'genitive', 'singular');
  add([stems.strong], 'nominative', 'singular');
  add([stems.strong], 'nominative', 'plural');
  add(cut(stems.illative), 'illative', 'singular');
  add(cut(stems.pluralGenitive), 'genitive', 'plural');
  add(cut(stems.pluralIllative), 'illative', 'plural');
  for (const stem of stems.pluralStrong) add([`${stem}ne`], 'comitative', 'plural');
  return forms;
}
