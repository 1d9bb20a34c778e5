/** The base words by which two words are taken for forms of one. */
import { analysesOf } from './finnish/analyse';
import { verbsFor } from './finnish/deeds';
import { sensesOf } from './senses';

/** Last parts that only say that the first is counted: "kävijämäärä" is of "kävijät". */
export const COUNTS: ReadonlySet<string> = new Set(['määrä', 'lukumäärä']);

/** Readings beyond these are far-fetched. */
const READINGS = 4;
const KNOWN = new Map<string, readonly string[]>();
const MOST_KNOWN = 50_000;

/** "Laski" tells how a figure moves and stands for no "lasku". */
export function isMove(verb: string): boolean {
  return sensesOf(verb).some((sense) => /^(?:move|worth|against|column):/.test(sense));
}

/** The verbs that stand for a noun of doing in a text with figures. */
export function doneBy(noun: string): string[] {
  return verbsFor(noun).filter((verb) => !isMove(verb));
}

/** Base words of a word in lower case, and the verbs of its participles and nouns of doing. */
export function lemmasOf(word: string): readonly string[] {
  const known = KNOWN.get(word);
  if (known) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const lemmas = new Set<string>();
  let readings = 0;
  for (const { lemma, of, head, tail } of analysesOf(word)) {
    if (readings++ >= READINGS) break;
    lemmas.add(lemma);
    if (of) lemmas.add(of);
    for (const verb of doneBy(lemma)) lemmas.add(verb);
    if (head && tail && COUNTS.has(tail)) for (const one of lemmasOf(head)) lemmas.add(one);
  }
  const found = [...lemmas];
  KNOWN.set(word, found);
  return found;
}
