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

interface ScrolledPart {
  frozenWidth: number;
  frozenHeight: number;
  left: number;
  top: number;
  x: number;
  y: number;
}

/** Where the part of the sheet that scrolls begins, and which point of the sheet is shown there. */
function scrolledPart(model: Model): ScrolledPart {
  const { sheet, top_row: topRow, left_column: leftColumn } = model.getSelectedView();
  const [rows, columns] = [model.getFrozenRowsCount(sheet), model.getFrozenColumnsCount(sheet)];
  const height = (row: number): number => model.getRowHeight(sheet, row);
  const width = (column: number): number => model.getColumnWidth(sheet, column);
  const frozenWidth = sum(1, columns, width);
  const frozenHeight = sum(1, rows, height);
  return {
    frozenWidth,
    frozenHeight,
    left: HEADINGS.width + frozenWidth + (columns > 0 ? FROZEN_GAP : 0),
    top: FORMULA_BAR + HEADINGS.height + frozenHeight + (rows > 0 ? FROZEN_GAP : 0),
    x: sum(1, Math.max(leftColumn - 1, columns), width),
    y: sum(1, Math.max(topRow - 1, rows), height),
  };
}

/** Where a point of the sheet is in the window, and from where on what lies there may be seen. */
export function placeOf(
  model: Model,
  { left, top }: { left: number; top: number },
): { left: number; top: number; clip: { left: number; top: number } } {
  const part = scrolledPart(model);
  const edge = { left: HEADINGS.width, top: FORMULA_BAR + HEADINGS.height };
  const isFrozen = { across: left < part.frozenWidth, down: top < part.frozenHeight };
  return {
    left: isFrozen.across ? edge.left + left : part.left + left - part.x,
    top: isFrozen.down ? edge.top + top : part.top + top - part.y,
    clip: {
      left: isFrozen.across ? edge.left : part.left,
      top: isFrozen.down ? edge.top : part.top,
    },
  };
}

/** The middle of a cell of the sheet that is shown; 1-based. Meaningful while the cell is in view. */
export function cellMiddle(model: Model, row: number, column: number): { x: number; y: number } {
  const { sheet } = model.getSelectedView();
  const corner = placeOf(model, {
    left: sum(1, column - 1, (each) => model.getColumnWidth(sheet, each)),
    top: sum(1, row - 1, (each) => model.getRowHeight(sheet, each)),
  });
  return {
    x: corner.left + model.getColumnWidth(sheet, column) / 2,
    y: corner.top + model.getRowHeight(sheet, row) / 2,
  };
}
