import { itemNotFound } from '../errors';
import { ApiObject, readOnly, settable, type ApiClass } from '../executor/api';
import { place, text, textOr, wholeNumber } from '../executor/arguments';
import type { HostServices } from '../executor/services';
import { cellCount } from '../workbook/address';
import { changeChart, findChart } from '../workbook/charts';
import type { Series } from '../workbook/state';
import { bagProperties, amount, child, flag, words, type Bag } from './bag';
import { dataLabels, points, seriesFormat } from './chartParts';
import type { ChartTarget } from './charts';

interface SeriesTarget extends Bag {
  chart: ChartTarget;
  index: number;
}

function find(chart: ChartTarget, index: number, host: HostServices): Series {
  const found = findChart(host.workbook, chart).series[index];
  if (!found) throw itemNotFound();
  return found;
}

function change(
  chart: ChartTarget,
  index: number,
  host: HostServices,
  next: Partial<Series>,
): void {
  find(chart, index, host);
  const { series } = findChart(host.workbook, chart);
  changeChart(host.workbook, chart, {
    series: series.map((each, i) => (i === index ? { ...each, ...next } : each)),
  });
}

const target = (chart: ChartTarget, index: number): SeriesTarget => ({
  chart,
  index,
  path: '',
  read: (path, host) => find(chart, index, host).settings[path],
  write: (path, value, host) => {
    const { settings } = find(chart, index, host);
    change(chart, index, host, { settings: { ...settings, [path]: value } });
  },
});

function setSource(
  series: SeriesTarget,
  key: 'values' | 'categories',
  range: unknown,
  host: HostServices,
): void {
  const { sheet, area } = place(range, host.workbook.sheet(series.chart.sheetId), host);
  change(series.chart, series.index, host, { [key]: { sheetId: sheet.id, area } });
}

const pointCount = (bag: Bag, host: HostServices): number => {
  const { chart, index } = bag as SeriesTarget;
  const { values } = find(chart, index, host);
  return values ? cellCount(values.area) : 0;
};

const pointsOfSeries = points(pointCount);

const oneSeriesClass: ApiClass<SeriesTarget> = {
  name: 'ChartSeries',
  check: ({ chart, index }, host) => void find(chart, index, host),
  properties: {
    Name: settable(
      ({ chart, index }, host) => find(chart, index, host).name,
      ({ chart, index }, value, host) => change(chart, index, host, { name: text(value) }),
    ),
    ...bagProperties({
      HasDataLabels: flag(false),
      GapWidth: amount(219),
      Overlap: amount(-27),
      InvertIfNegative: flag(false),
      VaryByCategories: flag(false),
      ChartType: words('ColumnClustered'),
    }),
  },
  navigations: {
    DataLabels: (series, host) => child(series, 'DataLabels', dataLabels, host),
    Format: (series, host) => child(series, 'Format', seriesFormat, host),
    Points: (series, host) => child(series, 'Points', pointsOfSeries, host),
  },
  methods: {
    SetValues: (series, [range], host) => setSource(series, 'values', range, host),
    SetXAxisValues: (series, [range], host) => setSource(series, 'categories', range, host),
    Delete: ({ chart, index }, _, host) => {
      const { series } = findChart(host.workbook, chart);
      changeChart(host.workbook, chart, { series: series.filter((__, i) => i !== index) });
    },
  },
};

const seriesObject = (chart: ChartTarget, index: number, host: HostServices): ApiObject =>
  ApiObject.of(oneSeriesClass, target(chart, index), host);

const count = (chart: ChartTarget, host: HostServices): number =>
  findChart(host.workbook, chart).series.length;

export const chartSeriesClass: ApiClass<ChartTarget> = {
  name: 'ChartSeriesCollection',
  properties: { Count: readOnly(count) },
  items: (chart, host) =>
    Array.from({ length: count(chart, host) }, (_, index) => seriesObject(chart, index, host)),
  methods: {
    Add: (chart, [name], host) => {
      const { series } = findChart(host.workbook, chart);
      const made: Series = { name: textOr(name, ''), values: null, categories: null, settings: {} };
      changeChart(host.workbook, chart, { series: [...series, made] });
      return seriesObject(chart, series.length, host);
    },
    GetCount: (chart, _, host) => count(chart, host),
    GetItemAt: (chart, [index], host) => {
      find(chart, wholeNumber(index), host);
      return seriesObject(chart, wholeNumber(index), host);
    },
  },
};
