/** Charts of the kinds that a book knows. */
import type { Worksheet } from '@cj-tech-master/excelts';
import type { Chart, ChartModel } from '@cj-tech-master/excelts/chart';
import type { BookAxis, BookChart, BookSeries, ChartKind, Corner } from '../book/chart';
import { EMU } from '../sizes';
import type { ChartFrames } from './drawings';
import type { LeftOutCount } from '../leftOut';

type ChartGroup = ChartModel['chart']['plotArea']['chartTypes'][number];
type ChartAxis = ChartModel['chart']['plotArea']['axes'][number];
type SeriesModel = Extract<ChartGroup, { type: 'bar' | 'bar3D' }>['series'][number];

export const readCharts = (
  sheet: Worksheet,
  frames: ChartFrames,
  leftOut: LeftOutCount,
): BookChart[] =>
  sheet.getCharts().flatMap((chart) => {
    const read = chart.chartModel && chartOf(chart, chart.chartModel, frames);
    if (!read) leftOut.add('charts');
    return read ?? [];
  });

function chartOf(chart: Chart, { chart: data }: ChartModel, frames: ChartFrames): BookChart | null {
  const [group, ...others] = data.plotArea.chartTypes;
  const kind = group && kindOf(group);
  if (!group || !kind || others.length > 0) return null;
  const { range, chartNumber } = chart;
  const frame = frames.get(`xl/charts/chart${chartNumber}.xml`);
  const from = cornerOf(range.tl);
  const { title } = chart;
  const legend = data.legend?.legendPos;
  const bar = group.type === 'bar' ? group : undefined;
  const axis = (type: ChartAxis['axisType']) =>
    axisOf(data.plotArea.axes.find(({ axisType }) => axisType === type));
  return {
    name: frame?.name ?? '',
    altText: frame?.altText ?? '',
    kind,
    ...('grouping' in group ? { grouping: group.grouping } : {}),
    from,
    to: extentOf(range.ext) ?? (range.br ? cornerOf(range.br) : from),
    ...(title === undefined ? {} : { title }),
    ...(data.legend ? { legend: legend ?? 'r' } : {}),
    series: (group.series as SeriesModel[]).map((one) => seriesOf(one, group)),
    ...(bar?.gapWidth === undefined ? {} : { gap: bar.gapWidth }),
    ...(bar?.overlap === undefined ? {} : { overlap: bar.overlap }),
    categoryAxis: axis('cat'),
    valueAxis: axis('val'),
  };
}

function kindOf(group: ChartGroup): ChartKind | null {
  switch (group.type) {
    case 'bar':
      return group.barDir === 'col' ? 'column' : 'bar';
    case 'line':
    case 'area':
    case 'pie':
    case 'doughnut':
      return group.type;
    default:
      return null;
  }
}

function seriesOf(series: SeriesModel, group: ChartGroup): BookSeries {
  const { tx, cat, val, spPr } = series;
  const labels = series.dataLabels ?? ('dataLabels' in group ? group.dataLabels : undefined);
  const categories = cat?.strRef?.formula ?? cat?.numRef?.formula;
  const color = spPr && colorOf(spPr);
  const format = labels?.numFmt;
  return {
    name: tx?.value ?? String(tx?.strRef?.cache?.points[0]?.value ?? ''),
    ...(val?.numRef === undefined ? {} : { values: val.numRef.formula }),
    ...(categories === undefined ? {} : { categories }),
    ...(color === undefined ? {} : { color }),
    ...(labels?.showVal
      ? {
          labels: {
            ...(format && !format.sourceLinked ? { numberFormat: format.formatCode } : {}),
            ...(labels.position === undefined ? {} : { position: labels.position }),
          },
        }
      : {}),
  };
}

/** The library keeps what it did not change as it stood. */
function colorOf(shape: NonNullable<SeriesModel['spPr']>): string | undefined {
  const { _rawXml: xml = '' } = shape as { _rawXml?: string };
  const [, color] = /^<c:spPr>\s*<a:solidFill>\s*<a:srgbClr val="(\w{6})"/.exec(xml) ?? [];
  return color && `#${color.toUpperCase()}`;
}

function axisOf(axis: ChartAxis | undefined): BookAxis {
  if (!axis) return {};
  const { numFmt, tickLblPos, majorGridlines, scaling, axisType } = axis;
  return {
    ...(numFmt && !numFmt.sourceLinked ? { numberFormat: numFmt.formatCode } : {}),
    ...(tickLblPos === undefined || tickLblPos === 'nextTo' ? {} : { labels: tickLblPos }),
    ...(axisType === 'val' ? { gridlines: majorGridlines !== undefined } : {}),
    ...(scaling?.min === undefined ? {} : { minimum: scaling.min }),
    ...(scaling?.max === undefined ? {} : { maximum: scaling.max }),
  };
}

function cornerOf(anchor: Chart['range']['tl']): Corner {
  const { nativeCol, nativeColOff, nativeRow, nativeRowOff } = anchor;
  return {
    row: nativeRow,
    column: nativeCol,
    down: nativeRowOff / EMU,
    right: nativeColOff / EMU,
  };
}

const POINTS_PER_PIXEL = 0.75;

/** The library gives pixels. */
function extentOf(extent: unknown): { width: number; height: number } | undefined {
  const { width, height } = (extent ?? {}) as { width?: number; height?: number };
  if (width === undefined || height === undefined) return undefined;
  const points = (pixels: number): number => Math.round(pixels * POINTS_PER_PIXEL * 1_000) / 1_000;
  return { width: points(width), height: points(height) };
}
