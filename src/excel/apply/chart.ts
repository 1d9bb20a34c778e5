/** The cover chart as a native Excel chart. Charts have no alternative text in the API. */
import type { ChartPlan } from '../../layout/plan';
import { cellAddress } from '../../layout/addresses';
import { CALL_BYTES, type Step } from './steps';

const CALLS = 25;

export function chartStep(plan: ChartPlan, sheet: string): Step {
  return {
    sheet,
    bytes: CALLS * CALL_BYTES,
    queue: (proxies) => {
      const worksheet = proxies.sheet(sheet);
      const chart = worksheet.charts.add(
        'ColumnClustered',
        proxies.range(sheet, plan.values),
        'Columns',
      );
      chart.name = plan.key;
      chart.title.text = plan.title;
      chart.legend.visible = false;
      chart.setPosition(cellAddress(plan.row, plan.column));
      chart.width = plan.width;
      chart.height = plan.height;
      const series = chart.series.getItemAt(0);
      series.name = plan.seriesName;
      series.setXAxisValues(proxies.range(sheet, plan.categories));
      series.format.fill.setSolidColor(plan.color);
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = plan.valueFormat;
      chart.axes.categoryAxis.tickLabelPosition = 'Low';
      chart.axes.valueAxis.numberFormat = plan.valueFormat;
    },
  };
}
