/** Nouns for people, as the last part of a word: a number before one counts persons. */
import { singularForms, wordsWith } from '../../language';
import type { Case } from '../../language';

const PEOPLE: readonly string[] = wordsWith('counts:people');

/** Words that end like a noun for people and are none. */
const NOT_PEOPLE: ReadonlySet<string> = new Set([
  'sellainen',
  'sellaisen',
  'sellaista',
  'tällainen',
  'tällaisen',
  'tällaista',
  'millaista',
  'erilaista',
  'erilaisen',
  'erilainen',
  'samanlaista',
  'monenlaista',
  'toisenlaista',
]);

const FORMS: ReadonlyMap<string, Case> = new Map(
  PEOPLE.flatMap((lemma) => [...singularForms(lemma)]),
);

const LONGEST_SHORT_NOUN = 5;
const LENGTHS = [...FORMS.keys()].map((form) => form.length);
const LONGEST = Math.max(...LENGTHS);
const SHORTEST = Math.min(...LENGTHS);

/** Short nouns end many other words, so they must be the whole word; a first part has two letters. */
function isWholePart(length: number, before: number): boolean {
  return before === 0 || (length > LONGEST_SHORT_NOUN && before > 1);
}

/** The case of a word that ends in a noun for people, null for another word. */
export function peopleCase(word: string): Case | null {
  if (NOT_PEOPLE.has(word)) return null;
  for (let length = Math.min(LONGEST, word.length); length >= SHORTEST; length--) {
    const found = FORMS.get(word.slice(word.length - length));
    if (found !== undefined && isWholePart(length, word.length - length)) return found;
  }
  return null;
}
