/**
 * The way to the workbook. Everything else speaks to Excel through this interface only.
 *
 * Every call ends: with a value, with an error (Finnish, with what to do next), or, when Excel does
 * not answer, with the error "Timeout" after a bounded time.
 */
import type { CellContent, Plan } from '../layout/plan';
import type { CellValue, WorkbookSnapshot } from '../layout/snapshot';
import type { GatewayError, Result } from './result';

export type { ErrorCode, GatewayError, Result } from './result';

export interface Gateway {
  /** What the open workbook is. With a plan, also whether somebody else's sheets stand in its way. */
  status(plan?: Plan): Promise<Result<WorkbookStatus>>;
  /**
   * Puts a plan into the workbook, or brings an existing Täsmä workbook up to it. Sheets outside the
   * plan are not touched, so a plan of one sheet writes that sheet alone.
   */
  load(plan: Plan, options?: LoadOptions): Promise<Result<LoadSummary>>;
  /** Our sheets as they stand now, or as the watch has read them after the last of our own writes. */
  read(options?: { afterOwnWrites?: boolean }): Promise<Result<WorkbookSnapshot>>;
  /** Follows the user's and the co-workers' edits; own writes are not reported. One watch at a time.
   * Answers with the workbook as it stands. */
  watch(listeners: WatchListeners): Promise<Result<WorkbookSnapshot>>;
  unwatch(): Promise<Result<void>>;
  /** Shows a place to the user. */
  select(place: SheetPlace): Promise<Result<void>>;
  /** Writes single cells, and tells of each whether it stands where it was meant. */
  write(writes: CellWrite[]): Promise<Result<WriteSummary>>;
  /** Renames sheets and tables of the user's own that have our names; answers with the new names. */
  setAside(names: string[]): Promise<Result<Renamed[]>>;
  /** What the gateway is doing; called at once with the present state. Returns how to stop listening. */
  onActivity(listener: (activity: Activity) => void): () => void;
}

export interface WatchListeners {
  onChange(change: WorkbookChange): void;
  /** Hears of a reading that failed. */
  onTrouble?(error: GatewayError): void;
  /** The user has gone from one of our sheets to another sheet. */
  onLeave?(): void;
}

export type WorkbookStatus =
  /** Nothing of Täsmä's; the user's own sheets may be there. */
  | { kind: 'empty' }
  /** A Täsmä workbook: its names of sheets, as they are now. */
  | { kind: 'tasma'; sheets: string[] }
  /** Sheets or tables of our names that Täsmä has not made. */
  | { kind: 'foreign'; names: string[] };

/** A sheet or table of the user's own that got another name. */
export interface Renamed {
  before: string;
  after: string;
}

export interface LoadOptions {
  onProgress?: (progress: Progress) => void;
  /** Cancels between requests; what is written until then stays and a new load takes it up. */
  signal?: AbortSignal;
}

export interface Progress {
  /** 0 to 1. */
  fraction: number;
  /** In Finnish, e.g. "Kirjoitetaan taulukkoa Perusturva". */
  doing: string;
}

export interface LoadSummary {
  /** Round trips to Excel. */
  syncs: number;
  sheetsAdded: string[];
  sheetsUpdated: string[];
  /** Sheets that somebody has rebuilt so that the report's changes do not fit in; they are as they were. */
  sheetsLeft: string[];
}

/** A1 address on a sheet; `sheet` is the sheet's present name. */
export interface SheetPlace {
  sheet: string;
  address: string;
}

/** A cell of one of our tables, found by what stays when rows are sorted: the row's Tunnus and the heading. */
export interface TableCell {
  table: string;
  rowId: string;
  heading: string;
}

/** A cell of a row that has no id, or another row's: `row` is its place in the body, `rowId` what stands as its id. */
export interface UnnamedCell extends TableCell {
  row: number;
}

export interface CellWrite {
  at: SheetPlace | TableCell | UnnamedCell;
  content: CellContent;
  /** What the caller saw there, a formula as such; a cell that holds something else by now is left. */
  expected?: CellValue;
  /** The number format that the cell gets, en-US. */
  format?: string;
}

export type WriteOutcome =
  /** It stands in the row that was meant; `undo` puts back what stood there, unless somebody types over it. */
  | { kind: 'written'; undo: CellWrite }
  /** The table, the row, the column or the sheet is gone. */
  | { kind: 'notFound' }
  /** The cell holds something else than was expected, and still does. */
  | { kind: 'changed' }
  /** Rows moved at every try; what was meant stands nowhere. */
  | { kind: 'moved' };

export interface WriteSummary {
  /** One a write, in their order. */
  outcomes: WriteOutcome[];
  /** Cells that were written over unmeant and not surely put back: `names` has them, the text their contents. */
  strays: GatewayError | null;
}

/** The difference between two readings of our tables. */
export interface WorkbookChange {
  /** The workbook as it is now. */
  snapshot: WorkbookSnapshot;
  cells: CellChange[];
  rowsAdded: TableRow[];
  rowsRemoved: TableRow[];
  /** Who made it, as far as Excel tells. */
  by: 'user' | 'coworker' | 'unknown';
}

export interface CellChange {
  at: TableCell;
  before: CellValue;
  after: CellValue;
}

export interface TableRow {
  table: string;
  rowId: string;
}

export type Activity =
  | { kind: 'idle' }
  | { kind: 'busy' }
  /** The user is editing a cell; the call goes on by itself when the edit ends. */
  | { kind: 'waitingForCellEdit' };
