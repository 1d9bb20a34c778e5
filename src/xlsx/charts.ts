/** The native chart. */
import type { Worksheet } from '@cj-tech-master/excelts';
import { sheetPrefix } from '../layout/addresses';
import type { ChartPlan, SheetPlan } from '../layout/plan';

/** English Metric Units in a point. */
const EMU = 12_700;
/** The room between two columns, in per cent of a column's width. */
const GAP = 60;

/** Readers other than Excel show every part that is not refused. */
const NO_LABELS = {
  showLegendKey: false,
  showCatName: false,
  showSerName: false,
  showPercent: false,
  showBubbleSize: false,
} as const;
/** Hundredths of a point. */
const TITLE_SIZE = 1200;

export function drawChart(sheet: Worksheet, chart: ChartPlan, { name }: SheetPlan): void {
  const absolute = (address: string): string =>
    sheetPrefix(name) + address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  sheet.addColumnChart(
    {
      title: {
        paragraphs: [
          { runs: [{ text: chart.title, properties: { size: TITLE_SIZE, bold: true } }] },
        ],
      },
      showLegend: false,
      gapWidth: GAP,
      series: [
        {
          name: chart.seriesName,
          categories: absolute(chart.categories),
          values: absolute(chart.values),
          fill: chart.color.slice(1),
          invertIfNegative: false,
          dataLabels: {
            ...NO_LABELS,
            showVal: true,
            position: 'outEnd',
            numFmt: chart.valueFormat,
            numFmtLinked: false,
          },
        },
      ],
      valueAxis: { numFmt: chart.valueFormat, numFmtLinked: false, majorGridlines: true },
      categoryAxis: { tickLblPos: 'low' },
    },
    {
      tl: { col: chart.column, row: chart.row },
      ext: { cx: Math.round(chart.width * EMU), cy: Math.round(chart.height * EMU) },
    },
  );
}
