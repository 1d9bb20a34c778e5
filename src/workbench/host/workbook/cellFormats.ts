/** Number formats of cells; formulas ask for them by `CELL("format", ...)`. */
import { isWholeColumns, isWholeRows, lastColumn, lastRow, type Area } from './address';
import { isDateFormat } from './numberFormat';
import type { SheetState } from './state';
import { changeStyles, styleAt } from './styles';
import type { Workbook } from './workbook';

export function setNumberFormat(
  workbook: Workbook,
  sheet: SheetState,
  area: Area,
  numberFormat: string,
): void {
  const asksAnew = isDateFormat(numberFormat) || holdsDates(sheet, area);
  changeStyles(sheet.styles, area, (style) => ({ ...style, numberFormat }));
  if (asksAnew) workbook.projection.touchFormulas();
}

function holdsDates(sheet: SheetState, area: Area): boolean {
  if (isWholeColumns(area) || isWholeRows(area)) return true;
  for (let row = area.row; row <= lastRow(area); row++)
    for (let column = area.column; column <= lastColumn(area); column++)
      if (isDateFormat(styleAt(sheet.styles, row, column).numberFormat)) return true;
  return false;
}
