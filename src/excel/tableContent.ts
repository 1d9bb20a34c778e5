/** A table's contents out of a snapshot, by row id and heading. */
import { dateText } from '../layout/moment';
import type { CellValue, SheetSnapshot, TableSnapshot } from '../layout/snapshot';

/** Heading of the hidden column with the rows' ids. */
export const ID_HEADING = 'Tunnus';

export interface TableContent {
  name: string;
  headings: string[];
  /** Body rows in sheet order; `id` is "" where the row has none yet. */
  rows: { id: string; cells: CellValue[] }[];
}

/**
 * Cells are formulas where there are formulas, else values: what was put in, not what comes out. A
 * number shown as a date is that date.
 */
export function tableContent(sheet: SheetSnapshot, table: TableSnapshot): TableContent {
  const block = Array.from({ length: table.rowCount }, (_, r) =>
    Array.from(
      { length: table.columnCount },
      (_, c): CellValue =>
        sheet.cells.formulas[table.row - sheet.cells.row + r]?.[
          table.column - sheet.cells.column + c
        ] ?? '',
    ),
  );
  for (const { row, column } of table.dates ?? []) {
    const line = block[row - table.row];
    const value = line?.[column - table.column];
    if (line && typeof value === 'number') line[column - table.column] = dateText(value);
  }
  const headings = (block[0] ?? []).map(String);
  const idColumn = headings.indexOf(ID_HEADING);
  const body = block.slice(1, table.hasTotals ? -1 : undefined);
  return {
    name: table.name,
    headings,
    rows: body.map((cells) => ({ id: String(cells[idColumn] ?? ''), cells })),
  };
}
