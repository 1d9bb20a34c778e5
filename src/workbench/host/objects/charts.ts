import { invalidArgument, itemNotFound } from '../errors';
import { ApiObject, settable, writeOnly, type ApiClass, type Property } from '../executor/api';
import { boolean, number, oneOf, place, text, wholeNumber } from '../executor/arguments';
import type { HostServices } from '../executor/services';
import type { AxisTarget, ChartTarget } from '../executor/targets';
import { addChart, boxOf, changeChart, findChart, seriesFrom } from '../workbook/charts';

const AXIS_LABELS = { High: 'high', Low: 'low', NextToAxis: 'nextTo', None: 'none' } as const;

const measure = (key: 'width' | 'height'): Property<ChartTarget> =>
  writeOnly((target, value, host) => {
    const size = number(value);
    if (size <= 0) throw invalidArgument('A chart has a size.');
    changeChart(host.workbook, target, (chart, sheet) => {
      const { width, height } = boxOf(sheet, chart);
      return { ...chart, to: { width, height, [key]: size } };
    });
  });

/** The chart's upper left corner stands in the corner of a cell. */
function setPosition(target: ChartTarget, cell: unknown, host: HostServices): void {
  const { row, column } = place(cell, host.workbook.sheet(target.sheetId), host).area;
  changeChart(host.workbook, target, (chart, sheet) => {
    const { width, height } = boxOf(sheet, chart);
    return { ...chart, from: { row, column, down: 0, right: 0 }, to: { width, height } };
  });
}

export const chartClass: ApiClass<ChartTarget> = {
  check: (target, host) => void findChart(host.workbook, target),
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Name: settable(
      (target, host) => findChart(host.workbook, target).name,
      (target, value, host) => {
        const name = text(value);
        changeChart(host.workbook, target, (chart) => ({ ...chart, name }));
      },
    ),
    Width: measure('width'),
    Height: measure('height'),
  },
  navigations: {
    Axes: (chart) => ApiObject.of('ChartAxes', chart),
    Legend: (chart) => ApiObject.of('ChartLegend', chart),
    Series: (chart) => ApiObject.of('ChartSeriesCollection', chart),
    Title: (chart) => ApiObject.of('ChartTitle', chart),
  },
  methods: { SetPosition: (chart, [start], host) => setPosition(chart, start, host) },
};

export const chartTitleClass: ApiClass<ChartTarget> = {
  properties: {
    Text: writeOnly((target, value, host) => {
      const title = text(value);
      changeChart(host.workbook, target, (chart) => ({ ...chart, title }));
    }),
  },
};

export const chartLegendClass: ApiClass<ChartTarget> = {
  properties: {
    Visible: writeOnly((target, value, host) => {
      const shown = boolean(value);
      changeChart(host.workbook, target, ({ legend = 'b', ...chart }) =>
        shown ? { ...chart, legend } : chart,
      );
    }),
  },
};

export const chartAxesClass: ApiClass<ChartTarget> = {
  navigations: {
    CategoryAxis: (chart) => ApiObject.of('ChartAxis', { chart, axis: 'categoryAxis' }),
    ValueAxis: (chart) => ApiObject.of('ChartAxis', { chart, axis: 'valueAxis' }),
  },
};

const axisProperty = (
  key: 'numberFormat' | 'labels',
  read: (value: unknown) => string,
): Property<AxisTarget> =>
  writeOnly(({ chart: target, axis }, value, host) => {
    const given = read(value);
    changeChart(host.workbook, target, (chart) => ({
      ...chart,
      [axis]: { ...chart[axis], [key]: given },
    }));
  });

export const chartAxisClass: ApiClass<AxisTarget> = {
  properties: {
    NumberFormat: axisProperty('numberFormat', text),
    TickLabelPosition: axisProperty(
      'labels',
      (value) =>
        AXIS_LABELS[oneOf(value, Object.keys(AXIS_LABELS) as (keyof typeof AXIS_LABELS)[])],
    ),
  },
};

/** The target is the sheet's id. */
export const chartsClass: ApiClass<string> = {
  items: (sheetId, host) =>
    host.workbook.sheet(sheetId).charts.map(({ id }) => ApiObject.of('Chart', { sheetId, id })),
  methods: {
    Add: (sheetId, [type, source, seriesBy], host) => {
      const { workbook } = host;
      const sheet = workbook.sheet(sheetId);
      const from = place(source, sheet, host);
      oneOf(type, ['ColumnClustered']);
      oneOf(seriesBy, ['Columns']);
      const series = seriesFrom(workbook, from.sheet, from.area);
      return ApiObject.of('Chart', { sheetId, id: addChart(workbook, sheet, series).id });
    },
  },
};

export const chartSeriesCollectionClass: ApiClass<ChartTarget> = {
  methods: {
    GetItemAt: (chart, [index], host) => {
      const at = wholeNumber(index);
      if (!findChart(host.workbook, chart).series[at]) throw itemNotFound();
      return ApiObject.of('ChartSeries', { chart, index: at });
    },
  },
};
