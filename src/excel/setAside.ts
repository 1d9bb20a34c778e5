/** Gives sheets and tables of the user's own that have our names other names. */
import type { Renamed } from './gateway';
import type { Inventory } from './inventory';
import { takeInventory } from './inventory';
import type { Conversation } from './sync';

/** Longest name of a sheet that Excel takes. */
const LONGEST_SHEET = 31;

/** Renames what stands under these names; formulas that refer to it follow by themselves. */
export async function setAside(conversation: Conversation, names: string[]): Promise<Renamed[]> {
  const inventory = await takeInventory(conversation);
  const renamed = names.flatMap((name) => planOf(inventory, name));
  await conversation.roundTrip(({ workbook }) => {
    for (const { before, after, isSheet } of renamed) {
      if (isSheet) workbook.worksheets.getItem(before).name = after;
      else workbook.tables.getItem(before).name = after;
    }
  });
  return renamed.map(({ before, after }) => ({ before, after }));
}

function planOf(inventory: Inventory, name: string): (Renamed & { isSheet: boolean })[] {
  if (inventory.sheets.some((sheet) => sheet.name === name)) {
    const taken = inventory.sheets.map((sheet) => sheet.name.toLowerCase());
    const fits = (tail: string) => `${name.slice(0, LONGEST_SHEET - tail.length)}${tail}`;
    const after = firstFree((n) => fits(n === 1 ? ' (oma)' : ` (oma ${n})`), taken);
    return [{ before: name, after, isSheet: true }];
  }
  if (!inventory.tables.some((table) => table.name === name)) return [];
  const taken = [...inventory.tables, ...inventory.names].map((one) => one.name.toLowerCase());
  const after = firstFree((n) => `${name}_oma${n === 1 ? '' : n}`, taken);
  return [{ before: name, after, isSheet: false }];
}

function firstFree(nameOf: (n: number) => string, taken: string[]): string {
  let n = 1;
  while (taken.includes(nameOf(n).toLowerCase())) n++;
  return nameOf(n);
}
