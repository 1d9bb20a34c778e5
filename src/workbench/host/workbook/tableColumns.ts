/** Columns of tables and their headings. */
import { invalidArgument } from '../errors';
import { renameColumnIn } from '../formula/rewrite';
import { columnIndexIn, headerOf } from '../formula/translate';
import { lastColumn, type Area } from './address';
import { rewriteFormulas } from './formulas';
import type { SheetState, Table, TableColumn } from './state';
import type { Workbook } from './workbook';

/** Headings become text, blank ones get a default name, doubled ones a number. */
export function readHeadings(workbook: Workbook, sheet: SheetState, area: Area): TableColumn[] {
  const columns: TableColumn[] = [];
  for (let column = area.column; column <= lastColumn(area); column++) {
    const shown = workbook.text(sheet, area.row, column);
    const name = freeColumnName(workbook, columns, shown);
    workbook.setContent(sheet, area.row, column, name);
    columns.push({ id: columns.length + 1, name });
  }
  return columns;
}

export function freeColumnName(
  workbook: Workbook,
  others: readonly TableColumn[],
  wanted: string,
): string {
  const taken = new Set(others.map((column) => column.name.toLowerCase()));
  const stem = wanted === '' ? workbook.culture.column : wanted;
  let name = wanted === '' ? `${stem}1` : stem;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem}${n}`;
  return name;
}

/** Renames a column; its heading's cell follows. */
export function renameColumn(
  workbook: Workbook,
  table: Table,
  index: number,
  wanted: string,
): void {
  const column = table.columns[index];
  if (!column) throw invalidArgument();
  const others = table.columns.filter((_, i) => i !== index);
  const name = freeColumnName(workbook, others, wanted);
  const sheet = workbook.sheet(table.sheetId);
  const header = headerOf(table);
  if (header) workbook.setContent(sheet, header.row, header.column + index, name);
  if (name === column.name) return;
  workbook.replaceTable(table.id, {
    columns: table.columns.map((each, i) => (i === index ? { ...each, name } : each)),
  });
  rewriteFormulas(workbook, (formula, place) =>
    renameColumnIn(
      formula,
      (reference) => {
        const target = reference.table
          ? workbook.byName(reference.table)
          : place && workbook.at(place.sheetId, place.row, place.column);
        return target?.id === table.id;
      },
      column.name,
      name,
    ),
  );
}

/** A column by its id or, in any case of letters, its name. */
export function findColumn(table: Table, key: string | number): number {
  const byName = columnIndexIn(table, String(key));
  return byName >= 0
    ? byName
    : table.columns.findIndex((column) => String(column.id) === String(key));
}
