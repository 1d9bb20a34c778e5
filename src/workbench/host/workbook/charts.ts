/** Charts: what they draw and where they are. */
import type { BookChart, BookSeries, Corner } from '../../../xlsx/book/chart';
import { itemNotFound } from '../errors';
import {
  area,
  cellsOf,
  formatAbsolute,
  lastColumn,
  lastRow,
  parseAddress,
  quoteSheet,
  type Area,
} from './address';
import { offsetOf } from './layout';
import { refuseIfProtected } from './protection';
import type { Chart, SheetState } from './state';
import type { Workbook } from './workbook';

interface ChartPlace {
  sheetId: string;
  id: string;
}

export function findChart(workbook: Workbook, { sheetId, id }: ChartPlace): Chart {
  const found = workbook.findSheet(sheetId)?.charts.find((chart) => chart.id === id);
  if (!found) throw itemNotFound();
  return found;
}

/** Points. */
const NEW_SIZE = { width: 360, height: 216 };
/** Per cent of a column's width between two. */
const NEW_GAP = 219;

/** Clustered columns. */
export function addChart(
  workbook: Workbook,
  sheet: SheetState,
  series: readonly BookSeries[],
): Chart {
  refuseIfProtected(sheet, 'objects');
  const chart: Chart = {
    id: workbook.newId('object'),
    name: `${workbook.culture.chart}${sheet.charts.length + 1}`,
    altText: '',
    kind: 'column',
    grouping: 'clustered',
    from: { row: 0, column: 0, down: 0, right: 0 },
    to: NEW_SIZE,
    legend: 'b',
    series: [...series],
    gap: NEW_GAP,
    categoryAxis: {},
    valueAxis: { gridlines: true },
  };
  sheet.charts = [...sheet.charts, chart];
  return chart;
}

export function changeChart(
  workbook: Workbook,
  place: ChartPlace,
  change: (chart: Chart, sheet: SheetState) => Chart,
): void {
  const sheet = workbook.sheet(place.sheetId);
  refuseIfProtected(sheet, 'objects');
  sheet.charts = sheet.charts.map((chart) =>
    chart.id === place.id ? change(chart, sheet) : chart,
  );
}

/** Where a chart is on its sheet, in points. */
export function boxOf(sheet: SheetState, { from, to }: BookChart): Box {
  const { left, top } = pointOf(sheet, from);
  if ('width' in to) return { left, top, width: to.width, height: to.height };
  const end = pointOf(sheet, to);
  return { left, top, width: end.left - left, height: end.top - top };
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const pointOf = (
  sheet: SheetState,
  { row, column, down, right }: Corner,
): Pick<Box, 'left' | 'top'> => ({
  left: offsetOf(sheet, 'column', column) + right,
  top: offsetOf(sheet, 'row', row) + down,
});

/** A series a column of a block: a first column of text is the categories, a first row of text the names. */
export function seriesFrom(workbook: Workbook, sheet: SheetState, block: Area): BookSeries[] {
  const isText = (row: number, column: number): boolean =>
    typeof workbook.content(sheet, row, column) === 'string';
  const hasSide = block.columns > 1 && isText(lastRow(block), block.column);
  const hasTop = block.rows > 1 && isText(block.row, lastColumn(block));
  const row = block.row + (hasTop ? 1 : 0);
  const rows = block.rows - (hasTop ? 1 : 0);
  const first = block.column + (hasSide ? 1 : 0);
  const address = (column: number): string =>
    `${quoteSheet(sheet.name)}!${formatAbsolute(area(row, column, rows, 1))}`;
  return Array.from({ length: block.columns - (hasSide ? 1 : 0) }, (_, i) => ({
    name: hasTop ? workbook.text(sheet, block.row, first + i) : '',
    values: address(first + i),
    ...(hasSide ? { categories: address(block.column) } : {}),
  }));
}

/** The cells at an address as charts and validations have it; one without a sheet is on `home`. */
export function cellsAt<T>(
  workbook: Workbook,
  home: SheetState,
  address: string | undefined,
  read: (sheet: SheetState, row: number, column: number) => T,
): T[] {
  const parsed = parseAddress(address ?? '');
  const sheet = parsed?.sheet ? workbook.findSheet(parsed.sheet) : home;
  if (!parsed || !sheet) return [];
  return [...cellsOf(parsed.area)].map(([row, column]) => read(sheet, row, column));
}
