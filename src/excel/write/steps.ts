/** What a writing has still to do, and where that stands. */
import type { CellContent } from '../../layout/plan';
import type { CellValue } from '../../layout/snapshot';
import type { CellWrite, SheetPlace, TableCell, UnnamedCell } from '../gateway';
import { placeIn, type Aim, type CellReading } from './cellReading';
import { contentOf, isFormula, isSame, type FoundCell } from './foundCell';

/** One of the caller's writes that is still to come. */
export interface Pending {
  write: CellWrite;
  /** Its place among the writes. */
  index: number;
  tries: number;
}

/** A cell that was written over and was not the one meant. */
export interface Debt {
  at: Aim;
  /** Its body row then; undefined outside tables. */
  row: number | undefined;
  stood: FoundCell;
  /** What it holds while nobody has mended it. */
  holds: CellValue;
  /** Where it was then. */
  place: SheetPlace;
}

/** A cell that was written over and is perhaps not as it was. */
export interface Stray {
  place: SheetPlace;
  /** What stood there, and what does now; formulas as such. */
  stood: CellValue;
  holds: CellValue;
}

/** A cell to write now. */
export interface Step {
  at: Aim;
  /** Body row of a table's cell. */
  row: number | undefined;
  content: CellContent;
  /** The number format that it gets; undefined keeps its own. */
  format: string | undefined;
  /** What it was seen to hold last. */
  seen: FoundCell;
  /** What it must hold to be written over; undefined for anything. */
  expected: CellValue | undefined;
  source: Pending | Debt;
}

export interface Found {
  /** "" outside tables and in rows without an id. */
  id: string;
  cell: FoundCell;
  place: SheetPlace;
}

/** What stands where a step writes. */
export function foundAt({ at, row }: Pick<Step, 'at' | 'row'>, reading: CellReading): Found | null {
  if (!('table' in at)) {
    const cell = reading.place(at);
    return cell && { id: '', cell, place: at };
  }
  const column = reading.column(at);
  const cell = row === undefined ? undefined : column?.cells[row];
  if (!column || row === undefined || !cell) return null;
  return { id: column.ids[row] ?? '', cell, place: placeIn(column, row) };
}

/**
 * Cells of the columns that were written that Excel has changed by itself: it fills a table's column
 * with a formula that is written into one of its cells.
 */
export function changedBeside(
  steps: Step[],
  before: CellReading,
  after: CellReading,
): Pick<Step, 'at' | 'row'>[] {
  const written = new Set(steps.map(({ at, row }) => cellKey(at, row)));
  const columns = new Map(steps.map(({ at }) => [cellKey(at), at]));
  return [...columns.values()].flatMap((at) => {
    if (!('table' in at)) return [];
    const was = before.column(at)?.cells ?? [];
    const is = after.column(at)?.cells ?? [];
    return was.flatMap((cell, row) => {
      const isChanged = is[row] !== undefined && !isSame(cell.formula, is[row].formula);
      return isChanged && !written.has(cellKey(at, row)) ? [{ at, row }] : [];
    });
  });
}

const cellKey = (at: Aim, row?: number): string =>
  JSON.stringify('table' in at ? [at.table, at.heading, row] : [at.sheet, at.address]);

/** The body row of a table's cell; undefined where there is none. */
export function rowOf(at: TableCell | UnnamedCell, reading: CellReading): number | undefined {
  const ids = reading.column(at)?.ids ?? [];
  const row = 'row' in at ? at.row : ids.indexOf(at.rowId);
  return ids[row] === at.rowId ? row : undefined;
}

export function isSameAim(one: Aim, other: Aim): boolean {
  if (!('table' in one) || !('table' in other)) return cellKey(one) === cellKey(other);
  return cellKey(one) === cellKey(other) && one.rowId === other.rowId;
}

/** A row that is gone, or that somebody has written on since, is owed nothing. */
export function isOwed({ at, holds }: Debt, reading: CellReading): boolean {
  if (!('table' in at) || !reading.column(at)) return true;
  return rowsHolding(at, holds, reading).length > 0;
}

/** Null where it cannot be told which cell it was, or where Excel would write over others again. */
export function stepOfDebt(debt: Debt, reading: CellReading): Step | null {
  const { at, stood, holds } = debt;
  const rows = 'table' in at ? rowsHolding(at, holds, reading) : [];
  const row = rows.length === 1 ? rows[0] : rows.find((one) => one === debt.row);
  const seen = foundAt({ at, row }, reading)?.cell;
  if (!seen || !isSame(seen.formula, holds)) return null;
  if (isFormula(stood) && fillsOthers({ at, row }, stood, reading)) return null;
  const { format } = stood;
  return { at, row, content: contentOf(stood), format, seen, expected: holds, source: debt };
}

/** Excel fills a column with a formula unless a constant stands in it; blanks can be emptied again. */
function fillsOthers(
  { at, row }: Pick<Step, 'at' | 'row'>,
  stood: FoundCell,
  reading: CellReading,
): boolean {
  if (!('table' in at)) return false;
  const others = (reading.column(at)?.cells ?? []).filter((_, index) => index !== row);
  const formulas = others.filter(isFormula);
  const hasConstant = others.some((cell) => cell.formula !== '' && !isFormula(cell));
  return !hasConstant && formulas.some(({ formula }) => formula !== stood.formula);
}

function rowsHolding(at: TableCell, content: CellValue, reading: CellReading): number[] {
  const column = reading.column(at);
  if (!column) return [];
  return [...column.ids.keys()].filter((row) => {
    const cell = column.cells[row];
    return column.ids[row] === at.rowId && cell && isSame(cell.formula, content);
  });
}
