/** What is known of a word. */

export const CASES = [
  'nominative',
  'genitive',
  'partitive',
  'inessive',
  'elative',
  'illative',
  'adessive',
  'ablative',
  'allative',
  'essive',
  'translative',
  'abessive',
  'instructive',
  'comitative',
] as const;
export type Case = (typeof CASES)[number];

export type GrammaticalNumber = 'singular' | 'plural';

export type WordClass = 'noun' | 'adjective' | 'pronoun' | 'numeral' | 'verb' | 'particle';

export type Tense = 'present' | 'past';

/** `infinitive` also stands for the forms of it that have a case: "ylittämään", "jäädessä". */
export type VerbForm =
  'finite' | 'conditional' | 'potential' | 'negated' | 'infinitive' | 'participle';

/** First to third person; "p" is the passive, which names nobody. */
export type Person = '1s' | '2s' | '3s' | '1p' | '2p' | '3p';

/** One way to read a word. */
export interface Analysis {
  /** The base word: nominative singular, or the first infinitive of a verb. */
  lemma: string;
  wordClass: WordClass;
  case?: Case;
  number?: GrammaticalNumber;
  /** "-nsa", "-mme" */
  possessive?: Person;
  /** "-kin", "-kaan", "-ko" */
  clitic?: string;
  verb?: VerbForm;
  tense?: Tense;
  person?: Person;
  isPassive?: boolean;
  /** Of a participle or a noun of doing: the verb it comes from. */
  of?: string;
  /** The known last part of a compound: "päivä" of "hoitopäivä". */
  tail?: string;
  /** The parts before it, as printed. */
  head?: string;
  /** By the shape of the word alone. */
  isGuess?: true;
}
