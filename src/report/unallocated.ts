/**
 * Kohdistamatta: what a division states of itself and no area tells. It is counted when the report is
 * loaded and stands from then on, so that an edit of an area moves the net by what was edited.
 */
import { areaVariance, linesByArea } from './area';
import type { EconomyLine } from './line';
import type { Division, EconomyItem, Unallocated } from './model';
import { subtractEuros, sumEuros } from './money';
import { divisionStatement, type DivisionStatement, type StatedTotal } from './statements';

/**
 * Null when the division states no total, when every area tells its own, or when one is unread, so
 * that nobody knows what remains.
 *
 * @param lines the areas' lines as they stand; as they were loaded where `division.unallocated` is
 *   not there
 */
export function unallocatedAtLoading(
  division: Division,
  lines: readonly EconomyLine[],
): Unallocated | null {
  if (division.unallocated !== undefined) return division.unallocated;
  const areas = [...linesByArea(lines).values()].map((own) => areaVariance(own));
  if (!areas.some(({ state }) => state === 'silent')) return null;
  if (areas.some(({ state }) => state === 'unread')) return null;
  const told = (item: EconomyItem): number =>
    sumEuros(areas.map(({ variance }) => variance[item] ?? 0));
  const sums = { revenue: told('revenue'), expense: told('expense') };
  const stated = divisionStatement(division, sums);
  const rest = restOf(stated, sums);
  if (!rest) return null;
  const reasons = [
    'Toimialan ilmoittamasta summasta se osa, jota tulosalueet eivät selitä',
    ...(rest.fromNet ? ['menot laskettu ilmoitetusta nettosummasta'] : []),
    ...stated.leftOut.map((raw) => `luku ”${raw}” jätetty pois epäselvänä`),
  ];
  return { revenue: rest.revenue, expense: rest.expense, reason: reasons.join('; ') };
}

interface Rest {
  revenue: number;
  expense: number;
  /** The expense was counted from the stated net. */
  fromNet: boolean;
}

/** Null when the division states no total. Rests within the rounding of a statement are no rests. */
function restOf(
  stated: DivisionStatement,
  areas: { revenue: number; expense: number },
): Rest | null {
  if (!stated.revenue && !stated.expense && !stated.net) return null;
  const revenue = differenceOf(stated.revenue, areas.revenue);
  const expense = differenceOf(stated.expense, areas.expense);
  if (!stated.net) return { revenue: revenue ?? 0, expense: expense ?? 0, fromNet: false };

  const restNet = differenceOf(stated.net, areas.revenue - areas.expense) ?? 0;
  if (revenue === null && expense !== null) {
    return { revenue: sumEuros([restNet, expense]), expense, fromNet: false };
  }
  const needed = subtractEuros(revenue ?? 0, restNet);
  if (expense !== null && Math.abs(needed - expense) <= stated.net.tolerance) {
    return { revenue: revenue ?? 0, expense, fromNet: false };
  }
  return { revenue: revenue ?? 0, expense: needed, fromNet: true };
}

function differenceOf(stated: StatedTotal | null, areas: number): number | null {
  if (!stated) return null;
  const rest = subtractEuros(stated.value, areas);
  return Math.abs(rest) <= stated.tolerance ? 0 : rest;
}
