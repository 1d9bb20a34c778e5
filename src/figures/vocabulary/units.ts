/** Units that stand after a number, in all cases: `prosentin`, `henkilötyövuotta`, `km`. */
import type { Unit } from '../figure';
import { singularForms } from '../../language';
import type { Case } from '../../language';

export interface UnitWord {
  unit: Unit;
  unitText?: string;
  grammaticalCase: Case;
  /** Duration: `14 päivää`; its role is `other`, never a count. */
  time?: true;
}

/** [unit, text of unit `other`, base word] */
const NOUNS: readonly (readonly [Unit, string | null, string])[] = [
  ['EUR', null, 'euro'],
  ['%', null, 'prosentti'],
  ['hlö', null, 'henkilö'],
  ['hlö', null, 'henki'],
  ['kpl', null, 'kappale'],
  ['htv', null, 'henkilötyö|vuosi'],
  ['htv', null, 'työ|vuosi'],
  ['other', 'prosenttiyksikkö', 'prosentti|yksikkö'],
  ['other', 'promille', 'promille'],
  ['other', 'dollaria', 'dollari'],
  ['other', 'kruunua', 'kruunu'],
  ['other', 'markkaa', 'markka'],
  ['other', 'senttiä', 'sentti'],
  ['other', 'm', 'metri'],
  ['other', 'km', 'kilo|metri'],
  ['other', 'm2', 'neliö|metri'],
  ['other', 'm2', 'neliö'],
  ['other', 'k-m2', 'kerrosneliö|metri'],
  ['other', 'k-m2', 'kerrosneliö'],
  ['other', 'm3', 'kuutio|metri'],
  ['other', 'm3', 'kuutio'],
  ['other', 'ha', 'hehtaari'],
  ['other', 't', 'tonni'],
  ['other', 'kg', 'kilo'],
  ['other', 'kg', 'kilogramma'],
  ['other', 'l', 'litra'],
  ['other', 'MWh', 'megawattitunti'],
  ['other', 'GWh', 'gigawattitunti'],
  ['other', 'kWh', 'kilowattitunti'],
  ['other', 'astetta', 'aste'],
  ['other', 'pistettä', 'piste'],
];

/** [unit text, base word] of stretches of time. */
const TIMES: readonly (readonly [string, string])[] = [
  ['vuotta', 'vuosi'],
  ['kuukautta', 'kuukausi'],
  ['viikkoa', 'viikko'],
  ['päivää', 'päivä'],
  ['päivää', 'arkipäivä'],
  ['päivää', 'työpäivä'],
  ['vuorokautta', 'vuorokausi'],
  ['tuntia', 'tunti'],
  ['minuuttia', 'minuutti'],
];

/** [unit, unit text, abbreviations]; they may take a colon and a case ending. */
const ABBREVIATIONS: readonly (readonly [Unit, string | null, string])[] = [
  ['EUR', null, 'eur e euoa eruoa euora euroaa eurua euroja eurojen'],
  ['%', null, 'pros prosentia prosnettia prosentttia'],
  ['hlö', null, 'hlö hlöä hlöt hlön hlöstä hlöllä'],
  ['kpl', null, 'kpl kappalletta'],
  ['htv', null, 'htv'],
  ['other', 'km', 'km'],
  ['other', 'm', 'm'],
  ['other', 'ha', 'ha'],
  ['other', 't', 't tn'],
  ['other', 'kg', 'kg'],
  ['other', 'l', 'l'],
  ['other', 'kW', 'kw'],
  ['other', 'MW', 'mw'],
  ['other', 'kWh', 'kwh'],
  ['other', 'MWh', 'mwh'],
  ['other', 'GWh', 'gwh'],
  ['other', 'mk', 'mk'],
  ['other', 'dollaria', 'usd'],
  ['other', 'prosenttiyksikkö', 'prosenttiyks'],
];

const TIME_ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['kuukautta', 'kk'],
  ['viikkoa', 'vko vk'],
  ['päivää', 'pv pvä'],
  ['vuorokautta', 'vrk'],
  ['tuntia', 'h'],
  ['minuuttia', 'min'],
];

/** Letters that take a figure of their own: m2, m3, k-m2. The text stands as it is printed. */
export const POWERED_UNITS: ReadonlySet<string> = new Set([
  'm',
  'km',
  'k-m',
  'kem',
  'sm',
  'kerrosm',
  'brm',
]);

/** Signs that are units. */
export const SIGN_UNITS: ReadonlyMap<string, UnitWord> = new Map<string, UnitWord>([
  ['€', { unit: 'EUR', grammaticalCase: 'partitive' }],
  ['%', { unit: '%', grammaticalCase: 'partitive' }],
  ['‰', { unit: 'other', unitText: 'promille', grammaticalCase: 'partitive' }],
  ['$', { unit: 'other', unitText: 'dollaria', grammaticalCase: 'partitive' }],
]);

/** What a per cent sign and hyphen begin: `%-yksikköä`. */
export const PERCENTAGE_POINT = 'yks';

/** After a slash: the divisor belongs to the figure, `€/asukas`. */
export const DIVISORS: ReadonlySet<string> = new Set(
  'asukas as asuk kk kuukausi v vuosi hlö henkilö pv päivä vrk vko viikko h tunti oppilas opp opiskelija lapsi asiakas asiakaskunta htv m m2 m3 k-m2 km kpl käynti krt kerta mwh ha paikka tonni t ateria suorite potilas kotitalous'.split(
    ' ',
  ),
);

function word(unit: Unit, unitText: string | null, grammaticalCase: Case, time: boolean): UnitWord {
  return {
    unit,
    ...(unitText === null ? {} : { unitText }),
    grammaticalCase,
    ...(time ? { time } : {}),
  };
}

function table(): Map<string, UnitWord> {
  const forms = new Map<string, UnitWord>();
  const nouns = [
    ...NOUNS.map(([unit, text, line]) => [unit, text, line, false] as const),
    ...TIMES.map(([text, line]) => ['other', text, line, true] as const),
  ];
  for (const [unit, text, lemma, time] of nouns) {
    for (const [form, grammaticalCase] of singularForms(lemma)) {
      forms.set(form, word(unit, text, grammaticalCase, time));
    }
  }
  const abbreviations = [
    ...ABBREVIATIONS.map(([unit, text, line]) => [unit, text, line, false] as const),
    ...TIME_ABBREVIATIONS.map(([text, line]) => ['other', text, line, true] as const),
  ];
  for (const [unit, text, line, time] of abbreviations) {
    for (const form of line.split(' ')) {
      if (!forms.has(form)) forms.set(form, word(unit, text, 'partitive', time));
    }
  }
  return forms;
}

/** Every unit word, lower case. */
export const UNIT_WORDS: ReadonlyMap<string, UnitWord> = table();
