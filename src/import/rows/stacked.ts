/** Rows whose cells hold several lines each, one under the other, are as many rows. */
import type { GridCell } from '../block';
import { readFigure, type NumberStyle } from '../words/figure';
import type { Row } from '../table/grid';
import { itemOf } from '../table/items';

const linesOf = (cell: GridCell): string[] => cell.text.split('\n').map((line) => line.trim());

/** Splits stacked rows; `figures` are the columns of figures, `labels` those of texts. Others stay as they are. */
export function unstacked(
  body: Row[],
  labels: number[],
  figures: number[],
  style: NumberStyle,
): Row[] {
  const rows: Row[] = [];
  /** Where each row went; cells that a merged one covers point at rows above them. */
  const movedTo: number[] = [];
  body.forEach((original) => {
    movedTo.push(rows.length);
    const row = original.map((cell): GridCell => {
      const moved = cell.coveredBy && movedTo[cell.coveredBy[0]];
      return moved === undefined || !cell.coveredBy
        ? cell
        : { ...cell, coveredBy: [moved, cell.coveredBy[1]] };
    });
    const height = stackHeight(row, labels, figures, style);
    if (height <= 1) rows.push(row);
    else rows.push(...split(row, height, rows.length, figures));
  });
  return rows;
}

/** How many lines the figures' cells have in common with a label; 1 for a row that is none. */
function stackHeight(row: Row, labels: number[], figures: number[], style: NumberStyle): number {
  const heights = new Set<number>();
  for (const c of figures) {
    const cell = row[c];
    if (!cell || cell.text.trim() === '') continue;
    const lines = linesOf(cell);
    const kinds = lines.map((line) => readFigure(line, style).kind);
    if (kinds.some((kind) => kind === 'text' || kind === 'open')) return 1;
    heights.add(lines.length);
  }
  const [height = 1] = heights;
  if (heights.size !== 1 || height < 2) return 1;
  const beside = labels.some((c) => row[c] && linesOf(row[c]).length === height);
  const joined = figures.every((c) => readFigure(row[c]?.text ?? '', style).kind !== 'number');
  return beside &&
    (joined || labels.some((c) => row[c] && linesOf(row[c]).some((line) => itemOf(line) !== null)))
    ? height
    : 1;
}

function split(row: Row, height: number, at: number, figures: number[]): Row[] {
  const stacked = row.map((cell, c) => figures.includes(c) || linesOf(cell).length === height);
  return Array.from({ length: height }, (_unused, i) =>
    row.map((cell, c): GridCell => {
      if (stacked[c]) return { ...cell, text: linesOf(cell)[i] ?? '' };
      return i === 0 ? cell : { ...cell, text: '', coveredBy: [at, c] };
    }),
  );
}
