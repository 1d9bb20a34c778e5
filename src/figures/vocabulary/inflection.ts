/**
 * Finnish declension out of four principal parts: nominative, genitive, partitive, illative.
 * The genitive shows the weak stem, the illative the strong one (VISK § 55–89).
 */

export const CASES = [
  'nominative',
  'genitive',
  'partitive',
  'inessive',
  'elative',
  'illative',
  'adessive',
  'ablative',
  'allative',
  'essive',
  'translative',
] as const;
export type Case = (typeof CASES)[number];

/** [nominative, genitive, partitive, illative] of the singular. */
export type Parts = readonly [string, string, string, string];

/** Endings of the weak stem; `A` is a or ä by vowel harmony. */
const WEAK_ENDINGS: readonly (readonly [string, Case])[] = [
  ['n', 'genitive'],
  ['ssA', 'inessive'],
  ['stA', 'elative'],
  ['llA', 'adessive'],
  ['ltA', 'ablative'],
  ['lle', 'allative'],
  ['ksi', 'translative'],
];

/** What a case looks like when it is joined to a number or symbol: `%:lla`, `160:tä`. */
export const SUFFIX_CASES: ReadonlyMap<string, Case> = new Map<string, Case>([
  ['n', 'genitive'],
  ['en', 'genitive'],
  ['in', 'genitive'],
  ['a', 'partitive'],
  ['ä', 'partitive'],
  ['ta', 'partitive'],
  ['tä', 'partitive'],
  ['ia', 'partitive'],
  ['iä', 'partitive'],
  ['ssa', 'inessive'],
  ['ssä', 'inessive'],
  ['sta', 'elative'],
  ['stä', 'elative'],
  ['aan', 'illative'],
  ['ään', 'illative'],
  ['een', 'illative'],
  ['iin', 'illative'],
  ['oon', 'illative'],
  ['hon', 'illative'],
  ['hin', 'illative'],
  ['seen', 'illative'],
  ['lla', 'adessive'],
  ['llä', 'adessive'],
  ['lta', 'ablative'],
  ['ltä', 'ablative'],
  ['lle', 'allative'],
  ['na', 'essive'],
  ['nä', 'essive'],
  ['ksi', 'translative'],
]);

function strongStem(illative: string): string {
  return illative.endsWith('seen') ? illative.slice(0, -4) : illative.slice(0, -2);
}

/** Every singular form of a noun or numeral with its case; the first reading of a form wins. */
export function declined(parts: Parts): Map<string, Case> {
  const [nominative, genitive, partitive, illative] = parts;
  const front = partitive.endsWith('ä');
  const harmonic = (ending: string) => ending.replace('A', front ? 'ä' : 'a');
  const weak = genitive.slice(0, -1);
  const forms = new Map<string, Case>([
    [nominative, 'nominative'],
    [genitive, 'genitive'],
    [partitive, 'partitive'],
    [illative, 'illative'],
    [strongStem(illative) + harmonic('nA'), 'essive'],
  ]);
  for (const [ending, grammaticalCase] of WEAK_ENDINGS) {
    const form = weak + harmonic(ending);
    if (!forms.has(form)) forms.set(form, grammaticalCase);
  }
  return forms;
}

/** Reads a line of a table: the principal parts parted by spaces. */
export function partsOf(line: string): Parts {
  const [nominative, genitive, partitive, illative] = line.split(' ');
  if (!nominative || !genitive || !partitive || !illative) {
    throw new Error(`Four principal parts expected, found "${line}"`);
  }
  return [nominative, genitive, partitive, illative];
}
