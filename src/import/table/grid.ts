/** Reading cells of a grid: what merged cells hold, and which rows and columns hold anything. */
import type { GridCell } from '../block';
import { oneLine } from '../words/fold';

export type Row = GridCell[];

/** The cell that shows at a place: of a merged one, the cell it belongs to. */
export function shownAt(rows: Row[], r: number, c: number): GridCell | undefined {
  const cell = rows[r]?.[c];
  if (!cell?.coveredBy) return cell;
  const [row, column] = cell.coveredBy;
  return rows[row]?.[column];
}

/** What a merged cell says to the rows below it in its own column; cells beside it stay blank. */
export function downAt(rows: Row[], r: number, c: number): GridCell | undefined {
  const cell = rows[r]?.[c];
  if (!cell?.coveredBy) return cell;
  const [row, column] = cell.coveredBy;
  return column === c ? rows[row]?.[column] : cell;
}

export const textOf = (cell: GridCell | undefined): string => (cell ? oneLine(cell.text) : '');

export const isFilled = (cell: GridCell | undefined): boolean => textOf(cell) !== '';

/** Leaves out rows and columns in which nothing stands. Spans are kept right. */
export function withoutBlanks(rows: Row[]): Row[] {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_unused, c) => c).filter((c) =>
    rows.some((row) => isFilled(row[c])),
  );
  const kept = rows.map((_row, r) => r).filter((r) => rows[r]?.some((cell) => isFilled(cell)));
  const rowOf = new Map(kept.map((r, i) => [r, i]));
  const columnOf = new Map(columns.map((c, i) => [c, i]));
  return kept.map((r) =>
    columns.map((c): GridCell => {
      const cell = rows[r]?.[c] as GridCell;
      if (!cell.coveredBy) return cell;
      const [row, column] = [rowOf.get(cell.coveredBy[0]), columnOf.get(cell.coveredBy[1])];
      const { coveredBy: _old, ...bare } = cell;
      return row === undefined || column === undefined
        ? bare
        : { ...bare, coveredBy: [row, column] };
    }),
  );
}

/** A part of a grid as a grid; spans that reach out of it end. */
export function rowsFrom(rows: Row[], from: number, to: number): Row[] {
  return rows.slice(from, to).map((row) =>
    row.map((cell): GridCell => {
      if (!cell.coveredBy) return cell;
      const { coveredBy, ...bare } = cell;
      const inside = coveredBy[0] >= from && coveredBy[0] < to;
      return inside ? { ...bare, coveredBy: [coveredBy[0] - from, coveredBy[1]] } : bare;
    }),
  );
}

/**
 * Headings over several columns that are not merged stand over the first of them only. Where the row below
 * says the same again and again, each text above reaches to the next one.
 */
export function withSpreadHeadings(heading: Row[]): Row[] {
  return heading.map((row, r) => {
    const below = heading[r + 1];
    if (!below) return row;
    const texts = below.map(textOf).filter((text) => text !== '');
    const repeats = texts.length > new Set(texts).size;
    if (!repeats || row.some((cell) => cell.coveredBy)) return row;
    let last: number | null = null;
    return row.map((cell, c): GridCell => {
      if (isFilled(cell)) last = c;
      else if (last !== null && last > 0 && isFilled(below[c]))
        return { ...cell, coveredBy: [r, last] };
      return cell;
    });
  });
}
