import type { BookSeries } from '../../../xlsx/book/chart';
import { ApiObject, writeOnly, type ApiClass } from '../executor/api';
import { boolean, colour, place, text } from '../executor/arguments';
import type { HostServices } from '../executor/services';
import type { SeriesTarget } from '../executor/targets';
import { formatAbsolute, quoteSheet } from '../workbook/address';
import { changeChart } from '../workbook/charts';

function change(
  { chart: target, index }: SeriesTarget,
  host: HostServices,
  next: (series: BookSeries) => BookSeries,
): void {
  changeChart(host.workbook, target, (chart) => ({
    ...chart,
    series: chart.series.map((each, i) => (i === index ? next(each) : each)),
  }));
}

function setCategories(target: SeriesTarget, range: unknown, host: HostServices): void {
  const { sheet, area } = place(range, host.workbook.sheet(target.chart.sheetId), host);
  const categories = `${quoteSheet(sheet.name)}!${formatAbsolute(area)}`;
  change(target, host, (series) => ({ ...series, categories }));
}

export const chartSeriesClass: ApiClass<SeriesTarget> = {
  properties: {
    Name: writeOnly((target, value, host) => {
      const name = text(value);
      change(target, host, (series) => ({ ...series, name }));
    }),
    HasDataLabels: writeOnly((target, value, host) => {
      const labelled = boolean(value);
      change(target, host, ({ labels = {}, ...series }) =>
        labelled ? { ...series, labels } : series,
      );
    }),
  },
  navigations: {
    DataLabels: (series) => ApiObject.of('ChartDataLabels', series),
    Format: (series) => ApiObject.of('ChartSeriesFormat', series),
  },
  methods: { SetXAxisValues: (series, [range], host) => setCategories(series, range, host) },
};

export const chartDataLabelsClass: ApiClass<SeriesTarget> = {
  properties: {
    NumberFormat: writeOnly((target, value, host) => {
      const numberFormat = text(value);
      change(target, host, (series) => ({
        ...series,
        labels: { ...series.labels, numberFormat },
      }));
    }),
  },
};

export const chartSeriesFormatClass: ApiClass<SeriesTarget> = {
  navigations: { Fill: (series) => ApiObject.of('ChartFill', series) },
};

export const chartFillClass: ApiClass<SeriesTarget> = {
  methods: {
    SetSolidColor: (target, [value], host) => {
      const color = colour(value);
      change(target, host, (series) => ({ ...series, color }));
    },
  },
};
