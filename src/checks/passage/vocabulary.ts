/**
 * The words that tie the figures of a passage together. Each is the beginning of a word in lower
 * case; "$" ends it.
 */

/** The figure beside it is the sum of the others. */
export const TOTAL_WORDS = ['yhteensä', 'kaikkiaan', 'yhteenlask', 'yhteissumm', 'summa$'];

/** What comes after follows from what came before. */
export const THEREFORE_WORDS = ['joten$', 'jolloin$', 'eli$', 'siten$', 'yhdessä$'];

/** A clause after those words that counts something out of the figures before. */
export const RESULT_WORDS = [
  'jää',
  'jäi',
  'ylitse$',
  'ylit',
  'alit',
  'ero',
  'ylijääm',
  'alijääm',
  'parem',
  'heikom',
  'netto',
  'kate',
  'katte',
  'vuosikat',
  'toimintakat',
  'tulos',
  'alle$',
  'yli$',
  'muutettu',
  'uusi$',
];

/** A level and its changes make a new level: none of them may be left out. */
export const NEW_LEVEL_WORDS = ['muutettu', 'uusi$'];

/** The whole before it is divided without a rest into what comes after. */
export const SPLIT_WORDS = ['jakautu', 'jakaantu', 'koostu', 'muodostu'];

/** What comes after is told beside what came before. */
export const AND_WORDS = ['ja$', 'sekä$', 'mutta$'];

/** What comes after is the reason of the figure before. */
export const BECAUSE_WORDS = ['kun$', 'koska$', 'sillä$'];

/** What is left when the other side is taken away. */
export const NET_WORDS = ['netto', 'toimintakat', 'vuosikat', 'kate$', 'katteen$'];

/** What comes after are parts of the figure before. */
export const OF_WHICH_WORDS = ['josta$', 'joista$', 'mistä$', 'siitä$', 'tästä$', 'näistä$'];

/** A sentence that begins so goes on from the one before. */
export const BACK_WORDS = ['tästä$', 'siitä$', 'näistä$', 'niistä$'];

/** Comparisons that name a difference. */
export const MORE_OR_LESS_WORDS = [
  'enemmän$',
  'vähemmän$',
  'suurem',
  'pienem',
  'parem',
  'heikom',
  'huonom',
  'korkeam',
  'matalam',
];

/** A turn from surplus to deficit or back. */
export const TURN_WORDS = ['kääntyi', 'kääntyy', 'kääntyvä'];

/** A percentage that one amount makes of another. */
export const RATIO_WORDS = [
  'kattaa$',
  'kattavat$',
  'kattoi',
  'käyttöast',
  'toteutumis',
  'toteumapros',
];

/** Money per head, month or hour needs no scale word. */
export const PER_UNIT =
  /^\s*(?:\/|per\b|(?:asukasta|asukkaalta|henkilöä|oppilasta|potilasta|lasta|hoitopäivää|tuntia|neliötä|kuukautta|m2|m²)\b|(?:kuussa|kuukaudessa|tunnilta|päivässä|neliöltä|vuorokaudessa|kerralta)\b)/i;

/** The end of a level that something changed from, and to: "4,8 prosentista 5,2 prosenttiin". */
export const FROM_ENDING = /(?:sta|stä)$/i;
export const TO_ENDING = /(?:iin|een|oon|öön|aan|ään|hin)$/i;

/** The unit of a difference of percentages. */
export const POINT_UNIT = /prosenttiyksik|%-yks|pros\.\s?yks/i;

/** Verbs of a level that goes up, and of one that goes down. */
export const RISE_WORDS = ['kasvo', 'kasva', 'nousi', 'nouse', 'kohosi', 'lisäänty'];
export const FALL_WORDS = [
  'laski',
  'laske',
  'väheni',
  'vähene',
  'pieneni',
  'pienene',
  'aleni',
  'supistu',
];
