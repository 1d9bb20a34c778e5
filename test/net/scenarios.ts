/** Random reports with budget, forecast and stated variances, and what people do to their Talous. */
import * as fc from 'fast-check';

/** What stands in a cell, or is typed into one. */
export type Entry =
  | { is: 'blank' }
  | { is: 'number'; value: number }
  | { is: 'text'; text: string }
  | { is: 'error' }
  | { is: 'boolean' }
  | { is: 'date' };

/** The inputs that a variance is made of, by the model's names. */
export const INPUTS = ['originalBudget', 'budgetChanges', 'forecast', 'statedVariance'] as const;
export type Input = (typeof INPUTS)[number];
export const ITEMS = ['revenue', 'expense'] as const;
export type Item = (typeof ITEMS)[number];

export type GivenLine = Record<Input, Entry>;
export type GivenArea = Record<Item, GivenLine>;

/** What a division states of itself, and in which of the three sums. */
export interface GivenTotal {
  revenue: number;
  expense: number;
  stated: 'net' | 'both' | 'net and revenue' | 'net and expense';
}

export interface GivenDivision {
  /** None: the division tells of itself as a whole. */
  areas: GivenArea[];
  total: GivenTotal | null;
}

/** `at` picks the division, `line` one of its lines; numbers wrap around. */
export type Edit = { at: number; line: number } & (
  | { does: 'types'; input: Input | 'actual' | 'proposal'; entry: Entry }
  | { does: 'deletes'; ofRest: boolean }
  | { does: 'adds'; area: 'its own' | string; item: Item | null; given: GivenLine }
  | { does: 'deletes the sheet' }
);

export interface Scenario {
  divisions: GivenDivision[];
  edits: Edit[];
}

const BLANK: Entry = { is: 'blank' };
export const NOTHING: GivenLine = {
  originalBudget: BLANK,
  budgetChanges: BLANK,
  forecast: BLANK,
  statedVariance: BLANK,
};

/** What looks like a figure and is none. */
const TEXTS = ['noin 5', '1,25 milj.', '5000', '12 kpl', '-', '?'];
const text = fc.constantFrom(...TEXTS).map((own): Entry => ({ is: 'text', text: own }));
const number = (value: number): Entry => ({ is: 'number', value });
/** Whole euros, so that no rounding blurs what a division leaves unallocated. */
const euros = fc.oneof(fc.constant(0), fc.integer({ min: -99_999, max: 99_999 })).map(number);
const budget = fc.integer({ min: 0, max: 2_000_000 }).map(number);
const cents = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((own) => number(own / 100));
const blankOr = (own: fc.Arbitrary<Entry>): fc.Arbitrary<Entry> =>
  fc.oneof(fc.constant(BLANK), own);

/** What a report file may hold. */
const loadedEntry = fc.oneof(
  { weight: 4, arbitrary: fc.constant(BLANK) },
  { weight: 5, arbitrary: euros },
  { weight: 1, arbitrary: text },
);
/** What people type. */
const typedEntry: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 6, arbitrary: fc.oneof(euros, cents, budget) },
  { weight: 3, arbitrary: fc.constant(BLANK) },
  { weight: 1, arbitrary: text },
  { weight: 1, arbitrary: fc.constantFrom<Entry>({ is: 'error' }, { is: 'boolean' }) },
  { weight: 1, arbitrary: fc.constant<Entry>({ is: 'date' }) },
);

const lineWith = (own: Partial<Record<Input, fc.Arbitrary<Entry>>>): fc.Arbitrary<GivenLine> =>
  fc.record(
    Object.fromEntries(INPUTS.map((input) => [input, own[input] ?? fc.constant(BLANK)])) as Record<
      Input,
      fc.Arbitrary<Entry>
    >,
  );

const silentLine = fc.constant(NOTHING);
const statedLine = lineWith({ statedVariance: euros });
const computedLine = lineWith({
  originalBudget: budget,
  budgetChanges: blankOr(euros),
  forecast: budget,
  statedVariance: blankOr(euros),
});
/** TA or TP-ennuste, and not both. */
const partLine = fc.oneof(
  lineWith({ forecast: budget, statedVariance: blankOr(euros) }),
  lineWith({ originalBudget: budget, statedVariance: blankOr(euros) }),
  lineWith({ budgetChanges: euros, forecast: blankOr(budget) }),
);
const anyLine = (entry: fc.Arbitrary<Entry>): fc.Arbitrary<GivenLine> =>
  lineWith(Object.fromEntries(INPUTS.map((input) => [input, entry])));

