/**
 * What the formulas of a book come to, so that a file shows figures also where nobody calculates it: in a
 * preview, in Excel's Protected View.
 */
import type { Book, BookValue } from '../../../xlsx/book/book';
import { LeftOutCount, type LeftOut } from '../../../xlsx/leftOut';
import { cellKey } from '../workbook/address';
import { openState } from '../workbook/open';
import { Workbook } from '../workbook/workbook';
import { withDependants } from './dependants';
import { isDoubtful } from './doubtful';
import { formulaCells, leadsTo, type FormulaCell } from './formulaCells';
import { stateOfBook } from './open';

/** Others are the engine's own; #NAME? is its lack of a function, which Excel may have. */
const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NUM!', '#N/A'];

/** Excel puts numbers into texts with 15 digits, the engine with more. */
const LONG_NUMBER = /(?:\d\.?){16}/;

/** The book with the values of its formulas, calculated in a workbook of its own. */
export function calculated(book: Book): { book: Book; leftOut: LeftOut[] } {
  const workbook = new Workbook();
  // Conditional formats are calculated as well, which doubles the time, and no value rests on them.
  const sheets = book.sheets.map((sheet) => ({ ...sheet, formats: [] }));
  const { state } = stateOfBook({ ...book, sheets }, (kind) => workbook.newId(kind));
  openState(workbook, state, '');
  return withValues(book, workbook);
}

/**
 * The book with the values that its formulas have in a workbook of the same sheets and cells. One that the
 * engine cannot calculate gets none, nor do those that rest on it; how many is told.
 */
export function withValues(book: Book, workbook: Workbook): { book: Book; leftOut: LeftOut[] } {
  const formulas = formulaCells(book, workbook);
  const values = new Map(formulas.map((each) => [each, valueOf(each, workbook)]));
  const errors = formulas.filter((each) => typeof values.get(each) === 'object');
  const unknown = formulas.filter(
    (each) =>
      values.get(each) === undefined ||
      isDoubtful(each.parts, (part) => errors.some((error) => leadsTo(part, error))),
  );
  const without = withDependants(unknown, formulas);
  const cells = book.sheets.map((sheet) => new Map(sheet.cells));
  for (const [each, value] of values) {
    const { formula } = each.content;
    const isKnown = value !== undefined && !without.has(each);
    const content = isKnown ? { formula, value } : { formula };
    cells[each.sheet]?.set(cellKey(each.row, each.column), content);
  }
  const sheets = book.sheets.map((sheet, place) => ({
    ...sheet,
    cells: cells[place] ?? sheet.cells,
  }));
  const leftOut = new LeftOutCount();
  leftOut.add('values', without.size);
  return { book: { ...book, sheets }, leftOut: leftOut.list };
}

/** Undefined where the engine has none that a cell of a file could hold. */
function valueOf(
  { row, column, sheet: place, parts }: FormulaCell,
  workbook: Workbook,
): BookValue | undefined {
  const sheet = workbook.state.sheets[place];
  if (!sheet || parts.length === 0) return undefined;
  const value = workbook.value(sheet, row, column);
  if (workbook.isError(sheet, row, column)) {
    const error = ERRORS.find((each) => each === value);
    return error === undefined ? undefined : { error };
  }
  const isLong = typeof value === 'string' && LONG_NUMBER.test(value);
  return isLong || workbook.engine.isSpilled(place, row, column) ? undefined : value;
}
