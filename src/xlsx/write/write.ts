/** A book as an .xlsx file. Runs in a browser too. */
import { Workbook, type DefinedNameModel } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { Book } from '../book/book';
import { fileFormula } from '../formulas';
import { drawChart } from './charts';
import { finish } from './finish';
import { namesOf } from './names';
import { writeSheet } from './sheet';

const AUTHOR = 'Täsmä';
const WINDOW = { x: 0, y: 0, width: 24_000, height: 14_000 };

/**
 * The file's bytes. Formulas have the values beside them that the book has; Excel calculates all anew as it
 * opens the file, so that none is ever old.
 */
export async function writeXlsx(book: Book): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  workbook.creator = AUTHOR;
  workbook.calcProperties = { fullCalcOnLoad: true };
  for (const sheet of book.sheets) {
    const written = await writeSheet(workbook, sheet);
    for (const chart of sheet.charts) drawChart(written, chart);
  }
  workbook.definedNames.model = namesOf(book).map(
    ({ name: { name, formula, hidden }, sheet }): DefinedNameModel => ({
      name,
      ranges: [],
      // Given as a formula, it is written as it stands, whatever its size.
      formulaExpression: fileFormula(formula),
      ...(hidden ? { hidden } : {}),
      ...(sheet === undefined ? {} : { localSheetId: sheet }),
    }),
  );
  workbook.views = [{ ...WINDOW, firstSheet: 0, activeTab: book.active, visibility: 'visible' }];
  return finish(new Uint8Array(await workbook.xlsx.writeBuffer()), book);
}
