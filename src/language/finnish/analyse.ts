/** What a Finnish word may be: by the lists, as a compound of them, or by its shape. */
import type { Analysis } from '../word';
import { compoundsOf, COST, forgetHeads, type Bare, type Ranked } from './compounds';
import { guessNominal, guessVerbal } from './guess';
import { SUFFIX_CASES } from './lexicon/suffixes';
import { withoutPossessive } from './nominal/endings';

/** A word longer than this is none. */
const LONGEST = 60;

const CLITICS = ['kin', 'kaan', 'kään', 'han', 'hän', 'ko', 'kö', 'pa', 'pä'] as const;

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
    forgetHeads();
  }
  const found = analyse(word);
  KNOWN.set(word, found);
  return found;
}
