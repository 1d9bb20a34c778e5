import { copyFormula } from '../../host/formula/rewrite';
import { cellsOf, intersection, type Area } from '../../host/workbook/address';
import { clearContents, writeBlock } from '../../host/workbook/edits';
import { isFormula, type Content, type SheetState } from '../../host/workbook/state';
import { changeStyles, styleAt } from '../../host/workbook/styles';
import type { Workbook } from '../../host/workbook/workbook';

export interface Block {
  sheet: SheetState;
  area: Area;
}

/**
 * Copies cells with their looks; relative references move along. A larger target repeats the source,
 * which begins anew at the target's corner, or stays in step with where the source itself lies.
 */
export function copyCells(
  workbook: Workbook,
  source: Block,
  target: Block,
  repeat: 'fromCorner' | 'inStep' = 'fromCorner',
): void {
  const phase = repeat === 'inStep' ? source.area : target.area;
  const read = Array.from({ length: target.area.rows }, (_, r) =>
    Array.from({ length: target.area.columns }, (__, c) => {
      const row = source.area.row + modulo(target.area.row + r - phase.row, source.area.rows);
      const column =
        source.area.column + modulo(target.area.column + c - phase.column, source.area.columns);
      const away = { rows: target.area.row + r - row, columns: target.area.column + c - column };
      return {
        content: moved(workbook.content(source.sheet, row, column), away.rows, away.columns),
        style: styleAt(source.sheet.styles, row, column),
      };
    }),
  );
  const block = read.map((line) => line.map(({ content }) => ({ content })));
  writeBlock(workbook, target.sheet, target.area, block);
  for (const [row, column] of cellsOf(target.area)) {
    const style = read[row - target.area.row]?.[column - target.area.column]?.style;
    if (style) changeStyles(target.sheet.styles, { row, column, rows: 1, columns: 1 }, () => style);
  }
}

const modulo = (n: number, by: number): number => ((n % by) + by) % by;

const moved = (content: Content | undefined, rows: number, columns: number): Content | undefined =>
  isFormula(content) ? { formula: copyFormula(content.formula, rows, columns) } : content;

/** Moves cells: what is copied is emptied, except where the copy came to lie. */
export function moveCells(workbook: Workbook, source: Block, target: Block): void {
  copyCells(workbook, source, target);
  const overlaps = source.sheet === target.sheet && intersection(source.area, target.area);
  for (const [row, column] of cellsOf(source.area)) {
    const cell = { row, column, rows: 1, columns: 1 };
    if (!overlaps || !intersection(cell, target.area)) clearContents(workbook, source.sheet, cell);
  }
}
