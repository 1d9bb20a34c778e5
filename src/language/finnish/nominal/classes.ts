/**
 * Inflection classes of nouns and adjectives: the stems of a word by how its nominative ends
 * (Iso suomen kielioppi § 55–76). A class makes stems, endings.ts puts the case on them.
 */
import { weakened } from '../gradation';
import { endsLong, harmonic, harmonyOf, isVowel, syllablesOf } from '../letters';

/** Stems and whole forms of a word; of several the usual one first. */
export interface Stems {
  nominative: string;
  /** Before -n, -t, -ssa, -sta, -lla, -lta, -lle, -ksi. */
  weak: string;
  /** Before -na and possessive suffixes. */
  strong: string;
  partitive: string[];
  illative: string[];
  pluralWeak: string[];
  pluralStrong: string[];
  pluralGenitive: string[];
  pluralPartitive: string[];
  pluralIllative: string[];
}

type Make = (lemma: string, harmony: 'a' | 'ä', isSteady: boolean) => Stems;

export const CLASSES = [
  'vowel',
  'i',
  'i:e',
  'si',
  'a',
  'e',
  's:ks',
  's:t',
  's:V',
  'nen',
  'in:im',
  'in:imp',
  'ton',
  'mpi',
  'nut',
  'consonant',
  'long',
  'ordinal',
] as const;
export type NominalClass = (typeof CLASSES)[number];

function doubled(stem: string): string {
  return stem + stem.slice(-1);
}

function withA(forms: string[], harmony: 'a' | 'ä'): string[] {
  return forms.map((form) => harmonic(form, harmony));
}

