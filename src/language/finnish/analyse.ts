/** What a Finnish word may be: by the lists, as a compound of them, or by its shape. */
import type { Analysis, Person } from '../word';
import { guessNominal, guessVerbal } from './guess';
import { isVowel } from './letters';
import { lexiconTrie, type Reading, type Trie } from './lexicon/entries';
import { NEVER_LAST } from './lexicon/classes';
import { FIXED_FORMS } from './lexicon/fixed';
import { COMBINING } from './lexicon/heads';
import { SUFFIX_CASES } from './lexicon/suffixes';
import { withoutPossessive } from './nominal/endings';

interface Ranked {
  reading: Reading;
  cost: number;
}

/** A word longer than this is none. */
const LONGEST = 60;
/** What makes a reading less likely. */
const COST = { suffix: 0.2, clitic: 0.3, part: 1, oddHead: 4, guess: 5 } as const;
const SHORTEST_TAIL = 3;
/** With an unknown first part, shorter last parts are chance. */
const SHORTEST_TAIL_ALONE = 4;

const CLITICS = ['kin', 'kaan', 'kään', 'han', 'hän', 'ko', 'kö', 'pa', 'pä'] as const;

const TRIE: { made: Trie | null } = { made: null };
const FIXED = new Map<string, Reading[]>();
for (const { form, ...reading } of FIXED_FORMS) {
  FIXED.set(form, [...(FIXED.get(form) ?? []), reading]);
}

function trie(): Trie {
  return (TRIE.made ??= lexiconTrie());
}

interface Bare {
  text: string;
  possessive?: Person;
  clitic?: string;
  cost: number;
}

/** The word, and what it is without its clitic and possessive suffix. */
function baresOf(word: string): Bare[] {
  const bares: Bare[] = [];
  const add = (text: string, cost: number, clitic?: string): void => {
    for (const one of withoutPossessive(text)) {
      const suffix = one.possessive ? COST.suffix : 0;
      bares.push({ ...one, ...(clitic ? { clitic } : {}), cost: cost + suffix });
    }
  };
  add(word, 0);
  for (const clitic of CLITICS) {
    if (word.endsWith(clitic) && word.length >= clitic.length + 2) {
      add(word.slice(0, -clitic.length), COST.clitic, clitic);
    }
  }
  return bares.filter(({ text }) => text.length > 1 || text === word);
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
function compoundsOf(bare: Bare): Ranked[] {
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

/** "Htv:tä", "oy:n": the case stands behind a colon. */
function behindColon(word: string): Ranked[] {
  const at = word.lastIndexOf(':');
  const grammaticalCase = at > 0 ? SUFFIX_CASES.get(word.slice(at + 1)) : undefined;
  if (!grammaticalCase) return [];
  const lemma = word.slice(0, at);
  return [
    {
      reading: { lemma, wordClass: 'noun', case: grammaticalCase, number: 'singular' },
      cost: 0,
    },
  ];
}

/** "Vahvasti" is of "vahva", "yleisesti" of "yleinen": on the weak stem. */
function adverbOf(word: string): Ranked[] {
  if (!word.endsWith('sti') || word.length < 6) return [];
  if (word.endsWith('isesti')) {
    const lemma = `${word.slice(0, -5)}nen`;
    return [{ reading: { lemma, wordClass: 'particle' }, cost: COST.suffix }];
  }
  return compoundsOf({ text: `${word.slice(0, -3)}n`, cost: 0 })
    .filter(({ reading }) => reading.case === 'genitive' && reading.number === 'singular')
    .map(({ reading: { lemma, of }, cost }) => ({
      reading: { lemma, wordClass: 'particle', ...(of ? { of } : {}) },
      cost: cost + COST.suffix,
    }));
}

/** Below this the lists have said enough. */
const SURE = COST.oddHead;

function analyse(word: string): Analysis[] {
  if (word.length > LONGEST || word === '') return [];
  const colon = behindColon(word);
  if (colon.length > 0) return ranked(colon);
  const bares = baresOf(word);
  const found = [...bares.flatMap(compoundsOf), ...adverbOf(word)];
  if (!found.some(({ cost }) => cost < SURE)) found.push(...guessesOf(word, bares));
  return ranked(found);
}

function guessesOf(word: string, bares: readonly Bare[]): Ranked[] {
  const nominal = bares
    .filter(({ possessive }) => possessive === undefined)
    .flatMap(({ text, cost, clitic }) =>
      guessNominal(text).map(({ reading, cost: own }): Ranked => ({
        reading: { ...reading, ...(clitic ? { clitic } : {}) },
        cost: COST.guess + own + 3 * cost,
      })),
    );
  const verbal = guessVerbal(word).map(({ reading, cost }): Ranked => ({
    reading,
    cost: COST.guess + cost,
  }));
  return [...nominal, ...verbal];
}

function ranked(found: Ranked[]): Analysis[] {
  return found.sort((a, b) => a.cost - b.cost).map(({ reading }) => reading);
}

const KNOWN = new Map<string, Analysis[]>();
/** A text has some thousands of words; what comes from a whole archive is not kept. */
const MOST_KNOWN = 50_000;

/** Every way to read a word in lower case, the likeliest first; none for what is no word. */
export function analysesOf(word: string): readonly Analysis[] {
  const known = KNOWN.get(word);
  if (known) return known;
  if (KNOWN.size >= MOST_KNOWN) {
    KNOWN.clear();
    HEADS.clear();
  }
  const found = analyse(word);
  KNOWN.set(word, found);
  return found;
}
