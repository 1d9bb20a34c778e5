/** How the sheets say how far a net is known (design.md, 4a), and the formulas that say it. */

/** Something is no number, or a line is gone: no figure. */
export const UNREAD = 'tarkista';
/** A figure, and another is missing. */
export const HALF = 'kesken';
/** A forecast and no budget. */
export const BUDGET_MISSING = 'TA puuttuu';
/** Nothing is given. */
export const NOT_REPORTED = 'ei ilmoitettu';
/** Every line that the net needs tells its variance. */
export const KNOWN = 'tiedossa';

/** What a line's variance is made of. */
export const COMPUTED_LINE = 'laskettu';
export const STATED_LINE = 'ilmoitettu';

export const DIRECTIONS = {
  improves: 'paranee',
  weakens: 'heikkenee',
  unchanged: 'ennallaan',
} as const;

/** The sheet of a division is gone, so its totals lead nowhere. */
export const SHEET_GONE = `${UNREAD}: välilehti poistettu`;

/** Every number is above this and no text is: counts the figures among texts. */
export const ANY_NUMBER = '">-1E+15"';

/** "1 luku lukematta", "3 lukua lukematta"; `count` is a formula. */
const counted = (count: string, one: string, many: string): string =>
  `${count}&IF(${count}=1," ${one}"," ${many}")`;

/** "tarkista: 2 lukua lukematta, 1 rivi poistettu", from formulas of the counts. */
export function unreadWords(unread: string, gone: string): string {
  const lines = counted(gone, 'rivi poistettu', 'riviä poistettu');
  const figures = counted(unread, 'luku lukematta', 'lukua lukematta');
  return `"${UNREAD}: "&IF(${unread}>0,${figures}&IF(${gone}>0,", ",""),"")&IF(${gone}>0,${lines},"")`;
}

/** "kesken: 3 riviä ilman lukua", from the formula of the count. */
export function halfWords(empty: string): string {
  const lines = counted(empty, 'rivi ilman lukua', 'riviä ilman lukua');
  return `"${HALF}"&IF(${empty}=0,"",": "&${lines})`;
}

/** Which way a known net goes, as far as whole euros show it. */
export function directionWords(net: string): string {
  const { improves, weakens, unchanged } = DIRECTIONS;
  return `IF(ROUND(${net},0)>0,"${improves}",IF(ROUND(${net},0)<0,"${weakens}","${unchanged}"))`;
}
