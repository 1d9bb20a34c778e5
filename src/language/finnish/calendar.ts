/** Dates, years and periods: none of them is a figure. */

/** Beginnings of month names, January first; `-kuu` follows, or a hyphen: "tammi-kesäkuussa". */
export const MONTHS: readonly string[] =
  'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ');

/** "kesäkuussa", "tammi-kesäkuussa" */
export function isMonth(word: string): boolean {
  const joint = word.indexOf('-');
  const own = joint < 0 ? word : word.slice(joint + 1);
  return MONTHS.some((month) => own.startsWith(`${month}kuu`));
}

/** Seasons and feasts that a year follows. */
const SEASON_STEMS: readonly string[] = ['kevä', 'kesä', 'syksy', 'talve', 'joulu'];

export function isSeason(word: string): boolean {
  return SEASON_STEMS.some((stem) => word.startsWith(stem));
}

/** Words whose number is a year, even one that lost a digit. */
export const YEAR_WORDS: ReadonlySet<string> = new Set([
  'vuosi',
  'vuonna',
  'vuoden',
  'vuodelle',
  'vuodelta',
  'vuodesta',
  'vuoteen',
  'vuotta',
  'vuodella',
  'vuodeksi',
  'vuosina',
  'vuosien',
  'vuosille',
  'vuosilta',
  'vuosista',
  'vuosiin',
  'vuodet',
  'tilikauden',
  'tilikausi',
  'tilivuoden',
  'talousvuoden',
  'v',
  'vv',
  'vuos',
  'tp',
  'ta',
  'ts',
  'tae',
  'tpe',
  'mta',
  'ks',
]);

export const CLOCK_WORDS: ReadonlySet<string> = new Set(['klo', 'kello', 'kl', 'klo:n']);

export const FIRST_YEAR = 1600;
export const LAST_YEAR = 2099;
