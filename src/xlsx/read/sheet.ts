/** A sheet of a file. */
import type { Worksheet } from '@cj-tech-master/excelts';
import type { BookSheet } from '../book/book';
import { ALLOWANCES, type BookProtection } from '../book/protection';
import type { Parts } from '../parts';
import { readCells } from './cells';
import { readCharts } from './charts';
import type { ReadColor } from './colors';
import { readDrawings } from './drawings';
import type { LeftOutCount } from '../leftOut';
import type { SheetNames } from './names';
import type { SheetPart } from './package';
import { readPage } from './page';
import { readFormats } from './formats';
import { readValidations } from './validations';
import type { ReadStyle } from './styles';
import { columnsOf, rowsOf } from './lines';
import { readTables } from './tables';

export interface SheetSource {
  sheet: Worksheet;
  part: SheetPart;
  parts: Parts;
  /** What the file keeps among its names. */
  named: SheetNames | undefined;
  color: ReadColor;
  readStyle: ReadStyle;
  leftOut: LeftOutCount;
}

export function readSheet(source: SheetSource): BookSheet {
  const { sheet, part, parts, named, color, readStyle, leftOut } = source;
  const tables = readTables(part, parts, leftOut);
  // Made anew each time that the library is asked for it.
  const { model } = sheet;
  const columns = columnsOf(model, part, readStyle);
  const rows = rowsOf(model, readStyle);
  const lines = { sheet: columns.sheet, columns: columns.styles, rows: rows.styles };
  const tabColor = color(sheet.properties.tabColor);
  // The library has none for a sheet whose file has none.
  const [view] = (model.views as Worksheet['views'] | undefined) ?? [];
  leftOut.add('merges', model.mergeCells?.length ?? 0);
  if (sheet.autoFilter) leftOut.add('filters');
  return {
    name: sheet.name,
    visibility: sheet.state,
    tabColor: tabColor ?? '',
    gridlines: view?.showGridLines ?? true,
    ...readCells({ sheet, model, part, tables, lines, readStyle, leftOut }),
    columns: columns.lines,
    rows: rows.lines,
    freeze: {
      rows: view?.state === 'frozen' ? (view.ySplit ?? 0) : 0,
      columns: view?.state === 'frozen' ? (view.xSplit ?? 0) : 0,
    },
    tables,
    charts: readCharts(sheet, readDrawings(part, parts, leftOut), leftOut),
    validations: readValidations(part),
    formats: readFormats(model, part, color, leftOut),
    page: readPage(model, named?.page, leftOut),
    protection: protectionOf(sheet),
    names: named?.names ?? [],
  };
}

function protectionOf({ sheetProtection: given }: Worksheet): BookProtection | null {
  if (!given?.sheet) return null;
  const isAllowed = (one: (typeof ALLOWANCES)[number]): boolean =>
    one === 'objects' || one === 'scenarios' ? given[one] !== false : given[one] === true;
  const selection =
    given.selectUnlockedCells === false
      ? 'none'
      : given.selectLockedCells === false
        ? 'unlocked'
        : 'all';
  return { allows: ALLOWANCES.filter(isAllowed), selection };
}
