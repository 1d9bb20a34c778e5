/** Sorting the body of a table. */
import { copyFormula } from '../formula/rewrite';
import { bodyOf } from '../formula/translate';
import { cellKey, lastRow } from './address';
import { refuseIfProtected } from './protection';
import { isFormula, type Content, type Scalar, type SheetState, type Table } from './state';
import type { CellStyle } from './styles';
import type { Workbook } from './workbook';

interface SortField {
  /** Column of the table, 0-based. */
  key: number;
  ascending?: boolean;
}

interface Row {
  row: number;
  keys: Scalar[];
  cells: (Content | undefined)[];
  styles: (CellStyle | undefined)[];
}

export function sortTable(workbook: Workbook, table: Table, fields: readonly SortField[]): void {
  const sheet = workbook.sheet(table.sheetId);
  refuseIfProtected(sheet, 'sort');
  const body = bodyOf(table);
  const columns = table.columns.map((_, index) => body.column + index);
  const rows: Row[] = [];
  for (let row = body.row; row <= lastRow(body); row++)
    rows.push({
      row,
      keys: fields.map((field) => workbook.value(sheet, row, body.column + field.key)),
      cells: columns.map((column) => workbook.content(sheet, row, column)),
      styles: columns.map((column) => sheet.styles.cells.get(cellKey(row, column))),
    });
  rows.sort((a, b) => compareRows(a, b, fields));
  rows.forEach((source, index) => placeRow(workbook, sheet, source, body.row + index, columns));
  workbook.record({ kind: 'edited', changeType: 'RangeEdited', sheetId: sheet.id, area: body });
}

function placeRow(
  workbook: Workbook,
  sheet: SheetState,
  source: Row,
  row: number,
  columns: readonly number[],
): void {
  columns.forEach((column, index) => {
    const content = source.cells[index];
    const moved = isFormula(content)
      ? { formula: copyFormula(content.formula, row - source.row, 0) }
      : content;
    workbook.setContent(sheet, row, column, moved);
    const style = source.styles[index];
    if (style) sheet.styles.cells.set(cellKey(row, column), style);
    else sheet.styles.cells.delete(cellKey(row, column));
  });
}

function compareRows(a: Row, b: Row, fields: readonly SortField[]): number {
  for (const [index, field] of fields.entries()) {
    const order = compareValues(a.keys[index] ?? '', b.keys[index] ?? '');
    const isBlank = a.keys[index] === '' || b.keys[index] === '';
    if (order !== 0) return field.ascending === false && !isBlank ? -order : order;
  }
  return a.row - b.row;
}

/** Numbers, then text, then booleans; blanks last in either direction. */
function compareValues(a: Scalar, b: Scalar): number {
  const rank = (value: Scalar): number =>
    value === '' ? 3 : typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'fi');
}
