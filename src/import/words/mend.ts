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
  return text.replace(/(\p{L}+)\n(\p{Ll}+)/gu, (whole, before: string, after: string) =>
    words.has((before + after).toLowerCase()) ? before + after : whole,
  );
}
