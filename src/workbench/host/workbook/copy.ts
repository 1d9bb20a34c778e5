/** Copying cells: contents with their relative references, and looks. */
import { copyFormula } from '../formula/rewrite';
import { cellKey, type Area } from './address';
import { writeBlock, type Block } from './edits';
import { isFormula, type Content, type SheetState } from './state';
import type { Workbook } from './workbook';

export interface CellsOfSheet {
  sheet: SheetState;
  area: Area;
}

/** A target that is larger than the source repeats it; a single cell stands for the source's size. */
export function copyRange(workbook: Workbook, from: CellsOfSheet, to: CellsOfSheet): void {
  const repeats = to.area.rows % from.area.rows === 0 && to.area.columns % from.area.columns === 0;
  const area = repeats ? to.area : { ...to.area, rows: from.area.rows, columns: from.area.columns };
  const source = (r: number, c: number): [number, number] => [
    from.area.row + (r % from.area.rows),
    from.area.column + (c % from.area.columns),
  ];
  copyStyles(from.sheet, to.sheet, area, source);
  const block: Block = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => {
      const [row, column] = source(r, c);
      const content = workbook.content(from.sheet, row, column);
      return { content: moved(content, area.row + r - row, area.column + c - column) };
    }),
  );
  writeBlock(workbook, to.sheet, area, block);
}

const moved = (content: Content | undefined, rows: number, columns: number): Content | undefined =>
  isFormula(content) ? { formula: copyFormula(content.formula, rows, columns) } : content;

function copyStyles(
  from: SheetState,
  to: SheetState,
  area: Area,
  source: (r: number, c: number) => [number, number],
): void {
  const styles = new Map(from.styles.cells);
  for (let r = 0; r < area.rows; r++)
    for (let c = 0; c < area.columns; c++) {
      const style = styles.get(cellKey(...source(r, c)));
      const target = cellKey(area.row + r, area.column + c);
      if (style) to.styles.cells.set(target, style);
      else to.styles.cells.delete(target);
    }
}
