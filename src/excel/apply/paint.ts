/** The look of cells: one rectangle of one style a call. */
import type { ColumnLayout, SheetPlan } from '../../layout/plan';
import { rangeAddress } from '../../layout/addresses';
import { BASE_FONT, COLORS, styleOf, type Style, type StyleName } from '../../layout/styles';
import { rectanglesOf } from './runs';
import { CALL_BYTES, type Desk, type Step } from './steps';

const HORIZONTAL = { left: 'Left', right: 'Right', center: 'Center' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const CALLS_OF_A_STYLE = 12;

/** Steps that give a grid of cells its styles; null leaves a cell as it is. */
export function paintSteps(
  sheet: string,
  row: number,
  column: number,
  styles: (StyleName | null)[][],
): Step[] {
  return rectanglesOf(styles).map((rectangle) => ({
    sheet,
    bytes: CALLS_OF_A_STYLE * CALL_BYTES,
    queue: (desk: Desk) => {
      const { rows, columns } = rectangle;
      const address = rangeAddress(row + rectangle.row, column + rectangle.column, rows, columns);
      paint(desk.range(sheet, address), styleOf(rectangle.key), rows);
    },
  }));
}

function paint(range: Excel.Range, style: Style, rows: number): void {
  if (style.numberFormat !== 'General') {
    range.numberFormat = everywhere(style.numberFormat);
  }
  const { format } = range;
  format.horizontalAlignment = HORIZONTAL[style.align];
  format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap) format.wrapText = true;
  if (style.indent) format.indentLevel = style.indent;
  format.font.color = style.color;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.size) format.font.size = style.size;
  if (style.fill) format.fill.color = style.fill;
  if (style.border === 'total') line(format, 'EdgeTop', COLORS.accent, 'Medium');
  if (style.border === 'row') {
    line(format, 'EdgeBottom', COLORS.line, 'Thin');
    if (rows > 1) line(format, 'InsideHorizontal', COLORS.line, 'Thin');
  }
}

function line(
  format: Excel.RangeFormat,
  edge: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal',
  color: string,
  weight: 'Thin' | 'Medium',
): void {
  const border = format.borders.getItem(edge);
  border.style = 'Continuous';
  border.weight = weight;
  border.color = color;
}

/** Excel sets one value on every cell of a range; the type knows only the 2-D form. */
export function everywhere<T>(value: T): T[][] {
  return value as unknown as T[][];
}

/** Font, widths, heights and colour of the tab. */
export function sheetLookStep(sheet: SheetPlan, name: string): Step {
  const widths = runsOfEqual(sheet.columns, (a, b) => a.width === b.width && a.hidden === b.hidden);
  const heights = runsOfEqual(
    [...sheet.rowHeights].sort((a, b) => a.row - b.row),
    (a, b) => a.height === b.height && b.row === a.row + 1,
  );
  return {
    sheet: name,
    bytes: (4 + widths.length * 2 + heights.length) * CALL_BYTES,
    queue: (desk) => {
      const all = desk.sheet(name).getRange();
      all.format.font.name = BASE_FONT.name;
      all.format.font.size = BASE_FONT.size;
      if (sheet.tabColor) desk.sheet(name).tabColor = sheet.tabColor;
      for (const { first, start, count } of widths) {
        const columns = desk.range(name, rangeAddress(0, start, 1, count)).getEntireColumn();
        columns.format.columnWidth = pointsOfCharacters(first.width);
        if (first.hidden) columns.columnHidden = true;
      }
      for (const { first, count } of heights) {
        desk.range(name, rangeAddress(first.row, 0, count, 1)).format.rowHeight = first.height;
      }
    },
  };
}

/** Characters of Calibri 11 to points: 7 pixels a character, 5 of padding, 96 pixels an inch. */
function pointsOfCharacters(width: ColumnLayout['width']): number {
  return (width * 7 + 5) * 0.75;
}

function runsOfEqual<T>(
  items: T[],
  isNext: (before: T, item: T) => boolean,
): { first: T; start: number; count: number }[] {
  const runs: { first: T; last: T; start: number; count: number }[] = [];
  items.forEach((item, start) => {
    const run = runs.at(-1);
    if (run && isNext(run.last, item)) {
      run.last = item;
      run.count++;
    } else runs.push({ first: item, last: item, start, count: 1 });
  });
  return runs;
}