/** "talo", "koulu", "henkilö", "yksikkö", "museo" */
const vowel: Make = (lemma, harmony, isSteady) => {
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
const i: Make = (lemma, harmony, isSteady) => {
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
const iToE: Make = (lemma, harmony, isSteady) => {
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
const si: Make = (lemma, harmony) => {
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
const a: Make = (lemma, harmony, isSteady) => {
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

/** Words whose stem ends in a long vowel throughout: "hankkee-", "asiakkaa-", "kulunee-", "vapaa-". */
function longStem(lemma: string, stem: string, partitive: string, harmony: 'a' | 'ä'): Stems {
  const plural = `${stem.slice(0, -1)}i`;
  return {
    nominative: lemma,
    weak: stem,
    strong: stem,
    partitive: withA([partitive], harmony),
    illative: [`${stem}seen`],
    pluralWeak: [plural],
    pluralStrong: [plural],
    pluralGenitive: [`${plural}den`, `${plural}tten`],
    pluralPartitive: withA([`${plural}tA`], harmony),
    pluralIllative: [`${plural}siin`, `${plural}hin`],
  };
}

/** From a weak stem to its strong one. */
export type Strengthen = (weak: string) => string;

/** Words with one stem in e and its consonant: "laitokse-", "ihmise-", "avaime-", "jäsene-". */
function eStem(
  lemma: string,
  stem: string,
  { partitive, genitive }: { partitive: string; genitive: string[] },
  harmony: 'a' | 'ä',
): Stems {
  const plural = `${stem.slice(0, -1)}i`;
  return {
    nominative: lemma,
    weak: stem,
    strong: stem,
    partitive: withA([partitive], harmony),
    illative: [`${stem}en`],
    pluralWeak: [plural],
    pluralStrong: [plural],
    pluralGenitive: [...genitive, `${plural}en`],
    pluralPartitive: withA([`${plural}A`], harmony),
    pluralIllative: [`${plural}in`],
  };
}

/** Adjectives that grade by "p" before their last a: "korkeampi", "suurin". */
function graded(
  lemma: string,
  body: string,
  partitive: string,
  harmony: 'a' | 'ä',
  genitive: string[],
): Stems {
  const [strong, weak] = withA([`${body}pA`, `${body}mA`], harmony) as [string, string];
  return {
    nominative: lemma,
    weak,
    strong,
    partitive: withA([partitive], harmony),
    illative: [`${doubled(strong)}n`],
    pluralWeak: [`${body}mi`],
    pluralStrong: [`${body}pi`],
    pluralGenitive: [`${body}pien`, ...genitive],
    pluralPartitive: withA([`${body}piA`], harmony),
    pluralIllative: [`${body}piin`],
  };
}

/** "maa", "työ", "tie", "vapaa": the first of a diphthong is lost before the i of the plural. */
const long: Make = (lemma, harmony) => {
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

/** "kolmas", "kymmenes" */
const ordinal: Make = (lemma, harmony) => {
  const body = lemma.slice(0, -1);
  return {
    nominative: lemma,
    weak: `${body}nne`,
    strong: `${body}nte`,
    partitive: withA([`${body}ttA`], harmony),
    illative: [`${body}nteen`],
    pluralWeak: [`${body}nsi`],
    pluralStrong: [`${body}nsi`],
    pluralGenitive: [`${body}nsien`],
    pluralPartitive: withA([`${body}nsiA`], harmony),
    pluralIllative: [`${body}nsiin`],
  };
};

/** "oikeus", "kokonaisuus" */
const sToT: Make = (lemma, harmony) => {
  const body = lemma.slice(0, -1);
  return {
    ...eStem(lemma, `${body}kse`, { partitive: `${body}ttA`, genitive: [] }, harmony),
    weak: `${body}de`,
    strong: `${body}te`,
    illative: [`${body}teen`],
  };
};

/** Makers of the classes that need to know how a weak nominative grades. */
function byStrength(
  cls: NominalClass,
  lemma: string,
  harmony: 'a' | 'ä',
  strengthen: Strengthen,
): Stems | null {
  switch (cls) {
    case 'e':
      return longStem(lemma, `${strengthen(lemma)}e`, `${lemma}ttA`, harmony);
    case 's:V': {
      const stem = strengthen(lemma.slice(0, -1));
      return longStem(lemma, doubled(stem), `${lemma}tA`, harmony);
    }
    case 'in:im': {
      const stem = `${strengthen(lemma.slice(0, -1))}me`;
      return eStem(lemma, stem, { partitive: `${lemma}tA`, genitive: [`${lemma}ten`] }, harmony);
    }
    case 'ton': {
      const stem = harmonic(`${lemma.slice(0, -3)}ttOmA`, harmony);
      return {
        ...eStem(lemma, stem, { partitive: `${lemma}tA`, genitive: [`${lemma}ten`] }, harmony),
        illative: [`${doubled(stem)}n`],
      };
    }
    case 'consonant': {
      const body = lemma.slice(0, -1);
      const stem = `${strengthen(body)}${lemma.slice(-1)}e`;
      return eStem(lemma, stem, { partitive: `${lemma}tA`, genitive: [`${lemma}ten`] }, harmony);
    }
    default:
      return null;
  }
}

/** The stems of a word by its class; `isSteady`: its stop does not weaken ("auto", "auton"). */
export function stemsOf(
  lemma: string,
  cls: NominalClass,
  { isSteady, strengthen }: { isSteady: boolean; strengthen: Strengthen },
  harmony: 'a' | 'ä' = harmonyOf(lemma),
): Stems {
  const strengthening = byStrength(cls, lemma, harmony, strengthen);
  if (strengthening) return strengthening;
  const body = lemma.slice(0, -1);
  switch (cls) {
    case 'i':
      return i(lemma, harmony, isSteady);
    case 'i:e':
      return iToE(lemma, harmony, isSteady);
    case 'si':
      return si(lemma, harmony, isSteady);
    case 'a':
      return a(lemma, harmony, isSteady);
    case 's:ks':
      return eStem(
        lemma,
        `${body}kse`,
        { partitive: `${lemma}tA`, genitive: [`${lemma}ten`] },
        harmony,
      );
    case 's:t':
      return sToT(lemma, harmony, isSteady);
    case 'nen': {
      const stem = `${lemma.slice(0, -3)}s`;
      return eStem(
        lemma,
        `${stem}e`,
        { partitive: `${stem}tA`, genitive: [`${stem}ten`] },
        harmony,
      );
    }
    case 'in:imp':
      return graded(lemma, `${body}m`, `${lemma}tA`, harmony, [`${lemma}ten`]);
    case 'mpi':
      return graded(lemma, lemma.slice(0, -2), `${lemma.slice(0, -1)}AA`, harmony, [
        `${lemma.slice(0, -2)}pain`,
      ]);
    case 'nut':
      return longStem(lemma, `${lemma.slice(0, -2)}ee`, `${lemma}tA`, harmony);
    case 'long':
      return long(lemma, harmony, isSteady);
    case 'ordinal':
      return ordinal(lemma, harmony, isSteady);
    default:
      return vowel(lemma, harmony, isSteady);
  }
}

/** The class that the end of a nominative tells; null where no noun ends so. */
export function classByEnding(lemma: string): NominalClass | null {
  const last = lemma.slice(-1);
  if (endsLong(lemma)) return 'long';
  if (lemma.endsWith('nen')) return 'nen';
  if (/t[oö]n$/.test(lemma) && lemma.length > 4) return 'ton';
  if (/[aäeou]mpi$/.test(lemma)) return 'mpi';
  if (/(?:uus|yys|eus|eys)$/.test(lemma)) return 's:t';
  if (/[aä]s$/.test(lemma)) return 's:V';
  if (last === 's') return 's:ks';
  if (/n[uy]t$/.test(lemma)) return 'nut';
  if (lemma.endsWith('in')) return 'in:im';
  if (last === 'l' || last === 'n' || last === 'r') return 'consonant';
  if (last === 'e') return 'e';
  if (last === 'i') return 'i';
  if (last === 'a' || last === 'ä') return 'a';
  return isVowel(last) ? 'vowel' : null;
}
