/** An amount that somebody wrote as text into a cell of euros, where it can be only one number. */

/** What may follow the digits, and how many noughts it stands for. */
const SCALES: readonly (readonly [words: RegExp, zeros: number])[] = [
  [/^(?:€|e|eur|euroa?)?$/, 0],
  [/^(?:t€|te|tuhatta|tuhatta euroa|1000 ?€|1 000 ?€)$/, 3],
  [/^(?:m€|milj\.? ?€?|milj\.? euroa|miljoonaa?|miljoonaa euroa)$/, 6],
];

/** U+002D, U+2212 and U+2013 all print a minus. */
const AMOUNT = /^([-−–+])? ?(\d[\d .,]*?)(?: ?([^\d .,].*))?$/;
/** Thousands parted by spaces, by points or by nothing; decimals after a comma. */
const DIGITS = /^(\d{1,3}(?: \d{3})+|\d{1,3}(?:\.\d{3}){2,}|\d+)(?:,(\d+))?$/;
/** A lone point is a decimal point where no thousands could follow it. */
const POINT = /^(\d+)\.(\d{1,2})$/;

/**
 * Euros, or null where the text leaves a doubt: "1,25 milj." is 1 250 000, "1.250.000" and "2 000 t€"
 * too are numbers; "noin 5", "1.250", a range and a date are not.
 */
export function readTypedAmount(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f\u2009]+/g, ' ').trim();
  const match = AMOUNT.exec(plain);
  if (!match) return null;
  const [, sign, digits = '', words = ''] = match;
  const [, whole, decimals = ''] = DIGITS.exec(digits.trim()) ?? POINT.exec(digits.trim()) ?? [];
  const zeros = SCALES.find(([pattern]) => pattern.test(words.toLowerCase().trim()))?.[1];
  if (whole === undefined || zeros === undefined) return null;
  const size = Number(`${whole.replace(/[ .]/g, '')}.${decimals || '0'}e${zeros}`);
  if (!Number.isSafeInteger(Math.round(size * 100))) return null;
  return sign === undefined || sign === '+' || size === 0 ? size : -size;
}
