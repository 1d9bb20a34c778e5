/** Widths of a sheet's columns: what the columns of its tables need that stand one below the other. */
import type { ColumnLayout } from '../plan';

interface ColumnWidth {
  width?: number;
  hidden?: boolean;
}

/** In characters of the default font. A column that nobody asks a width for. */
export const OTHERWISE = 10;

/** @param tables the columns of each table, all of which begin in the sheet's first column */
export function columnLayouts(...tables: readonly (readonly ColumnWidth[])[]): ColumnLayout[] {
  const count = Math.max(...tables.map((columns) => columns.length));
  return Array.from({ length: count }, (_column, index) => {
    const own = tables.flatMap((columns) => columns[index] ?? []);
    const widths = own.flatMap(({ width }) => width ?? []);
    const width = widths.length === 0 ? OTHERWISE : Math.max(...widths);
    return own.some(({ hidden }) => hidden) ? { width, hidden: true } : { width };
  });
}
