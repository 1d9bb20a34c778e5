/** A sheet with its cells. */
import type {
  CellValue,
  Style as FileStyle,
  Workbook,
  Worksheet,
  WorksheetView,
} from '@cj-tech-master/excelts';
import { cellAddress } from '../../layout/addresses';
import { columnOf, MAX_COLUMNS, rowOf, styleAt, styleBelow } from '../book/cells';
import type { BookContent, BookFormula, BookLink, BookSheet } from '../book/book';
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
    ...(sheet.tabColor === '' ? {} : { properties: { tabColor: argb(sheet.tabColor) } }),
    ...pageOf(sheet.page),
  });
  writeLines(written, sheet);
  for (const table of sheet.tables) addTable(written, table, sheet.cells);
  writeCells(written, sheet);
  addValidations(written, sheet.validations);
  addFormats(written, sheet.formats);
  if (sheet.protection) await protect(written, sheet.protection);
  return written;
}

/**
 * The look of a whole sheet is that of all its columns: one more than are given gets it, and stands for
 * all to the last one when the file is finished.
 */
function writeLines(written: Worksheet, { columns, rows, styles }: BookSheet): void {
  const count = Math.max(-1, ...columns.keys(), ...styles.columns.keys()) + 2;
  for (let index = 0; index < Math.min(count, MAX_COLUMNS); index++) {
    const column = written.getColumn(index + 1);
    const { size = STANDARD_WIDTH, hidden } = columns.get(index) ?? {};
    column.width = fileWidth(size);
    if (hidden !== undefined) column.hidden = hidden;
    column.style = fileStyle(styles.columns.get(index) ?? styles.sheet);
  }
  for (const index of [...new Set([...rows.keys(), ...styles.rows.keys()])].sort(ascending)) {
    const row = written.getRow(index + 1);
    const { size, hidden = false } = rows.get(index) ?? {};
    const own = styles.rows.get(index);
    if (size !== undefined) row.height = size;
    row.hidden = hidden;
    if (own) row.style = fileStyle(own) as FileStyle;
    // The writer leaves out rows without a height and without cells.
    if (size === undefined) row.getCell(1).style = fileStyle(styleBelow(styles, index, 0));
  }
}

const ascending = (a: number, b: number): number => a - b;

function writeCells(written: Worksheet, { cells, links, styles, tables }: BookSheet): void {
  const keys = new Set([...cells.keys(), ...styles.cells.keys(), ...links.keys()]);
  for (const key of [...keys].sort(ascending)) {
    const [row, column] = [rowOf(key), columnOf(key)];
    const target = written.getCell(row + 1, column + 1);
    target.value = valueOf(cells.get(key), links.get(key), tableAt(tables, row, column));
    target.style = fileStyle(styleAt(styles, row, column));
  }
}

function valueOf(
  content: BookContent | undefined,
  link: BookLink | undefined,
  table: string | undefined,
): CellValue {
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
