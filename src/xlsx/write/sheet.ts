/** A sheet with its cells. */
import type {
  CellValue,
  Style as FileStyle,
  Workbook,
  Worksheet,
  WorksheetView,
} from '@cj-tech-master/excelts';
import { cellAddress } from '../../layout/addresses';
import { MAX_COLUMNS } from '../addresses';
import type { BookCell, BookFormula, BookSheet } from '../book/book';
import { ALLOWANCES, type BookProtection } from '../book/protection';
import { fileFormula } from '../formulas';
import { fileWidth, STANDARD_WIDTH } from '../sizes';
import { pageOf } from './page';
import { addFormats, addValidations } from './rules';
import { argb, fileStyle } from './styles';
import { tableAt } from '../tableAt';
import { addTable } from './tables';

export async function writeSheet(workbook: Workbook, sheet: BookSheet): Promise<Worksheet> {
  const written = workbook.addWorksheet(sheet.name, {
    state: sheet.visibility,
    views: [viewOf(sheet)],
    ...(sheet.tabColor === undefined ? {} : { properties: { tabColor: argb(sheet.tabColor) } }),
    ...pageOf(sheet.page),
  });
  writeLines(written, sheet);
  for (const table of sheet.tables) addTable(written, table, sheet.cells);
  for (const cell of sheet.cells) writeCell(written, cell, tableAt(sheet.tables, cell));
  addValidations(written, sheet.validations);
  addFormats(written, sheet.formats);
  if (sheet.protection) await protect(written, sheet.protection);
  return written;
}

/**
 * The look of a whole sheet is that of all its columns: one more than are given gets it, and stands for
 * all to the last one when the file is finished.
 */
function writeLines(written: Worksheet, { columns, rows, style }: BookSheet): void {
  const count = Math.max(-1, ...columns.map(({ index }) => index)) + 2;
  for (let index = 0; index < Math.min(count, MAX_COLUMNS); index++) {
    const column = written.getColumn(index + 1);
    column.width = fileWidth(STANDARD_WIDTH);
    column.style = fileStyle(style);
  }
  for (const { index, size, hidden, style: own } of columns) {
    const column = written.getColumn(index + 1);
    column.width = fileWidth(size ?? STANDARD_WIDTH);
    column.hidden = hidden;
    if (own) column.style = fileStyle(own);
  }
  for (const { index, size, hidden, style: own } of rows) {
    const row = written.getRow(index + 1);
    if (size !== undefined) row.height = size;
    row.hidden = hidden;
    if (own) row.style = fileStyle(own) as FileStyle;
    // The writer leaves out rows without a height and without cells.
    if (size === undefined) {
      const first = own ?? columns.find((column) => column.index === 0)?.style ?? style;
      row.getCell(1).style = fileStyle(first);
    }
  }
}

function writeCell(written: Worksheet, cell: BookCell, table: string | undefined): void {
  const target = written.getCell(cell.row + 1, cell.column + 1);
  target.value = valueOf(cell, table);
  target.style = fileStyle(cell.style);
}

function valueOf({ content, link }: BookCell, table: string | undefined): CellValue {
  const isFormula = typeof content === 'object';
  const formula = isFormula ? fileFormulaCell(content, table) : {};
  if (link) {
    const hyperlink = link.address ?? `#${link.place ?? ''}`;
    const tooltip = link.tip === undefined ? {} : { tooltip: link.tip };
    if (isFormula) return { ...formula, hyperlink, ...tooltip } as CellValue;
    return { text: String(content ?? ''), hyperlink, ...tooltip };
  }
  return isFormula ? (formula as CellValue) : (content ?? null);
}

/** The writer calls a formula's value its result. */
const fileFormulaCell = ({ formula, value }: BookFormula, table: string | undefined) => ({
  formula: fileFormula(formula, table),
  ...(value === undefined ? {} : { result: value }),
});

function viewOf({ freeze: { rows, columns }, gridlines }: BookSheet): Partial<WorksheetView> {
  if (rows === 0 && columns === 0) return { state: 'normal', showGridLines: gridlines };
  return {
    state: 'frozen',
    xSplit: columns,
    ySplit: rows,
    topLeftCell: cellAddress(rows, columns),
    showGridLines: gridlines,
  };
}

async function protect(written: Worksheet, given: BookProtection): Promise<void> {
  const allowed = Object.fromEntries(ALLOWANCES.map((one) => [one, given.allows.includes(one)]));
  await written.protect(given.password ?? '', {
    ...allowed,
    selectLockedCells: given.selection === 'all',
    selectUnlockedCells: given.selection !== 'none',
  });
}
