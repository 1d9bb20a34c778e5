/** Whether two words are forms of one word: by a common stem and Finnish endings, or by an abbreviation. */

/** What may stand after the stem: letters in which stems alternate, then a case ending or none. */
const ENDING = new RegExp(
  `^[a-zåäö]{0,3}(?:${[
    't n a ä s',
    'an än en in on ön un yn',
    'aan ään een iin oon öön uun yyn hin',
    'ta tä ia iä ja jä ita itä',
    'ien jen den ten iden itten',
    'ssa ssä sta stä lla llä lta ltä lle na nä ksi',
    'issa issä ista istä illa illä ilta iltä ille ina inä iksi ihin',
  ]
    .join(' ')
    .split(' ')
    .join('|')})?$`,
);

const SHORTEST_STEM = 4;
const STEM_SHARE = 0.6;

/** Stems that change in the middle. */
const IRREGULAR: readonly (readonly [RegExp, string])[] = [[/^last(?=en$|a$)/, 'lapse']];

export interface Term {
  /** Lower case. */
  text: string;
  start: number;
  /** A full stop stands for the rest of the word. */
  isShort: boolean;
}

/** The words and whole numbers of a text; offsets in UTF-16 units. */
export function termsOf(text: string, from = 0, to = text.length): Term[] {
  return [...text.slice(from, to).matchAll(/[\p{L}][\p{L}-]*|\d+/gu)].map((match) => {
    const start = from + match.index;
    const after = text.slice(start + match[0].length, start + match[0].length + 3);
    return {
      text: match[0].toLowerCase(),
      start,
      isShort: match[0].length >= 3 && /^\.(?:\p{Ll}| \p{Ll}|$)/u.test(after),
    };
  });
}

export function isSameWord(a: Term, b: Term): boolean {
  if (a.text === b.text) return true;
  if (a.isShort && b.text.startsWith(a.text)) return true;
  if (b.isShort && a.text.startsWith(b.text)) return true;
  return isForm(stemmed(a.text), stemmed(b.text));
}

function stemmed(word: string): string {
  return IRREGULAR.reduce((text, [from, to]) => text.replace(from, to), word);
}

function isForm(a: string, b: string): boolean {
  let stem = 0;
  while (stem < a.length && a[stem] === b[stem]) stem++;
  return (
    stem >= Math.max(SHORTEST_STEM, STEM_SHARE * Math.min(a.length, b.length)) &&
    ENDING.test(a.slice(stem)) &&
    ENDING.test(b.slice(stem))
  );
}
