import type { GridModel } from '../grid-model/grid-model';
import { placeOf } from '../grid-model/places';
import { ColumnChart } from './column-chart';
import { drawChart } from './drawing';

/** The charts of the sheet that is shown, drawn over its cells; they scroll with them. */
export function ChartLayer({ model }: { model: GridModel }) {
  const { workbook } = model;
  const sheet = workbook.sheet(workbook.state.activeSheetId);
  if (sheet.charts.length === 0) return null;
  return sheet.charts.map((chart) => {
    const drawing = drawChart(workbook, sheet, chart);
    const { clip, left, top } = placeOf(model, drawing);
    return (
      <div key={chart.id} className="chart-clip" style={clip}>
        <div className="chart-place" style={{ left: left - clip.left, top: top - clip.top }}>
          <ColumnChart {...drawing} />
        </div>
      </div>
    );
  });
}
