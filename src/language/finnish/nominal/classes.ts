/**
 * Inflection classes of nouns and adjectives: the stems of a word by how its nominative ends
 * (Iso suomen kielioppi § 55–76). A class makes stems, endings.ts puts the case on them.
 */
import { endsLong, harmonyOf, isVowel } from '../letters';
import type { NominalClass } from './class-names';
import { byStrength, graded, ordinal, sToT } from './consonant-classes';
import { eStem, longStem, type Stems, type Strengthen } from './stems';
import { a, i, iToE, long, si, vowel } from './vowel-classes';

export { CLASSES, type NominalClass } from './class-names';
export type { Stems, Strengthen } from './stems';

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
      return sToT(lemma, harmony);
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
      return ordinal(lemma, harmony);
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
