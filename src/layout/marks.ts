/**
 * Marks: hidden names of the workbook that stay on our sheets and blocks when those are renamed, moved,
 * or pushed by inserted rows. They tell a sheet of ours from one that only has its name.
 */
import { absoluteAddress, sheetPrefix } from './addresses';
import type { BlockPlan, NamePlan, Plan, SheetPlan } from './plan';

const SHEET_MARK = '_tasma.sheet.';
const BLOCK_MARK = '_tasma.block.';

/** The names that mark the sheets and blocks of a plan. */
export function marksOf(plan: Plan): NamePlan[] {
  return plan.sheets.flatMap((sheet) => [
    markOn(sheetMark(sheet.key), sheet, absoluteAddress(0, 0)),
    ...sheet.blocks.map((block) => markOn(blockMark(sheet.key, block.key), sheet, areaOf(block))),
  ]);
}

/** The name that marks a sheet. */
export function sheetMark(sheetKey: string): string {
  return SHEET_MARK + encodeKey(sheetKey);
}

/** The name that marks the cells of a block. */
export function blockMark(sheetKey: string, blockKey: string): string {
  return `${BLOCK_MARK}${encodeKey(sheetKey)}.${encodeKey(blockKey)}`;
}

/** The key of the sheet that a name marks, or null for any other name. */
export function sheetKeyOf(name: string): string | null {
  return name.startsWith(SHEET_MARK) ? decodeKey(name.slice(SHEET_MARK.length)) : null;
}

function markOn(name: string, sheet: SheetPlan, area: string): NamePlan {
  return { name, refersTo: `=${sheetPrefix(sheet.name)}${area}`, visible: false };
}

function areaOf({ row, column, cells }: BlockPlan): string {
  const first = absoluteAddress(row, column);
  const width = Math.max(1, ...cells.map((own) => own.length));
  const last = absoluteAddress(row + Math.max(1, cells.length) - 1, column + width - 1);
  return first === last ? first : `${first}:${last}`;
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
