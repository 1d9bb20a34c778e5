/** The words and whole numbers of a stretch of text, as names are compared with them. */
import { analysesOf } from './finnish/analyse';
import { doneBy, lemmasOf } from './lemmas';
import { GAP, tokenize, type Token } from './text/tokens';

export interface Term {
  /** Lower case, without the case ending behind a colon. */
  text: string;
  start: number;
  /** A full stop stands for the rest of the word. */
  isShort: boolean;
  /** What follows the full stop in one word: "terv.tarkastus". */
  tail?: string;
}

/** Letters that stand before and after the full stop of a word cut short in its middle. */
const SHORTEST_PART = 3;

/** Offsets in UTF-16 units of the text. */
export function termsOf(text: string, from = 0, to = text.length): Term[] {
  const stretch = text.slice(from, to);
  const tokens = tokenize(stretch);
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') continue;
    const start = from + token.start;
    if (token.kind === 'digits') {
      terms.push({ text: token.lower, start, isShort: false });
      continue;
    }
    const tail = tailOf(tokens, at, stretch);
    const [word = ''] = token.lower.split(':');
    if (tail !== null) at += 2;
    const isShort = tail !== null || isCutShort(tokens, at, text, from);
    terms.push({ text: word, start, isShort, ...(tail === null ? {} : { tail }) });
  }
  return terms;
}

/** "terv.tarkastus": the full stop stands within the word. */
function tailOf(tokens: Token[], at: number, text: string): string | null {
  const [word, stop, rest] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isJoined = stop?.lower === '.' && stop.gap === GAP.none && rest?.gap === GAP.none;
  if (!isJoined || rest.kind !== 'word' || !word) return null;
  const isLong = word.lower.length >= SHORTEST_PART && rest.lower.length >= SHORTEST_PART;
  const first = text[rest.start] ?? '';
  return isLong && first === first.toLowerCase() ? rest.lower : null;
}

/** "Kunn.tekn. palvelut": a small letter follows the full stop, or the text ends with it. */
function isCutShort(tokens: Token[], at: number, text: string, from: number): boolean {
  const [word, stop] = [tokens[at], tokens[at + 1]];
  if (!word || word.lower.length < SHORTEST_PART) return false;
  if (stop?.lower !== '.' || stop.gap !== GAP.none) return false;
  return /^(?: \p{Ll}|$)/u.test(text.slice(from + stop.end, from + stop.end + 2));
}

/** Letters of the tail of an abbreviation that must be found in the long word. */
const TAIL_LETTERS = 4;

/** Whether two words are forms of one word, or one is an abbreviation of the other. */
export function isSameWord(a: Term, b: Term): boolean {
  if (a.text[0] !== b.text[0]) return false;
  if (a.text === b.text && a.tail === b.tail) return true;
  if (a.isShort && isLongFor(b, a)) return true;
  if (b.isShort && isLongFor(a, b)) return true;
  return shareLemma(a.text, b.text);
}

/** "Terveystarkastuksia" for "terv.tarkastus". */
function isLongFor({ text }: Term, { text: short, tail }: Term): boolean {
  if (!text.startsWith(short)) return false;
  if (tail === undefined) return true;
  const at = text.indexOf(tail.slice(0, TAIL_LETTERS), short.length);
  return at >= 0 && shareLemma(text.slice(at), tail);
}

function shareLemma(a: string, b: string): boolean {
  const own = lemmasOf(a);
  return lemmasOf(b).some((lemma) => own.includes(lemma));
}

/**
 * The words of a stretch that say a compound noun of doing in two, "vettä myytiin" for "vedenmyynti":
 * its first part, and the verb of its last. Empty when one of them is not said.
 */
export function saidInParts({ text }: Term, terms: readonly Term[]): Term[] {
  for (const { head, tail } of analysesOf(text)) {
    const verbs = tail ? doneBy(tail) : [];
    if (!head || verbs.length === 0) continue;
    const firsts = terms.filter((term) => shareLemma(term.text, head));
    const deeds = terms.filter((term) => isFormOfVerb(term.text, verbs));
    if (firsts.length > 0 && deeds.length > 0) return [...firsts, ...deeds];
  }
  return [];
}

function isFormOfVerb(word: string, verbs: readonly string[]): boolean {
  return analysesOf(word).some(
    ({ lemma, of, wordClass }) =>
      (wordClass === 'verb' && verbs.includes(lemma)) || (of !== undefined && verbs.includes(of)),
  );
}
