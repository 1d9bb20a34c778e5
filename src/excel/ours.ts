/** Which sheets of the workbook are Täsmä's, without a plan at hand. */
import { FINDINGS_TABLE_NAME } from '../layout/findings/columns';
import { sheetKeyOf } from '../layout/marks';
import { BACKUP_SHEET, STORE_SHEET } from '../layout/naming';
import { WORKLOG_TABLE_NAME } from '../layout/worklog/sheet';
import { markedSheet, type Inventory } from './inventory';

/** Present names, in the workbook's order. Marked sheets; a sheet that lost its mark is known by its tables. */
export function ourSheets(inventory: Inventory): string[] {
  const ours = new Set<string>();
  for (const { name } of inventory.names) {
    const sheet = sheetKeyOf(name) === null ? null : markedSheet(inventory, name);
    if (sheet !== null) ours.add(sheet);
  }
  for (const { name, sheet } of inventory.tables) {
    if (OUR_TABLE.test(name)) ours.add(sheet);
  }
  // Words that a workbook of somebody else's may use too.
  for (const { name, sheet } of inventory.tables) {
    if (ours.size > 0 && BESIDE.includes(name)) ours.add(sheet);
  }
  for (const { name, visibility } of inventory.sheets) {
    if (ours.size > 0 && visibility !== 'visible' && HIDDEN.includes(name)) ours.add(name);
  }
  return inventory.sheets.map(({ name }) => name).filter((name) => ours.has(name));
}

/** Hidden ones, by name. */
const HIDDEN: readonly string[] = [STORE_SHEET, BACKUP_SHEET];
/** Ours beside a report's tables. */
const BESIDE: readonly string[] = [FINDINGS_TABLE_NAME, WORKLOG_TABLE_NAME];
/** The names that the layout gives to tables. */
const OUR_TABLE = /^(Talous|Toimintakate|Tunnusluvut|Painettu|Teksti)_.|^Strategia$/;
