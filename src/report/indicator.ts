/** What is computed of an indicator. */
import type { Indicator } from './model';

/** Counts may have decimals (0.5 htv); beyond six places there is only noise of binary fractions. */
const PLACES = 1e6;

export interface IndicatorFigures {
  /** Ennuste - TA. */
  forecastDifference: number | null;
  /** Actual against budget: 0.5 is 50 %; null where the budget is zero. */
  actualShare: number | null;
}

/** The same arithmetic as the columns' formulas in the sheet's Tunnusluvut. */
export function indicatorFigures({ budget, actual, forecast }: Indicator): IndicatorFigures {
  const difference =
    forecast.value === null || budget.value === null ? null : forecast.value - budget.value;
  return {
    forecastDifference:
      difference === null
        ? null
        : (Math.sign(difference) * Math.round(Math.abs(difference) * PLACES)) / PLACES,
    actualShare:
      actual.value === null || budget.value === null || budget.value === 0
        ? null
        : actual.value / budget.value,
  };
}
