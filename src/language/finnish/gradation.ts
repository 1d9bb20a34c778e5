/**
 * Consonant gradation: a stop before the last vowel is strong in an open syllable and weak in a closed
 * one (Iso suomen kielioppi § 41–46).
 */
import { isVowel } from './letters';

/** Strong and weak, the longest first. */
const GRADES: readonly (readonly [string, string])[] = [
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['nk', 'ng'],
  ['nt', 'nn'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['mp', 'mm'],
  ['ht', 'hd'],
  ['lp', 'lv'],
  ['rp', 'rv'],
];

/** Single stops behind a vowel. */
const SINGLE: ReadonlyMap<string, string> = new Map([
  ['k', ''],
  ['p', 'v'],
  ['t', 'd'],
]);

/** The weak grade of a stem that ends in one vowel; the stem itself where nothing alternates. */
export function weakened(stem: string): string {
  const vowel = stem.slice(-1);
  const body = stem.slice(0, -1);
  for (const [strong, weak] of GRADES) {
    if (body.endsWith(strong)) return body.slice(0, -strong.length) + weak + vowel;
  }
  const last = body.slice(-1);
  const before = body.slice(-2, -1);
  if (last === 'k' && (before === 'l' || before === 'r')) {
    return `${body.slice(0, -1)}${vowel === 'e' ? 'j' : ''}${vowel}`;
  }
  const weak = SINGLE.get(last);
  if (weak === undefined || !isVowel(before)) return stem;
  const isBetweenU = last === 'k' && before === vowel && (vowel === 'u' || vowel === 'y');
  return body.slice(0, -1) + (isBetweenU ? 'v' : weak) + vowel;
}

/** The stems of which a weak one may be the weak grade; itself first. */
export function strengthened(stem: string): string[] {
  const vowel = stem.slice(-1);
  const body = stem.slice(0, -1);
  const found = [stem];
  for (const [strong, weak] of GRADES) {
    if (body.endsWith(weak)) found.push(body.slice(0, -weak.length) + strong + vowel);
  }
  const last = body.slice(-1);
  const before = body.slice(-2, -1);
  const cut = body.slice(0, -1);
  if (isVowel(before) && last === 'd') found.push(`${cut}t${vowel}`);
  if (isVowel(before) && last === 'v') found.push(`${cut}p${vowel}`);
  if (last === 'v' && before === vowel) found.push(`${cut}k${vowel}`);
  if (last === 'j' && (before === 'l' || before === 'r')) found.push(`${cut}k${vowel}`);
  if (isVowel(last) || last === 'l' || last === 'r') found.push(`${body}k${vowel}`);
  return found.filter((strong) => strong === stem || weakened(strong) === stem);
}

/** Strong grades of stems that are weak in the nominative: "hanke", "tehdas", "tilanne", "suodatin". */
const STRENGTHENING: readonly (readonly [string, string])[] = [
  ['hd', 'ht'],
  ['ng', 'nk'],
  ['nn', 'nt'],
  ['ll', 'lt'],
  ['rr', 'rt'],
  ['mm', 'mp'],
];

/** The strong stem behind a nominative that is weak, as most such words have it: "hanke" to "hankke". */
export function usualStrong(weak: string): string {
  const vowel = weak.slice(-1);
  const body = weak.slice(0, -1);
  for (const [from, to] of STRENGTHENING) {
    if (body.endsWith(from)) return body.slice(0, -from.length) + to + vowel;
  }
  const last = body.slice(-1);
  const before = body.slice(-2, -1);
  if (last === 'd' && isVowel(before)) return `${body.slice(0, -1)}t${vowel}`;
  const doubles = 'kpt'.includes(last) && (isVowel(before) || 'nlr'.includes(before));
  return doubles && last !== '' ? body + last + vowel : weak;
}
