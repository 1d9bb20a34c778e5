/** Refusals of protected sheets. Source: Office.js, Excel.WorksheetProtectionOptions. */
import type { Allowance } from '../../../xlsx/book/protection';
import { accessDenied } from '../errors';
import { cellsOf, MAX_COLUMNS, MAX_ROWS, type Area } from './address';
import type { SheetState } from './state';
import { styleAt } from './styles';

export function refuseIfProtected(sheet: SheetState, unless?: Allowance): void {
  if (sheet.protection && !(unless && sheet.protection.allows.includes(unless)))
    throw accessDenied();
}

/** Contents of locked cells cannot be changed on a protected sheet. */
export function refuseLockedCells(sheet: SheetState, area: Area): void {
  if (!sheet.protection) return;
  if (area.rows === MAX_ROWS || area.columns === MAX_COLUMNS) throw accessDenied();
  for (const [row, column] of cellsOf(area))
    if (styleAt(sheet.styles, row, column).locked) throw accessDenied();
}
