/** Writes single cells in one batch, found by what stays when rows are sorted or moved. */
import { rangeAddress } from '../layout/addresses';
import { TEXT_FORMAT, writtenValue } from './apply/contents';
import { everywhere } from './apply/paint';
import type { CellWrite, SheetPlace, TableCell, WriteSummary } from './gateway';
import { takeInventory, type Inventory } from './inventory';
import { supports } from './features';
import type { Result } from './result';
import type { Connection, Conversation } from './sync';
import { ID_HEADING } from './tableContent';

/** Looks up the cells as they stand now, then writes those that are there. */
async function writeCells(conversation: Conversation, writes: CellWrite[]): Promise<WriteSummary> {
  const inventory = await takeInventory(conversation);
  const places = await findPlaces(conversation, inventory, writes);
  const found = places.flatMap(({ write, place }) => (place ? [{ write, place }] : []));
  const formats = await conversation.roundTrip(({ workbook }) =>
    found.map(({ place }) => rangeAt(workbook, place).load('numberFormat')),
  );
  await conversation.roundTrip(({ workbook }) =>
    found.forEach(({ write, place }, index) => {
      const isTextCell = formats[index]?.numberFormat[0]?.[0] === TEXT_FORMAT;
      put(rangeAt(workbook, place), write, isTextCell);
    }),
  );
  return {
    written: found.length,
    notFound: places.filter(({ place }) => place === null).map(({ write }) => write.at),
  };
}

function put(range: Excel.Range, { content }: CellWrite, isTextCell: boolean): void {
  if (content.kind === 'formula') {
    if (isTextCell) range.numberFormat = everywhere('General');
    range.formulas = [[content.formula]];
  } else if (content.kind === 'number' && isTextCell) {
    range.numberFormat = everywhere('General');
    range.values = [[content.value]];
  } else range.values = [[writtenValue(content, isTextCell)]];
}

interface Placed {
  write: CellWrite;
  place: SheetPlace | null;
}

async function findPlaces(
  conversation: Conversation,
  inventory: Inventory,
  writes: CellWrite[],
): Promise<Placed[]> {
  const named = new Set(writes.flatMap(({ at }) => ('table' in at ? [at.table] : [])));
  const present = inventory.tables.filter(({ name }) => named.has(name));
  const looked = await conversation.roundTrip(({ workbook }) =>
    present.map(({ name, sheet }) => {
      const table = workbook.tables.getItem(name);
      return {
        name,
        sheet,
        header: table.getHeaderRowRange().untrack().load('values,rowIndex,columnIndex'),
        ids: table.columns
          .getItemOrNullObject(ID_HEADING)
          .getDataBodyRange()
          .untrack()
          .load('values'),
      };
    }),
  );
  const locate = ({ table, rowId, heading }: TableCell): SheetPlace | null => {
    const found = looked.find(({ name }) => name === table);
    if (!found || found.ids.isNullObject) return null;
    const row = found.ids.values.findIndex(([id]) => String(id) === rowId);
    const column = (found.header.values[0] ?? []).map(String).indexOf(heading);
    if (row < 0 || column < 0) return null;
    const { rowIndex, columnIndex } = found.header;
    return {
      sheet: found.sheet,
      address: rangeAddress(rowIndex + 1 + row, columnIndex + column, 1, 1),
    };
  };
  const sheets = new Set(inventory.sheets.map(({ name }) => name));
  return writes.map((write) => {
    if ('table' in write.at) return { write, place: locate(write.at) };
    return { write, place: sheets.has(write.at.sheet) ? write.at : null };
  });
}

function rangeAt(workbook: Excel.Workbook, { sheet, address }: SheetPlace): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRange(address).untrack();
}

/** As one step of undo where Excel can make it one. */
export async function writeAsOneUndo(
  connection: Connection,
  writes: CellWrite[],
): Promise<Result<WriteSummary>> {
  const write = (run: Excel.RunOptions) =>
    connection.run((conversation) => writeCells(conversation, writes), { run });
  if (!supports('mergeUndoGroup')) return write({});
  const merged = await write({ mergeUndoGroup: true });
  return !merged.ok && merged.error.code === 'UndoNotSupported' ? write({}) : merged;
}
