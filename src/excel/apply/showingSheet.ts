/**
 * A sheet that only shows what others hold (Yhteenveto). While its blocks keep their size, Excel keeps
 * their formulas; when a block grows or shrinks, its rows move and everything is written again.
 */
import type { BlockPlan, SheetPlan } from '../../layout/plan';
import type { Area } from '../../layout/references';
import type { FoundSheet } from '../survey/found';
import { blockFlagSteps, blockFormulaSteps, blockLookSteps, blockValueSteps } from './blockSteps';
import { CALL_BYTES, type Step } from './steps';

interface BlockUpdate {
  block: BlockPlan;
  found: Area;
  /** Rows that it gains, or loses where negative. */
  growth: number;
}

/** How a sheet of blocks can be brought up to the plan. */
export type Fit = 'same' | 'resized' | 'rebuilt by somebody';

/** Whether the plan's blocks stand where they should, once they have their size. */
export function fitOf(sheet: SheetPlan, found: FoundSheet): Fit {
  const updates = updatesOf(sheet, found);
  const isSame = updates.every(
    ({ block, found: area, growth }) => growth === 0 && area.columns === widthOf(block),
  );
  if (isSame && updates.length === sheet.blocks.length) return 'same';
  let moved = 0;
  const fits = updates.every(({ block, found: area, growth }) => {
    const isInPlace = area.row + moved === block.row && area.column === block.column;
    moved += growth;
    return isInPlace;
  });
  return fits && updates.length === sheet.blocks.length ? 'resized' : 'rebuilt by somebody';
}

/** Values that the plan gives; formulas and look stay as they are. */
export function sameSizeSteps(sheet: SheetPlan, found: FoundSheet): Step[] {
  return updatesOf(sheet, found).flatMap(({ block, found: area }) =>
    blockValueSteps(found.name, block, area),
  );
}

/** Rows in and out before each block's last row, from the last block up; then values and look. */
export function resizeSteps(sheet: SheetPlan, found: FoundSheet): Step[] {
  const name = found.name;
  const structure = updatesOf(sheet, found)
    .filter(({ growth }) => growth !== 0)
    .reverse()
    .map(({ found: area, growth }): Step => {
      const first = Math.max(area.row + 1, area.row + area.rows - 1 + Math.min(0, growth));
      const rows = `${first + 1}:${first + Math.abs(growth)}`;
      return {
        sheet: name,
        bytes: CALL_BYTES * 3,
        queue: (proxies) => {
          const range = proxies.sheet(name).getRange(rows).untrack();
          if (growth > 0) range.insert('Down').untrack();
          else range.delete('Up');
          proxies.forgetRanges();
        },
      };
    });
  return [
    ...structure,
    ...sheet.blocks.flatMap((block) => [
      ...blockLookSteps(name, block),
      ...blockValueSteps(name, block),
    ]),
  ];
}

/** Formulas, our flags in the place of the earlier ones; the user's own formats stay. */
export function resizedFormulaSteps(sheet: SheetPlan, found: FoundSheet): Step[] {
  const name = found.name;
  const clearFlags: Step = {
    sheet: name,
    bytes: CALL_BYTES * 2 * found.flags.length,
    queue: (proxies) => {
      const { conditionalFormats } = proxies.sheet(name).getRange().untrack();
      found.flags.forEach((id) => conditionalFormats.getItem(id).delete());
    },
  };
  return [
    ...sheet.blocks.flatMap((block) => blockFormulaSteps(name, block)),
    clearFlags,
    ...sheet.blocks.flatMap((block) => blockFlagSteps(name, block)),
  ];
}

/** In the order in which they stand. */
function updatesOf(sheet: SheetPlan, found: FoundSheet): BlockUpdate[] {
  return sheet.blocks
    .flatMap((block) => {
      const area = found.blocks.get(block.key);
      return area ? [{ block, found: area, growth: block.cells.length - area.rows }] : [];
    })
    .sort((a, b) => a.found.row - b.found.row);
}

function widthOf(block: BlockPlan): number {
  return Math.max(1, ...block.cells.map((cells) => cells.length));
}
