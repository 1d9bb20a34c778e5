/**
 * Marks: hidden names of the workbook that stay on our sheets and blocks when those are renamed, moved,
 * or pushed by inserted rows. They tell a sheet of ours from one that only has its name.
 */
import { absoluteAddress, sheetPrefix } from './addresses';
import type { NamePlan, Plan, SheetPlan } from './plan';

const SHEET_MARK = '_tasma.sheet.';
const BLOCK_MARK = '_tasma.block.';

/** The names that mark the sheets and blocks of a plan. */
export function marksOf(plan: Plan): NamePlan[] {
  return plan.sheets.flatMap((sheet) => [
    markAt(sheetMark(sheet.key), sheet, 0, 0),
    ...sheet.blocks.map((block) =>
      markAt(blockMark(sheet.key, block.key), sheet, block.row, block.column),
    ),
  ]);
}

/** The name that marks a sheet. */
export function sheetMark(sheetKey: string): string {
  return SHEET_MARK + encodeKey(sheetKey);
}

/** The name that marks the upper left cell of a block. */
export function blockMark(sheetKey: string, blockKey: string): string {
  return `${BLOCK_MARK}${encodeKey(sheetKey)}.${encodeKey(blockKey)}`;
}

/** The key of the sheet that a name marks, or null for any other name. */
export function sheetKeyOf(name: string): string | null {
  return name.startsWith(SHEET_MARK) ? decodeKey(name.slice(SHEET_MARK.length)) : null;
}

function markAt(name: string, sheet: SheetPlan, row: number, column: number): NamePlan {
  const refersTo = `=${sheetPrefix(sheet.name)}${absoluteAddress(row, column)}`;
  return { name, refersTo, visible: false };
}

/** A name may hold letters, digits, "_" and "."; anything else is written by its code. */
function encodeKey(key: string): string {
  return key.replace(
    /[^A-Za-z0-9]/g,
    (char) => `_${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function decodeKey(text: string): string {
  return text.replace(/_([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
