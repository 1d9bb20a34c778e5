/** Talous, as it stands now: the forecast against the budget, by result area and for the division. */
import { lineFigures, type EconomyLine, type GoneLine } from '../../report/line';
import { ECONOMY_ITEMS, type Division, type EconomyItem, type SumColumn } from '../../report/model';
import { partNet } from '../../report/net';
import { sumEuros } from '../../report/money';
import type { CellPlace } from '../finding';
import { linesOf, talousOf } from './lines';

export interface Standing {
  /** Euros, canonical sign; null where nothing is known or a cell is unread. */
  variance: Record<SumColumn, number | null>;
  /** The larger of the amended budgets of revenue and expense; null where none is known. */
  budget: number | null;
  /** The lines' variances that make up each sum. */
  places: Record<SumColumn, CellPlace[]>;
}

/** `area` null: the whole division. */
export function standingOf(division: Division, area: string | null): Standing {
  const isIn = ({ resultArea }: GoneLine): boolean => area === null || resultArea === area;
  const { variance } = partNet(talousOf(division), isIn);
  const lines = linesOf(division).filter(isIn);
  const of = (item: EconomyItem): EconomyLine[] => lines.filter((line) => line.item === item);
  const budgets = ECONOMY_ITEMS.flatMap(
    (item) => sumOf(of(item), (line) => lineFigures(line).amendedBudget) ?? [],
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
      net: places(lines),
    },
  };
}

function sumOf(lines: EconomyLine[], amount: (line: EconomyLine) => number | null): number | null {
  const known = lines.map(amount).filter((value) => value !== null);
  return known.length === 0 ? null : sumEuros(known);
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
