/** By what two words are taken to speak of one thing: keys that forms, compounds and stems share. */
import { analysesOf, lemmasOf, sensesOf } from '../../language';
import { ALIKE } from './alike';

/** Of which part of a word a key is; a head and a tail together are the whole. */
export type Part = 'whole' | 'head' | 'tail';

export interface Key {
  part: Part;
  /** How surely it tells that one thing is meant, 0 to 1. */
  sureness: number;
}

export type Keys = ReadonlyMap<string, Key>;

const SENSE = 0.9;
const ALIKE_WORD = 0.85;
const TAIL = 0.55;
const HEAD = 0.5;
const STEM = 0.45;
/** Words with so many first letters alike are mostly of one family. */
const STEM_LETTERS = 6;
/** Readings beyond these are far-fetched. */
const READINGS = 3;
const SHORTEST_PART = 4;

const KNOWN = new Map<string, Keys>();
const MOST_KNOWN = 50_000;

/** Keys of a word in lower case. */
export function keysOf(word: string): Keys {
  const known = KNOWN.get(word);
  if (known) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const keys = new Map<string, Key>();
  const add = (key: string, sureness: number, part: Part = 'whole'): void => {
    if ((keys.get(key)?.sureness ?? 0) < sureness) keys.set(key, { part, sureness });
  };
  add(word, 1);
  for (const lemma of lemmasOf(word)) add(lemma, 1);
  for (const { head, tail, lemma } of analysesOf(word).slice(0, READINGS)) {
    if (tail && tail.length >= SHORTEST_PART) add(tail, TAIL, 'tail');
    if (head && head.length >= SHORTEST_PART)
      for (const one of lemmasOf(head)) add(one, HEAD, 'head');
    const group = ALIKE.get(lemma);
    if (group !== undefined) add(`alike:${group}`, ALIKE_WORD);
    const ofTail = tail === undefined ? undefined : ALIKE.get(tail);
    if (ofTail !== undefined) add(`alike:${ofTail}`, ALIKE_WORD * TAIL, 'tail');
  }
  for (const sense of sensesOf(word)) if (sense.startsWith('item:')) add(sense, SENSE);
  if (word.length > STEM_LETTERS && /^\p{L}/u.test(word)) {
    add(`${word.slice(0, STEM_LETTERS)}-`, STEM);
  }
  KNOWN.set(word, keys);
  return keys;
}
