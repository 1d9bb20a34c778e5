import { cellsOf } from '../../host/workbook/address';
import type { Chart, SheetArea } from '../../host/workbook/state';
import type { Workbook } from '../../host/workbook/workbook';

/** A chart as it is drawn: what it says, read from the cells it is made of. */
export interface ChartDrawing {
  id: string;
  title: string;
  /** What a reader who does not see it is told. */
  description: string;
  categories: string[];
  /** One value a category; null has no bar. */
  series: { name: string; values: (number | null)[] }[];
  /** Pixels from the sheet's upper left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
}

const PIXELS_PER_POINT = 96 / 72;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function cells<T>(
  workbook: Workbook,
  source: SheetArea | null,
  read: (sheet: ReturnType<Workbook['sheet']>, row: number, column: number) => T,
): T[] {
  if (source === null) return [];
  const sheet = workbook.sheet(source.sheetId);
  return [...cellsOf(source.area)].map(([row, column]) => read(sheet, row, column));
}

export function drawChart(workbook: Workbook, chart: Chart): ChartDrawing {
  const series = chart.series.map(({ name, values }) => ({
    name,
    values: cells(workbook, values, (sheet, row, column) => {
      const value = workbook.value(sheet, row, column);
      return typeof value === 'number' ? value : null;
    }),
  }));
  const categories = cells(workbook, chart.series[0]?.categories ?? null, (sheet, row, column) =>
    workbook.text(sheet, row, column),
  );
  const title = text(chart.settings['Title/Text']);
  return {
    id: chart.id,
    title: title === '' ? (chart.series[0]?.name ?? '') : title,
    description: text(chart.settings['AltTextDescription']),
    categories,
    series,
    left: chart.left * PIXELS_PER_POINT,
    top: chart.top * PIXELS_PER_POINT,
    width: chart.width * PIXELS_PER_POINT,
    height: chart.height * PIXELS_PER_POINT,
  };
}
