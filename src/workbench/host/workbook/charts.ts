/** Charts: what they draw, where they are, what was set on them. */
import { invalidArgument, itemNotFound } from '../errors';
import { area, type Area } from './address';
import { refuseIfProtected } from './protection';
import type { Chart, Scalar, Series, SheetArea, SheetState } from './state';
import type { Workbook } from './workbook';

export const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

interface ChartPlace {
  sheetId: string;
  id: string;
}

export function findChart(workbook: Workbook, { sheetId, id }: ChartPlace): Chart {
  const found = workbook.findSheet(sheetId)?.charts.find((chart) => chart.id === id);
  if (!found) throw itemNotFound();
  return found;
}

export function addChart(
  workbook: Workbook,
  sheet: SheetState,
  type: string,
  series: readonly Series[],
): Chart {
  refuseIfProtected(sheet, 'allowEditObjects');
  const chart: Chart = {
    id: workbook.newId('object'),
    name: `${workbook.culture.chart}${sheet.charts.length + 1}`,
    type,
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    series,
    settings: {},
  };
  sheet.charts = [...sheet.charts, chart];
  return chart;
}

export function changeChart(workbook: Workbook, place: ChartPlace, change: Partial<Chart>): void {
  const sheet = workbook.sheet(place.sheetId);
  refuseIfProtected(sheet, 'allowEditObjects');
  for (const size of [change.width, change.height])
    if (size !== undefined && size <= 0) throw invalidArgument('A chart has a size.');
  sheet.charts = sheet.charts.map((chart) =>
    chart.id === place.id ? { ...chart, ...change } : chart,
  );
}

export function removeChart(workbook: Workbook, place: ChartPlace): void {
  const sheet = workbook.sheet(place.sheetId);
  refuseIfProtected(sheet, 'allowEditObjects');
  sheet.charts = sheet.charts.filter((chart) => chart.id !== place.id);
}

/**
 * Reads series out of a block as Excel does: a first column of text is the categories, a first row of
 * text the names. More rows than columns: a series a column.
 */
export function seriesFrom(
  workbook: Workbook,
  sheet: SheetState,
  block: Area,
  by: (typeof SERIES_BY)[number],
): Series[] {
  const isText = (row: number, column: number): boolean =>
    typeof workbook.content(sheet, row, column) === 'string';
  const inRows = by === 'Rows' || (by === 'Auto' && block.columns > block.rows);
  const hasSide = block.columns > 1 && isText(block.row + block.rows - 1, block.column);
  const hasTop = block.rows > 1 && isText(block.row, block.column + block.columns - 1);
  const body: Area = {
    row: block.row + (hasTop ? 1 : 0),
    column: block.column + (hasSide ? 1 : 0),
    rows: block.rows - (hasTop ? 1 : 0),
    columns: block.columns - (hasSide ? 1 : 0),
  };
  const side = area(body.row, block.column, body.rows, 1);
  const top = area(block.row, body.column, 1, body.columns);
  const [categories, names] = inRows ? [hasTop && top, hasSide] : [hasSide && side, hasTop];
  const source = (where: Area): SheetArea => ({ sheetId: sheet.id, area: where });
  return Array.from({ length: inRows ? body.rows : body.columns }, (_, i) => {
    const where = inRows
      ? area(body.row + i, body.column, 1, body.columns)
      : area(body.row, body.column + i, body.rows, 1);
    const heading = inRows ? [body.row + i, block.column] : [block.row, body.column + i];
    const [row = 0, column = 0] = heading;
    return {
      name: names ? workbook.text(sheet, row, column) : '',
      values: source(where),
      categories: categories ? source(categories) : null,
      settings: {},
    };
  });
}

/** The values that a series draws now. */
export function sourceValues(workbook: Workbook, source: SheetArea | null): Scalar[] {
  const sheet = source && workbook.findSheet(source.sheetId);
  if (!source || !sheet) return [];
  const { row, column, rows, columns } = source.area;
  return Array.from({ length: rows * columns }, (_, i) =>
    workbook.value(sheet, row + Math.floor(i / columns), column + (i % columns)),
  );
}
