/** A rectangle of cells. */

export interface BookArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}
