/** Tulot, menot, netto and the municipalities' account groups, told by the label of a row or a column. */
import { fold } from '../words/fold';

export type Item = 'revenue' | 'expense' | 'net';

/** A net whose sign is turned: expense less revenue. */
export interface ItemReading {
  item: Item;
  turned?: boolean;
  /** What is left of the label: the area's name, "" for none. */
  rest: string;
  /** The word is one of account groups: toimintatuotot. */
  operating?: boolean;
}

const REVENUE = '(?:toiminta|verksamhets)?(?:tulot|tuotot|intäkter|inkomster)|tuloarvio(?:t)?';
const EXPENSE = '(?:toiminta|verksamhets)?(?:menot|kulut|kostnader|utgifter)|määräraha(?:t)?';
const NET =
  'netto(?:tulot|tulos|tuotot)?|toimintakate(?: ?/ ?(?:toiminta)?jäämä)?|toimintajäämä|(?:kate|jäämä)|verksamhetsbidrag|toimintakate \\(netto\\)';
const NET_EXPENDITURE = 'netto(?:menot|kulut|kostnader|utgifter)';
const WORDS: [RegExp, Item, boolean][] = [
  [new RegExp(`^(?:${NET_EXPENDITURE})$`), 'net', true],
  [new RegExp(`^(?:${REVENUE})$`), 'revenue', false],
  [new RegExp(`^(?:${EXPENSE})$`), 'expense', false],
  [new RegExp(`^(?:${NET})$`), 'net', false],
];
const TOTAL =
  /(?<!\p{L})(yhteensä|yht\.?|summa|kaikki yhteensä|totalt|sammanlagt|sammanlagda|koko toimiala|toimiala yhteensä)(?!\p{L})/giu;
const PARTS = /\s*(?:[,:;–—|•()]|\s-\s)\s*/;

/** The label without its unit, dots, numbering and the word for "in all". */
function core(label: string): string {
  return fold(label)
    .replace(/\((?:[^()]*(?:€|euro|milj|tuhat)[^()]*)\)/g, '')
    .replace(/,?\s*(?:1 ?000 ?€|t€|m€|milj\.? ?€|€|euroa)$/, '')
    .replace(/^[-–•*+=\s]+|[:.*=\s]+$/g, '')
    .replace(TOTAL, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function wordOf(text: string): Pick<ItemReading, 'item' | 'turned'> | null {
  const found = WORDS.find(([pattern]) => pattern.test(text));
  return found ? { item: found[1], ...(found[2] ? { turned: true } : {}) } : null;
}

/** "Tulot", "Toimintakulut / Verksamhetskostnader", "Lukio, menot", "Menot: Lukio", "Lukion tulot". */
export function itemOf(label: string): ItemReading | null {
  const plain = core(label);
  const operating = /toiminta(?:tuotot|kulut)|verksamhets/.test(plain) ? { operating: true } : {};
  const whole = wordOf(plain) ?? wordOf(plain.split(/ ?\/ ?/)[0] ?? '');
  if (whole) return { ...whole, ...operating, rest: '' };
  if (accountGroupOf(label) !== null) return null;
  const printed = label.replace(/\s+/g, ' ').trim();
  const parts = printed.split(PARTS).filter((part) => part !== '');
  if (parts.length >= 2) {
    const at = parts.findIndex((part) => wordOf(core(part)) !== null);
    const word = at < 0 ? null : wordOf(core(parts[at] as string));
    const rest = parts.filter((_part, i) => i !== at);
    if (word && rest.length === 1 && !NO_AREA.test(rest[0] as string))
      return { ...word, ...operating, rest: tidy(rest[0] as string) };
  }
  const words = printed.split(' ');
  const last = wordOf(core(words.at(-1) ?? ''));
  if (last && words.length >= 2 && !NO_AREA.test(words.slice(0, -1).join(' ')))
    return { ...last, ...operating, rest: tidy(words.slice(0, -1).join(' ')) };
  return null;
}

/** What stands before tulot and menot and names no area. */
const NO_AREA =
  /^(?:muut|muista|ulkoiset|sisäiset|varsinaiset|satunnaiset|investointi|käyttötalouden|kokonais|brutto|henkilöstö|rahoitus|ulkopuoliset|laskennalliset|vyörytys|övriga|interna|externa)(?!\p{L})/iu;

const tidy = (text: string): string => text.replace(/[\s,:;–-]+$/, '').trim();

/** "Yhteensä", "Toimiala yhteensä", "YHTEENSÄ". */
export const isTotal = (label: string): boolean => new RegExp(TOTAL.source, 'iu').test(label);

/** What is named besides the word for "in all". */
export const withoutTotal = (label: string): string =>
  label
    .replace(TOTAL, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:–-]+|[\s,:–-]+$/g, '')
    .trim();

/** Which side of a budget an account group is on. */
const GROUPS: [RegExp, Item | 'other'][] = [
  [
    /^(liikevaihto|myyntituotot|maksutuotot|tuet ja avustukset|vuokratuotot|muut (?:toiminta)?tuotot|sisäiset tuotot|ulkoiset tuotot|korvaukset|valmistus omaan käyttöön|försäljningsintäkter|avgiftsintäkter|understöd och bidrag|hyresintäkter|övriga verksamhetsintäkter|tilivelvollisen tuotot|sisäiset tulot|ulkoiset tulot)/,
    'revenue',
  ],
  [
    /^(henkilöstökulut|henkilöstömenot|palkat|palkat ja palkkiot|henkilösivukulut|eläkekulut|muut henkilösivukulut|palvelujen ostot|palveluiden ostot|asiakaspalvelujen ostot|muiden palvelujen ostot|aineet|avustukset|vuokrat|vuokrakulut|muut (?:toiminta)?kulut|sisäiset kulut|ulkoiset kulut|materiaalit|personalkostnader|löner|lönebikostnader|köp av tjänster|material|understöd$|övriga verksamhetskostnader|sisäiset menot|ulkoiset menot|varaston)/,
    'expense',
  ],
  [
    /^(verotulot|kunnan tulovero|kunnallisvero|kiinteistövero|yhteisövero|osuus yhteisöveron|valtionosuudet|rahoitustuotot|korkotuotot|muut rahoitus|korkokulut|rahoituskulut|vuosikate|poistot|suunnitelman mukaiset|satunnaiset|tilikauden|poistoeron|varausten|rahastojen|skatteinkomster|statsandelar|årsbidrag|avskrivningar|räkenskapsperiodens|peruspalvelujen valtionosuus|veroperusteisiin)/,
    'other',
  ],
];

/** The side of an account group's label; null for labels that are none. */
export function accountGroupOf(label: string): Item | 'other' | null {
  const plain = core(label);
  return GROUPS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
