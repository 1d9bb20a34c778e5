/** Inserting and deleting rows, columns and cells, with everything that follows its cells. */
import { invalidOperation } from '../errors';
import { moveReferences } from '../formula/rewrite';
import { bodyOf } from '../formula/translate';
import {
  cellKey,
  cellsOf,
  columnOf,
  intersection,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  rowOf,
  type Area,
  type CellKey,
} from './address';
import { fillNewRows } from './calculatedColumns';
import type { ChangeType } from './changes';
import { moveChart, rewriteFormulas } from './formulas';
import { refuseIfProtected } from './protection';
import { cutsArea, shiftArea, shiftCell, shiftedCells, type Axis, type Shift } from './shift';
import type { styleAt } from './styles';
import type { SheetArea, SheetState, Table, TableColumn } from './state';
import { dropTable, freeColumnName } from './tables';
import type { Workbook } from './workbook';

export const insertCells = (workbook: Workbook, sheet: SheetState, area: Area, axis: Axis): void =>
  apply(workbook, sheet, shiftOf(area, axis, 1));

export const deleteCells = (workbook: Workbook, sheet: SheetState, area: Area, axis: Axis): void =>
  apply(workbook, sheet, shiftOf(area, axis, -1));

function shiftOf(area: Area, axis: Axis, sign: 1 | -1): Shift {
  const whole = axis === 'row' ? isWholeRows(area) : isWholeColumns(area);
  const band =
    axis === 'row'
      ? { from: area.column, to: lastColumn(area) }
      : { from: area.row, to: lastRow(area) };
  return {
    axis,
    at: axis === 'row' ? area.row : area.column,
    count: sign * (axis === 'row' ? area.rows : area.columns),
    band: whole ? null : band,
  };
}

function apply(workbook: Workbook, sheet: SheetState, shift: Shift): void {
  const tables = workbook.state.tables.filter((table) => table.sheetId === sheet.id);
  move(workbook, sheet, shift);
  for (const table of tables) fillTable(workbook, sheet, table, shift);
}

function move(workbook: Workbook, sheet: SheetState, shift: Shift): void {
  const kind =
    `${shift.count > 0 ? 'Insert' : 'Delete'}${shift.axis === 'row' ? 'Rows' : 'Columns'}` as const;
  refuseIfProtected(sheet, shift.band ? undefined : `allow${kind}`);
  refuseCutTables(workbook, sheet, shift);
  refusePushedOff(workbook, sheet, shift);
  const tables = workbook.state.tables.filter((table) => table.sheetId === sheet.id);
  moveCells(workbook, sheet, shift);
  moveLayout(sheet, shift);
  moveAttachments(workbook, sheet, shift);
  for (const table of tables) moveTable(workbook, sheet, table, shift);
  rewriteFormulas(workbook, (formula, _, home) =>
    moveReferences(formula, home, sheet.name, (area) => shiftArea(area, shift)),
  );
  workbook.projection.touchFormats(sheet.id);
  workbook.record({
    kind: 'edited',
    changeType: changeType(shift),
    sheetId: sheet.id,
    area: shiftedCells(shift),
  });
}

function changeType(shift: Shift): ChangeType {
  const what = shift.band ? 'Cell' : shift.axis === 'row' ? 'Row' : 'Column';
  return `${what}${shift.count > 0 ? 'Inserted' : 'Deleted'}`;
}

/** Excel: "This operation is not allowed. The operation is attempting to shift cells in a table." */
function refuseCutTables(workbook: Workbook, sheet: SheetState, shift: Shift): void {
  for (const table of workbook.state.tables) {
    if (table.sheetId !== sheet.id) continue;
    if (cutsArea(table.area, shift))
      throw invalidOperation(`It would shift only a part of the table ${table.name}.`);
    if (shift.axis !== 'row' || shift.count > 0 || !table.showHeaders) continue;
    const left = shiftArea(table.area, shift);
    const headerGoes = shiftArea({ ...table.area, rows: 1 }, shift) === null;
    if (left && headerGoes)
      throw invalidOperation(`It would take the heading of the table ${table.name}.`);
  }
}

