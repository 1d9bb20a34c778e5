/** Where things of a sheet are in the grid's window, in pixels from its upper left corner. */
import type { Model } from '@ironcalc/wasm';

/** The formula bar above the cells, the grid's own headings, and the gap after frozen panes. */
const FORMULA_BAR = 40;
const HEADINGS = { width: 30, height: 28 };
const FROZEN_GAP = 3;

const sum = (from: number, to: number, size: (index: number) => number): number => {
  let total = 0;
  for (let i = from; i <= to; i++) total += size(i);
  return total;
};

/** Where the part of the sheet that scrolls begins, and which point of the sheet is shown there. */
export function scrolledPart(model: Model): { left: number; top: number; x: number; y: number } {
  const { sheet, top_row: topRow, left_column: leftColumn } = model.getSelectedView();
  const [rows, columns] = [model.getFrozenRowsCount(sheet), model.getFrozenColumnsCount(sheet)];
  const height = (row: number): number => model.getRowHeight(sheet, row);
  const width = (column: number): number => model.getColumnWidth(sheet, column);
  return {
    left: HEADINGS.width + sum(1, columns, width) + (columns > 0 ? FROZEN_GAP : 0),
    top: FORMULA_BAR + HEADINGS.height + sum(1, rows, height) + (rows > 0 ? FROZEN_GAP : 0),
    x: sum(1, Math.max(leftColumn - 1, columns), width),
    y: sum(1, Math.max(topRow - 1, rows), height),
  };
}

/** The middle of a cell of the sheet that is shown; 1-based. Meaningful while the cell is in view. */
export function cellMiddle(model: Model, row: number, column: number): { x: number; y: number } {
  const { sheet } = model.getSelectedView();
  const part = scrolledPart(model);
  const x = sum(1, column - 1, (each) => model.getColumnWidth(sheet, each));
  const y = sum(1, row - 1, (each) => model.getRowHeight(sheet, each));
  const isFrozenColumn = column <= model.getFrozenColumnsCount(sheet);
  const isFrozenRow = row <= model.getFrozenRowsCount(sheet);
  return {
    x:
      (isFrozenColumn ? HEADINGS.width + x : part.left + x - part.x) +
      model.getColumnWidth(sheet, column) / 2,
    y:
      (isFrozenRow ? FORMULA_BAR + HEADINGS.height + y : part.top + y - part.y) +
      model.getRowHeight(sheet, row) / 2,
  };
}
