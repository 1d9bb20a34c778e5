/** Fits columns to the widest text and rows to wrapped lines, roughly as Calibri runs. */
import { intersection, lastColumn, lastRow, type Area } from './address';
import { setSize, sizeOf, STANDARD_HEIGHT } from './layout';
import type { SheetState } from './state';
import type { Workbook } from './workbook';

const POINTS_PER_CHARACTER = 5.25;
const PADDING = 4;
const LINE = STANDARD_HEIGHT / 11;

export function autofitColumns(workbook: Workbook, sheet: SheetState, area: Area): void {
  const used = workbook.usedArea(sheet, true);
  const within = used && intersection(area, used);
  if (!within) return;
  for (let column = within.column; column <= lastColumn(within); column++) {
    let widest = 0;
    for (let row = within.row; row <= lastRow(within); row++) {
      if (workbook.style(sheet, row, column).wrap) continue;
      widest = Math.max(widest, workbook.text(sheet, row, column).length);
    }
    if (widest === 0) continue;
    const width = widest * POINTS_PER_CHARACTER + PADDING;
    setSize(workbook, sheet, { row: 0, column, rows: 1, columns: 1 }, 'column', width);
  }
}

export function autofitRows(workbook: Workbook, sheet: SheetState, area: Area): void {
  const used = workbook.usedArea(sheet, true);
  const within = used && intersection(area, used);
  if (!within) return;
  for (let row = within.row; row <= lastRow(within); row++) {
    let height = STANDARD_HEIGHT;
    for (let column = used.column; column <= lastColumn(used); column++) {
      const { wrap, font } = workbook.style(sheet, row, column);
      const text = workbook.text(sheet, row, column);
      const room = Math.max(1, (sizeOf(sheet, 'column', column) - PADDING) / POINTS_PER_CHARACTER);
      const lines = wrap ? wrappedLines(text, room) : 1;
      height = Math.max(height, lines * font.size * LINE);
    }
    setSize(
      workbook,
      sheet,
      { row, column: 0, rows: 1, columns: 1 },
      'row',
      Math.min(409.5, height),
    );
  }
}

const wrappedLines = (text: string, room: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