const loadedLine = fc.oneof(
  { weight: 5, arbitrary: silentLine },
  { weight: 5, arbitrary: statedLine },
  { weight: 3, arbitrary: computedLine },
  { weight: 2, arbitrary: partLine },
  { weight: 1, arbitrary: anyLine(loadedEntry) },
);
const loadedArea = fc.oneof(
  { weight: 2, arbitrary: fc.constant<GivenArea>({ revenue: NOTHING, expense: NOTHING }) },
  { weight: 5, arbitrary: fc.record({ revenue: loadedLine, expense: loadedLine }) },
);

/** Not so small beside the areas' sums that the word for its scale would be missed. */
const statedSum = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 20_000, max: 900_000 }),
  fc.integer({ min: -900_000, max: -20_000 }),
);
const total: fc.Arbitrary<GivenTotal> = fc.record({
  revenue: statedSum,
  expense: statedSum,
  stated: fc.constantFrom('net', 'both', 'net and revenue', 'net and expense'),
});

const division: fc.Arbitrary<GivenDivision> = fc.record({
  areas: fc.oneof(
    { weight: 1, arbitrary: fc.constant<GivenArea[]>([]) },
    { weight: 9, arbitrary: fc.array(loadedArea, { minLength: 1, maxLength: 4 }) },
  ),
  total: fc.option(total, { nil: null, freq: 2 }),
});

const where = { at: fc.nat(99), line: fc.nat(99) };
const types = fc.record({
  ...where,
  does: fc.constant('types' as const),
  input: fc.constantFrom(
    ...([...INPUTS, ...INPUTS, ...INPUTS, 'actual', 'proposal'] as (Input | 'actual')[]),
  ),
  entry: typedEntry,
});
const deletes = fc.record({
  ...where,
  does: fc.constant('deletes' as const),
  ofRest: fc.boolean(),
});
const adds = fc.record({
  ...where,
  does: fc.constant('adds' as const),
  area: fc.constantFrom('its own', 'Hanke', 'Uusi hanke', ''),
  item: fc.option(fc.constantFrom(...ITEMS), { nil: null }),
  given: fc.oneof(silentLine, statedLine, computedLine, partLine, anyLine(typedEntry)),
});
const deletesSheet = fc.record({ ...where, does: fc.constant('deletes the sheet' as const) });

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 14, arbitrary: types },
  { weight: 1, arbitrary: deletes },
  { weight: 2, arbitrary: adds },
  { weight: 1, arbitrary: deletesSheet },
);

/** Reports of so many divisions, and up to so many edits of each. */
export function scenario(divisions: number, edits: number): fc.Arbitrary<Scenario> {
  return fc.array(division, { minLength: 1, maxLength: divisions }).chain((own) =>
    fc.record({
      divisions: fc.constant(own),
      edits: fc.array(edit, { maxLength: edits * own.length }),
    }),
  );
}

/** A scenario in a few short lines. */
export function inWords({ divisions, edits }: Scenario): string {
  const entry = (own: Entry): string =>
    own.is === 'number' ? String(own.value) : own.is === 'text' ? `"${own.text}"` : own.is;
  const line = (own: GivenLine): string =>
    INPUTS.filter((input) => own[input].is !== 'blank')
      .map((input) => `${input} ${entry(own[input])}`)
      .join(', ');
  return [
    ...divisions.flatMap(({ areas, total: own }, index) => [
      `division ${index}, total ${own ? `${own.revenue} - ${own.expense} (${own.stated})` : 'none'}`,
      ...areas.map((area) => `  revenue {${line(area.revenue)}} expense {${line(area.expense)}}`),
    ]),
    ...edits.map((own) => {
      const at = `${own.at}/${own.line}`;
      if (own.does === 'types') return `${at} types ${own.input} ${entry(own.entry)}`;
      if (own.does === 'adds') return `${at} adds "${own.area}" ${own.item} {${line(own.given)}}`;
      return own.does === 'deletes'
        ? `${at} deletes${own.ofRest ? ' of rest' : ''}`
        : `${at} ${own.does}`;
    }),
  ].join('\n');
}
