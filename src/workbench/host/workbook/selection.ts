/** What is selected; selecting on another sheet shows that sheet. */
import { sameArea, type Area } from './address';
import { activateSheet } from './sheets';
import type { SheetState } from './state';
import type { Workbook } from './workbook';

export function selectRange(workbook: Workbook, sheet: SheetState, area: Area): void {
  activateSheet(workbook, sheet);
  const { selection } = workbook.state;
  if (selection.sheetId === sheet.id && sameArea(selection.area, area)) return;
  workbook.state.selection = { sheetId: sheet.id, area };
  workbook.projection.touchSelection();
  workbook.record({ kind: 'selected', sheetId: sheet.id, area });
}
