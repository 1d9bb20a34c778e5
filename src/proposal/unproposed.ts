/** From what is proposed to what is forecast: the bridge of the parts that are not proposed. */
import { ECONOMY_ITEMS, type Division } from '../report/model';
import { toleranceOf } from '../report/statements';
import { amounts, sumAmounts, type Amounts } from './amounts';
import type { AreaRow } from './areas';
import type { DivisionProposal, Proposal } from './proposal';

export interface BridgePart {
  row: AreaRow;
  division: string;
  /** forecast variance - proposal */
  unproposed: Amounts;
  kind: 'area' | 'rest' | 'rounding';
  /** The forecast is printed so roughly ("n. 1 milj.") that the difference is within its rounding. */
  approximate: boolean;
}

export interface Bridge {
  /** All that is proposed, to the council and to the boards. */
  proposed: Amounts;
  parts: BridgePart[];
  /** proposed + parts: what is forecast against the budget. */
  forecast: Amounts;
  /** Divisions that report no figure. */
  silent: string[];
}

/** Rounding of the sums of a table of a few rows, in euros. */
const ROUNDING = 2;

export function bridgeOf(proposal: Proposal): Bridge {
  const parts = proposal.divisions.flatMap(partsOf);
  const proposed = sumAmounts(
    proposal.divisions.flatMap((one) => one.areas.map((row) => row.proposal ?? amounts(0, 0))),
  );
  return {
    proposed,
    parts,
    forecast: sumAmounts([proposed, ...parts.map((part) => part.unproposed)]),
    silent: proposal.divisions
      .filter(({ whole }) => whole.variance.net === null && whole.proposal === null)
      .map((one) => one.division.id),
  };
}

function partsOf({ division, areas }: DivisionProposal): BridgePart[] {
  return areas.flatMap((row): BridgePart[] => {
    const { revenue, expense } = row.unproposed;
    if (!revenue && !expense) return [];
    const unproposed = amounts(revenue ?? 0, expense ?? 0);
    const small = Math.abs(unproposed.revenue) + Math.abs(unproposed.expense) <= ROUNDING;
    const kind = row.rest ? (small ? 'rounding' : 'rest') : 'area';
    const approximate = isApproximate(division, row, unproposed);
    return [{ row, division: division.id, unproposed, kind, approximate }];
  });
}

function isApproximate(division: Division, row: AreaRow, unproposed: Amounts): boolean {
  const overridden = (division.economy ?? []).some(
    (one) => row.lines.includes(one.id) && (one.forecast ?? one.statedVariance),
  );
  if (row.resultArea === null || overridden) return false;
  const stated = division.deviations.filter((one) => one.resultArea === row.resultArea);
  return ECONOMY_ITEMS.every((item) => {
    const tolerances = stated.map((one) => (one[item] ? toleranceOf(one[item]) : 0));
    return Math.abs(unproposed[item]) <= tolerances.reduce((sum, one) => sum + one, 0);
  });
}
