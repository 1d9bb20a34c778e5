/** What the workbook has: its sheets, tables and names, in one round trip. */
import { sheetOfReference } from '../layout/references';
import type { SheetSnapshot } from '../layout/snapshot';
import type { Conversation } from './sync';

export interface Inventory {
  sheets: { id: string; name: string; visibility: SheetSnapshot['visibility'] }[];
  tables: { name: string; sheet: string; hasTotals: boolean }[];
  names: { name: string; formula: string }[];
}

const VISIBILITY: Record<string, SheetSnapshot['visibility']> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

export async function takeInventory(conversation: Conversation): Promise<Inventory> {
  const { sheets, tables, names } = await conversation.roundTrip(({ workbook }) => ({
    sheets: workbook.worksheets.load('items/id,items/name,items/visibility'),
    tables: workbook.tables.load('items/name,items/showTotals,items/worksheet/name'),
    names: workbook.names.load('items/name,items/formula'),
  }));
  return {
    sheets: sheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      visibility: VISIBILITY[visibility] ?? 'visible',
    })),
    tables: tables.items.map(({ name, showTotals, worksheet }) => ({
      name,
      sheet: worksheet.name,
      hasTotals: showTotals,
    })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}

/** The present name of the sheet that a mark stands on, or null when the mark is gone or points nowhere. */
export function markedSheet(inventory: Inventory, mark: string): string | null {
  const name = inventory.names.find((item) => item.name === mark);
  const sheet = name ? sheetOfReference(name.formula) : null;
  return inventory.sheets.some((item) => item.name === sheet) ? sheet : null;
}
