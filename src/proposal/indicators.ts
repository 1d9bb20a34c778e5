/** Indicators of the areas whose budget changes, where the forecast leaves what was budgeted. */
import type { Division, Indicator } from '../report/model';
import type { ChangeRow, DivisionProposal } from './proposal';

export interface IndicatorChange {
  division: Division;
  row: ChangeRow;
  indicator: Indicator;
  budget: number;
  forecast: number;
  /** forecast - budget */
  difference: number;
}

/** A smaller difference is not told: per cent of the budgeted figure. */
export const TOLD_PERCENT = 10;
/** The largest, by their share of what was budgeted, of each area. */
const TOLD_AN_AREA = 4;

/** In the order of the report. Parts of another indicator are left to their whole. */
export function indicatorChanges(proposing: DivisionProposal[]): IndicatorChange[] {
  return proposing.flatMap(({ division, council, binding }) =>
    council.flatMap((row) => {
      const areas = division.resultAreas.filter(
        (area) => binding.level === 'division' || area.id === row.resultArea,
      );
      return largest(
        areas.flatMap((area) =>
          area.indicators.flatMap((indicator) => changeOf(division, row, indicator)),
        ),
      );
    }),
  );
}

function changeOf(division: Division, row: ChangeRow, indicator: Indicator): IndicatorChange[] {
  const budget = indicator.budget.value;
  const forecast = indicator.forecast.value;
  const isPart = indicator.parent !== undefined;
  if (isPart || indicator.measure === 'rate' || budget === null || forecast === null) return [];
  if (budget === 0) return [];
  const difference = Number((forecast - budget).toPrecision(12));
  const change = { division, row, indicator, budget, forecast, difference };
  return shareOf(change) * 100 >= TOLD_PERCENT ? [change] : [];
}

function largest(changes: IndicatorChange[]): IndicatorChange[] {
  const kept = new Set([...changes].sort((a, b) => shareOf(b) - shareOf(a)).slice(0, TOLD_AN_AREA));
  return changes.filter((change) => kept.has(change));
}

function shareOf({ budget, difference }: Pick<IndicatorChange, 'budget' | 'difference'>): number {
  return Math.abs(difference / budget);
}
