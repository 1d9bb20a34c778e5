/** Inflection classes by the end of the nominative. */
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