function refusePushedOff(workbook: Workbook, sheet: SheetState, shift: Shift): void {
  const used = shift.count > 0 && workbook.usedArea(sheet, true);
  if (!used) return;
  const end = shift.axis === 'row' ? lastRow(used) : lastColumn(used);
  if (end >= shift.at && end + shift.count >= (shift.axis === 'row' ? MAX_ROWS : MAX_COLUMNS))
    throw invalidOperation('Cells that are not blank would leave the sheet.');
}

function moveCells(workbook: Workbook, sheet: SheetState, shift: Shift): void {
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
  const made: [CellKey, ReturnType<typeof styleAt>][] = [];
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
function moveLayout(sheet: SheetState, shift: Shift): void {
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

function moveAttachments(workbook: Workbook, sheet: SheetState, shift: Shift): void {
  const keep = <T extends { area: Area }>(each: T): T[] => {
    const area = shiftArea(each.area, shift);
    return area ? [{ ...each, area }] : [];
  };
  sheet.validations = sheet.validations.flatMap(keep);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap(keep);
  sheet.printTitleRows = sheet.printTitleRows && shiftArea(sheet.printTitleRows, shift);
  sheet.printArea = sheet.printArea && shiftArea(sheet.printArea, shift);
  const moveSource = (source: SheetArea | null): SheetArea | null => {
    if (source?.sheetId !== sheet.id) return source;
    const area = shiftArea(source.area, shift);
    return area && { ...source, area };
  };
  for (const each of workbook.state.sheets)
    each.charts = each.charts.map((chart) => moveChart(chart, moveSource));
  const selection = moveSource(workbook.state.selection);
  if (selection) workbook.state.selection = selection;
  for (const follower of workbook.followers)
    if (follower.sheetId === sheet.id && follower.area)
      follower.area = shiftArea(follower.area, shift);
}

function moveTable(workbook: Workbook, sheet: SheetState, table: Table, shift: Shift): void {
  const area = shiftArea(table.area, shift);
  if (!area) {
    dropTable(workbook, table);
    return;
  }
  const columns = shift.axis === 'column' ? shiftColumns(workbook, table, shift) : table.columns;
  workbook.replaceTable(table.id, {
    area,
    columns,
    nextColumnId: table.nextColumnId + Math.max(0, columns.length - table.columns.length),
  });
  if (shift.axis !== 'column' || !table.showHeaders) return;
  columns.forEach((column, index) =>
    workbook.setContent(sheet, area.row, area.column + index, column.name),
  );
}

function shiftColumns(workbook: Workbook, table: Table, shift: Shift): readonly TableColumn[] {
  const first = shift.at - table.area.column;
  if (first < 0 ? shift.count > 0 : first >= table.columns.length) return table.columns;
  if (shift.count > 0 && first === 0) return table.columns;
  const columns = [...table.columns];
  if (shift.count < 0) {
    const from = Math.max(0, first);
    columns.splice(from, Math.max(0, first - shift.count - from));
    return columns;
  }
  for (let n = 0; n < shift.count; n++)
    columns.splice(first + n, 0, {
      id: table.nextColumnId + n,
      name: freeColumnName(workbook, columns, ''),
    });
  return columns;
}

/** A table keeps a body row; rows that came into it get their formulas. */
function fillTable(workbook: Workbook, sheet: SheetState, before: Table, shift: Shift): void {
  const table = workbook.state.tables.find((each) => each.id === before.id);
  if (!table || shift.axis !== 'row') return;
  const body = bodyOf(table);
  if (body.rows < 1) {
    move(workbook, sheet, shiftOf({ ...table.area, row: body.row, rows: 1 }, 'row', 1));
    const grown = workbook.replaceTable(table.id, {
      area: { ...table.area, rows: table.area.rows + 1 },
    });
    fillNewRows(workbook, sheet, grown, body.row, 1);
    return;
  }
  const added = shift.count > 0 ? intersection(shiftedCells(shift), body) : null;
  if (!added || body.rows <= bodyOf(before).rows) return;
  if (added.row === body.row) copyStylesFromBelow(sheet, added);
  fillNewRows(workbook, sheet, table, added.row, added.rows);
}

/** New first rows of a body look like the body, not like the heading above. */
function copyStylesFromBelow(sheet: SheetState, added: Area): void {
  for (const [row, column] of cellsOf(added)) {
    const below = sheet.styles.cells.get(cellKey(added.row + added.rows, column));
    if (below) sheet.styles.cells.set(cellKey(row, column), below);
    else sheet.styles.cells.delete(cellKey(row, column));
  }
}
