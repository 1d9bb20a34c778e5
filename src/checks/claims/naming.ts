/** Which items and areas a stretch of words names, and how fully. */
import type { Term } from '../../language';
import type { Division } from '../../report/model';
import { once } from '../once';
import { areasOf, itemsOf } from './items';
import { keysOf, type Key } from './keys';

interface Posting {
  /** Of the item or area. */
  owner: number;
  /** Of its word. */
  word: number;
  key: Key;
}

/** Things with names, and by which keys they are found. */
interface Names {
  postings: ReadonlyMap<string, readonly Posting[]>;
  /** How telling each word of each name is: what many names have tells little. */
  weights: readonly (readonly number[])[];
}

export interface Naming {
  /** 0 to 1: how much of the name is said. */
  cover: number;
  /** Of each word. */
  said: Float32Array;
  /** Where its last word stands. */
  last: number;
}

export type Named = ReadonlyMap<number, Naming>;

export const itemNames = once((division: Division): Names =>
  namesOf(itemsOf(division).map(({ words }) => words)),
);

export const aroundNames = once((division: Division): Names =>
  namesOf(itemsOf(division).map(({ around }) => around)),
);

export const areaNames = once((division: Division): Names =>
  namesOf(areasOf(division).map(({ words }) => words)),
);

function namesOf(all: readonly (readonly string[])[]): Names {
  const postings = new Map<string, Posting[]>();
  all.forEach((words, owner) => {
    words.forEach((_, word) => {
      for (const [text, key] of keysOf(words[word] ?? '')) {
        const own = postings.get(text) ?? [];
        own.push({ owner, word, key });
        postings.set(text, own);
      }
    });
  });
  const weights = all.map((words) =>
    words.map((text) => {
      const owners = new Set((postings.get(text) ?? []).map(({ owner }) => owner));
      return Math.log(1 + all.length / Math.max(1, owners.size));
    }),
  );
  return { postings, weights };
}

/** How surely a word's head and its tail are said. */
interface Parts {
  head: Float32Array;
  tail: Float32Array;
}

/** A compound said in two words. */
const BOTH_PARTS = 0.95;

/** Both words' own sureness must bear it. */
export function namedIn({ postings, weights }: Names, terms: readonly Term[]): Named {
  const found = new Map<number, Naming & Parts>();
  for (const { text, start } of terms) {
    for (const [shared, own] of keysOf(text)) {
      for (const { owner, word, key } of postings.get(shared) ?? []) {
        const size = weights[owner]?.length ?? 0;
        let naming = found.get(owner);
        if (!naming) {
          const [said, head, tail] = [0, 0, 0].map(() => new Float32Array(size));
          naming = { cover: 0, last: -1, said, head, tail } as Naming & Parts;
          found.set(owner, naming);
        }
        const sureness = own.sureness * key.sureness;
        raise(naming.said, word, sureness);
        if (key.part !== 'whole' && own.part === 'whole') raise(naming[key.part], word, sureness);
        if (sureness >= TELLING) naming.last = start;
      }
    }
  }
  for (const [owner, { said, head, tail, ...naming }] of found) {
    said.forEach((_, word) => {
      const [first, second] = [head[word] ?? 0, tail[word] ?? 0];
      if (first > 0 && second > 0) raise(said, word, Math.min(BOTH_PARTS, first + second));
    });
    found.set(owner, { ...naming, said, head, tail, cover: coverOf(weights[owner] ?? [], said) });
  }
  return found;
}

function raise(values: Float32Array, at: number, value: number): void {
  if (value > (values[at] ?? 0)) values[at] = value;
}

/** A word that surely speaks of the name. */
const TELLING = 0.25;

/** How much is said of the name, in nats: what few names have tells most. */
export function informationOf(weights: readonly number[], said: ArrayLike<number>): number {
  return weights.reduce((sum, weight, i) => sum + weight * (said[i] ?? 0), 0);
}

export function coverOf(weights: readonly number[], said: ArrayLike<number>): number {
  let all = 0;
  let own = 0;
  weights.forEach((weight, i) => {
    all += weight;
    own += weight * (said[i] ?? 0);
  });
  return all === 0 ? 0 : own / all;
}
