/** Writing into cells, by the user or by the API: with all that Excel does around it. */
import { invalidArgument } from '../errors';
import { formulaFault } from '../formula/validate';
import { headerOf } from '../formula/translate';
import {
  containsArea,
  intersection,
  isSingleCell,
  lastColumn,
  lastRow,
  type Area,
} from './address';
import { fillAfterWrite } from './calculatedColumns';
import { contentFault, parseTyped, parseWritten, type ParsedInput } from './parseInput';
import { refuseLockedCells } from './protection';
import { isFormula, type Scalar, type SheetState, type Table } from './state';
import { renameColumn } from './tableColumns';
import { growTable } from './tableSize';
import type { Workbook } from './workbook';
import { setNumberFormat } from './cellFormats';
import { isDateFormat } from './numberFormat';

/** A rectangle of what goes into cells; null leaves a cell alone, undefined content empties it. */
export type Block = (ParsedInput | null)[][];

/** As `range.values = ...` and `range.formulas = ...` write. */
export function writeValues(
  workbook: Workbook,
  sheet: SheetState,
  area: Area,
  values: (Scalar | null)[][],
): void {
  const block = values.map((line, r) =>
    line.map((written, c) =>
      written === null
        ? null
        : parseWritten(written, formatAt(workbook, sheet, area, r, c), workbook.culture),
    ),
  );
  writeBlock(workbook, sheet, area, block);
}

/** As a user types or pastes text. */
export function typeTexts(
  workbook: Workbook,
  sheet: SheetState,
  area: Area,
  texts: string[][],
): void {
  const block = texts.map((line, r) =>
    line.map((text, c) =>
      parseTyped(text, formatAt(workbook, sheet, area, r, c), workbook.culture),
    ),
  );
  writeBlock(workbook, sheet, area, block);
}

const formatAt = (
  workbook: Workbook,
  sheet: SheetState,
  area: Area,
  row: number,
  column: number,
): string => workbook.style(sheet, area.row + row, area.column + column).numberFormat;

export function writeBlock(workbook: Workbook, sheet: SheetState, area: Area, block: Block): void {
  refuseLockedCells(sheet, area);
  const before = isSingleCell(area) ? workbook.value(sheet, area.row, area.column) : undefined;
  growTables(workbook, sheet, area, block);
  refuseFaults(workbook, sheet, area, block);
  block.forEach((line, r) =>
    line.forEach((input, c) => {
      if (input) setInput(workbook, sheet, area.row + r, area.column + c, input);
    }),
  );
  settle(workbook, sheet, area, before);
}

/** What follows new contents: headings name columns, calculated columns fill, the change is told. */
function settle(
  workbook: Workbook,
  sheet: SheetState,
  area: Area,
  before: Scalar | undefined,
): void {
  renameHeadings(workbook, sheet, area);
  fillAfterWrite(workbook, sheet, area);
  workbook.record({
    kind: 'edited',
    changeType: 'RangeEdited',
    sheetId: sheet.id,
    area,
    ...(before === undefined ? {} : { before }),
  });
}

function refuseFaults(workbook: Workbook, sheet: SheetState, area: Area, block: Block): void {
  block.forEach((line, r) =>
    line.forEach((input, c) => {
      const content = input?.content;
      const place = { sheetId: sheet.id, row: area.row + r, column: area.column + c };
      const fault = isFormula(content)
        ? formulaFault(content.formula, place, workbook)
        : contentFault(content);
      if (fault) throw invalidArgument(fault);
    }),
  );
}

function setInput(
  workbook: Workbook,
  sheet: SheetState,
  row: number,
  column: number,
  { content, numberFormat }: ParsedInput,
): void {
  workbook.setContent(sheet, row, column, content);
  if (numberFormat === undefined) return;
  const before = workbook.style(sheet, row, column).numberFormat;
  // A date is shown as one in a cell of numbers too, and the cell stays a cell of dates.
  if (before === 'General' || (isDateFormat(numberFormat) && !isDateFormat(before)))
    setNumberFormat(workbook, sheet, { row, column, rows: 1, columns: 1 }, numberFormat);
}

/** AutoCorrect "include new rows and columns in table" takes in what is written right below or beside. */
function growTables(workbook: Workbook, sheet: SheetState, area: Area, block: Block): void {
  const isBlank = block.every((line) => line.every((input) => input?.content === undefined));
  if (isBlank) return;
  for (const table of workbook.tables) {
    if (table.sheetId !== sheet.id) continue;
    if (isRightBelow(workbook, sheet, table, area)) growTable(workbook, table, area.rows, 0);
    else if (isRightBeside(workbook, sheet, table, area))
      growTable(workbook, table, 0, area.columns);
    else continue;
    return;
  }
}

function isRightBelow(workbook: Workbook, sheet: SheetState, table: Table, area: Area): boolean {
  if (table.totals || area.row !== lastRow(table.area) + 1) return false;
  const below = { ...table.area, row: area.row, rows: area.rows };
  return containsArea(below, area) && isFree(workbook, sheet, below);
}

function isRightBeside(workbook: Workbook, sheet: SheetState, table: Table, area: Area): boolean {
  if (area.column !== lastColumn(table.area) + 1) return false;
  const beside = { ...table.area, column: area.column, columns: area.columns };
  return containsArea(beside, area) && isFree(workbook, sheet, beside);
}

const isFree = (workbook: Workbook, sheet: SheetState, area: Area): boolean =>
  !workbook.usedArea(sheet, true, area) &&
  !workbook.tables.some((table) => table.sheetId === sheet.id && intersection(table.area, area));

function renameHeadings(workbook: Workbook, sheet: SheetState, area: Area): void {
  for (const { id, sheetId } of workbook.tables) {
    const header = sheetId === sheet.id && headerOf(workbook.table(id));
    const hit = header && intersection(header, area);
    if (!hit) continue;
    for (let column = hit.column; column <= lastColumn(hit); column++) {
      const index = column - header.column;
      renameColumn(workbook, workbook.table(id), index, workbook.text(sheet, hit.row, column));
    }
  }
}

/** Empties contents; headings of tables get a default name again. */
export function clearContents(workbook: Workbook, sheet: SheetState, area: Area): void {
  const used = workbook.usedArea(sheet, true, area);
  if (!used) return;
  refuseLockedCells(sheet, used);
  const before = isSingleCell(area) ? workbook.value(sheet, area.row, area.column) : undefined;
  for (let row = used.row; row <= lastRow(used); row++)
    for (let column = used.column; column <= lastColumn(used); column++)
      workbook.setContent(sheet, row, column, undefined);
  settle(workbook, sheet, used, before);
}
