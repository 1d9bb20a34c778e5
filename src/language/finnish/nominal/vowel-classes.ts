/** Classes of words whose nominative ends in a vowel (Iso suomen kielioppi § 55–66). */
import { weakened } from '../gradation';
import { isVowel, syllablesOf } from '../letters';
import { doubled, longStem, withA, type Stems } from './stems';

type Make = (lemma: string, harmony: 'a' | 'ä', isSteady: boolean) => Stems;

/** "talo", "koulu", "henkilö", "yksikkö", "museo" */
export const vowel: Make = (lemma, harmony, isSteady) => {
  const weak = isSteady ? lemma : weakened(lemma);
  const isAlone = isVowel(lemma.at(-2));
  return {
    nominative: lemma,
    weak,
    strong: lemma,
    partitive: withA(isAlone ? [`${lemma}tA`, `${lemma}A`] : [`${lemma}A`], harmony),
    illative: [`${doubled(lemma)}n`],
    pluralWeak: [`${weak}i`],
    pluralStrong: [`${lemma}i`],
    pluralGenitive: [`${lemma}jen`, `${weak}iden`, `${weak}itten`],
    pluralPartitive: withA([`${lemma}jA`, `${weak}itA`], harmony),
    pluralIllative: [`${lemma}ihin`],
  };
};

/** "tili", "käynti", "lääkäri" */
export const i: Make = (lemma, harmony, isSteady) => {
  const weak = isSteady ? lemma : weakened(lemma);
  const [body, weakBody] = [lemma.slice(0, -1), weak.slice(0, -1)];
  return {
    nominative: lemma,
    weak,
    strong: lemma,
    partitive: withA([`${lemma}A`], harmony),
    illative: [`${lemma}in`],
    pluralWeak: [`${weakBody}ei`],
    pluralStrong: [`${body}ei`],
    pluralGenitive: [`${lemma}en`, `${weakBody}eiden`, `${weakBody}eitten`],
    pluralPartitive: withA([`${body}ejA`, `${weakBody}eitA`], harmony),
    pluralIllative: [`${body}eihin`],
  };
};

/** "lehti", "nimi", "kieli", "suuri" */
export const iToE: Make = (lemma, harmony, isSteady) => {
  const body = lemma.slice(0, -1);
  const strong = `${body}e`;
  const weak = isSteady ? strong : weakened(strong);
  const hasConsonantStem = /[^lnr][lnr]$/.test(body);
  const consonant = hasConsonantStem ? [`${body}tA`] : [];
  return {
    nominative: lemma,
    weak,
    strong,
    partitive: withA([...consonant, `${strong}A`], harmony),
    illative: [`${strong}en`],
    pluralWeak: [`${weak.slice(0, -1)}i`],
    pluralStrong: [lemma],
    pluralGenitive: [...(hasConsonantStem ? [`${body}ten`] : []), `${lemma}en`],
    pluralPartitive: withA([`${lemma}A`], harmony),
    pluralIllative: [`${lemma}in`],
  };
};

/** "vuosi", "käsi", "kansi", "uusi" */
export const si: Make = (lemma, harmony) => {
  const body = lemma.slice(0, -2);
  const strong = `${body}te`;
  return {
    nominative: lemma,
    weak: weakened(strong),
    strong,
    partitive: withA([`${body}ttA`], harmony),
    illative: [`${strong}en`],
    pluralWeak: [lemma],
    pluralStrong: [lemma],
    pluralGenitive: [`${lemma}en`, `${body}tten`],
    pluralPartitive: withA([`${lemma}A`], harmony),
    pluralIllative: [`${lemma}in`],
  };
};

/** Longer words whose a becomes o before the i of the plural: "opiskelijoita", "toimintoja", "kahviloita". */
const TO_O = /(?:ij[aä]|l[aä]|n[aä]|r[aä]|kk[aä]|nt[aä]|i[aä])$/;

function pluralVowels(lemma: string): ('o' | '')[] {
  if (syllablesOf(lemma) > 2) return TO_O.test(lemma) ? ['o', ''] : ['', 'o'];
  if (lemma.endsWith('ä')) return [''];
  const first = [...lemma].find((letter) => isVowel(letter)) ?? '';
  return 'aei'.includes(first) ? ['o'] : [''];
}

/** "päivä", "hinta", "toiminta", "korkea", "kävijä" */
export const a: Make = (lemma, harmony, isSteady) => {
  const weak = isSteady ? lemma : weakened(lemma);
  const [body, weakBody] = [lemma.slice(0, -1), weak.slice(0, -1)];
  const isAdjective = /e[aä]$/.test(lemma);
  const vowels: ('o' | '')[] = isAdjective ? [''] : pluralVowels(lemma);
  const forms = (o: string[], none: string[]): string[] =>
    withA(
      vowels.flatMap((one) => (one === 'o' ? o : none)),
      harmony,
    );
  return {
    nominative: lemma,
    weak,
    strong: lemma,
    partitive: withA(isAdjective ? [`${lemma}A`, `${lemma}tA`] : [`${lemma}A`], harmony),
    illative: [`${doubled(lemma)}n`],
    pluralWeak: forms([`${weakBody}Oi`], [`${weakBody}i`]),
    pluralStrong: forms([`${body}Oi`], [`${body}i`]),
    pluralGenitive: forms(
      [`${body}Ojen`, `${weakBody}Oiden`, `${weakBody}Oitten`],
      isAdjective ? [`${body}iden`, `${body}itten`] : [`${body}ien`],
    ),
    pluralPartitive: forms(
      [`${body}OjA`, `${weakBody}OitA`],
      isAdjective ? [`${body}itA`] : [`${body}iA`],
    ),
    pluralIllative: forms(
      [`${body}Oihin`],
      isAdjective ? [`${body}isiin`, `${body}ihin`] : [`${body}iin`],
    ),
  };
};

/** "maa", "työ", "tie", "vapaa": the first of a diphthong is lost before the i of the plural. */
export const long: Make = (lemma, harmony) => {
  const last = lemma.slice(-1);
  const plural = `${lemma.slice(0, -2)}${last}i`;
  const isSyllable = syllablesOf(lemma) === 1;
  return {
    ...longStem(lemma, lemma, `${lemma}tA`, harmony),
    illative: isSyllable ? [`${lemma}h${last}n`] : [`${lemma}seen`, `${lemma}h${last}n`],
    pluralWeak: [plural],
    pluralStrong: [plural],
    pluralGenitive: [`${plural}den`, `${plural}tten`],
    pluralPartitive: withA([`${plural}tA`], harmony),
    pluralIllative: isSyllable ? [`${plural}hin`] : [`${plural}siin`, `${plural}hin`],
  };
};
