/** Contents, looks, links and sizes when rows, columns or cells are inserted or deleted. */
import { cellKey, columnOf, rowOf, type CellKey } from './address';
import { shiftCell, type Shift } from './shift';
import type { SheetState } from './state';
import type { CellStyle } from './styles';
import type { Workbook } from './workbook';

export function moveCells(workbook: Workbook, sheet: SheetState, shift: Shift): void {
  const before = sheet.cells;
  sheet.cells = shiftKeys(before, shift);
  sheet.styles = { ...sheet.styles, cells: shiftKeys(sheet.styles.cells, shift) };
  sheet.links = shiftKeys(sheet.links, shift);
  if (!shift.band && shift.axis === 'row') {
    workbook.projection.moveRows(sheet.id, shift.at, shift.count);
  } else {
    for (const key of before.keys()) workbook.projection.touch(sheet.id, key);
    for (const key of sheet.cells.keys()) workbook.projection.touch(sheet.id, key);
  }
  if (shift.count > 0) copyStyles(sheet, shift);
}

function shiftKeys<T>(cells: Map<CellKey, T>, shift: Shift): Map<CellKey, T> {
  const moved = new Map<CellKey, T>();
  for (const [key, value] of cells) {
    const place = shiftCell(rowOf(key), columnOf(key), shift);
    if (place) moved.set(cellKey(...place), value);
  }
  return moved;
}

/** Inserted cells look like the ones before them, as Excel's "format same as above" and "as left". */
function copyStyles(sheet: SheetState, shift: Shift): void {
  const made: [CellKey, CellStyle][] = [];
  for (const [key, style] of sheet.styles.cells) {
    const row = rowOf(key);
    const column = columnOf(key);
    const [along, across] = shift.axis === 'row' ? [row, column] : [column, row];
    if (along !== shift.at - 1) continue;
    if (shift.band && (across < shift.band.from || across > shift.band.to)) continue;
    for (let n = 1; n <= shift.count; n++)
      made.push([
        shift.axis === 'row' ? cellKey(row + n, column) : cellKey(row, column + n),
        style,
      ]);
  }
  for (const [key, style] of made) sheet.styles.cells.set(key, style);
}

/** Sizes, hidden rows and styles of whole rows and columns. */
export function moveLayout(sheet: SheetState, shift: Shift): void {
  if (shift.band) return;
  const move = <T>(lines: Map<number, T>): Map<number, T> => {
    const moved = new Map<number, T>();
    for (const [line, value] of lines) {
      if (line < shift.at) moved.set(line, value);
      else if (shift.count > 0 || line >= shift.at - shift.count)
        moved.set(line + shift.count, value);
    }
    return moved;
  };
  if (shift.axis === 'row') {
    sheet.rows = move(sheet.rows);
    sheet.styles.rows = move(sheet.styles.rows);
  } else {
    sheet.columns = move(sheet.columns);
    sheet.styles.columns = move(sheet.styles.columns);
  }
}
