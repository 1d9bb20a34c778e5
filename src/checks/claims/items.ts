/** What a division's tables hold, one item a row: an indicator, or an area's or the division's revenue, expense or net. */
import { holdingOf, type EconomyColumn } from '../economy/holding';
import type { CellPlace } from '../finding';
import { once } from '../once';
import {
  INDICATOR_COLUMNS,
  SUM_COLUMNS,
  type Cell,
  type Division,
  type Indicator,
  type ResultArea,
  type SumColumn,
} from '../../report/model';
import { readPrinted } from '../../report/printed';
import { hasSense, termsOf } from '../../language';
import { groupsOf as groupSubjects } from '../link/groups';
import { unitOf } from '../link/subject';

/** `change` is what is proposed, `after` the budget as it would then be. */
export const HELD = [
  'priorActual',
  'original',
  'budget',
  'actual',
  'forecast',
  'after',
  'change',
] as const;
export type Held = (typeof HELD)[number];

export interface Value {
  /** Euros or the row's unit; the table's own sign, but for expense printed with a minus. */
  value: number;
  /** Half a unit of the last printed digit. */
  half: number;
  places: CellPlace[];
}

/** What the figures of an item are counted in. */
export type Counted = 'money' | 'percent' | 'other';

export interface Item {
  id: string;
  /** As a finding names it. */
  name: string;
  /** Words of the label, in lower case. */
  words: string[];
  /** Words of its group, of the row that it is part of, and in brackets. */
  around: string[];
  area: string | null;
  /** Of money: which of the three it is. */
  sum: SumColumn | null;
  counted: Counted;
  /** As printed, in lower case. */
  unit: string;
  /** So much an inhabitant, a day or a child. */
  isRate: boolean;
  isStock: boolean;
  parent: string | null;
  isEconomy: boolean;
  values: Partial<Record<Held, Value>>;
}

export interface Area {
  id: string | null;
  words: string[];
}

const LABEL_NOISE = /^(?:kpl|lkm|hlö|eur|euroa|€|ja|sekä|tai|ml|mm|yhteensä|kaikki|\p{L})$/u;

export const areasOf = once((division: Division): Area[] => [
  { id: null, words: wordsOf(division.name).filter((word) => !isEmptyName(word)) },
  ...division.resultAreas.map(({ id, name }) => ({
    id,
    words: wordsOf(name ?? '').filter((word) => !isEmptyName(word)),
  })),
]);

/** Words of names that tell nothing apart. */
function isEmptyName(word: string): boolean {
  return /^(?:ja|sekä|palvelut?|toiminta|toimiala|lautakunta|muut?|talousarvio\p{L}*|toteutu\p{L}*)$/u.test(
    word,
  );
}

export const itemsOf = once((division: Division): Item[] => {
  const rows = division.resultAreas.flatMap((area) =>
    area.indicators.map((row) => itemOfRow(division, area, row)),
  );
  return [...rows, ...groupsOf(division), ...netsOf(division, rows), ...economyItems(division)];
});

/** A day in a label is no name. */
const DAY = /\b\d{1,2}\.\d{1,2}\.(?:\d{4})?/g;

function wordsOf(text: string): string[] {
  return termsOf(text.replace(DAY, ''))
    .map((term) => term.text)
    .filter((word) => !LABEL_NOISE.test(word));
}

