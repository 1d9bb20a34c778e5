/** Whether a sentence names something, whatever the case ending: "Ikäihmisten osalta" names "Ikäihmisten palvelut". */

/** Words that many labels share; they alone name nothing. */
const COMMON = new Set(['palvelut', 'palvelu', 'ja', 'sekä', 'tulosalue', 'toimiala', 'muut']);

/** A stem shorter than this is compared as a whole word. */
const SHORTEST_STEM = 4;
/** Letters at a word's end that inflection may change ("Hallintopalvelut", "Hallintopalvelujen"). */
const ENDING = 3;

export function speaksOf(sentence: string, label: string): boolean {
  const wanted = wordsOf(label).filter((word) => !COMMON.has(word));
  if (wanted.length === 0) return false;
  const words = wordsOf(sentence);
  let from = 0;
  for (const word of wanted) {
    const at = words.findIndex((one, i) => i >= from && startsLike(one, word));
    if (at === -1) return false;
    from = at + 1;
  }
  return true;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}

function startsLike(word: string, wanted: string): boolean {
  if (wanted.length <= SHORTEST_STEM) return word === wanted;
  const stem = wanted.slice(0, Math.max(SHORTEST_STEM, wanted.length - ENDING));
  return word.startsWith(stem);
}
