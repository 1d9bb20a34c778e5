/** An area of Talous: its net and how far that is known (design.md, 4a). */
import { fold } from './labels';
import { lineFigures, type EconomyLine, type GoneLine, type LineState } from './line';
import { ECONOMY_ITEMS } from './model';
import { subtractEuros, sumEuros } from './money';

/**
 * known: every line tells its variance, or the prose tells one side only. half: a figure, and another
 * is missing. unread: something stands there that is no number, or a line is gone; no figure.
 * silent: nothing is given.
 */
export type NetState = 'known' | 'half' | 'unread' | 'silent';

/** Euros in the canonical sign; net = revenue - expense, + = improves. */
export interface Sums {
  revenue: number | null;
  expense: number | null;
  net: number | null;
}

/** Lines by what they lack. */
export interface Lacking {
  /** Lines where something is no number. */
  unread: number;
  /** Lines of the report that are deleted. */
  gone: number;
  /** Lines without a figure where the area or the division needs one. */
  empty: number;
  /** Lines with a forecast and no budget. */
  budgetMissing: number;
}

export interface AreaVariance {
  state: NetState;
  variance: Sums;
  lacking: Lacking;
  /** A line is computed from forecast and budget. */
  isComputed: boolean;
}

/** Lines of one area, by the folded label, in the order of the first line of each. */
export function linesByArea<Line extends GoneLine>(lines: readonly Line[]): Map<string, Line[]> {
  const areas = new Map<string, Line[]>();
  for (const line of lines) {
    const key = fold(line.label);
    areas.set(key, [...(areas.get(key) ?? []), line]);
  }
  return areas;
}

/** `gone`: how many of the area's lines are deleted. */
export function areaVariance(lines: readonly EconomyLine[], gone = 0): AreaVariance {
  const told = lines.map((line) => ({ line, ...lineFigures(line) }));
  const count = (...states: LineState[]): number =>
    told.filter(({ state }) => states.includes(state)).length;
  const [revenue, expense] = ECONOMY_ITEMS.map((item) => {
    const own = told.filter(({ line }) => line.item === item && line.unreadItem === undefined);
    const isOpen = own.some(({ state }) => state === 'unread');
    return isOpen ? null : sumOrNull(own.map(({ variance }) => variance));
  }) as [number | null, number | null];
  const unread = count('unread');
  const budgetMissing = count('budgetMissing');
  const isComputed = count('computed') > 0;
  const state = ((): NetState => {
    if (unread + gone > 0) return 'unread';
    if (revenue === null && expense === null) return 'silent';
    if (budgetMissing > 0) return 'half';
    return revenue !== null && expense !== null ? 'known' : isComputed ? 'half' : 'known';
  })();
  const isKnown = state === 'known' || state === 'half';
  return {
    state,
    variance: {
      revenue,
      expense,
      net: isKnown ? subtractEuros(revenue ?? 0, expense ?? 0) : null,
    },
    lacking: {
      unread,
      gone,
      empty: state === 'half' ? count('silent', 'budgetMissing') : 0,
      budgetMissing,
    },
    isComputed,
  };
}

/** Null where no amount is known. */
export function sumOrNull(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : sumEuros(known);
}
