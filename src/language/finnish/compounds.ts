/** What a word may be by the lists: whole, or as a compound whose last part they hold. */
import type { Person } from '../word';
import { isVowel } from './letters';
import { NEVER_LAST } from './lexicon/classes';
import { lexiconTrie } from './lexicon/entries';
import { FIXED_FORMS } from './lexicon/fixed';
import { COMBINING } from './lexicon/heads';
import type { Reading } from './lexicon/part';
import type { Trie } from './lexicon/trie';

export interface Ranked {
  reading: Reading;
  cost: number;
}

/** What makes a reading less likely. */
export const COST = { suffix: 0.2, clitic: 0.3, part: 1, oddHead: 4, guess: 5 } as const;
const SHORTEST_TAIL = 3;
/** With an unknown first part, shorter last parts are chance. */
const SHORTEST_TAIL_ALONE = 4;

const TRIE: { made: Trie | null } = { made: null };
const FIXED = new Map<string, Reading[]>();
for (const { form, ...reading } of FIXED_FORMS) {
  FIXED.set(form, [...(FIXED.get(form) ?? []), reading]);
}

function trie(): Trie {
  return (TRIE.made ??= lexiconTrie());
}

export interface Bare {
  text: string;
  possessive?: Person;
  clitic?: string;
  cost: number;
}

/** What may stand first in a compound: its cost, null where it can be none. */
const HEADS = new Map<string, number | null>();

function headCost(head: string): number | null {
  const known = HEADS.get(head);
  if (known !== undefined) return known;
  HEADS.set(head, null);
  const cost = countHead(head);
  HEADS.set(head, cost);
  return cost;
}

function countHead(head: string): number | null {
  if (head.endsWith('-')) return head.length > 1 ? COST.part / 2 : null;
  const joint = head.lastIndexOf('-');
  if (joint > 0) return headCost(head.slice(joint + 1));
  if (COMBINING.has(head)) return COST.part;
  const listed = compoundsOf({ text: head, cost: 0 })
    .filter(({ reading }) => isHeadForm(reading))
    .map(({ cost }) => cost);
  if (listed.length > 0) return COST.part + Math.min(...listed);
  if (head.endsWith('s') && head.length > 3) {
    const adjective = compoundsOf({ text: `${head.slice(0, -1)}nen`, cost: 0 });
    if (adjective.length > 0) return COST.part + Math.min(...adjective.map(({ cost }) => cost));
  }
  return isWordLike(head) ? COST.oddHead : null;
}

function isHeadForm({ case: grammaticalCase, number, wordClass }: Reading): boolean {
  if (wordClass === 'particle' || wordClass === 'numeral') return true;
  if (grammaticalCase === 'genitive') return true;
  return grammaticalCase === 'nominative' && number === 'singular';
}

function isWordLike(head: string): boolean {
  return head.length > 2 && [...head].some((letter) => isVowel(letter));
}

/** Readings of the bare word by the lists, whole or with its last part. */
export function compoundsOf(bare: Bare): Ranked[] {
  const { text, cost, possessive, clitic } = bare;
  const found: Ranked[] = [];
  const add = (reading: Reading, more: number): void => {
    found.push({
      reading: {
        ...reading,
        ...(possessive ? { possessive } : {}),
        ...(clitic ? { clitic } : {}),
      },
      cost: cost + more,
    });
  };
  if (!possessive) for (const reading of FIXED.get(text) ?? []) add(reading, 0);
  for (let from = 0; from <= text.length - SHORTEST_TAIL || from === 0; from++) {
    let tail: string | null = null;
    let before: number | null | undefined = from === 0 ? 0 : undefined;
    trie().partsAt(text, from, (part) => {
      tail ??= text.slice(from);
      for (const reading of part.find(tail, possessive !== undefined)) {
        const head = text.slice(0, from);
        before = before === undefined ? headCost(head) : before;
        if (before === null || !mayJoin(reading, before, tail)) continue;
        const odd = before < COST.oddHead ? 0 : shortness(reading.lemma);
        add(from === 0 ? reading : joined(reading, head), before + odd);
      }
    });
  }
  return found;
}

/** Behind an unknown first part a long last part is surer than a guess, a short one is not. */
function shortness({ length }: string): number {
  return Math.max(0, 1.8 - 0.2 * length) + 0.6;
}

function mayJoin(reading: Reading, before: number, tail: string): boolean {
  if (before === 0) return true;
  if (NEVER_LAST.has(reading.lemma)) return false;
  const isOdd = before >= COST.oddHead;
  if (isOdd && reading.wordClass === 'adjective' && !reading.of) return false;
  if (reading.wordClass === 'verb') return !isOdd && tail.length > SHORTEST_TAIL_ALONE + 1;
  return !isOdd || tail.length >= SHORTEST_TAIL_ALONE;
}

function joined(reading: Reading, head: string): Reading {
  return {
    ...reading,
    lemma: head + reading.lemma,
    tail: reading.tail ?? reading.lemma,
    head,
    ...(reading.of ? { of: head + reading.of } : {}),
  };
}

/** Lets go of what was found of first parts. */
export function forgetHeads(): void {
  HEADS.clear();
}
