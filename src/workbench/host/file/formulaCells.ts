/** The formulas of a book, read as the engine reads them: references to cells instead of tables and names. */
import type { Book, BookFormula } from '../../../xlsx/book/book';
import { areaOfReference } from '../formula/rewrite';
import { translate } from '../formula/translate';
import { tokenize, type Token } from '../formula/tokens';
import { columnOf, containsCell, rowOf, type Area } from '../workbook/address';
import { isFormula } from '../workbook/state';
import type { Workbook } from '../workbook/workbook';

export interface FormulaCell {
  row: number;
  column: number;
  content: BookFormula;
  /** The place of its sheet. */
  sheet: number;
  /** Without spaces; none where the formula cannot be read. */
  parts: readonly FormulaPart[];
}

export interface FormulaPart {
  kind: Token['kind'];
  text: string;
  /** Of a reference: the cells that it leads to. */
  cells?: { sheet: number; area: Area };
}

export const formulaCells = (book: Book, workbook: Workbook): FormulaCell[] =>
  book.sheets.flatMap(({ cells }, sheet) =>
    [...cells].flatMap(([key, content]) => {
      if (!isFormula(content)) return [];
      const [row, column] = [rowOf(key), columnOf(key)];
      return [{ row, column, content, sheet, parts: partsOf(row, column, sheet, workbook) }];
    }),
  );

function partsOf(row: number, column: number, place: number, workbook: Workbook): FormulaPart[] {
  const sheet = workbook.state.sheets[place];
  const content = sheet && workbook.content(sheet, row, column);
  if (!sheet || !isFormula(content)) return [];
  const { id: sheetId } = sheet;
  return tokenize(translate(content.formula, { sheetId, row, column }, workbook))
    .filter(({ text }) => text.trim() !== '')
    .map((token) => {
      const { kind, text } = token;
      if (token.kind !== 'reference') return { kind, text };
      const home = workbook.findSheet(token.sheet ?? sheetId)?.id ?? '';
      return { kind, text, cells: { sheet: workbook.placeOf(home), area: areaOfReference(token) } };
    });
}

export const leadsTo = ({ cells }: FormulaPart, { sheet, row, column }: FormulaCell): boolean =>
  cells?.sheet === sheet && containsCell(cells.area, row, column);
