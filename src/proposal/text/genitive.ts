/** The genitive of a division's name: "Hyvinvointi" → "Hyvinvoinnin". */

/** Ends of names, longest first where one contains another; the right column takes the left one's place. */
const ENDINGS: [string, string][] = [
  ['palvelut', 'palvelujen'],
  ['palvelu', 'palvelun'],
  ['toimiala', 'toimialan'],
  ['lautakunta', 'lautakunnan'],
  ['hallinto', 'hallinnon'],
  ['toiminta', 'toiminnan'],
  ['virasto', 'viraston'],
  ['keskus', 'keskuksen'],
  ['toimi', 'toimen'],
  ['laitos', 'laitoksen'],
  ['yksikkö', 'yksikön'],
  ['osasto', 'osaston'],
  ['hoito', 'hoidon'],
  ['huolto', 'huollon'],
  ['turva', 'turvan'],
  ['voima', 'voiman'],
  ['työ', 'työn'],
  ['nti', 'nnin'],
  ['ntä', 'nnän'],
  ['nta', 'nnan'],
  ['stö', 'stön'],
  ['sto', 'ston'],
  ['tys', 'tyksen'],
  ['tus', 'tuksen'],
  ['inen', 'isen'],
  ['uus', 'uuden'],
  ['yys', 'yyden'],
];

/** Words that stay as they are before the last: "Lasten ja nuorten", "Elinvoima- ja". */
const STAYS = /(?<!ne)n$|-$|^ja$|^sekä$/;
/** Adjectives that inflect with the last word: "Tekninen toimiala", "Teknisen toimialan". */
const ADJECTIVE = /nen$/;

/** Null where the name's inflection is not known: the sentence then goes another way. */
export function genitive(name: string): string | null {
  const words = name.split(' ');
  const modifiers = words.slice(0, -1);
  if (modifiers.every((word) => STAYS.test(word) || ADJECTIVE.test(word))) {
    const head = ofWord(words.at(-1) ?? '');
    return head && [...modifiers.map((word) => word.replace(ADJECTIVE, 'sen')), head].join(' ');
  }
  const [first = '', link = '', last = ''] = words;
  if (words.length !== 3 || !/^(?:ja|sekä)$/.test(link)) return null;
  const both = [ofWord(first), ofWord(last)];
  return both.includes(null) ? null : `${both[0]} ${link} ${both[1]}`;
}

function ofWord(name: string): string | null {
  const ending = ENDINGS.find(([nominative]) => name.toLowerCase().endsWith(nominative));
  return ending ? name.slice(0, name.length - ending[0].length) + ending[1] : null;
}

/** As inside a sentence: "Hyvinvointi" → "hyvinvointi"; "ICT-palvelut" stays. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
