/** Words that a narrow column broke without a hyphen, mended where the document holds them whole. */

/** The words of texts in which nothing is broken, in lower case. */
export function wordsOf(texts: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const line of text.split('\n')) {
      for (const word of line.toLowerCase().match(/\p{L}{4,}/gu) ?? []) words.add(word);
    }
  }
  return words;
}

/** "Vesihuoltolaito⏎s, tulot" is "Vesihuoltolaitos, tulot" where that word stands elsewhere. */
export function mended(text: string, words: ReadonlySet<string>): string {
  if (!text.includes('\n')) return text;
  return text.replace(/\p{L}+(?:\n\p{Ll}+)+/gu, (run) => {
    const pieces = run.split('\n');
    const out: string[] = [];
    for (let from = 0; from < pieces.length;) {
      const to = longestWord(pieces, from, words);
      out.push(pieces.slice(from, to).join(''));
      from = to;
    }
    return out.join('\n');
  });
}

/** Where the longest known word ends that begins with a piece; a piece of no such word stands alone. */
function longestWord(pieces: string[], from: number, words: ReadonlySet<string>): number {
  for (let to = pieces.length; to > from + 1; to--) {
    if (words.has(pieces.slice(from, to).join('').toLowerCase())) return to;
  }
  return from + 1;
}
