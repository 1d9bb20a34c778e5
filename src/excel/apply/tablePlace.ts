/** Where a table of the plan stands on its sheet, and how its rows and columns lie there. */
import { rangeAddress } from '../../layout/addresses';
import type { TablePlan } from '../../layout/plan';

export interface TablePlace {
  /** The sheet's present name. */
  sheet: string;
  /** Of the headings. */
  row: number;
  /** Sheet column by the plan's column. */
  columns: number[];
  /** Body rows: the plan's row, or null for a row of the user's own. */
  order: (number | null)[];
}

/** Planned columns that lie side by side: the plan's columns `from` to `from + count - 1`. */
export interface ColumnGroup {
  from: number;
  count: number;
  /** Sheet column of the first. */
  column: number;
}

/** The place of a table that stands as planned. */
export function plannedPlace(sheet: string, table: TablePlan): TablePlace {
  return {
    sheet,
    row: table.row,
    columns: table.columns.map((_, index) => table.column + index),
    order: table.rows.map((_, index) => index),
  };
}

/** The groups of neighbouring columns among those chosen by index. */
export function columnGroups(
  place: TablePlace,
  isChosen: (index: number) => boolean,
): ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  place.columns.forEach((column, index) => {
    if (!isChosen(index)) return;
    const last = groups.at(-1);
    const follows = last && last.from + last.count === index && last.column + last.count === column;
    if (follows) last.count++;
    else groups.push({ from: index, count: 1, column });
  });
  return groups;
}

/** The body of one column. */
export function columnBody(place: TablePlace, index: number): string {
  return rangeAddress(place.row + 1, place.columns[index] ?? 0, place.order.length, 1);
}

/** The body of all columns of a table that stands as planned. */
export function bodyAddress(place: TablePlace): string {
  const first = place.columns[0] ?? 0;
  return rangeAddress(place.row + 1, first, place.order.length, place.columns.length);
}

/** The whole table without its totals row. */
export function tableAddress(place: TablePlace): string {
  const first = place.columns[0] ?? 0;
  return rangeAddress(place.row, first, place.order.length + 1, place.columns.length);
}