function itemOfRow(division: Division, area: ResultArea, row: Indicator): Item {
  const [label = '', inBrackets = ''] = row.label.split(/ ?[(]/);
  const [name = label] = label.split(/, (?=[^,]*$)| - /);
  const whole = area.indicators.find(({ id }) => id === row.parent);
  const unit = unitOf(row).toLowerCase();
  const sum = sumOf(name);
  const isMoney =
    row.measure === 'money' || /€|eur|\bm€|tulos/.test(unit) || (sum !== null && unit === '');
  const isPercent = unit === '%' || /%|prosentti|aste$/.test(row.label.toLowerCase());
  const isRate = row.measure === 'rate' || /\/|kohden|per /.test(`${row.label} ${unit}`);
  return {
    id: row.id,
    name: whole ? `${shortOf(whole.label)} / ${shortOf(row.label)}` : shortOf(row.label),
    words: wordsOf(name === '' ? row.label : name),
    around: [
      ...wordsOf(row.group ?? ''),
      ...wordsOf(whole ? shortOf(whole.label) : ''),
      ...wordsOf(inBrackets),
      ...(isRate ? wordsOf(unit) : []),
    ],
    area: area.id,
    sum,
    counted: isPercent ? 'percent' : isMoney ? 'money' : 'other',
    unit,
    isRate,
    isStock: row.measure === 'stock',
    parent: row.parent ?? null,
    isEconomy: false,
    values: Object.fromEntries(
      INDICATOR_COLUMNS.flatMap((column) => {
        const value = valueOf(row[column]);
        if (!value) return [];
        const place: CellPlace = {
          kind: 'cell',
          table: 'indicators',
          division: division.id,
          row: row.id,
          column,
        };
        const size = sum === 'expense' && value.value < 0 ? -value.value : value.value;
        return [[column, { value: size, half: value.half, places: [place] }]];
      }),
    ),
  };
}

function shortOf(label: string): string {
  return label.split(/ \(| - /)[0] ?? label;
}

/** Which of the three the label names. */
function sumOf(label: string): SumColumn | null {
  const words = wordsOf(label);
  const says = (sense: 'item:revenue' | 'item:expense' | 'item:net' | 'item:result'): boolean =>
    words.some((word) => hasSense(word, sense));
  if (says('item:net') || says('item:result')) return 'net';
  if (says('item:expense')) return 'expense';
  return says('item:revenue') ? 'revenue' : null;
}

function valueOf(cell: Cell): { value: number; half: number } | null {
  if (cell.value === null) return null;
  const printed = readPrinted(cell.raw);
  const scale = printed && printed.value !== 0 ? Math.abs(cell.value / printed.value) : 1;
  return { value: cell.value, half: (printed?.tolerance ?? 0.5) * scale };
}

/** The rows of one group together. */
function groupsOf(division: Division): Item[] {
  return division.resultAreas.flatMap((area) =>
    groupSubjects(area).map(({ item: { row }, parts = [] }): Item => {
      const own = parts.map((part) => itemOfRow(division, area, part));
      const values = Object.fromEntries(
        INDICATOR_COLUMNS.flatMap((column) => {
          const all = own.flatMap((part) => part.values[column] ?? []);
          return all.length < own.length ? [] : [[column, sumOfValues(all)]];
        }),
      );
      return { ...itemOfRow(division, area, row), values, parent: null };
    }),
  );
}

function sumOfValues(all: readonly Value[]): Value {
  return {
    value: all.reduce((sum, { value }) => sum + value, 0),
    half: all.reduce((sum, { half }) => sum + half, 0),
    places: all.flatMap(({ places }) => places),
  };
}

/** An area whose rows tell its revenue and its expense has a net too. */
function netsOf(division: Division, rows: readonly Item[]): Item[] {
  return division.resultAreas.flatMap((area) => {
    const own = rows.filter((row) => row.area === area.id && row.parent === null && !row.isRate);
    const [revenue, ...moreRevenue] = own.filter(({ sum }) => sum === 'revenue');
    const [expense, ...moreExpense] = own.filter(({ sum }) => sum === 'expense');
    if (!revenue || !expense || moreRevenue.length + moreExpense.length > 0) return [];
    if (own.some(({ sum }) => sum === 'net')) return [];
    const values = Object.fromEntries(
      HELD.flatMap((held) => {
        const [a, b] = [revenue.values[held], expense.values[held]];
        return a && b ? [[held, lessOf(a, b)]] : [];
      }),
    );
    return [economyItem(division, area.id, 'net', values, `${area.id}:rows`)];
  });
}

function lessOf(a: Value, b: Value): Value {
  return { value: a.value - b.value, half: a.half + b.half, places: [...a.places, ...b.places] };
}

const COLUMNS: readonly (readonly [Held, EconomyColumn])[] = [
  ['original', 'original'],
  ['budget', 'amended'],
  ['actual', 'actual'],
  ['forecast', 'forecast'],
  ['after', 'afterChange'],
];
const HALF_EURO = 0.5;

function economyItems(division: Division): Item[] {
  const areas = [null, ...division.resultAreas.map(({ id }) => id)];
  return areas.flatMap((area) =>
    SUM_COLUMNS.flatMap((sum) => {
      const held: [Held, Value][] = COLUMNS.flatMap(([held, column]) => {
        const [value, ...others] = holdingOf(division, area, sum, column)?.values ?? [];
        const places = holdingOf(division, area, sum, column)?.places ?? [];
        return value === undefined || others.length > 0
          ? []
          : [[held, { value, half: HALF_EURO, places }]];
      });
      if (sameBudget(held)) held.shift();
      const proposal = division.budgetChanges ? holdingOf(division, area, sum, 'proposal') : null;
      const [change] = proposal?.values ?? [];
      if (proposal && change !== undefined) {
        held.push(['change', { value: change, half: HALF_EURO, places: proposal.places }]);
      }
      return held.length === 0 ? [] : [economyItem(division, area, sum, Object.fromEntries(held))];
    }),
  );
}

/** The original budget stands for itself only where it was changed. */
function sameBudget([first, second]: readonly [Held, Value][]): boolean {
  return first?.[0] === 'original' && first[1].value === second?.[1].value;
}

const SUM_LABELS: Record<SumColumn, string> = {
  revenue: 'tulot',
  expense: 'menot',
  net: 'toimintakate',
};

function economyItem(
  division: Division,
  area: string | null,
  sum: SumColumn,
  values: Item['values'],
  id = `${area ?? division.id}:${sum}`,
): Item {
  const name = division.resultAreas.find((one) => one.id === area)?.name ?? 'Koko toimiala';
  return {
    id,
    name: `${name}, ${SUM_LABELS[sum]}`,
    words: [SUM_LABELS[sum]],
    around: [],
    area,
    sum,
    counted: 'money',
    unit: '€',
    isRate: false,
    isStock: false,
    parent: null,
    isEconomy: true,
    values,
  };
}
