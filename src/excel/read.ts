/** Reads sheets into plain data, in pieces that stay below Excel's limit of an answer. */
import { rangeAddress } from '../layout/addresses';
import { sheetKeyOf } from '../layout/marks';
import type { CellValue, SheetSnapshot, TableSnapshot } from '../layout/snapshot';
import { dateCells } from './dates';
import { codeOf } from './errors';
import { markedSheet, type Inventory } from './inventory';
import type { Conversation } from './sync';

/** Values and formulas of so many cells stay well under 5 MB, Excel's limit on the web. */
export const CELLS_PER_REQUEST = 40_000;

type SheetFrame = Omit<SheetSnapshot, 'cells'> & { used: Rectangle | null };
interface Rectangle {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** The named sheets as they stand now; two round trips where the sheets are small. */
export async function readSheets(
  conversation: Conversation,
  inventory: Inventory,
  names: string[],
): Promise<SheetSnapshot[]> {
  const frames = await readFrames(conversation, inventory, names);
  const pieces = frames.flatMap((frame) => slices(frame, CELLS_PER_REQUEST));
  const contents = await readPieces(conversation, pieces, CELLS_PER_REQUEST);
  return frames.map(({ used, ...frame }) => {
    const own = contents.filter((content) => content.sheet === frame.name);
    return {
      ...frame,
      cells: {
        row: used?.row ?? 0,
        column: used?.column ?? 0,
        values: own.flatMap(({ values }) => values),
        formulas: own.flatMap(({ formulas }) => formulas),
      },
    };
  });
}

/** Where the used cells and the tables of each sheet are. */
async function readFrames(
  conversation: Conversation,
  inventory: Inventory,
  names: string[],
): Promise<SheetFrame[]> {
  const place = 'rowIndex,columnIndex,rowCount,columnCount';
  const keys = keysOfSheets(inventory);
  const found = await conversation.roundTrip(({ workbook }) =>
    names.map((name) => ({
      name,
      used: workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).untrack().load(place),
      tables: inventory.tables
        .filter((table) => table.sheet === name)
        .map((table) => ({
          ...table,
          range: workbook.tables
            .getItem(table.name)
            .getRange()
            .untrack()
            .load(`${place},numberFormat`),
        })),
    })),
  );
  return found.map(({ name, used, tables }) => ({
    key: keys.get(name) ?? null,
    name,
    visibility: inventory.sheets.find((sheet) => sheet.name === name)?.visibility ?? 'visible',
    used: used.isNullObject ? null : rectangle(used),
    tables: tables.map(({ name: table, hasTotals, range }): TableSnapshot => {
      return {
        name: table,
        row: range.rowIndex,
        column: range.columnIndex,
        rowCount: range.rowCount,
        columnCount: range.columnCount,
        hasTotals,
        dates: dateCells(range.numberFormat, { row: range.rowIndex, column: range.columnIndex }),
      };
    }),
  }));
}

/** Keys by the sheets' present names. */
function keysOfSheets(inventory: Inventory): Map<string, string> {
  const keys = new Map<string, string>();
  for (const { name } of inventory.names) {
    const key = sheetKeyOf(name);
    const sheet = key === null ? null : markedSheet(inventory, name);
    if (key !== null && sheet !== null) keys.set(sheet, key);
  }
  return keys;
}

function rectangle(range: Excel.Range): Rectangle {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

interface Piece extends Rectangle {
  sheet: string;
}
interface PieceContent {
  sheet: string;
  values: CellValue[][];
  formulas: CellValue[][];
}

/** Rows of a sheet in pieces of at most so many cells (a single row may be longer). */
function slices(frame: SheetFrame, cells: number): Piece[] {
  return frame.used ? cut({ sheet: frame.name, ...frame.used }, cells) : [];
}

function cut(piece: Piece, cells: number): Piece[] {
  const height = Math.max(1, Math.floor(cells / piece.columns));
  const pieces: Piece[] = [];
  for (let start = 0; start < piece.rows; start += height) {
    pieces.push({
      ...piece,
      row: piece.row + start,
      rows: Math.min(height, piece.rows - start),
    });
  }
  return pieces;
}

/** Pieces in order, as many a request as fit; an answer that Excel finds too large is asked for in halves. */
async function readPieces(
  conversation: Conversation,
  pieces: Piece[],
  cells: number,
): Promise<PieceContent[]> {
  const contents: PieceContent[] = [];
  for (const batch of batches(pieces, cells)) {
    try {
      contents.push(...(await readBatch(conversation, batch)));
    } catch (thrown) {
      const half = Math.floor(cells / 2);
      if (codeOf(thrown) !== 'ResponsePayloadSizeLimitExceeded' || half < 1) throw thrown;
      const halves = batch.flatMap((piece) => cut(piece, half));
      contents.push(...(await readPieces(conversation, halves, half)));
    }
  }
  return contents;
}

function batches(pieces: Piece[], cells: number): Piece[][] {
  const result: Piece[][] = [];
  let size = Infinity;
  for (const piece of pieces) {
    const own = piece.rows * piece.columns;
    if (size + own > cells) {
      result.push([]);
      size = 0;
    }
    size += own;
    result.at(-1)?.push(piece);
  }
  return result;
}

async function readBatch(conversation: Conversation, batch: Piece[]): Promise<PieceContent[]> {
  const ranges = await conversation.roundTrip(({ workbook }) =>
    batch.map(({ sheet, row, column, rows, columns }) => ({
      sheet,
      range: workbook.worksheets
        .getItem(sheet)
        .getRange(rangeAddress(row, column, rows, columns))
        .untrack()
        .load('values,formulas'),
    })),
  );
  return ranges.map(({ sheet, range }) => ({
    sheet,
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
  }));
}
