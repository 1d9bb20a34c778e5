/** Texts made comparable: letter case, kinds of spaces and the breaks of narrow columns aside. */

/** One line in lower case; a word parted at a line end by a hyphen is joined. */
export function fold(text: string): string {
  return oneLine(text).toLowerCase();
}

/** One line; "Talousarvio-⏎muutokset" is one word, "TP-⏎ENNUSTE" keeps its hyphen. */
export function oneLine(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/(\p{Ll})[-‐]\s*\n\s*(\p{Ll})/gu, '$1$2')
    .replace(/[-‐]\s*\n\s*/g, '-')
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .trim();
}

/** Letters, digits and the marks of money and shares only: narrow columns break words anywhere. */
export function compact(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}%€+]/gu, '');
}

/** A short readable id: "Kadut ja puistot" → "kadut-ja-puistot". */
export function slug(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, LONGEST_SLUG).replace(/-+$/, '') || 'nimeton';
}

const LONGEST_SLUG = 60;

/** Makes ids unique: "lukio", "lukio-2". */
export function uniqueIds(): (text: string) => string {
  const taken = new Set<string>();
  return (text) => {
    let id = text;
    for (let n = 2; taken.has(id); n++) id = `${text}-${n}`;
    taken.add(id);
    return id;
  };
}
