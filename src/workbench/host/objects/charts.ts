import { invalidArgument, itemNotFound } from '../errors';
import { ApiObject, readOnly, settable, type ApiClass, type Property } from '../executor/api';
import { number, oneOf, place, text, wholeNumber } from '../executor/arguments';
import type { HostServices } from '../executor/services';
import {
  addChart,
  changeChart,
  findChart,
  removeChart,
  seriesFrom,
  SERIES_BY,
} from '../workbook/charts';
import { offsetOf, sizeOf } from '../workbook/layout';
import type { Chart, SheetState } from '../workbook/state';
import { child, type Bag } from './bag';
import { axes, chartFormat, dataLabels, legend, title } from './chartParts';
import { chartSeriesClass } from './chartSeries';
import { worksheetObject } from './worksheets';

export interface ChartTarget {
  sheetId: string;
  id: string;
}

/** A chart's settings as a bag of paths. */
const bagOf = (target: ChartTarget): Bag => ({
  path: '',
  read: (path, host) => findChart(host.workbook, target).settings[path],
  write: (path, value, host) => {
    const { settings } = findChart(host.workbook, target);
    changeChart(host.workbook, target, { settings: { ...settings, [path]: value } });
  },
});

const measure = (key: 'left' | 'top' | 'width' | 'height'): Property<ChartTarget> =>
  settable(
    (target, host) => findChart(host.workbook, target)[key],
    (target, value, host) => changeChart(host.workbook, target, { [key]: number(value) }),
  );

/** Between the upper left corner of one cell and the lower right of another. */
function setPosition(target: ChartTarget, start: unknown, end: unknown, host: HostServices): void {
  const sheet = host.workbook.sheet(target.sheetId);
  const from = place(start, sheet, host).area;
  const left = offsetOf(sheet, 'column', from.column);
  const top = offsetOf(sheet, 'row', from.row);
  if (end === null || end === undefined) return changeChart(host.workbook, target, { left, top });
  const to = place(end, sheet, host).area;
  const column = to.column + to.columns - 1;
  const row = to.row + to.rows - 1;
  changeChart(host.workbook, target, {
    left,
    top,
    width: offsetOf(sheet, 'column', column) + sizeOf(sheet, 'column', column) - left,
    height: offsetOf(sheet, 'row', row) + sizeOf(sheet, 'row', row) - top,
  });
}

const part =
  (name: string, declaration: Parameters<typeof child>[2]) =>
  (target: ChartTarget, host: HostServices): ApiObject =>
    child(bagOf(target), name, declaration, host);

const chartClass: ApiClass<ChartTarget> = {
  name: 'Chart',
  check: (target, host) => void findChart(host.workbook, target),
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly(({ id }) => id),
    Name: settable(
      (target, host) => findChart(host.workbook, target).name,
      (target, value, host) => changeChart(host.workbook, target, { name: text(value) }),
    ),
    ChartType: settable(
      (target, host) => findChart(host.workbook, target).type,
      (target, value, host) => changeChart(host.workbook, target, { type: text(value) }),
    ),
    Left: measure('left'),
    Top: measure('top'),
    Width: measure('width'),
    Height: measure('height'),
  },
  navigations: {
    Axes: part('Axes', axes),
    DataLabels: part('DataLabels', dataLabels),
    Format: part('Format', chartFormat),
    Legend: part('Legend', legend),
    Series: (target, host) => ApiObject.of(chartSeriesClass, target, host),
    Title: part('Title', title),
    Worksheet: ({ sheetId }, host) => worksheetObject(host, host.workbook.sheet(sheetId)),
  },
  methods: {
    Activate: () => undefined,
    Delete: (target, _, host) => removeChart(host.workbook, target),
    SetData: (target, [source, seriesBy], host) => {
      const { sheet, area } = place(source, host.workbook.sheet(target.sheetId), host);
      const series = seriesFrom(host.workbook, sheet, area, oneOf(seriesBy ?? 'Auto', SERIES_BY));
      changeChart(host.workbook, target, { series });
    },
    SetPosition: (target, [start, end], host) => setPosition(target, start, end, host),
  },
};

const chartObject = (
  sheet: SheetState,
  chart: Chart | undefined,
  host: HostServices,
): ApiObject | null =>
  chart ? ApiObject.of(chartClass, { sheetId: sheet.id, id: chart.id }, host) : null;

function find(sheetId: string, key: unknown, host: HostServices): ApiObject | null {
  const wanted = text(key).toLowerCase();
  const sheet = host.workbook.sheet(sheetId);
  return chartObject(
    sheet,
    sheet.charts.find(
      ({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted,
    ),
    host,
  );
}

const orThrow = (object: ApiObject | null): ApiObject => {
  if (!object) throw itemNotFound();
  return object;
};

export const chartsClass: ApiClass<{ sheetId: string }> = {
  name: 'ChartCollection',
  properties: {
    Count: readOnly(({ sheetId }, host) => host.workbook.sheet(sheetId).charts.length),
  },
  items: ({ sheetId }, host) => {
    const sheet = host.workbook.sheet(sheetId);
    return sheet.charts.flatMap((chart) => chartObject(sheet, chart, host) ?? []);
  },
  item: ({ sheetId }, key, host) => find(sheetId, key, host),
  methods: {
    Add: ({ sheetId }, [type, source, seriesBy], host) => {
      const { workbook } = host;
      const sheet = workbook.sheet(sheetId);
      if (source === null) throw invalidArgument('A range is expected.');
      const from = place(source, sheet, host);
      const series = seriesFrom(
        workbook,
        from.sheet,
        from.area,
        oneOf(seriesBy ?? 'Auto', SERIES_BY),
      );
      return chartObject(sheet, addChart(workbook, sheet, text(type), series), host);
    },
    GetCount: ({ sheetId }, _, host) => host.workbook.sheet(sheetId).charts.length,
    GetItem: ({ sheetId }, [name], host) => orThrow(find(sheetId, name, host)),
    GetItemAt: ({ sheetId }, [index], host) => {
      const sheet = host.workbook.sheet(sheetId);
      return orThrow(chartObject(sheet, sheet.charts[wholeNumber(index)], host));
    },
    GetItemOrNullObject: ({ sheetId }, [name], host) => find(sheetId, name, host),
  },
};
