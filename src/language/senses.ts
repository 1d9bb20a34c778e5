/** What words say of the figures beside them, looked up in a language's tables. */
import { analysesOf } from './finnish/analyse';
import { SENSE_TABLES } from './finnish/senses';
import type { Sense } from './sense';
import type { Analysis } from './word';

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

/** One way to read a word, with its senses; those of the word itself go before those of its parts. */
export interface Meaning {
  /** Null for a form that the tables name and nothing else is known of. */
  reading: Analysis | null;
  /** Of the form, the word, and the verb it comes from. */
  own: readonly Sense[];
  /** Of a compound's last part, the longest that the tables know first. */
  ofTail: readonly Sense[];
  /** What a compound of the word would have from it. */
  asPart: readonly Sense[];
  /** What stands before the last part of a compound. */
  head: string | null;
}

const KNOWN = new Map<string, { meanings: readonly Meaning[]; senses: readonly Sense[] }>();
const MOST_KNOWN = 50_000;
/** Readings beyond these are far-fetched; of an unknown word more are worth a look. */
const READINGS = 3;
const READINGS_OF_UNKNOWN = 6;

/** What a bound entry of the tables may ask of a reading. */
function bindingsOf({ tense, verb, number }: Analysis): string[] {
  const isTold = tense === 'past' || (tense === 'present' && verb === 'finite');
  return [
    ...(isTold && tense ? [tense] : []),
    ...(number ? [number] : []),
    ...(verb ? [verb] : []),
  ];
}

/** "Tuloveroprosentti" ends in "veroprosentti" and in "prosentti". */
function tailsOf(tail: string, head: string | undefined): string[] {
  const [first] = head ? analysesOf(head.replace(/-$/, '')) : [];
  if (!head || !first || first.head === undefined) return [tail];
  return [...tailsOf(head.slice(first.head.length) + tail, first.head), tail];
}

function meaningOf(reading: Analysis, ofForm: readonly Sense[]): Meaning {
  const { lemma, of, tail, head } = reading;
  const own = new Set(ofForm);
  const ofTail = new Set<Sense>();
  const asPart = new Set<Sense>();
  const bindings = bindingsOf(reading);
  const keys = (word: string): string[] => [word, ...bindings.map((one) => `${word}:${one}`)];
  for (const key of [lemma, ...(of ? [of] : [])].flatMap(keys)) {
    for (const sense of LEMMAS.get(key)?.senses ?? []) own.add(sense);
    for (const sense of LEMMAS.get(key)?.ofCompounds ?? []) asPart.add(sense);
  }
  for (const key of tail ? tailsOf(tail, head).flatMap(keys) : []) {
    for (const sense of LEMMAS.get(key)?.ofCompounds ?? []) ofTail.add(sense);
  }
  return { reading, own: [...own], ofTail: [...ofTail], asPart: [...asPart], head: head ?? null };
}

function known(word: string): { meanings: readonly Meaning[]; senses: readonly Sense[] } {
  const before = KNOWN.get(word);
  if (before) return before;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const ofForm = FORMS.get(word) ?? [];
  const readings = analysesOf(word);
  const meanings = readings
    .slice(0, readings[0]?.isGuess ? READINGS_OF_UNKNOWN : READINGS)
    .map((reading) => meaningOf(reading, ofForm));
  if (meanings.length === 0 && ofForm.length > 0) {
    meanings.push({ reading: null, own: ofForm, ofTail: [], asPart: [], head: null });
  }
  const senses = [...new Set(meanings.flatMap(({ own, ofTail }) => [...own, ...ofTail]))];
  const found = { meanings, senses };
  KNOWN.set(word, found);
  return found;
}

/** The likely ways to read a word in lower case, each with its senses. */
export function meaningsOf(word: string): readonly Meaning[] {
  return known(word).meanings;
}

/** The senses of a word in lower case, each once. */
export function sensesOf(word: string): readonly Sense[] {
  return known(word).senses;
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
