/** Cells outside tables. */
import { rangeAddress } from '../../layout/addresses';
import type { BlockPlan } from '../../layout/plan';
import { isTextStyle, writtenValue } from './contents';
import { paintSteps } from './paint';
import { rectanglesOf } from './runs';
import { addFlag } from './rules';
import { CALL_BYTES, bytesOf, type Step } from './steps';
import { linkStep, writeSteps } from './writeSteps';

interface Corner {
  row: number;
  column: number;
}

export function blockValueSteps(sheet: string, block: BlockPlan, at: Corner = block): Step[] {
  const values = block.cells.map((cells) =>
    cells.map(({ content, style }) => writtenValue(content, isTextStyle(style))),
  );
  const widths = rectanglesOf(values.map((cells) => [cells.length]));
  return widths.flatMap(({ row, rows }) =>
    writeSteps(sheet, at.row + row, at.column, values.slice(row, row + rows)),
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

/** Formulas that stand side by side are written together. */
export function blockFormulaSteps(sheet: string, block: BlockPlan): Step[] {
  return block.cells.flatMap((cells, row) => {
    const isFormula = cells.map(({ content }) => (content.kind === 'formula' ? true : null));
    return rectanglesOf([isFormula]).map(({ column, columns }): Step => {
      const formulas = cells
        .slice(column, column + columns)
        .map(({ content }) => (content.kind === 'formula' ? content.formula : null));
      const address = rangeAddress(block.row + row, block.column + column, 1, columns);
      return {
        sheet,
        bytes: CALL_BYTES + bytesOf(formulas),
        queue: (proxies) => {
          proxies.range(sheet, address).formulas = [formulas];
        },
      };
    });
  });
}

export function blockFlagSteps(sheet: string, block: BlockPlan): Step[] {
  return (block.flags ?? []).map((flag) => {
    const { row, column, rowCount, columnCount } = flag;
    const address = rangeAddress(block.row + row, block.column + column, rowCount, columnCount);
    return {
      sheet,
      bytes: bytesOf(flag) + CALL_BYTES * 5,
      queue: (proxies) => addFlag(proxies.range(sheet, address), flag),
    };
  });
}
