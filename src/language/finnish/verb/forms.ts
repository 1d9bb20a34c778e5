/** Every form of a verb, with the forms that decline as nouns and adjectives do. */
import type { Analysis, Person } from '../../word';
import { harmonic, harmonyOf } from '../letters';
import type { NominalClass } from '../nominal/classes';
import { weakened } from '../gradation';
import { verbStems, type VerbStems } from './stems';

export type VerbFormTold = Pick<
  Analysis,
  'verb' | 'tense' | 'person' | 'isPassive' | 'case' | 'number'
>;

const PERSONS: readonly (readonly [string, Person])[] = [
  ['n', '1s'],
  ['t', '2s'],
  ['mme', '1p'],
  ['tte', '2p'],
];

/** Third infinitive: "ylittämään", "käyttämällä". */
const DOING: readonly (readonly [string, Analysis['case']])[] = [
  ['mAssA', 'inessive'],
  ['mAstA', 'elative'],
  ['mAAn', 'illative'],
  ['mAllA', 'adessive'],
  ['mAttA', 'abessive'],
];

/** The past and conditional before -n, -mme: "ylitin", with the weak grade. */
function pastWeak(stems: VerbStems): string {
  return stems.strong === stems.weak ? stems.past : weakened(stems.past);
}

/** The finite and infinitive forms. */
export function verbForms(infinitive: string): [string, VerbFormTold][] {
  const stems = verbStems(infinitive);
  const harmony = harmonyOf(infinitive);
  const forms: [string, VerbFormTold][] = [];
  const add = (text: string, told: VerbFormTold): void => {
    forms.push([harmonic(text, harmony), told]);
  };
  const { strong, weak, third, past, conditional, passive } = stems;
  add(infinitive, { verb: 'infinitive' });
  add(third, { verb: 'finite', tense: 'present', person: '3s' });
  add(`${strong}vAt`, { verb: 'finite', tense: 'present', person: '3p' });
  add(past, { verb: 'finite', tense: 'past', person: '3s' });
  add(`${past}vAt`, { verb: 'finite', tense: 'past', person: '3p' });
  add(conditional, { verb: 'conditional', person: '3s' });
  add(`${conditional}vAt`, { verb: 'conditional', person: '3p' });
  const paradigms = [
    [weak, 'finite', 'present'],
    [pastWeak(stems), 'finite', 'past'],
    [conditional, 'conditional', undefined],
  ] as const;
  for (const [stem, verb, tense] of paradigms) {
    for (const [ending, person] of PERSONS) {
      add(stem + ending, { verb, ...(tense ? { tense } : {}), person });
    }
  }
  add(weak, { verb: 'negated', tense: 'present' });
  const potential = stems.active.slice(0, -2);
  add(`${potential}ee`, { verb: 'potential', person: '3s' });
  add(`${potential}evAt`, { verb: 'potential', person: '3p' });
  for (const [ending, person] of PERSONS) {
    add(`${potential}e${ending}`, { verb: 'potential', person });
  }
  add(passive.present, { verb: 'finite', tense: 'present', isPassive: true });
  add(passive.present.slice(0, -2), { verb: 'negated', tense: 'present', isPassive: true });
  add(passive.past, { verb: 'finite', tense: 'past', isPassive: true });
  const open = passive.participle.slice(0, -1);
  add(`${open}Aisiin`, { verb: 'conditional', isPassive: true });
  add(`${open}Aneen`, { verb: 'potential', isPassive: true });
  add(`${open}AessA`, { verb: 'infinitive', isPassive: true, case: 'inessive' });
  const second = infinitive.slice(0, -1).replace(/e$/, 'i');
  add(`${second}essA`, { verb: 'infinitive', case: 'inessive' });
  add(`${second}en`, { verb: 'infinitive', case: 'instructive' });
  for (const [ending, grammaticalCase] of DOING) {
    add(strong + ending, { verb: 'infinitive', ...(grammaticalCase && { case: grammaticalCase }) });
  }
  return forms;
}

export interface Derived {
  lemma: string;
  class: NominalClass;
  told: VerbFormTold;
  isNoun?: true;
}

/** Words made of a verb that decline: "kasvanut", "arvioitu", "kasvava", "esitettävä", "kasvaminen". */
export function derivedOf(infinitive: string): Derived[] {
  const { strong, active, passive } = verbStems(infinitive);
  const harmony = harmonyOf(infinitive);
  const told = (tense: 'present' | 'past', isPassive: boolean): VerbFormTold => ({
    verb: 'participle',
    tense,
    ...(isPassive ? { isPassive } : {}),
  });
  return [
    { lemma: active, class: 'nut', told: told('past', false) },
    { lemma: passive.participle, class: 'vowel', told: told('past', true) },
    { lemma: harmonic(`${strong}vA`, harmony), class: 'a', told: told('present', false) },
    { lemma: passive.future, class: 'a', told: told('present', true) },
    { lemma: harmonic(`${strong}mA`, harmony), class: 'a', told: { verb: 'participle' } },
    { lemma: `${strong}minen`, class: 'nen', told: {}, isNoun: true },
  ];
}
