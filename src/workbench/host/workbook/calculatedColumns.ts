/**
 * Calculated columns: AutoCorrect "fill formulas in tables to create calculated columns" acts on what
 * a user types and on what the API writes (OfficeDev/office-js issues 2093, 5909, 6745).
 */
import { copyFormula, relativeForm } from '../formula/rewrite';
import { bodyOf } from '../formula/translate';
import { intersection, lastRow, type Area } from './address';
import { isFormula, type SheetState, type Table } from './state';
import type { Workbook } from './workbook';

/** Called after cells of `written` got their contents; fills the columns that became calculated. */
export function fillAfterWrite(workbook: Workbook, sheet: SheetState, written: Area): void {
  for (const { id, sheetId } of workbook.tables) {
    if (sheetId !== sheet.id) continue;
    const hit = intersection(bodyOf(workbook.table(id)), written);
    if (!hit) continue;
    for (let column = hit.column; column < hit.column + hit.columns; column++)
      fillColumn(workbook, sheet, workbook.table(id), column, hit);
  }
}

function fillColumn(
  workbook: Workbook,
  sheet: SheetState,
  table: Table,
  column: number,
  written: Area,
): void {
  const body = bodyOf(table);
  const formulaOf = (row: number): string | null => {
    const content = workbook.content(sheet, row, column);
    return isFormula(content) ? content.formula : null;
  };
  const isWritten = (row: number): boolean => row >= written.row && row <= lastRow(written);
  let source = -1;
  let constantsElsewhere = false;
  let formulas = 0;
  for (let row = body.row; row <= lastRow(body); row++) {
    const formula = formulaOf(row);
    if (formula !== null) formulas++;
    if (isWritten(row)) {
      if (formula !== null) source = row;
    } else if (formula === null && workbook.content(sheet, row, column) !== undefined) {
      constantsElsewhere = true;
    }
  }
  if (formulas === 0) setColumnFormula(workbook, table, column, undefined);
  if (source < 0 || constantsElsewhere) return;
  const formula = formulaOf(source) ?? '';
  setColumnFormula(workbook, table, column, copyFormula(formula, body.row - source, 0));
  for (let row = body.row; row <= lastRow(body); row++) {
    const isConstant =
      isWritten(row) &&
      formulaOf(row) === null &&
      workbook.content(sheet, row, column) !== undefined;
    if (!isConstant)
      workbook.setContent(sheet, row, column, { formula: copyFormula(formula, row - source, 0) });
  }
}

function setColumnFormula(
  workbook: Workbook,
  table: Table,
  column: number,
  formula: string | undefined,
): void {
  const index = column - table.area.column;
  const before = table.columns[index];
  if (!before || before.formula === formula) return;
  const { formula: _, ...plain } = before;
  const changed = formula === undefined ? plain : { ...before, formula };
  workbook.replaceTable(table.id, {
    columns: workbook.table(table.id).columns.map((each, i) => (i === index ? changed : each)),
  });
}

/** A column of which every body cell holds one formula is calculated, e.g. when a table is made over cells. */
export function detectColumnFormulas(workbook: Workbook, sheet: SheetState, table: Table): void {
  const body = bodyOf(table);
  table.columns.forEach((_, index) => {
    const column = table.area.column + index;
    const forms = new Set<string | null>();
    for (let row = body.row; row <= lastRow(body); row++) {
      const content = workbook.content(sheet, row, column);
      forms.add(isFormula(content) ? relativeForm(content.formula, row, column) : null);
    }
    const first = workbook.content(sheet, body.row, column);
    if (forms.size === 1 && isFormula(first))
      setColumnFormula(workbook, workbook.table(table.id), column, first.formula);
  });
}

/** Gives rows that came into a table their formulas where the cells are still blank. */
export function fillNewRows(
  workbook: Workbook,
  sheet: SheetState,
  table: Table,
  firstRow: number,
  count: number,
): void {
  const body = bodyOf(table);
  table.columns.forEach(({ formula }, index) => {
    if (formula === undefined) return;
    const column = table.area.column + index;
    for (let row = firstRow; row < firstRow + count; row++)
      if (workbook.content(sheet, row, column) === undefined)
        workbook.setContent(sheet, row, column, {
          formula: copyFormula(formula, row - body.row, 0),
        });
  });
}
