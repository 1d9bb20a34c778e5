/** With which sign a group of alike tables prints tulot and menot: by its own rows and its nets, or asked. */
import { digest, type Decisions } from '../decide/decisions';
import type { ColumnRole } from '../table/roles';
import { figureOf } from './cells';
import type { EconomyEntry } from './economy';

/** What turns a printed figure into a budgeted magnitude; null while it is asked. */
export interface Signs {
  revenue: 1 | -1 | null;
  expense: 1 | -1 | null;
  /** The questions that the signs hang on. */
  questions: { revenue: string; expense: string };
}

/** Amounts whose sign tells the convention; changes and variances have either. */
const TELLING: ColumnRole[] = [
  'priorActual',
  'originalBudget',
  'amendedBudget',
  'budget',
  'actual',
  'forecast',
];
/** So many of the amounts share a sign where it is a convention. */
const CLEAR = 0.8;

const OPTIONS = [
  { value: '1', label: 'sellaisenaan (lisäys +)' },
  { value: '-1', label: 'käännettynä (lisäys -)' },
];

/** Reads the signs of the entries of tables with one signature. */
export function signsOf(entries: EconomyEntry[], decisions: Decisions): Signs {
  const signature = entries[0]?.table.signature ?? '';
  const id = (item: string): string => `sign:${digest(signature)}:${item}`;
  const places = [...new Set(entries.map(({ table }) => table.piece.place))];
  const nets = netConvention(entries);
  const settle = (item: 'revenue' | 'expense'): 1 | -1 | null => {
    const amounts = amountsOf(entries, item);
    const told = conventionOf(amounts) ?? nets?.[item] ?? null;
    if (amounts.length === 0) return 1;
    const { choice } = decisions.decide({
      id: id(item),
      kind: 'sign',
      options: OPTIONS,
      choice: told === null ? null : String(told),
      sure: told !== null,
      reason:
        item === 'revenue'
          ? 'Kummalla etumerkillä tulot on painettu?'
          : 'Kummalla etumerkillä menot on painettu?',
      at: places,
    });
    return choice === '1' ? 1 : choice === '-1' ? -1 : null;
  };
  return {
    revenue: settle('revenue'),
    expense: settle('expense'),
    questions: { revenue: id('revenue'), expense: id('expense') },
  };
}

function amountsOf(entries: EconomyEntry[], item: string): number[] {
  return entries
    .filter((entry) => entry.item === item)
    .flatMap(({ row, columns, table }) =>
      TELLING.flatMap((role) => {
        const column = columns.get(role);
        const value = column ? figureOf(row[column.index], table.style).value : null;
        return value === null || value === 0 ? [] : [value];
      }),
    );
}

function conventionOf(amounts: number[]): 1 | -1 | null {
  if (amounts.length === 0) return null;
  const negative = amounts.filter((value) => value < 0).length / amounts.length;
  if (negative <= 1 - CLEAR) return 1;
  return negative >= CLEAR ? -1 : null;
}

type ItemSigns = { revenue: 1 | -1; expense: 1 | -1 };
const CONVENTIONS: ItemSigns[] = [
  { revenue: 1, expense: 1 },
  { revenue: 1, expense: -1 },
  { revenue: -1, expense: 1 },
];

/** The convention under which the printed nets of most areas close. */
function netConvention(entries: EconomyEntry[]): ItemSigns | null {
  const areas = new Map<string, Partial<Record<string, EconomyEntry>>>();
  for (const entry of entries) {
    const key = `${entry.table.piece.place.table ?? entry.table.piece.place.address ?? ''}:${entry.group ?? ''}:${entry.area ?? ''}`;
    const group = areas.get(key) ?? {};
    group[entry.item] ??= entry;
    areas.set(key, group);
  }
  const rows = [...areas.values()].flatMap(({ revenue, expense, net }) =>
    revenue && expense && net
      ? TELLING.flatMap((role) => {
          const [r, e, n] = [revenue, expense, net].map((entry) => valueIn(entry, role));
          return r == null || e == null || n == null || e === 0 || r === 0 ? [] : [{ r, e, n }];
        })
      : [],
  );
  const scored = CONVENTIONS.map((signs) => ({
    signs,
    closed: rows.filter(
      ({ r, e, n }) =>
        Math.abs(Math.abs(signs.revenue * r - signs.expense * e) - Math.abs(n)) <= 1.5,
    ).length,
  })).sort((a, b) => b.closed - a.closed);
  const [best, next] = scored;
  return best && best.closed >= 1 && best.closed > (next?.closed ?? 0) ? best.signs : null;
}

function valueIn({ row, columns, table }: EconomyEntry, role: ColumnRole): number | null {
  const column = columns.get(role);
  return column ? figureOf(row[column.index], table.style).value : null;
}
