/** Cells outside tables. */
import { rangeAddress } from '../../layout/addresses';
import type { BlockPlan } from '../../layout/plan';
import { isTextStyle, writtenValue } from './contents';
import { paintSteps } from './paint';
import { addFlag } from './rules';
import { CALL_BYTES, bytesOf, type Step } from './steps';
import { linkStep, writeSteps } from './tableSteps';

interface Corner {
  row: number;
  column: number;
}

export function blockValueSteps(sheet: string, block: BlockPlan, at: Corner = block): Step[] {
  return block.cells.flatMap((cells, row) =>
    writeSteps(sheet, at.row + row, at.column, [
      cells.map(({ content, style }) => writtenValue(content, isTextStyle(style))),
    ]),
  );
}

export function blockLookSteps(sheet: string, block: BlockPlan): Step[] {
  const links = block.cells.flatMap((cells, row) =>
    cells.flatMap(({ content }, column) =>
      linkStep(sheet, block.row + row, block.column + column, content),
    ),
  );
  const styles = block.cells.map((cells) => cells.map(({ style }) => style));
  return [...links, ...paintSteps(sheet, block.row, block.column, styles)];
}

export function blockFormulaSteps(sheet: string, block: BlockPlan): Step[] {
  return block.cells.flatMap((cells, row) =>
    cells.flatMap(({ content }, column): Step[] => {
      if (content.kind !== 'formula') return [];
      const address = rangeAddress(block.row + row, block.column + column, 1, 1);
      return [
        {
          sheet,
          bytes: bytesOf(content.formula),
          queue: (desk) => {
            desk.range(sheet, address).formulas = [[content.formula]];
          },
        },
      ];
    }),
  );
}

export function blockFlagSteps(sheet: string, block: BlockPlan): Step[] {
  return (block.flags ?? []).map((flag) => {
    const { row, column, rowCount, columnCount } = flag;
    const address = rangeAddress(block.row + row, block.column + column, rowCount, columnCount);
    return {
      sheet,
      bytes: bytesOf(flag) + CALL_BYTES * 4,
      queue: (desk) => addFlag(desk.range(sheet, address), flag),
    };
  });
}
