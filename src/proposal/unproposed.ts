/** From what is proposed to what is forecast: the bridge of the parts that are not proposed. */
import { ECONOMY_ITEMS, type Division } from '../report/model';
import { toleranceOf } from '../report/statements';
import {
  amounts,
  isNothing,
  NO_AMOUNTS,
  subtractAmounts,
  sumAmounts,
  type Amounts,
} from './amounts';
import type { AreaRow } from './areas';
import type { DivisionProposal, Proposal } from './proposal';

export interface BridgePart {
  row: AreaRow;
  division: string;
  /** forecast variance - proposal, or why that is not known */
  unproposed: Amounts | 'unread' | 'budgetMissing';
  kind: 'area' | 'rest';
  /** The forecast is printed so roughly ("n. 1 milj.") that the difference is within its rounding. */
  approximate: boolean;
}

export interface Bridge {
  /** All that is proposed, to the council and to the boards; null while a proposal cannot be read. */
  proposed: Amounts | null;
  parts: BridgePart[];
  /**
   * proposed + parts: what is forecast against the budget; null while a part cannot be read. What is
   * proposed of an area without a budget is no part of it, since its forecast is not known.
   */
  forecast: Amounts | null;
  /** Divisions that report no figure. */
  silent: string[];
  /** Divisions that forecast and have no budget to compare with. */
  budgetMissing: string[];
}

/** Rounding of the sums of a table of a few rows, in euros: no row of the council's. */
const ROUNDING = 2;

export function bridgeOf(proposal: Proposal): Bridge {
  const parts = proposal.divisions.flatMap(partsOf);
  const proposals = proposal.divisions.flatMap(({ areas }) => areas.map((row) => row.proposal));
  const proposed =
    proposal.unread.length > 0 ? null : sumAmounts(proposals.map((one) => one ?? NO_AMOUNTS));
  const changes = parts.map(({ unproposed, row }) => {
    if (unproposed !== 'budgetMissing') return unproposed;
    return subtractAmounts(NO_AMOUNTS, row.proposal ?? NO_AMOUNTS);
  });
  const known = changes.filter((one) => one !== 'unread');
  const silent = proposal.divisions.filter(({ whole }) => whole.state === 'silent');
  const lacksBudget = ({ whole }: DivisionProposal): boolean => whole.lacking.budgetMissing > 0;
  const idOf = ({ division }: DivisionProposal): string => division.id;
  return {
    proposed,
    parts,
    forecast:
      proposed === null || known.length < parts.length ? null : sumAmounts([proposed, ...known]),
    silent: silent.filter((one) => !lacksBudget(one)).map(idOf),
    budgetMissing: silent.filter(lacksBudget).map(idOf),
  };
}

function partsOf({ division, areas }: DivisionProposal): BridgePart[] {
  return areas.flatMap((row): BridgePart[] => {
    const kind = row.rest ? 'rest' : 'area';
    const own = { row, division: division.id, kind } as const;
    if (row.proposalUnread || row.state === 'unread') {
      return [{ ...own, unproposed: 'unread', approximate: false }];
    }
    if (row.state === 'silent' && row.lacking.budgetMissing > 0) {
      if (row.proposal === null || isNothing(row.proposal)) return [];
      return [{ ...own, unproposed: 'budgetMissing', approximate: false }];
    }
    const { revenue, expense } = row.unproposed;
    if (!revenue && !expense) return [];
    const unproposed = amounts(revenue ?? 0, expense ?? 0);
    const size = Math.abs(unproposed.revenue) + Math.abs(unproposed.expense);
    if (row.rest && size <= ROUNDING) return [];
    return [{ ...own, unproposed, approximate: isApproximate(division, row, unproposed) }];
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
