import type { GridModel } from '../grid-model/grid-model';
import { scrolledPart } from '../grid-model/places';
import { ColumnChart } from './column-chart';
import { drawChart } from './drawing';

/** The charts of the sheet that is shown, drawn over its cells; they scroll with them. */
export function ChartLayer({ model }: { model: GridModel }) {
  const { workbook } = model;
  const { charts } = workbook.sheet(workbook.state.activeSheetId);
  if (charts.length === 0) return null;
  const { left, top, x, y } = scrolledPart(model);
  return (
    <div className="chart-layer" style={{ left, top }}>
      {charts.map((chart) => {
        const drawing = drawChart(workbook, chart);
        const place = { left: drawing.left - x, top: drawing.top - y };
        return (
          <div key={chart.id} className="chart-place" style={place}>
            <ColumnChart {...drawing} />
          </div>
        );
      })}
    </div>
  );
}
