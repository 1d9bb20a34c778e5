/** Charts. */

/** A place inside a cell, in points from its corner. */
export interface Corner {
  row: number;
  column: number;
  down: number;
  right: number;
}

export interface BookChart {
  name: string;
  altText: string;
  kind: ChartKind;
  grouping?: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  from: Corner;
  to: Corner | { width: number; height: number };
  title?: string;
  legend?: 'b' | 't' | 'l' | 'r' | 'tr';
  series: BookSeries[];
  gap?: number;
  overlap?: number;
  categoryAxis: BookAxis;
  valueAxis: BookAxis;
}

export type ChartKind = 'column' | 'bar' | 'line' | 'area' | 'pie' | 'doughnut';

export interface BookSeries {
  name: string;
  /** "'Yhteenveto'!$B$3:$B$9" */
  values?: string;
  categories?: string;
  color?: string;
  /** Undefined: no labels. */
  labels?: { numberFormat?: string; position?: string };
}

export interface BookAxis {
  numberFormat?: string;
  labels?: 'high' | 'low' | 'nextTo' | 'none';
  gridlines?: boolean;
  minimum?: number;
  maximum?: number;
}
