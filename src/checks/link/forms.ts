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
const STEM_SHARE = 0.5;

/** Stems that change in the middle. */
const IRREGULAR: readonly (readonly [RegExp, string])[] = [
  [/^last(?=en$|a$)/, 'lapse'],
  [/^ve(?:ttä|den|teen|dessä|destä)$/, 'vesi'],
  // Stems alternate: "katu", "kadut"; "tontti", "tontit".
  [/d/g, 't'],
  [/(?<=\p{L})([kpt])\1/gu, '$1'],
  // "Kävijämäärä" counts "kävijät".
  [/(?<=^\p{L}{4,})määr\p{L}+$/u, ''],
];

export interface Term {
  /** Lower case. */
  text: string;
  start: number;
  /** A full stop stands for the rest of the word. */
  isShort: boolean;
  /** What follows the full stop in one word: "terv.tarkastus". */
  tail?: string;
}

/** The words and whole numbers of a text; offsets in UTF-16 units. */
export function termsOf(text: string, from = 0, to = text.length): Term[] {
  const words = /(\p{L}{3,})\.(\p{Ll}{3,})|\p{L}[\p{L}-]*|\d+/gu;
  return [...text.slice(from, to).matchAll(words)].map((match): Term => {
    const [all, short, tail] = match;
    const start = from + match.index;
    if (short && tail) return { text: short.toLowerCase(), start, isShort: true, tail };
    const after = text.slice(start + all.length, start + all.length + 3);
    return {
      text: all.toLowerCase(),
      start,
      isShort: all.length >= 3 && /^\.(?: \p{Ll}|$)/u.test(after),
    };
  });
}

export function isSameWord(a: Term, b: Term): boolean {
  if (a.text[0] !== b.text[0]) return false;
  if (a.text === b.text && a.tail === b.tail) return true;
  if (a.isShort && isLongFor(b, a)) return true;
  if (b.isShort && isLongFor(a, b)) return true;
  return isForm(stemmed(a.text), stemmed(b.text));
}

/** "Terveystarkastuksia" for "terv.tarkastus". */
function isLongFor({ text }: Term, { text: short, tail }: Term): boolean {
  if (!text.startsWith(short)) return false;
  if (tail === undefined) return true;
  const at = text.indexOf(tail.slice(0, SHORTEST_STEM), short.length);
  return at >= 0 && isForm(text.slice(at), tail);
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
