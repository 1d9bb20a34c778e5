/** How two words are akin: forms of one word, derived from each other, or parts of a compound. */
import { analysesOf } from './finnish/analyse';
import { derivedFrom } from './finnish/derivations';
import { SYNONYMS } from './finnish/synonyms';
import { COUNTS, doneBy, isMove } from './lemmas';
import { hasSense } from './senses';
import { isSameWord, type Term } from './terms';

/**
 * - `same`: forms of one word, or one is short for the other: "asiakkaita" : "asiakkaat"
 * - `count`: one only says that the other is counted: "kävijöitä" : "kävijämäärä"
 * - `synonym`: another word for the same thing: "asukkaita" : "väkiluku"
 * - `derived`: of one root: "lainattiin", "lainaajia" : "lainaukset"
 * - `tail`: one is a kind of the other, its last part, also as a verb: "hoitopäivää" : "laitoshoitopäivät",
 *   "myytiin" : "vedenmyynti"
 * - `head`: one is the first part of the other: "kirjastossa" : "kirjastokäynnit"
 * - `sibling`: another kind of the same, which speaks against: "perhehoito" : "laitoshoito"
 */
export type Kinship =
  'same' | 'count' | 'synonym' | 'derived' | 'tail' | 'head' | 'sibling' | 'none';

/** What is known of one way to read a word. */
interface Kin {
  lemma: string;
  /** What it and its base words come from, itself first. */
  family: ReadonlySet<string>;
  /** Of a compound: its last part with its family, and the families of the parts before. */
  tail: string | null;
  tailFamily: ReadonlySet<string>;
  heads: ReadonlySet<string>;
  head: string | null;
  /** Of "kävijämäärä" what is counted. */
  counted: string | null;
}

/** Readings beyond these are far-fetched. */
const READINGS = 3;
/** So many steps back to a root: "tuottavuus", "tuottava", "tuottaa". */
const STEPS = 3;
const NONE: ReadonlySet<string> = new Set();

const SYNONYM_OF = new Map<string, number>();
SYNONYMS.forEach((line, at) => line.split(' ').forEach((word) => SYNONYM_OF.set(word, at)));

const KNOWN = new Map<string, readonly Kin[]>();
const MOST_KNOWN = 50_000;

function familyOf(lemma: string, of?: string): Set<string> {
  const family = new Set([lemma, ...(of ? [of] : [])]);
  let latest = [...family];
  for (let step = 0; step < STEPS && latest.length > 0; step++) {
    const roots = latest.flatMap((one) => [
      ...doneBy(one),
      ...derivedFrom(one),
      ...analysesOf(one).flatMap((reading) => reading.of ?? []),
    ]);
    latest = roots.filter((root) => !family.has(root) && !isMove(root));
    for (const root of latest) family.add(root);
  }
  return family;
}

/** The families of every part of what stands first in a compound. */
function headsOf(head: string): Set<string> {
  const found = new Set<string>();
  const bare = head.replace(/-$/, '');
  for (const one of analysesOf(bare).slice(0, READINGS)) {
    for (const root of familyOf(one.lemma, one.of)) found.add(root);
    if (one.tail) for (const root of familyOf(one.tail)) found.add(root);
    if (one.head && one.head.length < bare.length) {
      for (const part of headsOf(one.head)) found.add(part);
    }
  }
  return found;
}

/** What only says how many there are: "asiakasmäärä", "asukasluku"; not "tunnusluku". */
function isCounting(head: string, tail: string): boolean {
  if (COUNTS.has(tail)) return true;
  return tail === 'luku' && (head === 'väki' || hasSense(head, 'counts:people', 'counts:crowd'));
}

function kinOf(word: string): readonly Kin[] {
  const known = KNOWN.get(word);
  if (known) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const found = analysesOf(word)
    .slice(0, READINGS)
    .map(({ lemma, of, head, tail }): Kin => ({
      lemma,
      family: familyOf(lemma, of),
      tail: tail ?? null,
      tailFamily: tail ? familyOf(tail) : NONE,
      heads: head ? headsOf(head) : NONE,
      head: head ?? null,
      counted: head && tail && isCounting(head, tail) ? head : null,
    }));
  KNOWN.set(word, found);
  return found;
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** Whether `whole` is a compound that ends in the other word, or in a noun of its doing. */
function isTail(whole: Kin, { lemma, family }: Kin): boolean {
  if (whole.tail === null || whole.lemma.length <= lemma.length) return false;
  if (lemma.endsWith(whole.tail)) return whole.lemma.endsWith(lemma);
  return intersects(whole.tailFamily, family);
}

/** "Perhehoitajia" and "perhehoito" */
function isOfSameHead(a: Kin, b: Kin): boolean {
  return a.head !== null && a.head === b.head && intersects(a.tailFamily, b.tailFamily);
}

function synonyms(a: Kin, b: Kin): boolean {
  const group = SYNONYM_OF.get(a.lemma);
  return group !== undefined && group === SYNONYM_OF.get(b.lemma);
}

/** From the closest to none. */
const CLOSEST: readonly Kinship[] = [
  'same',
  'count',
  'synonym',
  'derived',
  'tail',
  'head',
  'sibling',
  'none',
];

function closest(found: Iterable<Kinship>): Kinship {
  let best = CLOSEST.length - 1;
  for (const one of found) best = Math.min(best, CLOSEST.indexOf(one));
  return CLOSEST[best] ?? 'none';
}

function between(a: Kin, b: Kin): Kinship {
  if (a.lemma === b.lemma) return 'same';
  if (synonyms(a, b)) return 'synonym';
  if (a.counted !== null && a.counted.length < a.lemma.length) return ofCounted(a.counted, b.lemma);
  if (b.counted !== null && b.counted.length < b.lemma.length) return ofCounted(b.counted, a.lemma);
  if (intersects(a.family, b.family)) return 'derived';
  if (isOfSameHead(a, b)) return 'derived';
  if (isTail(a, b) || isTail(b, a)) return 'tail';
  if (intersects(a.heads, b.family) || intersects(b.heads, a.family)) return 'head';
  return a.tail !== null && a.tail === b.tail ? 'sibling' : 'none';
}

function ofCounted(counted: string, other: string): Kinship {
  const found = ofWords(counted, other);
  return found === 'same' ? 'count' : found;
}

function ofWords(a: string, b: string): Kinship {
  const others = kinOf(b);
  return closest(kinOf(a).flatMap((one) => others.map((other) => between(one, other))));
}

/**
 * How a word of a text and one of a label are akin, the closest of their likely readings; the order of
 * the two does not matter.
 */
export function kinshipOf(a: Term, b: Term): Kinship {
  if (a.text === b.text && a.tail === b.tail) return 'same';
  if ((a.isShort || b.isShort) && isSameWord(a, b)) return 'same';
  return ofWords(a.text, b.text);
}
