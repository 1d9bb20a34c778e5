/**
 * Verbs that stand for a noun of doing: "myytiin" for "myynti", "kulutettiin" for "kulutus". Made of the
 * verbs of the lists by how such nouns are derived; the few that no rule gives are in a table.
 */
import { VERB_LIST } from './lexicon/entries';

/** End of the infinitive, end of the noun. */
const DERIVATIONS: readonly (readonly [string, string])[] = [
  ['ttaa', 'tus'],
  ['ttää', 'tys'],
  ['staa', 'stus'],
  ['stää', 'stys'],
  ['ntaa', 'nnus'],
  ['ntää', 'nnys'],
  ['rtaa', 'rrus'],
  ['rtää', 'rrys'],
  ['oida', 'ointi'],
  ['öidä', 'öinti'],
  ['ata', 'aus'],
  ['ätä', 'äys'],
  ['ata', 'a'],
  ['tella', 'ttelu'],
  ['tellä', 'ttely'],
  ['nnellä', 'ntely'],
  ['hdella', 'htelu'],
  ['ella', 'elu'],
  ['ellä', 'ely'],
  ['illa', 'ilu'],
  ['illä', 'ily'],
  ['kkia', 'kinta'],
  ['ia', 'inta'],
  ['ita', 'inta'],
];

/** Verb, noun. */
const IRREGULAR: readonly (readonly [string, string])[] = [
  ['myydä', 'myynti'],
  ['käydä', 'käynti'],
  ['tuoda', 'tuonti'],
  ['viedä', 'vienti'],
  ['ostaa', 'osto'],
  ['käyttää', 'käyttö'],
  ['hoitaa', 'hoito'],
  ['tehdä', 'teko'],
  ['tuottaa', 'tuotto'],
  ['muuttaa', 'muutto'],
  ['maksaa', 'maksu'],
  ['hakea', 'haku'],
  ['lausua', 'lausunto'],
  ['päättää', 'päätös'],
  ['lähettää', 'lähetys'],
  ['lukea', 'luku'],
  ['lopettaa', 'lopetus'],
  ['yöpyä', 'yöpyminen'],
  ['palvella', 'palvelu'],
  ['kuljettaa', 'kuljetus'],
  ['jäädä', 'jääminen'],
  ['luovuttaa', 'luovutus'],
  ['tukea', 'tuki'],
  ['siirtää', 'siirto'],
  ['purkaa', 'purku'],
  ['kokoontua', 'kokous'],
  ['ottaa', 'otto'],
  ['vastaanottaa', 'vastaanotto'],
  ['kuolla', 'kuolema'],
  ['syntyä', 'syntymä'],
];

function table(): Map<string, string[]> {
  const verbs = new Map<string, string[]>();
  const add = (verb: string, noun: string): void => {
    verbs.set(noun, [...(verbs.get(noun) ?? []), verb]);
  };
  for (const [verb, noun] of IRREGULAR) add(verb, noun);
  for (const verb of VERB_LIST) {
    for (const [from, to] of DERIVATIONS) {
      if (verb.endsWith(from)) add(verb, verb.slice(0, -from.length) + to);
    }
  }
  return verbs;
}

const VERBS: { made: ReadonlyMap<string, readonly string[]> | null } = { made: null };

/** The verbs that say what the noun says, in the first infinitive. */
export function verbsFor(noun: string): readonly string[] {
  VERBS.made ??= table();
  return VERBS.made.get(noun) ?? [];
}
