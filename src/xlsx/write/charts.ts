/** Native charts. */
import type { AddChartOptions, AddChartRange, AddAxisOptions } from '@cj-tech-master/excelts/chart';
import type { Worksheet } from '@cj-tech-master/excelts';
import type { BookAxis, BookChart, BookSeries, Corner } from '../book/chart';
import { EMU } from '../sizes';

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

/** Its name and its words for those who do not see it are added when the file is finished. */
export function drawChart(sheet: Worksheet, chart: BookChart): void {
  const { kind, title, legend, series, gap, overlap, categoryAxis, valueAxis } = chart;
  const isBar = kind === 'column' || kind === 'bar';
  const isRound = kind === 'pie' || kind === 'doughnut';
  const options: AddChartOptions = {
    type: isBar ? 'bar' : kind,
    ...(isBar ? { barDir: kind === 'bar' ? 'bar' : 'col' } : {}),
    ...(chart.grouping === undefined || isRound ? {} : { grouping: chart.grouping }),
    title:
      title === undefined
        ? null
        : {
            paragraphs: [{ runs: [{ text: title, properties: { size: TITLE_SIZE, bold: true } }] }],
          },
    showLegend: legend !== undefined,
    ...(legend === undefined ? {} : { legendPosition: legend }),
    ...(isBar && gap !== undefined ? { gapWidth: gap } : {}),
    ...(isBar && overlap !== undefined ? { overlap } : {}),
    series: series.flatMap((one) => seriesOf(one, isBar)),
    ...(isRound ? {} : { valueAxis: axisOf(valueAxis), categoryAxis: axisOf(categoryAxis) }),
  };
  sheet.addChart(options, placeOf(chart));
}

/** A series without values cannot be drawn. */
function seriesOf(one: BookSeries, isBar: boolean): NonNullable<AddChartOptions['series']> {
  const { name, values, categories, color, labels } = one;
  if (values === undefined) return [];
  return [
    {
      ...(name === '' ? {} : { name }),
      values,
      ...(categories === undefined ? {} : { categories }),
      ...(color === undefined ? {} : { fill: color.slice(1) }),
      ...(isBar ? { invertIfNegative: false } : {}),
      ...(labels
        ? {
            dataLabels: {
              ...NO_LABELS,
              showVal: true,
              ...(labels.position === undefined ? {} : { position: labels.position as 'outEnd' }),
              ...(labels.numberFormat === undefined
                ? {}
                : { numFmt: labels.numberFormat, numFmtLinked: false }),
            },
          }
        : {}),
    },
  ];
}

const axisOf = ({
  numberFormat,
  labels,
  gridlines,
  minimum,
  maximum,
}: BookAxis): AddAxisOptions => ({
  ...(numberFormat === undefined ? {} : { numFmt: numberFormat, numFmtLinked: false }),
  ...(labels === undefined ? {} : { tickLblPos: labels }),
  ...(gridlines === undefined ? {} : { majorGridlines: gridlines }),
  ...(minimum === undefined ? {} : { min: minimum }),
  ...(maximum === undefined ? {} : { max: maximum }),
});

function placeOf({ from, to }: BookChart): AddChartRange {
  const corner = ({ row, column, down, right }: Corner) => ({
    nativeCol: column,
    nativeColOff: Math.round(right * EMU),
    nativeRow: row,
    nativeRowOff: Math.round(down * EMU),
  });
  const place =
    'width' in to
      ? { ext: { cx: Math.round(to.width * EMU), cy: Math.round(to.height * EMU) } }
      : { br: corner(to) };
  return { tl: corner(from), ...place } as never;
}
