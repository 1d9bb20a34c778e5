/** Talous, as it stands now: the forecast against the budget, by result area and for the division. */
import { areaVariance, sumOrNull, type Sums } from '../../report/area';
import { lineFigures, type EconomyLine } from '../../report/line';
import { ECONOMY_ITEMS, type Division, type EconomyItem, type SumColumn } from '../../report/model';
import type { CellPlace } from '../finding';
import { linesOf, netOf, talousOf } from './lines';

export interface Standing {
  /** Euros, canonical sign; null where nothing is known or a cell is unread. */
  variance: Record<SumColumn, number | null>;
  /** The larger of the amended budgets of revenue and expense; null where none is known. */
  budget: number | null;
  /** The lines' variances that make up each sum. */
  places: Record<SumColumn, CellPlace[]>;
}

/**
 * `area` null: the whole division. What is half or unread is not known; of an area that is half, the
 * side that is told is.
 */
export function standingOf(division: Division, area: string | null): Standing {
  const { variance, counted } = area === null ? ofDivision(division) : ofArea(division, area);
  const of = (item: EconomyItem): EconomyLine[] => counted.filter((line) => line.item === item);
  const budgets = ECONOMY_ITEMS.flatMap(
    (item) => sumOrNull(of(item).map((line) => lineFigures(line).amendedBudget)) ?? [],
  );
  const places = (own: EconomyLine[]): CellPlace[] =>
    own
      .filter((line) => lineFigures(line).variance !== null)
      .map(({ id }) => ({
        kind: 'cell',
        table: 'economy',
        division: division.id,
        row: id,
        column: 'variance',
      }));
  return {
    variance,
    budget: budgets.length === 0 ? null : Math.max(...budgets),
    places: {
      revenue: places(of('revenue')),
      expense: places(of('expense')),
      net: places(counted),
    },
  };
}

interface Counted {
  variance: Sums;
  /** The lines that the sums are of. */
  counted: EconomyLine[];
}

const NOT_KNOWN: Sums = { revenue: null, expense: null, net: null };

function ofDivision(division: Division): Counted {
  const net = netOf(division);
  return {
    variance: net.state === 'known' ? net.variance : NOT_KNOWN,
    counted: linesOf(division),
  };
}

function ofArea(division: Division, area: string): Counted {
  const counted = linesOf(division).filter((line) => line.resultArea === area);
  const gone = talousOf(division).gone.filter((line) => line.resultArea === area);
  const { state, variance } = areaVariance(counted, gone.length);
  const known = state === 'half' ? { ...variance, net: null } : variance;
  return { variance: state === 'unread' ? NOT_KNOWN : known, counted };
}

/** The division as its report alone has it, without what somebody filled in. */
export function asReported(division: Division): Division {
  const { id, name, narrative, deviations, budgetChanges, resultAreas } = division;
  return {
    id,
    name,
    board: null,
    responsible: [],
    narrative,
    deviations,
    budgetChanges,
    resultAreas,
  };
}
