/** Base words of unknown words, by how Finnish words end: every guess is declined back to prove it. */
import { strengthened, usualStrong, weakened } from './gradation';
import { classByEnding, stemsOf, type NominalClass } from './nominal/classes';
import { harmonyOf, isVowel } from './letters';
import { nominalPart, verbalReadings } from './lexicon/entries';
import type { Reading } from './lexicon/part';
import { ENDINGS, FROM_PLURAL, FROM_STEM, VERB_ENDS } from './guess-rules';

export interface Guess {
  reading: Reading;
  /** How far-fetched, from 0. */
  cost: number;
}

interface Candidate {
  lemma: string;
  cost: number;
}

function ofStem(stem: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { from, to, cost } of FROM_STEM) {
    if (stem.endsWith(from)) found.push({ lemma: stem.slice(0, -from.length) + to, cost });
  }
  const [last, before] = [stem.slice(-1), stem.slice(-2, -1)];
  if (!isVowel(last)) return found;
  if (last === before) {
    const short = stem.slice(0, -1);
    for (const one of new Set([weakened(short), short])) {
      if (last === 'e') {
        found.push({ lemma: one, cost: 0.3 });
        if (/[nlrs]e$/.test(short)) found.push({ lemma: `${short.slice(0, -1)}ut`, cost: 0.4 });
        if (/[nlrs]e$/.test(short)) found.push({ lemma: `${short.slice(0, -1)}yt`, cost: 0.4 });
      } else if (last !== 'i') found.push({ lemma: `${one}s`, cost: 0.4 });
    }
    found.push({ lemma: stem, cost: 1.2 });
  } else if (last !== 'e') {
    const strong = strengthened(stem).filter((one) => !/[aeiouyäölr]k.$/.test(one.slice(-3)));
    for (const one of strong) {
      const isPlain = one === stem;
      const alternates = /(?:nn|mm|rr|ng|hd|d).$/.test(stem);
      found.push({ lemma: one, cost: isPlain === alternates ? 0.9 : 0.5 });
    }
    if (!strong.includes(stem)) found.push({ lemma: stem, cost: 0.9 });
  }
  return found;
}

function ofPlural(rest: string): Candidate[] {
  return FROM_PLURAL.flatMap(({ from, to, cost }) => {
    if (!rest.endsWith(from)) return [];
    const lemma = rest.slice(0, rest.length - from.length) + to;
    if (to === 'e' || to === 'as' || to === 'äs') {
      const weak = weakened(rest) + to.slice(1);
      return weak === lemma
        ? [{ lemma, cost }]
        : [
            { lemma: weak, cost: cost - 0.2 },
            { lemma, cost: cost + 0.5 },
          ];
    }
    return strengthened(lemma).map((one) => ({
      lemma: one,
      cost: one === lemma ? cost : cost + 0.3,
    }));
  });
}

/** What the word may be a form of, not yet proved. */
function candidatesOf(word: string): Candidate[] {
  const found: Candidate[] = [{ lemma: word, cost: nominativeCost(word) }];
  for (const [ending, kind] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    if (rest.length < 2) continue;
    if (kind !== 'plural') found.push(...ofStem(rest));
    if (kind === 'plural') found.push(...ofPlural(rest));
    if (kind === 'either' && rest.endsWith('i')) found.push(...ofPlural(rest.slice(0, -1)));
  }
  const [last, before] = [word.slice(-1), word.slice(-2, -1)];
  const bare = word.slice(0, -1);
  if (last === 'n' && isVowel(before) && before === word.slice(-3, -2)) {
    found.push(...ofStem(word.slice(0, -2)));
    const open = word.slice(0, -2);
    found.push({ lemma: open, cost: 0.4 });
  }
  if (last === 'a' || last === 'ä') {
    if (isVowel(before)) found.push({ lemma: bare, cost: 0.5 });
    if (/[eioö][oö]t$/.test(bare)) found.push({ lemma: bare.slice(0, -1), cost: 0.1 });
    if (bare.endsWith('st')) {
      const isNoun = /[uy]st$/.test(bare);
      found.push({ lemma: bare.slice(0, -1), cost: isNoun ? 0.1 : 0.5 });
      found.push({ lemma: `${bare.slice(0, -2)}nen`, cost: isNoun ? 0.9 : 0.2 });
    }
    if (bare.endsWith('tt')) {
      found.push({ lemma: bare.slice(0, -2), cost: 0.4 });
      found.push({
        lemma: `${bare.slice(0, -2)}s`,
        cost: /(?:uu|yy|eu|ey)tt$/.test(bare) ? 0 : 0.3,
      });
      if (/[uy]tt$/.test(bare)) found.push({ lemma: bare.slice(0, -1), cost: 0.5 });
    }
    if (/[lnr]t$/.test(bare)) found.push({ lemma: bare.slice(0, -1), cost: 0.6 });
  }
  if (word.endsWith('ten')) {
    const rest = word.slice(0, -3);
    if (rest.endsWith('s')) {
      found.push({ lemma: `${rest.slice(0, -1)}nen`, cost: 0.2 }, { lemma: rest, cost: 0.2 });
    } else found.push({ lemma: rest, cost: 0.6 });
  }
  return found;
}

/** Few words stand in print as nominatives that end like another case. */
function nominativeCost(word: string): number {
  if (/(?:ss|st|ll|lt)[aä]$|lle$|ksi$|[aeiouyäö]n$/.test(word) && !word.endsWith('nen')) return 2;
  return /(?:ja|jä|ita|itä|ia|iä|ien|jen)$/.test(word) ? 0.9 : 0.2;
}

function classesOf(lemma: string): NominalClass[] {
  const usual = classByEnding(lemma);
  const other: NominalClass[] = /[uy]s$/.test(lemma) ? ['s:ks', 's:t'] : [];
  if (/[aäi]s$/.test(lemma)) other.push('s:V', 's:ks');
  return [...new Set([...(usual ? [usual] : []), ...other])];
}

/** The guesses that decline back to the word, the likeliest first. */
export function guessNominal(word: string): Guess[] {
  const best = new Map<string, Guess>();
  const harmony = harmonyOf(word);
  for (const { lemma, cost } of candidatesOf(word)) {
    if (lemma.length < 3 || (best.get(lemma)?.cost ?? Infinity) <= cost) continue;
    for (const cls of classesOf(lemma)) {
      for (const strengthen of [usualStrong, (weak: string) => weak]) {
        const stems = stemsOf(lemma, cls, { isSteady: false, strengthen }, harmony);
        const reading: Reading = { lemma, wordClass: 'noun', isGuess: true };
        const [found] = nominalPart(stems, reading).find(word);
        if (found) best.set(lemma, { reading: found, cost });
      }
    }
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost);
}

/** Infinitives that conjugate to the word. */
export function guessVerbal(word: string): Guess[] {
  const tried = new Set<string>();
  const found: Guess[] = [];
  for (const [ending, infinitives] of VERB_ENDS) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue;
    for (const infinitive of infinitives) {
      const lemma = word.slice(0, -ending.length) + infinitive;
      if (tried.has(lemma)) continue;
      tried.add(lemma);
      const [reading] = verbalReadings(lemma, word);
      if (reading) found.push({ reading: { ...reading, isGuess: true }, cost: 0.15 });
    }
  }
  return found;
}
