/** Base words of unknown words, by how Finnish words end: every guess is declined back to prove it. */
import { strengthened, usualStrong, weakened } from './gradation';
import { classByEnding, stemsOf, type NominalClass } from './nominal/classes';
import { harmonyOf, isVowel } from './letters';
import { nominalPart, verbalReadings, type Reading } from './lexicon/entries';

export interface Guess {
  reading: Reading;
  /** How far-fetched, from 0. */
  cost: number;
}

/** Case endings with what must stand before them: a stem of the singular, of the plural, or a whole form. */
const ENDINGS: readonly (readonly [string, 'stem' | 'plural' | 'either'])[] = [
  ['ssa', 'either'],
  ['ssä', 'either'],
  ['sta', 'either'],
  ['stä', 'either'],
  ['lla', 'either'],
  ['llä', 'either'],
  ['lta', 'either'],
  ['ltä', 'either'],
  ['lle', 'either'],
  ['ksi', 'either'],
  ['na', 'either'],
  ['nä', 'either'],
  ['n', 'stem'],
  ['t', 'stem'],
  ['seen', 'stem'],
  ['isiin', 'plural'],
  ['ihin', 'plural'],
  ['iin', 'plural'],
  ['jen', 'plural'],
  ['ien', 'plural'],
  ['iden', 'plural'],
  ['itten', 'plural'],
  ['ja', 'plural'],
  ['jä', 'plural'],
  ['ia', 'plural'],
  ['iä', 'plural'],
  ['ita', 'plural'],
  ['itä', 'plural'],
];

interface Rule {
  from: string;
  to: string;
  cost: number;
}

function rules(lines: readonly (readonly [string, string, number])[]): Rule[] {
  return lines.map(([from, to, cost]) => ({ from, to, cost }));
}

/** From the end of a stem of the singular to the end of the nominative. */
const FROM_STEM = rules([
  ['kse', 's', 0],
  ['uude', 'uus', 0],
  ['yyde', 'yys', 0],
  ['uute', 'uus', 0],
  ['yyte', 'yys', 0],
  ['eude', 'eus', 0],
  ['eyde', 'eys', 0],
  ['eute', 'eus', 0],
  ['eyte', 'eys', 0],
  ['ise', 'inen', 0],
  ['ttoma', 'ton', 0],
  ['ttömä', 'tön', 0],
  ['mma', 'mpi', 0.2],
  ['mmä', 'mpi', 0.2],
  ['mpa', 'mpi', 0.2],
  ['mpä', 'mpi', 0.2],
  ['ime', 'in', 0.4],
  ['ne', 'n', 1.5],
  ['re', 'r', 1.5],
  ['le', 'l', 1.5],
]);

/** From what stands before an ending of the plural, without its i or j. */
const FROM_PLURAL = rules([
  ['ks', 's', 0.1],
  ['is', 'inen', 0],
  ['o', 'a', 0.3],
  ['ö', 'ä', 0.3],
  ['o', 'o', 0.4],
  ['ö', 'ö', 0.4],
  ['u', 'u', 0],
  ['y', 'y', 0],
  ['e', 'i', 0],
  ['e', 'e', 0.6],
  ['a', 'as', 0.2],
  ['ä', 'äs', 0.2],
  ['ttom', 'ton', 0],
  ['ttöm', 'tön', 0],
  ['im', 'in', 0.4],
  ['', 'a', 0.5],
  ['', 'ä', 0.5],
  ['', 'i', 0.6],
]);

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

/** Ends of verb forms, with the ends of infinitives that they may come from. */
const VERB_ENDS: readonly (readonly [string, readonly string[]])[] = [
  ['oidaan', ['oida']],
  ['oitiin', ['oida']],
  ['oitu', ['oida']],
  ['oi', ['oida']],
  ['oivat', ['oida']],
  ['oineet', ['oida']],
  ['oinut', ['oida']],
  ['etaan', ['ataa', 'ttaa', 'taa', 'aa']],
  ['etään', ['ttää', 'tää', 'ää']],
  ['ettiin', ['aa', 'ää', 'ttaa', 'ttää']],
  ['ettu', ['aa', 'ttaa']],
  ['etty', ['ää', 'ttää']],
  ['taan', ['ta']],
  ['tään', ['tä']],
  ['ttiin', ['ta', 'tä', 'a', 'ä']],
  ['ttu', ['ta', 'a']],
  ['tty', ['tä', 'ä']],
  ['llaan', ['lla']],
  ['llään', ['llä']],
  ['ltiin', ['lla', 'llä']],
  ['ltu', ['lla']],
  ['lty', ['llä']],
  ['taa', ['taa']],
  ['tää', ['tää']],
  ['tti', ['ttaa', 'ttää']],
  ['ttivat', ['ttaa']],
  ['ttivät', ['ttää']],
  ['ttavat', ['ttaa']],
  ['ttävät', ['ttää']],
  ['uu', ['ua']],
  ['yy', ['yä']],
  ['ui', ['ua']],
  ['yi', ['yä']],
  ['uvat', ['ua']],
  ['yvät', ['yä']],
  ['unut', ['ua']],
  ['ynyt', ['yä']],
  ['uneet', ['ua']],
  ['yneet', ['yä']],
  ['nut', ['a', 'da']],
  ['nyt', ['ä', 'dä']],
  ['nnut', ['ta']],
  ['nnyt', ['tä']],
  ['minen', ['a', 'ä', 'da', 'dä']],
  ['misen', ['a', 'ä', 'da', 'dä']],
  ['mista', ['a', 'da']],
  ['mistä', ['ä', 'dä']],
  ['miseen', ['a', 'ä', 'da', 'dä']],
  ['misesta', ['a', 'da']],
  ['misestä', ['ä', 'dä']],
];

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
