/** The words that tie the figures of a passage together. Each is the beginning of a word; `$` ends it. */

/** The figure beside it is the sum of the others. */
export const TOTAL_WORDS = [
  'yhteensä',
  'kaikkiaan',
  'yhteenlask',
  'yhteissumm',
  'summa$',
  'summaltaan',
];

/** What comes after follows from what came before. */
export const THEREFORE_WORDS = ['joten$', 'jolloin$', 'näin', 'eli$', 'siten$', 'niin'];

/** What is left when the other side is taken away. */
export const NET_WORDS = [
  'netto',
  'toimintakat',
  'kate$',
  'katteen$',
  'erotus',
  'erotuks',
  'erotust',
  'jäljelle',
  'loput$',
];

/** What comes after are parts of the figure before. */
export const OF_WHICH_WORDS = ['josta$', 'joista$', 'mistä$', 'siitä$', 'tästä$', 'näistä$'];

/** The sentence goes on from the one before. */
export const BACK_WORDS = ['tästä$', 'siitä$', 'näistä$', 'niistä$', 'vastaavasti$'];

/** One amount is compared with another. */
export const COMPARISON_WORDS = ['kuin$', 'verrattuna$', 'nähden$', 'ylitse$', 'päädy', 'kääntyi'];

/** A percentage of one amount of another. */
export const RATIO_WORDS = [
  'kattaa$',
  'kattavat$',
  'kattoi',
  'käyttöast',
  'toteutumisast',
  'toteutumisprosent',
  'toteumaprosent',
  'osuus$',
  'osuud',
  'vastaa$',
  'vastasi',
  'eli$',
  'oli$',
  'prosenttia$',
];

/** The unit of a difference of percentages. */
export const POINT_UNIT = /prosenttiyksik|%-yks|%-yksik|pros\.\s?yks/i;

/** Words before a lower and an upper end of a change: "4,8 prosentista 5,2 prosenttiin". */
export const FROM_ENDING = /(?:sta|stä)$|:(?:sta|stä)$|\bst[aä]$/i;
export const TO_ENDING = /(?:iin|een|oon|hin|aan|ään)$|:(?:iin|een|oon|hin)$/i;
