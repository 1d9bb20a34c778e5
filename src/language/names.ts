/** Names of result areas, groups and indicators declined forward: "Tekninen toimiala", "Teknisen toimialan". */
import { analysesOf } from './finnish/analyse';
import { declensionOf } from './finnish/decline';
import type { Analysis, Case, GrammaticalNumber } from './word';

const AND: ReadonlySet<string> = new Set(['ja', 'sekä']);

/**
 * The name in a case: its last word declines and its adjectives with it, genitives before them stay;
 * of two names joined by "ja" both decline. Null where a word's inflection is not known.
 */
export function declinedName(name: string, grammaticalCase: Case): string | null {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  const head = nominativeOf(last);
  if (!head) return null;
  const declined: string[] = [];
  for (const [at, word] of words.slice(0, -1).entries()) {
    const next = declinesToo(word, words[at + 1] ?? '', head.number)
      ? inCase(word, grammaticalCase)
      : staysIn(word)
        ? word
        : null;
    if (next === null) return null;
    declined.push(next);
  }
  const own = inCase(last, grammaticalCase);
  return own === null ? null : [...declined, own].join(' ');
}

interface Nominative extends Analysis {
  number: GrammaticalNumber;
}

/** The word as a nominative of a known word. */
function nominativeOf(word: string): Nominative | null {
  const found = analysesOf(word.toLowerCase()).find(
    (one): one is Nominative =>
      one.case === 'nominative' && one.number !== undefined && one.possessive === undefined,
  );
  return found && found.isGuess !== true ? found : null;
}

/** An adjective goes with the last word, and so does a noun before "ja". */
function declinesToo(word: string, next: string, number: GrammaticalNumber): boolean {
  const own = nominativeOf(word);
  if (!own || AND.has(word)) return false;
  return AND.has(next) || (own.wordClass === 'adjective' && own.number === number);
}

/** Genitives, "ja", and first parts with a hyphen: "Lasten ja nuorten", "Elinvoima- ja". */
function staysIn(word: string): boolean {
  if (word.endsWith('-') || AND.has(word)) return true;
  return analysesOf(word.toLowerCase()).some((one) => one.case === 'genitive');
}

function inCase(word: string, grammaticalCase: Case): string | null {
  const own = nominativeOf(word);
  if (!own) return null;
  const { lemma, tail = lemma, number } = own;
  const kept = word.slice(0, lemma.length - tail.length);
  const form = declensionOf(tail).find(
    ({ told }) => told.case === grammaticalCase && told.number === number,
  );
  if (!form) return null;
  const isCapital = kept === '' && word.charAt(0) !== word.charAt(0).toLowerCase();
  const text = isCapital ? form.text.charAt(0).toUpperCase() + form.text.slice(1) : form.text;
  return kept + text;
}
