/** The words for revenue, expense and net, and those that may stand beside them without narrowing anything. */
import type { SumColumn } from '../../report/model';
import type { Term } from '../../language';

/** Whole words only: "henkilöstömenot" are a part of the expenses. */
const ITEMS: readonly [SumColumn, RegExp][] = [
  ['expense', /^(?:(?:toiminta|käyttö)?meno|(?:toiminta)?kulu(?:t|j|ih|is|il)|(?:lisä)?määrärah)/],
  [
    'revenue',
    /^(?:(?:toiminta)?tulo(?:t|j|ih|issa|ista|arvio|kerty|ennust|toteum)|(?:toiminta)?tuot(?:ot|to|oi))/,
  ],
  ['net', /^(?:kat(?:e|te)|toimintakat|netto)/],
];

const PLAIN =
  /^(?:ennust.*|arvio.*|näyt.*|tämän.*|tällä|hetki.*|hetke.*|käsityksen|mukaan|osalta|koko|kokonaisuu.*|vuoden|vuonna|vuodelle|loppuun|lopussa|mennessä|päättyessä|aikana|on|ovat|olisi|olisivat|olevan|tulee|mutta|kun|jolloin|valtuust.*|ja|että|sekä|myös|lisäksi|kuitenkin|vastaavasti|tulosaluee.*|tulosalue|toimialan?|talousarvio.*|talous|budjet.*|palvelu.*|toimin.*|kesäkuun|tilinpäätös.*|\d+)$/;

/** The items that the words name, each once. */
export function itemsIn(terms: readonly Term[]): SumColumn[] {
  return ITEMS.filter(([, words]) => terms.some(({ text }) => words.test(text))).map(
    ([item]) => item,
  );
}

/** Whether the word leaves the thing spoken of whole. */
export function isPlainWord({ text }: Term): boolean {
  return PLAIN.test(text) || ITEMS.some(([, words]) => words.test(text));
}
