/** Another workbook in the place of the open one. */
import { detectColumnFormulas } from './calculatedColumns';
import type { WorkbookState } from './state';
import type { Workbook } from './workbook';

/** The workbook stays the one that it is when the engine does not take the other. */
export function openState(workbook: Workbook, state: WorkbookState, name: string): void {
  const before = workbook.state;
  try {
    workbook.state = state;
    for (const table of workbook.tables)
      detectColumnFormulas(workbook, workbook.sheet(table.sheetId), table);
    workbook.projection.touchAll();
    workbook.compute();
  } catch (error) {
    workbook.state = before;
    workbook.projection.touchAll();
    throw error;
  }
  workbook.name = name;
  workbook.changes = [];
}
