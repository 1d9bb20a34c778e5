/** Sentences of Finnish running text, as far as a report's prose has them. */

/** A point after these does not end a sentence. */
const ABBREVIATIONS = new Set(
  (
    'n milj mrd em mm esim ym yms jne ns ko ks vrt ts tms kk v s p klo nk eur alk mlj kpl as htv ' +
    'til nro sh terv huom l ml pl os dnro prof toim'
  ).split(' '),
);

const END = /[.!?]+["”’)]*\s+(?=["”(]?\p{Lu}|[0-9])/gu;

/** The sentences of a text in order, spaces between words made single. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    if (text[match.index] === '.' && continues(text.slice(start, match.index))) continue;
    sentences.push(text.slice(start, match.index + match[0].length));
    start = match.index + match[0].length;
  }
  sentences.push(text.slice(start));
  return sentences.map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => one !== '');
}

/** The text before a point ends in an abbreviation or in a number such as an ordinal or a date. */
function continues(before: string): boolean {
  const word = /[\p{L}\p{N}.,:/-]+$/u.exec(before)?.[0] ?? '';
  return ABBREVIATIONS.has(word.toLowerCase()) || /^\d{1,2}(\.\d{1,2})?$/.test(word);
}
