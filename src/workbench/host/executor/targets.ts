/** What an object of each class of the Excel API stands for, e.g. the id of a sheet. */
import type { Side } from './borderSides';
import type { RangeRef } from './references';

export interface BorderTarget {
  ref: RangeRef;
  side: Side;
}

export interface ChartTarget {
  sheetId: string;
  id: string;
}

export interface AxisTarget {
  chart: ChartTarget;
  axis: 'categoryAxis' | 'valueAxis';
}

export interface SeriesTarget {
  chart: ChartTarget;
  index: number;
}

export interface FormatTarget {
  sheetId: string;
  id: string;
}

export interface ColumnTarget {
  tableId: string;
  columnId: number;
}

/** The tables of the workbook (null) or of one sheet. */
export interface TableScope {
  sheetId: string | null;
}

/** Of whole services and of collections of the workbook there is one. */
type Only = null;
type SheetId = string;
type TableId = string;

export interface Targets {
  AddinInternalService: Only;
  AppRuntimeService: Only;
  Application: Only;
  Chart: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: AxisTarget;
  ChartCollection: SheetId;
  ChartDataLabels: SeriesTarget;
  ChartFill: SeriesTarget;
  ChartLegend: ChartTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartTitle: ChartTarget;
  ConditionalFormat: FormatTarget;
  ConditionalFormatCollection: RangeRef;
  ConditionalFormatRule: FormatTarget;
  ConditionalRangeFill: FormatTarget;
  ConditionalRangeFont: FormatTarget;
  ConditionalRangeFormat: FormatTarget;
  CustomConditionalFormat: FormatTarget;
  DataValidation: RangeRef;
  HeaderFooter: SheetId;
  HeaderFooterGroup: SheetId;
  NamedItem: string;
  NamedItemCollection: Only;
  PageLayout: SheetId;
  Range: RangeRef;
  RangeBorder: BorderTarget;
  RangeBorderCollection: RangeRef;
  RangeFill: RangeRef;
  RangeFont: RangeRef;
  RangeFormat: RangeRef;
  Table: TableId;
  TableCollection: TableScope;
  TableColumn: ColumnTarget;
  TableColumnCollection: TableId;
  Workbook: Only;
  Worksheet: SheetId;
  WorksheetCollection: Only;
  WorksheetFreezePanes: SheetId;
  WorksheetProtection: SheetId;
}

export type ClassName = keyof Targets;
