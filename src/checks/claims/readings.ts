/** What a figure can tell of an item: what a column holds, the way from one to another, or a share. */
import type { Held, Item, Value } from './items';

export const TELLINGS = ['level', 'change', 'growth', 'share', 'left', 'part'] as const;
export type Telling = (typeof TELLINGS)[number];

export interface Reading {
  telling: Telling;
  column: Held;
  /** With what it is compared. */
  base: Held | null;
}

const PAIRS: readonly (readonly [Held, Held])[] = [
  ['forecast', 'budget'],
  ['actual', 'priorActual'],
  ['actual', 'budget'],
  ['forecast', 'priorActual'],
  ['budget', 'priorActual'],
  ['forecast', 'actual'],
  ['forecast', 'original'],
  ['budget', 'original'],
];

const SHARES: readonly (readonly [Held, Held])[] = [
  ['actual', 'budget'],
  ['actual', 'forecast'],
  ['forecast', 'budget'],
  ['actual', 'original'],
  ['forecast', 'original'],
];

const LEVELS: readonly Held[] = [
  'priorActual',
  'original',
  'budget',
  'actual',
  'forecast',
  'after',
];

const levels = LEVELS.map((column): Reading => ({ telling: 'level', column, base: null }));

/** Of amounts and counts. */
export const AMOUNT_READINGS: readonly Reading[] = [
  ...levels,
  ...PAIRS.map(([column, base]): Reading => ({ telling: 'change', column, base })),
  { telling: 'change', column: 'change', base: null },
];

/** Of per cent. */
export const PERCENT_READINGS: readonly Reading[] = [
  ...levels,
  ...PAIRS.map(([column, base]): Reading => ({ telling: 'growth', column, base })),
  ...SHARES.map(([column, base]): Reading => ({ telling: 'share', column, base })),
  { telling: 'left', column: 'actual', base: 'budget' },
  ...(['actual', 'forecast', 'priorActual'] as const).map((column): Reading => ({
    telling: 'part',
    column,
    base: null,
  })),
];

/** What the table comes to, between what its printed digits leave open; a change has its sign. */
export interface Expected {
  value: number;
  low: number;
  high: number;
  values: Value[];
}

/** Null where a cell is blank or the base is zero. `whole`: of what a part is told. */
export function expectedOf(reading: Reading, item: Item, whole: Item | null): Expected | null {
  const own = item.values[reading.column];
  const base =
    reading.telling === 'part'
      ? whole?.values[reading.column]
      : reading.base && item.values[reading.base];
  if (!own) return null;
  switch (reading.telling) {
    case 'level':
      return between(own.value, own.half, [own]);
    case 'change':
      if (reading.column === 'change') return between(own.value, own.half, [own]);
      return base ? between(own.value - base.value, own.half + base.half, [own, base]) : null;
    case 'growth':
      return base ? ratio(own.value - base.value, own.half + base.half, base, own) : null;
    case 'share':
    case 'part':
      return base ? ratio(own.value, own.half, base, own) : null;
    case 'left':
      return base ? ratio(base.value - own.value, own.half + base.half, base, own) : null;
  }
}

/** Without the hair that binary fractions leave. */
function between(value: number, half: number, values: Value[]): Expected {
  const own = Number(value.toPrecision(12));
  return { value: own, low: own - half, high: own + half, values };
}

function ratio(part: number, half: number, base: Value, own: Value): Expected | null {
  const size = Math.abs(base.value);
  if (size === 0) return null;
  return between((part / size) * 100, ((half + (Math.abs(part) / size) * base.half) / size) * 100, [
    own,
    base,
  ]);
}
