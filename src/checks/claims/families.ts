/** What the words beside a figure say of it, as families: one may be true of a clause, or of a sentence. */
import { analysesOf, hasSense, type Sense, type Term } from '../../language';

export interface Family {
  name: string;
  senses?: readonly Sense[];
  /** Of single words in lower case. */
  words?: RegExp;
  /** What a word of the senses must end in. */
  ending?: RegExp;
}

/** "Budjetista", "edellisvuodesta", "budjetoitua", "viimevuotista": the case of what is compared with. */
const COMPARED = /(?:st[aä]|t[uy][aä]|tt[uy][aä]|ist[aä]|vuotta|[oö]it[uy][aä])(?:an|än|nsa|nsä)?$/;
const PRIOR_WORDS =
  /^(?:vuodenvaih|vuodentak|viimevuo|viime|sitten$|aiem|aikaisem|edelli|entise|vuotta$)/;

export const FAMILIES: readonly Family[] = [
  { name: 'prior', senses: ['column:prior', 'base:prior'], words: PRIOR_WORDS },
  {
    name: 'from prior',
    senses: ['column:prior', 'base:prior'],
    words: PRIOR_WORDS,
    ending: COMPARED,
  },
  {
    name: 'from budget',
    senses: ['column:budget', 'base:plan', 'base:estimate'],
    ending: COMPARED,
  },
  { name: 'budget', senses: ['column:budget'], words: /^(?:ohjelma|vuosiarvio|vuositavoi)/ },
  { name: 'plan', senses: ['base:plan', 'base:estimate'], words: /^(?:varau|varattu|varatu)/ },
  { name: 'amended', senses: ['column:amended'] },
  { name: 'original', senses: ['column:original'], words: /^alkujaan$/ },
  { name: 'forecast', senses: ['column:forecast'], words: /^(?:arvioidaan|ennakoi|odotet|näyttä)/ },
  {
    name: 'year end',
    words: /^(?:vuositaso|vuodessa$|loppuvuo|joulukuu|loppusumma|kokonaisuudessa|vuosi\p{L}*$)/u,
  },
  { name: 'whole year', words: /^(?:koko|vuoden)$/ },
  {
    name: 'to date',
    words:
      /^(?:mennessä|alkuvuo|puolivuo|katsau|lopussa|päättyessä|loppuun|tähän|nyt|jo|vasta|\p{L}+kuun|\p{L}+-\p{L}+kuussa|kuukaudessa)/u,
  },
  {
    name: 'proposal',
    senses: ['column:proposal'],
    words: /^(?:esitet\p{L}+|anot\p{L}+|määrärahaan|tuloarvioon)$/u,
  },
  { name: 'up', senses: ['move:up', 'against:over', 'worth:better'] },
  { name: 'down', senses: ['move:down', 'against:under', 'worth:worse'] },
  { name: 'over', senses: ['against:over', 'against:under'] },
  {
    name: 'comparative',
    words:
      /^(?:enemmän|vähemmän|yli|alle|\p{L}{3,}(?:mpi|mpa|mpä|mman|mmän|mpana|mpänä|mmaksi|mmäksi|mpaa|mpää))$/u,
  },
  { name: 'compared', senses: ['base:compared', 'join:against', 'join:than'] },
  {
    name: 'short',
    words: /^(?:puuttu|uupu|vaj|jää|jäädä|jäävä|vaje|saamatta|säästy|säästö|säästä)/,
  },
  { name: 'share', senses: ['part:share', 'part:ratio'] },
  { name: 'use', senses: ['verb:use'], words: /^(?:kertyn|toteutun|kirjat|mennyt|kulun)/ },
  { name: 'of which', senses: ['join:of which'], words: /^(?:heistä|niistä|näistä|siitä|joista)$/ },
  { name: 'total', senses: ['part:total'], words: /^(?:kokonaan|kokonais\p{L}*)$/u },
  { name: 'actual', senses: ['column:actual'] },
  { name: 'therefore', senses: ['join:therefore'] },
];

/** Tense and mood of the clause's verbs, told apart by their forms. */
const TENSES = ['past', 'present', 'perfect', 'potential'] as const;

/** How the figure stands in its clause. */
export const SHAPES = [
  'signed',
  'in brackets',
  'illative',
  'adessive',
  'elative',
  'genitive',
  'first',
  'again',
] as const;

export const FAMILY_NAMES: readonly string[] = [...FAMILIES.map(({ name }) => name), ...TENSES];

/** "Varattu", "arvioitu": what names a plan tells no tense. */
const NO_TENSE: readonly Sense[] = [
  'base:plan',
  'base:estimate',
  'column:budget',
  'column:forecast',
];

const KNOWN = new Map<string, readonly number[]>();
const MOST_KNOWN = 50_000;

/** The families of a word, as their places in FAMILY_NAMES. */
export function familiesOf(word: string): readonly number[] {
  const known = KNOWN.get(word);
  if (known) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const found = FAMILIES.flatMap(({ senses, words, ending }, i) => {
    const isOf = (senses && hasSense(word, ...senses)) || words?.test(word);
    return isOf && (ending?.test(word) ?? true) ? [i] : [];
  });
  const tense = tenseOf(word);
  if (tense !== null) found.push(FAMILIES.length + TENSES.indexOf(tense));
  KNOWN.set(word, found);
  return found;
}

function tenseOf(word: string): (typeof TENSES)[number] | null {
  if (/^(?:on|ovat|ole|oltu)$/.test(word) || hasSense(word, ...NO_TENSE)) return null;
  if (/(?:nee|nevat|nevät|taneen|täneen)$/.test(word)) return 'potential';
  const [first] = analysesOf(word);
  if (first?.verb === 'finite') return first.tense === 'past' ? 'past' : 'present';
  if (/(?:nut|nyt|neet|ttu|tty|tu|ty)$/.test(word) && first?.verb === 'participle')
    return 'perfect';
  return /(?:tiin|ivat|ivät)$/.test(word) ? 'past' : null;
}

/** The families of the words, each once. */
export function familiesIn(terms: readonly Term[], lastYear: string): number[] {
  const present = new Set<number>();
  for (const { text } of terms) {
    for (const family of familiesOf(text)) present.add(family);
    if (text === lastYear) present.add(PRIOR);
  }
  return [...present];
}

const PRIOR = FAMILIES.findIndex(({ name }) => name === 'prior');
