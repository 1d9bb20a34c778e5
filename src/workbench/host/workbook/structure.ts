/** Inserting and deleting rows, columns and cells, with everything that follows its cells. */
import type { BookPage } from '../../../xlsx/book/page';
import { invalidOperation } from '../errors';
import { moveReferences } from '../formula/rewrite';
import { bodyOf } from '../formula/translate';
import {
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
} from './address';
import { fillNewRows } from './calculatedColumns';
import type { ChangeType } from './changes';
import { rewriteFormulas } from './formulas';
import { refuseIfProtected } from './protection';
import { cutsArea, shiftArea, shiftedCells, type Axis, type Shift } from './shift';
import { moveCells, moveLayout } from './shiftCells';
import { fillTable, moveTable } from './shiftTables';
import type { SheetState } from './state';
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
  const tables = workbook.tables.filter((table) => table.sheetId === sheet.id);
  moveAll(workbook, sheet, shift);
  if (shift.axis !== 'row') return;
  for (const { id } of tables) keepBodyRow(workbook, sheet, id);
  for (const before of tables) fillTable(workbook, sheet, before, shift);
}

/** A table keeps a body row. */
function keepBodyRow(workbook: Workbook, sheet: SheetState, id: string): void {
  const table = workbook.tables.find((each) => each.id === id);
  if (!table || bodyOf(table).rows > 0) return;
  const { row } = bodyOf(table);
  const band = { from: table.area.column, to: lastColumn(table.area) };
  moveAll(workbook, sheet, { axis: 'row', at: row, count: 1, band });
  const area = { ...table.area, rows: table.area.rows + 1 };
  fillNewRows(workbook, sheet, workbook.replaceTable(table.id, { area }), row, 1);
}

/** Moves the cells and what hangs on them; tables that lose or gain rows are filled by the caller. */
function moveAll(workbook: Workbook, sheet: SheetState, shift: Shift): void {
  const kind =
    `${shift.count > 0 ? 'insert' : 'delete'}${shift.axis === 'row' ? 'Rows' : 'Columns'}` as const;
  refuseIfProtected(sheet, shift.band ? undefined : kind);
  refuseCutTables(workbook, sheet, shift);
  refusePushedOff(workbook, sheet, shift);
  const tables = workbook.tables.filter((table) => table.sheetId === sheet.id);
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
  for (const table of workbook.tables) {
    if (table.sheetId !== sheet.id) continue;
    if (cutsArea(table.area, shift))
      throw invalidOperation(`It would shift only a part of the table ${table.name}.`);
    if (shift.axis !== 'row' || shift.count > 0 || !table.header) continue;
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

function moveAttachments(workbook: Workbook, sheet: SheetState, shift: Shift): void {
  const moved = (area: Area): Area[] => {
    const now = shiftArea(area, shift);
    return now ? [now] : [];
  };
  sheet.validations = sheet.validations.flatMap((each) =>
    moved(each.area).map((area) => ({ ...each, area })),
  );
  sheet.formats = sheet.formats.flatMap((each) => {
    const areas = each.areas.flatMap(moved);
    return areas.length > 0 ? [{ ...each, areas }] : [];
  });
  sheet.page = movedPage(sheet.page, shift);
  const { selection } = workbook.state;
  if (selection.sheetId === sheet.id)
    workbook.state.selection = {
      ...selection,
      area: shiftArea(selection.area, shift) ?? selection.area,
    };
  for (const follower of workbook.followers)
    if (follower.sheetId === sheet.id && follower.area)
      follower.area = shiftArea(follower.area, shift);
}

function movedPage({ titleRows, area, ...page }: BookPage, shift: Shift): BookPage {
  const titles = titleRows && shiftArea(wholeRows(titleRows.from, titleRows.to), shift);
  const printed = area && shiftArea(area, shift);
  return {
    ...page,
    ...(titles ? { titleRows: { from: titles.row, to: lastRow(titles) } } : {}),
    ...(printed ? { area: printed } : {}),
  };
}

const wholeRows = (from: number, to: number): Area => ({
  row: from,
  column: 0,
  rows: to - from + 1,
  columns: MAX_COLUMNS,
});
