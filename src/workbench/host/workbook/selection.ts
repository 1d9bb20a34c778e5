/** What is selected; selecting on another sheet shows that sheet. */
import type { Area } from './address';
import { activateSheet } from './sheets';
import type { SheetState } from './state';
import type { Workbook } from './workbook';

export function selectRange(workbook: Workbook, sheet: SheetState, area: Area): void {
  activateSheet(workbook, sheet);
  workbook.state.selection = { sheetId: sheet.id, area };
}
