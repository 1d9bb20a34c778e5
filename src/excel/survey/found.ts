/** What a survey finds of a plan in the workbook. */
import { sheetMark } from '../../layout/marks';
import type { SheetPlan } from '../../layout/plan';
import type { Area } from '../../layout/references';

export interface FoundTable {
  name: string;
  row: number;
  column: number;
  columnCount: number;
  hasTotals: boolean;
  headings: string[];
  /** Ids of the body rows, "" where a row has none; null without the column of ids. */
  ids: string[] | null;
  /** Number formats of the body, en-US. */
  formats: string[][];
}

export interface FoundSheet {
  /** Its present name. */
  name: string;
  /** Empty, or left by a load that broke off before its end. */
  isUnfinished: boolean;
  isProtected: boolean;
  /** By the plan's key of the table. */
  tables: Map<string, FoundTable>;
  /** Present cells of blocks, by the plan's key of the block. */
  blocks: Map<string, Area>;
  /** Ids of our flags on a sheet that is all blocks. */
  flags: string[];
  /** Keys of the charts that are there. */
  charts: Set<string>;
}

export interface Survey {
  /** By the plan's key of the sheet. */
  sheets: Map<string, FoundSheet>;
  /** The names of all sheets, in the order of their tabs. */
  tabs: string[];
  /** Names that stand in the workbook. */
  names: Set<string>;
  /** Those of them that lead nowhere any more. */
  lostNames: Set<string>;
  /** Sheets and tables of our names that are not ours. */
  foreign: string[];
}

/** The name that stands in the workbook while a load is writing a sheet. */
export function unfinishedMark(sheetKey: string): string {
  return sheetMark(sheetKey).replace('.sheet.', '.unfinished.');
}

/** A sheet that only shows what others hold. */
export function isAllBlocks(sheet: SheetPlan): boolean {
  return sheet.tables.length === 0 && !sheet.protect;
}
