/** Every class that is served, by its name. */
import type { ApiClasses } from '../executor/api';
import { applicationClass } from './application';
import { borderClass, bordersClass } from './borders';
import {
  chartAxesClass,
  chartAxisClass,
  chartClass,
  chartLegendClass,
  chartsClass,
  chartSeriesCollectionClass,
  chartTitleClass,
} from './charts';
import {
  chartDataLabelsClass,
  chartFillClass,
  chartSeriesClass,
  chartSeriesFormatClass,
} from './chartSeries';
import {
  conditionalFormatClass,
  conditionalFormatsClass,
  customFormatClass,
  formatFillClass,
  formatFontClass,
  formatLookClass,
  formatRuleClass,
} from './conditionalFormats';
import { freezePanesClass } from './freezePanes';
import { nameClass, namesClass } from './names';
import { headerFooterClass, headerFooterGroupClass, pageLayoutClass } from './pageLayout';
import { protectionClass } from './protection';
import { rangeClass } from './range';
import { rangeFillClass, rangeFontClass, rangeFormatClass } from './rangeFormat';
import { addinInternalService, appRuntimeService } from './services';
import { tableClass } from './table';
import { tableColumnClass, tableColumnsClass } from './tableColumns';
import { tablesClass } from './tables';
import { validationClass } from './validation';
import { workbookClass } from './workbook';
import { worksheetClass } from './worksheet';
import { worksheetsClass } from './worksheets';

export const CLASSES: ApiClasses = {
  AddinInternalService: addinInternalService,
  AppRuntimeService: appRuntimeService,
  Application: applicationClass,
  Chart: chartClass,
  ChartAxes: chartAxesClass,
  ChartAxis: chartAxisClass,
  ChartCollection: chartsClass,
  ChartDataLabels: chartDataLabelsClass,
  ChartFill: chartFillClass,
  ChartLegend: chartLegendClass,
  ChartSeries: chartSeriesClass,
  ChartSeriesCollection: chartSeriesCollectionClass,
  ChartSeriesFormat: chartSeriesFormatClass,
  ChartTitle: chartTitleClass,
  ConditionalFormat: conditionalFormatClass,
  ConditionalFormatCollection: conditionalFormatsClass,
  ConditionalFormatRule: formatRuleClass,
  ConditionalRangeFill: formatFillClass,
  ConditionalRangeFont: formatFontClass,
  ConditionalRangeFormat: formatLookClass,
  CustomConditionalFormat: customFormatClass,
  DataValidation: validationClass,
  HeaderFooter: headerFooterClass,
  HeaderFooterGroup: headerFooterGroupClass,
  NamedItem: nameClass,
  NamedItemCollection: namesClass,
  PageLayout: pageLayoutClass,
  Range: rangeClass,
  RangeBorder: borderClass,
  RangeBorderCollection: bordersClass,
  RangeFill: rangeFillClass,
  RangeFont: rangeFontClass,
  RangeFormat: rangeFormatClass,
  Table: tableClass,
  TableCollection: tablesClass,
  TableColumn: tableColumnClass,
  TableColumnCollection: tableColumnsClass,
  Workbook: workbookClass,
  Worksheet: worksheetClass,
  WorksheetCollection: worksheetsClass,
  WorksheetFreezePanes: freezePanesClass,
  WorksheetProtection: protectionClass,
};
