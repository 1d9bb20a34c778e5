/** Words beside numbers that are no figures, and words that name nothing counted. */

/** Sizes of files and the like: a technical note, not the city's figure. */
export const FILE_SIZES: ReadonlySet<string> = new Set([
  'kb',
  'kt',
  'mb',
  'gb',
  'kilotavua',
  'megatavua',
]);

/** Words after a bare number that do not name what is counted. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  (
    'ja sekä tai eli vai mutta kun jos koska että joten jolloin niin kuin sillä vaan eikä on oli ovat olivat olisi ei eivät asti saakka mennessä jälkeen aikana alkaen lukien ' +
    'mukaan mukaisesti mukainen mukaisen mukaiset vuonna vuoden vuodelle vuodesta vuodessa joista joka jotka jonka jota josta mikä verran edestä osalta takia vuoksi kohti kohden kautta osassa välillä suuruinen suuruisen ' +
    'nyt vielä jo lisää enemmän vähemmän'
  ).split(' '),
);
