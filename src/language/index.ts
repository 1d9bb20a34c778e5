/** Finnish read once: sentences, clauses, and words with their base words, cases and senses. */
export type { Span } from './span';
export { readText, Word } from './read';
export type { Clause, Sentence } from './read';
export { hasSense, meaningsOf, sensesOf, sensedLemmas, wordsWith } from './senses';
export type { Sense, SenseLine } from './sense';
export type { Meaning } from './senses';
export type { Analysis, Case, GrammaticalNumber, Person, Tense, VerbForm, WordClass } from './word';
export { analysesOf } from './finnish/analyse';
export { declensionOf, singularForms } from './finnish/decline';
export {
  CLOCK_WORDS,
  FIRST_YEAR,
  isMonth,
  isSeason,
  LAST_YEAR,
  MONTHS,
  YEAR_WORDS,
} from './finnish/calendar';
export { CLAUSE_WORDS } from './finnish/clause-words';
export { isElative, isIllative, isPartitive, isPartitivePlural } from './finnish/endings';
export { SUFFIX_CASES } from './finnish/lexicon/suffixes';
export { clockEnd, dateEnd, followsYearWord, isYear, yearTailEnd } from './text/dates';
export { BULLETS, MINUS_SIGNS, PLUS_SIGN, RANGE_DASHES } from './text/marks';
export { isClauseMark } from './text/clauses';
export { pieceEnd } from './text/pieces';
export { sentencesOf } from './text/sentences';
export type { TokenRange } from './text/sentences';
export { GAP, isLetter, tokenize } from './text/tokens';
export type { Gap, Token, TokenKind } from './text/tokens';
export { isSameWord, saidInParts, termsOf } from './terms';
export type { Term } from './terms';
export { kinshipOf } from './kinship';
export type { Kinship } from './kinship';
export { lemmasOf } from './lemmas';
export { declinedName } from './names';
