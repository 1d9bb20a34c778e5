/**
 * What a word is derived from, one step back: "opiskelija" from "opiskella", "kuntalainen" from "kunta",
 * "osallisuus" from "osallinen", "hakemus" from "hakea". Nouns of doing ("myynti") are in deeds.ts.
 */
import { analysesOf } from './analyse';
import { ADJECTIVE_LIST, NOUN_LIST, VERB_LIST } from './lexicon/entries';
import { verbStems } from './verb/stems';

/** End of a noun or adjective, end of its base; only a base of the lists counts. */
const OF_NOMINALS: readonly (readonly [string, string])[] = [
  ['lainen', ''],
  ['läinen', ''],
  ['iso', 'i'],
  ['inen', ''],
  ['inen', 'i'],
  ['isuus', 'inen'],
  ['isyys', 'inen'],
  ['ttomuus', 'ton'],
  ['ttömyys', 'tön'],
  ['avuus', 'ava'],
  ['uus', 'u'],
  ['yys', 'y'],
  ['uus', 'a'],
  ['yys', 'ä'],
];

/** End of a noun, end of the verb it comes from. */
const NOUNS_OF_VERBS: readonly (readonly [string, string])[] = [
  ['emus', 'ea'],
  ['imus', 'ia'],
  ['omus', 'oa'],
  ['elmä', 'ellä'],
  ['elma', 'ella'],
  ['ous', 'ota'],
  ['ntä', 'ä'],
  ['nta', 'a'],
];

/** End of a verb of what happens by itself, end of the one of who does it: "työllistyä", "työllistää". */
const OF_VERBS: readonly (readonly [string, string])[] = [
  ['ntua', 'ntaa'],
  ['ntyä', 'ntää'],
  ['stua', 'staa'],
  ['styä', 'stää'],
  ['tua', 'ttaa'],
  ['tyä', 'ttää'],
  ['iintyä', 'iittää'],
  ['ääntyä', 'ätä'],
  ['autua', 'ata'],
];

/** End of a verb, end of the noun that it is made of: "matkustaa", "kalastaa". */
const VERBS_OF_NOUNS: readonly (readonly [string, string])[] = [
  ['ustaa', 'a'],
  ['staa', ''],
  ['stää', ''],
];

interface Bases {
  listed: ReadonlySet<string>;
  verbs: ReadonlySet<string>;
  /** The verb of one who does: "hakija". */
  agents: ReadonlyMap<string, string>;
}

const BASES: { made: Bases | null } = { made: null };

/** "Opiskele-" gives "opiskelija", "asu-" "asuja". */
function agentOf(verb: string): string {
  const { strong } = verbStems(verb);
  return `${strong.replace(/e$/, 'i')}j${verb.slice(-1)}`;
}

function bases(): Bases {
  BASES.made ??= {
    listed: new Set([...NOUN_LIST, ...ADJECTIVE_LIST]),
    verbs: new Set(VERB_LIST),
    agents: new Map(VERB_LIST.map((verb) => [agentOf(verb), verb])),
  };
  return BASES.made;
}

function replaced(
  lemma: string,
  endings: readonly (readonly [string, string])[],
  known: ReadonlySet<string>,
): string[] {
  return endings.flatMap(([from, to]) => {
    const base = lemma.slice(0, -from.length) + to;
    return lemma.endsWith(from) && known.has(base) ? [base] : [];
  });
}

/** "Kunnallinen" is of "kunnan". */
function ofGenitive(lemma: string): string[] {
  if (!lemma.endsWith('llinen')) return [];
  return analysesOf(`${lemma.slice(0, -6)}n`)
    .filter((one) => one.case === 'genitive' && one.number === 'singular' && !one.isGuess)
    .slice(0, 1)
    .map((one) => one.lemma);
}

/** The base words that a base word may come from. */
export function derivedFrom(lemma: string): string[] {
  const { listed, verbs, agents } = bases();
  const doer = agents.get(lemma);
  return [
    ...(doer ? [doer] : []),
    ...ofGenitive(lemma),
    ...replaced(lemma, OF_NOMINALS, listed),
    ...replaced(lemma, NOUNS_OF_VERBS, verbs),
    ...replaced(lemma, OF_VERBS, verbs),
    ...(verbs.has(lemma) ? replaced(lemma, VERBS_OF_NOUNS, listed) : []),
  ];
}
