/** Which rules of a page part cells: those drawn, and the edges of coloured cells. */
import { edgesOf } from './drawing';
import type { Area, DrawnPage, PlacedText, Rule } from './library';

/** Points within which a colour's edge lies on a letter's. */
const TIGHT = 1.5;
/** A colour behind letters is no higher than this many times their size. */
const LINE_HEIGHT = 1.7;

/** A colour behind a paragraph leaves this much of its cell's width (points) and height free at most. */
const PADDING = 14;
const LINES = 4;

/** The rules of a page with the edges of its coloured cells; a colour behind letters or a paragraph parts nothing. */
export function cellRules({ rules, areas, texts }: DrawnPage): Rule[] {
  const filled = texts.filter(({ text }) => text.trim() !== '');
  const cells = areas.filter((area) => !marksLetters(area, filled));
  const outer = cells.filter((area) => !cells.some((other) => isPadded(area, other)));
  return [...rules, ...outer.flatMap(edgesOf)];
}

/** Whether an area is the colour of the paragraph that another, a cell, holds. */
function isPadded(area: Area, cell: Area): boolean {
  const [width, height] = [area.x1 - area.x0, area.y1 - area.y0];
  const [cellWidth, cellHeight] = [cell.x1 - cell.x0, cell.y1 - cell.y0];
  const inside =
    cell.x0 <= area.x0 + 0.5 &&
    cell.x1 >= area.x1 - 0.5 &&
    cell.y0 <= area.y0 + 0.5 &&
    cell.y1 >= area.y1 - 0.5;
  const larger = cellWidth > width + 1 || cellHeight > height + 1;
  return inside && larger && cellWidth <= width + PADDING && cellHeight <= height * LINES;
}

/** Whether an area begins and ends with the letters on it, as a marker pen's would. */
function marksLetters(area: Area, texts: PlacedText[]): boolean {
  const on = texts.filter(
    ({ x0, x1, y, size }) =>
      y - size * 0.3 > area.y0 &&
      y - size * 0.3 < area.y1 &&
      (x0 + x1) / 2 > area.x0 &&
      (x0 + x1) / 2 < area.x1,
  );
  if (on.length === 0) return false;
  const size = Math.max(...on.map((text) => text.size));
  return (
    area.y1 - area.y0 < size * LINE_HEIGHT &&
    Math.abs(Math.min(...on.map(({ x0 }) => x0)) - area.x0) < TIGHT &&
    Math.abs(Math.max(...on.map(({ x1 }) => x1)) - area.x1) < TIGHT
  );
}
