/** Our sheets as they stand: all of them, or again those that were touched. */
import type { CellBlock, CellValue, SheetSnapshot, WorkbookSnapshot } from '../layout/snapshot';
import { dateCells } from './dates';
import { GatewayFault } from './errors';
import { takeInventory, type Inventory } from './inventory';
import { ourSheets } from './ours';
import { CELLS_PER_REQUEST, readSheets } from './read';
import type { Conversation } from './sync';

export interface Reading {
  snapshot: WorkbookSnapshot;
  /** Excel's ids of the sheets, by their present names. */
  sheetIds: Map<string, string>;
}

export async function readOurs(conversation: Conversation): Promise<Reading> {
  const inventory = await takeInventory(conversation);
  const names = ourSheets(inventory);
  if (names.length === 0) throw new GatewayFault('NothingToRead');
  return {
    snapshot: { sheets: await readSheets(conversation, inventory, names) },
    sheetIds: idsOf(inventory, names),
  };
}

/** One round trip where the touched sheets are small and have not changed their names or tables. */
export async function readTouched(
  conversation: Conversation,
  known: Reading,
  touched: Set<string>,
): Promise<Reading> {
  const again = known.snapshot.sheets.filter(({ name }) =>
    touched.has(known.sheetIds.get(name) ?? ''),
  );
  const cells = again.reduce((sum, sheet) => sum + cellCount(sheet.cells), 0);
  const isInPlace = again.length === touched.size && cells <= CELLS_PER_REQUEST;
  const fresh = isInPlace ? await readInPlace(conversation, again, known.sheetIds) : null;
  if (fresh === null) return readOurs(conversation);
  const byName = new Map(fresh.map((sheet) => [sheet.name, sheet]));
  return {
    ...known,
    snapshot: { sheets: known.snapshot.sheets.map((sheet) => byName.get(sheet.name) ?? sheet) },
  };
}

/** The sheets in one round trip, or null where a sheet or a table is not what it was. */
async function readInPlace(
  conversation: Conversation,
  sheets: SheetSnapshot[],
  sheetIds: Map<string, string>,
): Promise<SheetSnapshot[] | null> {
  const seen = await conversation.roundTrip(({ workbook }) =>
    sheets.map((sheet) => {
      const worksheet = workbook.worksheets.getItemOrNullObject(sheetIds.get(sheet.name) ?? '');
      return {
        sheet,
        worksheet: worksheet.load('name'),
        used: worksheet
          .getUsedRangeOrNullObject(true)
          .untrack()
          .load('rowIndex,columnIndex,values,formulas'),
        tables: sheet.tables.map(({ name }) => {
          const table = workbook.tables.getItemOrNullObject(name).load('showTotals');
          const range = table
            .getRange()
            .untrack()
            .load('rowIndex,columnIndex,rowCount,columnCount,numberFormat');
          return { name, table, range };
        }),
      };
    }),
  );
  const isAsBefore = seen.every(
    ({ sheet, worksheet, used, tables }) =>
      !worksheet.isNullObject &&
      worksheet.name === sheet.name &&
      !used.isNullObject &&
      tables.every(({ table }) => !table.isNullObject),
  );
  if (!isAsBefore) return null;
  return seen.map(({ sheet, used, tables }) => ({
    ...sheet,
    cells: {
      row: used.rowIndex,
      column: used.columnIndex,
      values: used.values as CellValue[][],
      formulas: used.formulas as CellValue[][],
    },
    tables: tables.map(({ name, table, range }) => ({
      name,
      row: range.rowIndex,
      column: range.columnIndex,
      rowCount: range.rowCount,
      columnCount: range.columnCount,
      hasTotals: table.showTotals,
      dates: dateCells(range.numberFormat, { row: range.rowIndex, column: range.columnIndex }),
    })),
  }));
}

const cellCount = ({ values }: CellBlock) => values.length * (values[0]?.length ?? 0);

function idsOf(inventory: Inventory, names: string[]): Map<string, string> {
  const ours = new Set(names);
  return new Map(
    inventory.sheets.filter(({ name }) => ours.has(name)).map(({ id, name }) => [name, id]),
  );
}
