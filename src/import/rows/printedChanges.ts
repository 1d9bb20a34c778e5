/** Changes of the council as a table prints them. */
import type { SumColumn } from '../../report/model';
import type { GridCell } from '../block';
import type { PlacedCell } from './cells';

export interface PrintedChange {
  label: string;
  cells: Record<SumColumn, PlacedCell>;
  total: boolean;
  place: GridCell['place'];
  /** The decision that a row cites. */
  note?: string;
}

export interface PrintedChanges {
  columns: SumColumn[];
  rows: PrintedChange[];
}
