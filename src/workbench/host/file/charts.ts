/** Charts: what was set on them by Office.js's paths, against the parts of a chart in a file. */
import type { BookAxis, BookChart, BookSeries, ChartKind, Corner } from '../../../xlsx/book/chart';
import { formatAbsolute, parseAddress } from '../workbook/address';
import { offsetOf, sizeOf } from '../workbook/layout';
import type { Chart, Series, SheetArea, SheetState } from '../workbook/state';
import { inverse } from './words';

type Settings = Readonly<Record<string, unknown>>;

const TYPES: Record<string, readonly [ChartKind, BookChart['grouping']]> = {
  ColumnClustered: ['column', 'clustered'],
  ColumnStacked: ['column', 'stacked'],
  ColumnStacked100: ['column', 'percentStacked'],
  BarClustered: ['bar', 'clustered'],
  BarStacked: ['bar', 'stacked'],
  BarStacked100: ['bar', 'percentStacked'],
  Line: ['line', 'standard'],
  LineStacked: ['line', 'stacked'],
  LineStacked100: ['line', 'percentStacked'],
  Area: ['area', 'standard'],
  AreaStacked: ['area', 'stacked'],
  AreaStacked100: ['area', 'percentStacked'],
  Pie: ['pie', undefined],
  Doughnut: ['doughnut', undefined],
};
const LEGENDS = { b: 'Bottom', t: 'Top', l: 'Left', r: 'Right', tr: 'Corner' } as const;
const LABELS = { outEnd: 'OutsideEnd', inEnd: 'InsideEnd', inBase: 'InsideBase', ctr: 'Center' };
const AXIS_LABELS = { high: 'High', low: 'Low', nextTo: 'NextToAxis', none: 'None' } as const;

/** Per cent of a column's width between two, where nobody said otherwise. */
const GAP = 219;

const legendOf = inverse(LEGENDS);
const labelOf = inverse(LABELS);
const axisLabelOf = inverse(AXIS_LABELS);

const numberAt = (settings: Settings, path: string): number | undefined =>
  typeof settings[path] === 'number' ? settings[path] : undefined;
const textAt = (settings: Settings, path: string): string | undefined =>
  typeof settings[path] === 'string' && settings[path] !== '' ? settings[path] : undefined;

