/** What the end of a word tells, where its stem is not in a table. */
import { analysesOf } from './analyse';

/** "kysymystä", "uutta": what a number counts stands in the partitive. */
export function isPartitive(word: string): boolean {
  if (!/[aä]$/.test(word)) return false;
  const likely = analysesOf(word).slice(0, READINGS);
  const isKnown = likely[0] !== undefined && !likely[0].isGuess;
  return !isKnown || likely.some((one) => one.case === 'partitive');
}

/** Readings beyond these are far-fetched. */
const READINGS = 3;

/** "asiakkaita", "hankkeita": many of something. */
export function isPartitivePlural(word: string): boolean {
  return word.length >= 6 && /(?:j[aä]|i[aä]|it[aä])$/.test(word);
}

/** "korotuksesta": where something comes from or what it is less than; not the partitive "vähennystä". */
export function isElative(word: string): boolean {
  if (!/st[aä](?:an|än|nsa|nsä)?$/.test(word)) return false;
  const [first] = analysesOf(word);
  return first === undefined || first.isGuess ? /st[aä]$/.test(word) : first.case === 'elative';
}

/** "menoihin", "kassaan": what something goes into. */
export function isIllative(word: string): boolean {
  return /(?:iin|hin|seen|aan|ään|oon|öön|uun|yyn)$/.test(word);
}
