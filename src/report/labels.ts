/** Names by which formulas tell rows apart: one line, no wildcards, none twice. */

/** Excel takes at most 255 characters as a criterion of SUMIFS. */
const MAX_LABEL = 200;

/** A name fit for a cell that formulas compare with: control characters, wildcards and edges go. */
export function plainLabel(text: string): string {
  const oneLine = text
    .replace(/[\p{C}\s]+/gu, ' ')
    .replace(/[*?~]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return wholeCharacters(oneLine, MAX_LABEL).trim();
}

/**
 * A result area's name for SUMIFS, which would take a text such as "2022", "1.2.2022", "#N/A" or "TOSI"
 * for a value of that kind and miss it: such a name gets a word before it. "" stays.
 */
export function areaLabel(text: string): string {
  const label = plainLabel(text);
  const isWord = /\p{L}{2}/u.test(label) && !/^#|^(true|false|tosi|epätosi)$/i.test(label);
  return label === '' || isWord ? label : `Tulosalue ${label}`;
}

/** Without the characters that a workbook file cannot hold: halves of pairs, and what XML 1.0 cannot write. */
export function writableText(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- these are what XML 1.0 has no way to write
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/\p{Cs}/gu, '')
  );
}

/** The first `length` UTF-16 units, without halving a surrogate pair. */
export function wholeCharacters(text: string, length: number): string {
  const cut = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** Makes each text differ from the earlier ones, letter case aside: "Hallinto", "Hallinto (2)". */
export function distinct(taken: Iterable<string> = []): (text: string) => string {
  const seen = new Set([...taken].map(fold));
  return (text) => {
    let candidate = text;
    for (let n = 2; seen.has(fold(candidate)); n++) {
      const number = ` (${n})`;
      // The number must survive where a label is cut to its length.
      candidate = (wholeCharacters(text, MAX_LABEL - number.length).trim() + number).trim();
    }
    seen.add(fold(candidate));
    return candidate;
  };
}

/** Excel compares texts without regard to letter case. */
export function fold(text: string): string {
  return text.toLowerCase();
}
