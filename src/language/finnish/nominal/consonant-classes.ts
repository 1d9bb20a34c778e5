/** Classes of words whose nominative ends in a consonant, or is weak (Iso suomen kielioppi § 67–76). */
import { harmonic } from '../letters';
import type { NominalClass } from './class-names';
import { doubled, eStem, longStem, withA, type Stems, type Strengthen } from './stems';

/** Adjectives that grade by "p" before their last a: "korkeampi", "suurin". */
export function graded(
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

/** "kolmas", "kymmenes" */
export const ordinal = (lemma: string, harmony: 'a' | 'ä'): Stems => {
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
export const sToT = (lemma: string, harmony: 'a' | 'ä'): Stems => {
  const body = lemma.slice(0, -1);
  return {
    ...eStem(lemma, `${body}kse`, { partitive: `${body}ttA`, genitive: [] }, harmony),
    weak: `${body}de`,
    strong: `${body}te`,
    illative: [`${body}teen`],
  };
};

/** Makers of the classes that need to know how a weak nominative grades. */
export function byStrength(
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
