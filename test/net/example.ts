/** Random reports as far as the net needs them, and what people do to them in Talous. */
import * as fc from 'fast-check';

export const ITEMS = ['Tulot', 'Menot'] as const;
export type Item = (typeof ITEMS)[number];

/** The inputs that a variance is made of, by their headings. */
export const INPUTS = [
  'Alkuperäinen TA',
  'TA-muutokset',
  'TP-ennuste',
  'Ennustepoikkeama',
] as const;
export type Input = (typeof INPUTS)[number];

/** What people type into: the proposal too, which no variance is made of. */
export const TYPED_INPUTS = [...INPUTS, 'Muutosesitys'] as const;
export type TypedInput = (typeof TYPED_INPUTS)[number];

/** A figure cell of the report: euros, a text that is no number, or null for a blank that overrides. */
export type Loaded = number | string | null;
export type LoadedLine = Partial<Record<Input, Loaded | undefined>>;

/** Whole euros; what is not there is not told. */
export type Told = Partial<Record<'revenue' | 'expense' | 'net', number | undefined>>;

export interface ExampleArea {
  /** What the prose says. */
  told: Told;
  /** Budget and forecast of its lines. */
  lines: Partial<Record<Item, LoadedLine | undefined>>;
}

export interface ExampleDivision {
  areas: ExampleArea[];
  /** What the division says of itself; {} where it says nothing. */
  total: Told;
}

/** What somebody types; numbers are in cents. */
export type Typed = number | string;

/** A number picks from the divisions or the areas that there are. */
export type Edit = { division: number } & (
  | { kind: 'figure'; area: number; item: Item; input: TypedInput; typed: Typed }
  | {
      kind: 'addRow';
      area: number | string;
      item: string;
      typed: Partial<Record<TypedInput, Typed>>;
    }
  | { kind: 'deleteRow'; area: number; item: Item }
  | { kind: 'deleteRest'; item: Item }
  | { kind: 'deleteSheet' }
);

export interface Example {
  divisions: ExampleDivision[];
  edits: Edit[];
}

/** What is no number: text, an amount in words, an error, a boolean, a space, a number shown as a date. */
export const NO_NUMBERS = ['noin 5', '1,25 milj.', '=1/0', 'TOSI', ' ', '15.3.2022'];

const euros = fc.integer({ min: -1_000_000, max: 1_000_000 });
/** So large that no amount is taken for one whose "milj." is lost. */
const total = fc.oneof(
  fc.integer({ min: 100_000, max: 5_000_000 }),
  fc.integer({ min: -5_000_000, max: -100_000 }),
);
const item = fc.constantFrom(...ITEMS);
const input = fc.constantFrom(...TYPED_INPUTS);
const maybe = (value: fc.Arbitrary<number>): fc.Arbitrary<number | undefined> =>
  fc.option(value, { nil: undefined });

const typed: fc.Arbitrary<Typed> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -90_000_000, max: 90_000_000 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.constantFrom(...NO_NUMBERS) },
);

const loaded: fc.Arbitrary<Loaded | undefined> = fc.oneof(
  { weight: 12, arbitrary: euros },
  { weight: 4, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom('noin 5', 'tarkentuu') },
);

const loadedLine: fc.Arbitrary<LoadedLine | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(loaded, loaded, loaded, fc.boolean(), loaded)
      .map(([original, changes, forecast, hasStated, stated]) => ({
        'Alkuperäinen TA': original,
        'TA-muutokset': changes,
        'TP-ennuste': forecast,
        ...(hasStated ? { Ennustepoikkeama: stated } : {}),
      })),
  },
);

const area: fc.Arbitrary<ExampleArea> = fc.record({
  told: fc.oneof(
    { weight: 2, arbitrary: fc.constant<Told>({}) },
    { weight: 3, arbitrary: fc.record({ revenue: maybe(euros), expense: maybe(euros) }) },
    { weight: 1, arbitrary: fc.record({ net: euros }) },
  ),
  lines: fc.oneof(
    { weight: 2, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.record({ Tulot: loadedLine, Menot: loadedLine }) },
  ),
});

const division: fc.Arbitrary<ExampleDivision> = fc.record({
  areas: fc.array(area, { minLength: 1, maxLength: 4 }),
  total: fc.oneof(
    { weight: 2, arbitrary: fc.constant<Told>({}) },
    { weight: 1, arbitrary: fc.record({ revenue: total, expense: total }) },
    { weight: 1, arbitrary: fc.record({ net: total }) },
    { weight: 1, arbitrary: fc.record({ revenue: total, net: total }) },
    { weight: 1, arbitrary: fc.record({ expense: total, net: total }) },
  ),
});

const where = { division: fc.nat({ max: 2 }), area: fc.nat({ max: 3 }) };
const inputs = fc.dictionary(input, typed, { maxKeys: 5, noNullPrototype: true });

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 24,
    arbitrary: fc.record({ kind: fc.constant('figure' as const), ...where, item, input, typed }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('addRow' as const),
      division: where.division,
      area: fc.constantFrom('Uusi', 'Toinen uusi', ''),
      item: fc.constantFrom(...ITEMS, ...ITEMS, '', 'Netto'),
      typed: inputs,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('addRow' as const),
      ...where,
      // With an item it would be a second line of the same area and item, of which nothing is said.
      item: fc.constantFrom('', 'Netto'),
      typed: inputs,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('deleteRow' as const), ...where, item }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('deleteRest' as const),
      division: where.division,
      item,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('deleteSheet' as const),
      division: where.division,
    }),
  },
);

/** Of two edits of one cell or row only the first is made. */
const subject = (edit: Edit, divisions: readonly ExampleDivision[]): string => {
  const { kind } = edit;
  const index = edit.division % divisions.length;
  const count = divisions[index]?.areas.length ?? 1;
  const which =
    'area' in edit ? (typeof edit.area === 'number' ? edit.area % count : edit.area) : '';
  const of = 'item' in edit ? edit.item : '';
  return [kind, index, which, of, 'input' in edit ? edit.input : ''].join();
};

const BY_KIND: Edit['kind'][] = ['addRow', 'figure', 'deleteRow', 'deleteRest', 'deleteSheet'];

/** Rows are added first and deleted last, so that every edit finds its cell. */
export const example: fc.Arbitrary<Example> = fc
  .tuple(fc.array(division, { minLength: 1, maxLength: 3 }), fc.array(edit, { maxLength: 12 }))
  .map(([divisions, edits]) => {
    const own = new Map([...edits].reverse().map((edit) => [subject(edit, divisions), edit]));
    const inOrder = BY_KIND.flatMap((kind) => [...own.values()].filter((e) => e.kind === kind));
    return {
      divisions,
      edits: inOrder.map((edit) => ({ ...edit, division: edit.division % divisions.length })),
    };
  });

/** How many examples: few where nothing is said, so that the tests stay quick. */
export const RUNS = (few: number): number => Number(process.env['NET_RUNS'] ?? few);
