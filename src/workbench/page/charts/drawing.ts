import { boxOf, cellsAt } from '../../host/workbook/charts';
import type { Chart, SheetState } from '../../host/workbook/state';
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

/** `sheet` is the chart's own. */
export function drawChart(workbook: Workbook, sheet: SheetState, chart: Chart): ChartDrawing {
  const [first] = chart.series;
  const box = boxOf(sheet, chart);
  return {
    id: chart.id,
    title: chart.title ?? first?.name ?? '',
    description: chart.altText,
    categories: cellsAt(workbook, sheet, first?.categories, (home, row, column) =>
      workbook.text(home, row, column),
    ),
    series: chart.series.map(({ name, values }) => ({
      name,
      values: cellsAt(workbook, sheet, values, (home, row, column) => {
        const value = workbook.value(home, row, column);
        return typeof value === 'number' ? value : null;
      }),
    })),
    left: box.left * PIXELS_PER_POINT,
    top: box.top * PIXELS_PER_POINT,
    width: box.width * PIXELS_PER_POINT,
    height: box.height * PIXELS_PER_POINT,
  };
}
