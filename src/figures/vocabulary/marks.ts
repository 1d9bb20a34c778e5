/** Dashes and signs as printed. */

/** U+002D, U+2212, U+2013: all print a minus. */
export const MINUS_SIGNS: ReadonlySet<string> = new Set(['-', '−', '–']);
export const PLUS_SIGN = '+';
/** Between the ends of a range; an em dash too. */
export const RANGE_DASHES: ReadonlySet<string> = new Set(['-', '−', '–', '—']);
/** Marks that begin a row of a list. */
export const BULLETS: ReadonlySet<string> = new Set(['-', '–', '—', '•', '*', '·', '▪', '']);
/** After these a spaced dash is a sign, not a break in thought. */
export const BEFORE_SPACED_SIGN: ReadonlySet<string> = new Set([
  'on',
  'oli',
  'ovat',
  'olivat',
  'olisi',
  'n',
  'noin',
  'arviolta',
  'yhteensä',
  'kate',
  'toimintakate',
  'vuosikate',
  'tulos',
  'netto',
  'muutos',
  'poikkeama',
  'erotus',
  ':',
  '(',
  '=',
]);
