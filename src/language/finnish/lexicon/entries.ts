/** The words of the lists as entries that inflect, found by the letters they begin with. */
import { usualStrong } from '../gradation';
import { isVowel } from '../letters';
import { classByEnding, stemsOf, type NominalClass, type Stems } from '../nominal/classes';
import { formsOf, possessedFormsOf } from '../nominal/endings';
import { derivedOf, verbForms } from '../verb/forms';
import { verbStems } from '../verb/stems';
import { CLASS_OF, FRONT, FURTHER_FORMS, IRREGULAR, STEADY, STRONG_OF } from './classes';
import { ADJECTIVES, NOUNS } from './nouns';
import { VERBS } from './verbs';
import { Part, type Reading, type Told } from './part';
import { Trie } from './trie';

/** The stems of a word of the lists, or of one that goes like it. */
export function nominalStems(
  lemma: string,
  cls: NominalClass | null = CLASS_OF.get(lemma) ?? classByEnding(lemma),
): Stems | null {
  const irregular = IRREGULAR_STEMS.get(lemma);
  if (irregular) return irregular;
  if (cls === null) return null;
  const key = STRONG_OF.get(lemma);
  return stemsOf(
    lemma,
    cls,
    { isSteady: STEADY.has(lemma), strengthen: (weak) => key ?? usualStrong(weak) },
    FRONT.has(lemma) ? 'ä' : undefined,
  );
}

function irregularStems(line: string): [string, Stems] {
  const [nominative = '', genitive = '', partitive = '', illative = '', ...plural] =
    line.split(' ');
  const [pluralGenitive = '', pluralPartitive = '', pluralIllative = '', pluralWeak] = plural;
  const weak = genitive.slice(0, -1);
  const plain = (form: string): string => form.replace(/(?:(?<=i)[sh]i?in|hin|(?<=i)in)$/, '');
  return [
    nominative,
    {
      nominative,
      weak,
      strong: illative.replace(/(?:seen|h[aeiouyäö]n|[aeiouyäö]n)$/, ''),
      partitive: [partitive],
      illative: [illative],
      pluralWeak: [pluralWeak ?? plain(pluralIllative)],
      pluralStrong: [plain(pluralIllative)],
      pluralGenitive: [pluralGenitive],
      pluralPartitive: [pluralPartitive],
      pluralIllative: [pluralIllative],
    },
  ];
}

const IRREGULAR_STEMS: ReadonlyMap<string, Stems> = new Map(IRREGULAR.map(irregularStems));

function commonBeginning(words: readonly string[]): string {
  const [first = ''] = words;
  let length = first.length;
  for (const word of words) {
    while (!word.startsWith(first.slice(0, length))) length--;
  }
  return first.slice(0, length);
}

function trunkOf(stems: Stems): string {
  const { nominative, weak, strong, partitive, pluralWeak, pluralStrong, pluralGenitive } = stems;
  const all = [...partitive, ...pluralWeak, ...pluralStrong, ...pluralGenitive];
  return commonBeginning([nominative, weak, strong, ...all]);
}

/** A noun or adjective with all its forms, as readings of a word. */
export function nominalPart(stems: Stems, reading: Reading): Part {
  return new Part(trunkOf(stems), reading, {
    whole: () => formsOf(stems),
    possessed: () => possessedFormsOf(stems),
  });
}

function finitePart(infinitive: string): Part {
  const whole = (): Told[] => verbForms(infinitive).map(([text, told]) => ({ text, told }));
  return new Part('', { lemma: infinitive, wordClass: 'verb' }, { whole });
}

/** A verb and what is made of it; participles and nouns of doing have lemmas of their own. */
function verbalParts(infinitive: string): Part[] {
  const derived = derivedOf(infinitive).flatMap(({ lemma, class: cls, told, isNoun }) => {
    const stems = nominalStems(lemma, cls);
    const reading: Reading = isNoun
      ? { lemma, wordClass: 'noun', of: infinitive }
      : { lemma, wordClass: 'adjective', of: infinitive, ...told };
    return stems ? [nominalPart(stems, reading)] : [];
  });
  return [finitePart(infinitive), ...derived];
}

/** "Suurempi" and "suurin" of "suuri". */
function comparedParts(lemma: string, stems: Stems): Part[] {
  const open = /^[^aeiouyäö]*[aeiouyäö]+[^aeiouyäö]+[aä]$/.test(stems.weak)
    ? `${stems.weak.slice(0, -1)}e`
    : stems.weak;
  const [plural = ''] = stems.pluralWeak;
  const compared: readonly (readonly [string, NominalClass])[] = [
    [`${open}mpi`, 'mpi'],
    [`${plural}n`, 'in:imp'],
  ];
  return compared.flatMap(([degree, cls]) => {
    const own = nominalStems(degree, cls);
    return own ? [nominalPart(own, { lemma: degree, wordClass: 'adjective', of: lemma })] : [];
  });
}

/** The readings of a word as a form of the verb, proved by conjugating it. */
export function verbalReadings(infinitive: string, word: string): Reading[] {
  return verbalParts(infinitive).flatMap((part) =>
    word.startsWith(part.trunk) ? part.find(word) : [],
  );
}

function listed(lines: readonly string[]): string[] {
  return [...new Set(lines.flatMap((line) => line.split(' ')))];
}

export const NOUN_LIST: readonly string[] = listed([
  ...NOUNS,
  ...IRREGULAR.map((line) => line.split(' ', 1)[0] ?? ''),
  ...CLASS_OF.keys(),
]);
export const ADJECTIVE_LIST: readonly string[] = listed(ADJECTIVES);
export const VERB_LIST: readonly string[] = listed(VERBS);

/** The letters that surely stay, counted from the end of the nominative: what alternates is behind them. */
function keptLetters(lemma: string): string {
  const irregular = IRREGULAR_STEMS.get(lemma);
  if (irregular) return trunkOf(irregular);
  const cut = isVowel(lemma.at(-1)) ? 2 : 3;
  return lemma.slice(0, Math.max(lemma.length - cut, 1));
}

function keptOfVerb(infinitive: string): string {
  const { strong, weak, past, active, passive } = verbStems(infinitive);
  return commonBeginning([infinitive, strong, weak, past, active, passive.participle]);
}

/** Every word of the lists. */
export function lexiconTrie(): Trie {
  const trie = new Trie();
  const adjectives = new Set(ADJECTIVE_LIST);
  for (const lemma of new Set([...NOUN_LIST, ...ADJECTIVE_LIST])) {
    const isAdjective = adjectives.has(lemma);
    const make = (): Part[] => {
      const stems = nominalStems(lemma);
      if (!stems) return [];
      const own = nominalPart(stems, { lemma, wordClass: isAdjective ? 'adjective' : 'noun' });
      return isAdjective ? [own, ...comparedParts(lemma, stems)] : [own];
    };
    trie.add(keptLetters(lemma), { make });
  }
  for (const [form, lemma, grammaticalCase] of FURTHER_FORMS) {
    const told: Partial<Reading> = { case: grammaticalCase, number: 'singular' };
    const whole = (): Told[] => [{ text: form, told }];
    trie.add(form, { make: () => [new Part(form, { lemma, wordClass: 'noun' }, { whole })] });
  }
  for (const lemma of VERB_LIST) {
    if (lemma !== 'olla') trie.add(keptOfVerb(lemma), { make: () => verbalParts(lemma) });
  }
  return trie;
}
