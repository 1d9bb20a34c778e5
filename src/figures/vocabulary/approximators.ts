/** Words beside a figure that widen or bound it. */
import type { Bound } from '../figure';

export interface Approximator {
  bound: Bound;
  /** False for words that set a limit and do not call the figure inexact: vähintään, enintään. */
  approx: boolean;
}

const BEFORE: readonly (readonly [Bound, boolean, string])[] = [
  [
    'about',
    true,
    'n noin arviolta arvioitu arvioidut arvioidun arviolla karkeasti suunnilleen likimain lähelle lähellä',
  ],
  [
    'atLeast',
    true,
    'yli runsas runsaat runsaan runsaalla runsasta runsaaseen reilu reilut reilun reilua reilulla reiluun',
  ],
  [
    'atMost',
    true,
    'lähes vajaa vajaat vajaan vajaata vajaalla vajaaseen liki melkein alle lähemmäs miltei',
  ],
  ['atLeast', false, 'vähintään ainakin vähintäin vähimmillään'],
  ['atMost', false, 'enintään korkeintaan enimmillään maksimissaan'],
];

const AFTER: readonly (readonly [Bound, boolean, string])[] = [
  [
    'about',
    true,
    'tuntumaan tuntumassa tuntumasta tietämille tietämillä paikkeille paikkeilla seutuville seutuvilla luokkaa lähelle',
  ],
  ['atLeast', true, 'päälle'],
];

function table(rows: readonly (readonly [Bound, boolean, string])[]): Map<string, Approximator> {
  return new Map(
    rows.flatMap(([bound, approx, words]) =>
      words.split(' ').map((word) => [word, { bound, approx }] as const),
    ),
  );
}

export const BEFORE_FIGURE: ReadonlyMap<string, Approximator> = table(BEFORE);
export const AFTER_FIGURE: ReadonlyMap<string, Approximator> = table(AFTER);

/** Words that may stand between an approximator and its figure. */
export const BETWEEN: ReadonlySet<string> = new Set([
  'piirtein',
  'vähän',
  'jopa',
  'peräti',
  'vain',
]);

/** Verbs of crossing a limit, and the limit: "ylittää X rajan". */
export const LIMIT_STEM = 'raja';
export const CROSSING: readonly (readonly [string, Bound])[] = [
  ['ylit', 'atLeast'],
  ['rikko', 'atLeast'],
  ['alit', 'atMost'],
];

export function isApproximatorAbbreviation(word: string): boolean {
  return word === 'n' || BEFORE_FIGURE.has(word);
}
