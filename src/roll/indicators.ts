/** Suoritteet of the next period: labels and ids stay, actuals and forecasts wait for new figures. */
import type { Indicator, Report, ResultArea } from '../report/model';
import { BLANK_CELL } from '../report/cell';
import { isFilled, priorActualOf } from './cells';
import { isOfPastYear, previousForecastHeading } from './headings';
import type { Span } from './span';

/** The key of `Indicator.more` that holds the forecast of the period before. */
export const PREVIOUS_FORECAST = 'previousForecast';

/** Columns of years that were over already stay, then the forecast of the period before. */
export function nextMoreColumns(report: Report, span: Span): { key: string; heading: string }[] {
  const kept = (report.moreColumns ?? []).filter(
    ({ key, heading }) => key !== PREVIOUS_FORECAST && isOfPastYear(heading, span),
  );
  return span.years === 0
    ? [...kept, { key: PREVIOUS_FORECAST, heading: previousForecastHeading(span) }]
    : kept;
}

export function nextArea(area: ResultArea, keys: ReadonlySet<string>, span: Span): ResultArea {
  return { ...area, indicators: area.indicators.map((row) => nextIndicator(row, keys, span)) };
}

function nextIndicator(row: Indicator, keys: ReadonlySet<string>, span: Span): Indicator {
  const { more: _more, remark: _remark, ...rest } = row;
  const more = Object.fromEntries(
    Object.entries({ ...row.more, [PREVIOUS_FORECAST]: row.forecast }).filter(
      ([key, cell]) => keys.has(key) && isFilled(cell),
    ),
  );
  return {
    ...rest,
    priorActual: priorActualOf(span, row),
    budget: span.years === 0 ? row.budget : BLANK_CELL,
    actual: BLANK_CELL,
    forecast: BLANK_CELL,
    ...(Object.keys(more).length > 0 ? { more } : {}),
  };
}
