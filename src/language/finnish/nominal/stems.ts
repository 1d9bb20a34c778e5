/** Stems of a noun or adjective, and what several inflection classes have alike. */
import { harmonic } from '../letters';

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

/** From a weak stem to its strong one. */
export type Strengthen = (weak: string) => string;

export function doubled(stem: string): string {
  return stem + stem.slice(-1);
}

export function withA(forms: string[], harmony: 'a' | 'ä'): string[] {
  return forms.map((form) => harmonic(form, harmony));
}

/** Words whose stem ends in a long vowel throughout: "hankkee-", "asiakkaa-", "kulunee-", "vapaa-". */
export function longStem(
  lemma: string,
  stem: string,
  partitive: string,
  harmony: 'a' | 'ä',
): Stems {
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

/** Words with one stem in e and its consonant: "laitokse-", "ihmise-", "avaime-", "jäsene-". */
export function eStem(
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