/** Only what is there. */
const present = <T extends object>(given: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;

/** Nothing for a chart of a kind that a file is not written with here. */
export function bookChart(
  chart: Chart,
  sheet: SheetState,
  nameOf: (sheetId: string) => string,
): BookChart[] {
  const type = TYPES[chart.type];
  if (!type) return [];
  const [kind, grouping] = type;
  const { settings, series, left, top, width, height } = chart;
  const own = series[0]?.settings ?? {};
  const address = (source: SheetArea | null): string | undefined =>
    source
      ? `'${nameOf(source.sheetId).replaceAll("'", "''")}'!${formatAbsolute(source.area)}`
      : undefined;
  return [
    {
      name: chart.name,
      altText: textAt(settings, 'AltTextDescription') ?? '',
      kind,
      from: cornerAt(sheet, left, top),
      to: { width, height },
      series: series.map((one) => bookSeries(one, address)),
      categoryAxis: bookAxis(settings, 'Axes/CategoryAxis/'),
      valueAxis: {
        gridlines: settings['Axes/ValueAxis/MajorGridlines/Visible'] !== false,
        ...bookAxis(settings, 'Axes/ValueAxis/'),
      },
      ...present<Pick<BookChart, 'grouping' | 'title' | 'legend' | 'gap' | 'overlap'>>({
        grouping,
        title: settings['Title/Visible'] === false ? undefined : textAt(settings, 'Title/Text'),
        legend:
          settings['Legend/Visible'] === false
            ? undefined
            : (legendOf(settings['Legend/Position']) ?? 'b'),
        gap: kind === 'column' || kind === 'bar' ? (numberAt(own, 'GapWidth') ?? GAP) : undefined,
        overlap: numberAt(own, 'Overlap'),
      }),
    },
  ];
}

const bookSeries = (
  { name, values, categories, settings }: Series,
  address: (source: SheetArea | null) => string | undefined,
): BookSeries => ({
  name,
  ...present<Omit<BookSeries, 'name'>>({
    values: address(values),
    categories: address(categories),
    color: textAt(settings, 'Format/Fill/Color'),
    labels:
      settings['HasDataLabels'] === true
        ? present<NonNullable<BookSeries['labels']>>({
            numberFormat: textAt(settings, 'DataLabels/NumberFormat'),
            position: labelOf(settings['DataLabels/Position']),
          })
        : undefined,
  }),
});

const bookAxis = (settings: Settings, path: string): BookAxis =>
  present<BookAxis>({
    numberFormat: textAt(settings, `${path}NumberFormat`),
    labels: axisLabelOf(settings[`${path}TickLabelPosition`]),
    gridlines: undefined,
    minimum: numberAt(settings, `${path}Minimum`),
    maximum: numberAt(settings, `${path}Maximum`),
  });

/** The cell under a point of the sheet, and how far into it. */
function cornerAt(sheet: SheetState, left: number, top: number): Corner {
  const along = (axis: 'row' | 'column', distance: number): [line: number, rest: number] => {
    let line = 0;
    let rest = distance;
    for (; rest > 0 && rest >= sizeOf(sheet, axis, line); line++) rest -= sizeOf(sheet, axis, line);
    return [line, rest];
  };
  const [row, down] = along('row', top);
  const [column, right] = along('column', left);
  return { row, column, down, right };
}

/** `sheet` has its sizes already. */
export function hostChart(
  chart: BookChart,
  sheet: SheetState,
  id: string,
  idOf: (sheetName: string) => string | undefined,
): Chart {
  const { title, legend, gap, overlap, altText, categoryAxis, valueAxis } = chart;
  const type = Object.entries(TYPES).find(
    ([, [kind, grouping]]) =>
      kind === chart.kind && (grouping === undefined || grouping === chart.grouping),
  );
  const source = (address: string | undefined): SheetArea | null => {
    const parsed = address === undefined ? null : parseAddress(address);
    const sheetId = parsed?.sheet ? idOf(parsed.sheet) : sheet.id;
    return parsed && sheetId !== undefined ? { sheetId, area: parsed.area } : null;
  };
  const point = ({ row, column, down, right }: Corner) => ({
    left: offsetOf(sheet, 'column', column) + right,
    top: offsetOf(sheet, 'row', row) + down,
  });
  const { left, top } = point(chart.from);
  const size =
    'width' in chart.to
      ? chart.to
      : { width: point(chart.to).left - left, height: point(chart.to).top - top };
  return {
    id,
    name: chart.name,
    type: type?.[0] ?? 'ColumnClustered',
    left,
    top,
    width: size.width,
    height: size.height,
    series: chart.series.map((one, index) => ({
      name: one.name,
      values: source(one.values),
      categories: source(one.categories),
      settings: present({
        'Format/Fill/Color': one.color,
        HasDataLabels: one.labels ? true : undefined,
        'DataLabels/NumberFormat': one.labels?.numberFormat,
        'DataLabels/Position': LABELS[one.labels?.position as keyof typeof LABELS],
        GapWidth: index === 0 && gap !== GAP ? gap : undefined,
        Overlap: index === 0 ? overlap : undefined,
      }),
    })),
    settings: present({
      AltTextDescription: altText === '' ? undefined : altText,
      'Title/Text': title,
      'Title/Visible': title === undefined ? false : undefined,
      'Legend/Visible': legend !== undefined,
      'Legend/Position': legend && LEGENDS[legend],
      ...hostAxis(categoryAxis, 'Axes/CategoryAxis/'),
      ...hostAxis(valueAxis, 'Axes/ValueAxis/'),
      'Axes/ValueAxis/MajorGridlines/Visible': valueAxis.gridlines === false ? false : undefined,
    }),
  };
}

const hostAxis = (
  { numberFormat, labels, minimum, maximum }: BookAxis,
  path: string,
): Settings => ({
  [`${path}NumberFormat`]: numberFormat,
  [`${path}TickLabelPosition`]: labels && AXIS_LABELS[labels],
  [`${path}Minimum`]: minimum,
  [`${path}Maximum`]: maximum,
});
