/** Dashes and signs as printed. */

/** U+002D, U+2212, U+2013: all print a minus. */
export const MINUS_SIGNS: ReadonlySet<string> = new Set(['-', '−', '–']);
export const PLUS_SIGN = '+';
/** Between the ends of a range; an em dash too. */
export const RANGE_DASHES: ReadonlySet<string> = new Set(['-', '−', '–', '—']);
/** Marks that begin a row of a list. */
export const BULLETS: ReadonlySet<string> = new Set(['-', '–', '—', '•', '*', '·', '▪', '']);
