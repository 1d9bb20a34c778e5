/** Refusals of protected sheets. Source: Office.js, Excel.WorksheetProtectionOptions. */
import { accessDenied } from '../errors';
import { cellsOf, MAX_COLUMNS, MAX_ROWS, type Area } from './address';
import type { SheetState } from './state';
import { styleAt } from './styles';

/** Options of `protect()` that allow something although the sheet is protected. */
type Allowance =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertRows'
  | 'allowInsertColumns'
  | 'allowDeleteRows'
  | 'allowDeleteColumns'
  | 'allowSort'
  | 'allowAutoFilter'
  | 'allowEditObjects'
  | 'allowInsertHyperlinks';

export function refuseIfProtected(sheet: SheetState, unless?: Allowance): void {
  if (sheet.protection && !(unless && sheet.protection.options[unless] === true))
    throw accessDenied();
}

/** Contents of locked cells cannot be changed on a protected sheet. */
export function refuseLockedCells(sheet: SheetState, area: Area): void {
  if (!sheet.protection) return;
  if (area.rows === MAX_ROWS || area.columns === MAX_COLUMNS) throw accessDenied();
  for (const [row, column] of cellsOf(area))
    if (styleAt(sheet.styles, row, column).locked) throw accessDenied();
}
