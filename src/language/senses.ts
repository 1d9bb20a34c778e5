/** What words say of the figures beside them, looked up in a language's tables. */
import { analysesOf } from './finnish/analyse';
import { SENSE_TABLES } from './finnish/senses';
import type { Sense } from './sense';

interface Meanings {
  senses: Sense[];
  /** Of compounds that end in the word too. */
  ofCompounds: Sense[];
}

const LEMMAS = new Map<string, Meanings>();
/** Of single forms. */
const FORMS = new Map<string, Sense[]>();
for (const { sense, words } of SENSE_TABLES) {
  for (const printed of words.split(' ')) {
    if (printed.startsWith('"')) {
      const form = printed.slice(1);
      FORMS.set(form, [...(FORMS.get(form) ?? []), sense]);
      continue;
    }
    const isBound = printed.startsWith('=');
    const lemma = isBound ? printed.slice(1) : printed;
    const found = LEMMAS.get(lemma) ?? { senses: [], ofCompounds: [] };
    found.senses.push(sense);
    if (!isBound) found.ofCompounds.push(sense);
    LEMMAS.set(lemma, found);
  }
}

const KNOWN = new Map<string, readonly Sense[]>();
const MOST_KNOWN = 50_000;
/** Readings beyond these are far-fetched. */
const READINGS = 3;

/** The senses of a word in lower case, each once. */
export function sensesOf(word: string): readonly Sense[] {
  const known = KNOWN.get(word);
  if (known) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const senses = new Set<Sense>(FORMS.get(word));
  for (const { lemma, of, tail, tense, verb } of analysesOf(word).slice(0, READINGS)) {
    const isTold = tense === 'past' || (tense === 'present' && verb === 'finite');
    for (const one of [lemma, ...(of ? [of] : [])]) {
      for (const sense of LEMMAS.get(one)?.senses ?? []) senses.add(sense);
      for (const sense of (isTold && LEMMAS.get(`${one}:${tense}`)?.senses) || [])
        senses.add(sense);
    }
    for (const sense of (tail && LEMMAS.get(tail)?.ofCompounds) || []) senses.add(sense);
  }
  const found = [...senses];
  KNOWN.set(word, found);
  return found;
}

/** Whether a word in lower case has any of the senses. */
export function hasSense(word: string, ...senses: readonly Sense[]): boolean {
  const own = sensesOf(word);
  return senses.some((sense) => own.includes(sense));
}

/** The base words of a sense, as its table lists them. */
export function wordsWith(sense: Sense): string[] {
  return SENSE_TABLES.filter((line) => line.sense === sense).flatMap(({ words }) =>
    words.split(' ').map((word) => word.replace(/^[="]|:.*/g, '')),
  );
}

/** Every base word of the tables. */
export function sensedLemmas(): string[] {
  return [...new Set([...LEMMAS.keys()].map((key) => key.replace(/:.*/, '')))];
}
