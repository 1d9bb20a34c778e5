/** A book as the state of a workbook, made whole before anything of the open one changes. */
import type { Book, BookName, BookSheet, BookTable } from '../../../xlsx/book/book';
import { LeftOutCount, type LeftOut } from '../../../xlsx/leftOut';
import { FormulaSyntaxError, tokenize } from '../formula/tokens';
import { area } from '../workbook/address';
import {
  isFormula,
  type Content,
  type SheetState,
  type Table,
  type WorkbookState,
} from '../workbook/state';
import type { Workbook } from '../workbook/workbook';

/** Gives ids, and leaves out what no formula bar would take: the engine would not either. */
class Opening {
  readonly leftOut = new LeftOutCount();

  constructor(private readonly newId: Workbook['newId']) {}

  sheet(given: BookSheet): SheetState {
    const id = this.newId('sheet');
    return {
      ...given,
      id,
      cells: new Map([...given.cells].map(([key, content]) => [key, this.content(content)])),
      tables: given.tables.map((table) => this.table(table, id)),
      formats: given.formats
        .filter(({ formula }) => this.isReadable(formula))
        .map((format) => ({ ...format, id: this.newId('object') })),
      charts: given.charts.map((chart) => ({ ...chart, id: this.newId('object') })),
      names: this.names(given.names),
    };
  }

  names(given: readonly BookName[]): BookName[] {
    return given.filter(({ formula }) => this.isReadable(formula));
  }

  /** A formula that cannot be read stays as its text. */
  private content(content: Content): Content {
    return !isFormula(content) || this.isReadable(content.formula) ? content : content.formula;
  }

  private table(table: BookTable, sheetId: string): Table {
    return {
      ...table,
      id: this.newId('table'),
      sheetId,
      columns: table.columns.map(({ formula, ...column }, index) => ({
        ...column,
        id: index + 1,
        ...(formula === undefined || !this.isReadable(formula) ? {} : { formula }),
      })),
      nextColumnId: table.columns.length + 1,
    };
  }

  private isReadable(formula: string): boolean {
    try {
      tokenize(formula);
      return true;
    } catch (error) {
      if (!(error instanceof FormulaSyntaxError)) throw error;
      this.leftOut.add('formulas');
      return false;
    }
  }
}

export function stateOfBook(
  book: Book,
  newId: Workbook['newId'],
): { state: WorkbookState; leftOut: LeftOut[] } {
  const opening = new Opening(newId);
  const sheets = book.sheets.map((sheet) => opening.sheet(sheet));
  const isShown = (sheet: SheetState): boolean => sheet.visibility === 'visible';
  const active = sheets[book.active];
  const shown = active && isShown(active) ? active : (sheets.find(isShown) ?? active);
  const activeSheetId = shown?.id ?? '';
  return {
    state: {
      sheets,
      names: opening.names(book.names),
      activeSheetId,
      selection: { sheetId: activeSheetId, area: area(0, 0) },
    },
    leftOut: opening.leftOut.list,
  };
}
