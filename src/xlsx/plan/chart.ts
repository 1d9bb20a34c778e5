/** The native chart. */
import { sheetPrefix } from '../../layout/addresses';
import type { ChartPlan } from '../../layout/plan';
import type { BookChart } from '../book/chart';

/** The room between two columns, in per cent of a column's width. */
const GAP = 60;

export function chartOfPlan(chart: ChartPlan, sheet: string): BookChart {
  const absolute = (address: string): string =>
    sheetPrefix(sheet) + address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return {
    name: chart.key,
    altText: chart.altText,
    kind: 'column',
    grouping: 'clustered',
    from: { row: chart.row, column: chart.column, down: 0, right: 0 },
    to: { width: chart.width, height: chart.height },
    title: chart.title,
    series: [
      {
        name: chart.seriesName,
        categories: absolute(chart.categories),
        values: absolute(chart.values),
        color: chart.color,
        labels: { numberFormat: chart.valueFormat, position: 'outEnd' },
      },
    ],
    gap: GAP,
    categoryAxis: { labels: 'low' },
    valueAxis: { numberFormat: chart.valueFormat, gridlines: true },
  };
}
