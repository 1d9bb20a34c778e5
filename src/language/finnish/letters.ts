/** Finnish vowels: harmony, syllables, doubling. */

const BACK = 'aou';
const FRONT = 'äöy';
const VOWELS = 'aeiouyäö';

export function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && letter !== '' && VOWELS.includes(letter);
}

/** "a" or "ä" by the last vowel that is not neutral; e and i alone go with ä. */
export function harmonyOf(word: string): 'a' | 'ä' {
  for (let at = word.length - 1; at >= 0; at--) {
    const letter = word.charAt(at);
    if (BACK.includes(letter)) return 'a';
    if (FRONT.includes(letter)) return 'ä';
  }
  return 'ä';
}

/** The letters that stand for both members of a pair of vowels, by harmony. */
const PAIRS = { a: { A: 'a', O: 'o', U: 'u' }, ä: { A: 'ä', O: 'ö', U: 'y' } } as const;

/** A form with its A, O and U by the word's harmony. */
export function harmonic(form: string, harmony: 'a' | 'ä'): string {
  const pair = PAIRS[harmony];
  let text = form;
  for (const letter of ['A', 'O', 'U'] as const) {
    for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) {
      text = text.slice(0, at) + pair[letter] + text.slice(at + 1);
    }
  }
  return text;
}

/** Vowels that begin a syllable of their own behind another vowel: "asi-a", "muse-o", "korke-a". */
const HIATUS = new Set('ia iä io iö ea eä eo eö oa öä ua yä ao aö'.split(' '));
const DIPHTHONGS = new Set('ie uo yö'.split(' '));

/** How many syllables a word has. */
export function syllablesOf(word: string): number {
  let count = 0;
  for (let at = 0; at < word.length; at++) {
    if (!isVowel(word[at])) continue;
    const pair = word.slice(at - 1, at + 1);
    const isWithin = at > 0 && isVowel(word[at - 1]);
    const isSecond = isWithin && !(HIATUS.has(pair) && !DIPHTHONGS.has(pair));
    const isThird = isWithin && isVowel(word[at - 2]) && !DIPHTHONGS.has(pair);
    if (!isSecond || isThird) count++;
  }
  return count;
}

/** Whether the word ends in a long vowel or a diphthong that one syllable holds: "maa", "työ", "vapaa". */
export function endsLong(word: string): boolean {
  const last = word.slice(-2);
  const isPair = last.charAt(0) === last.charAt(1) || DIPHTHONGS.has(last);
  return isPair && isVowel(last.charAt(0));
}
