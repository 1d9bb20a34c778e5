/** Two tables printed beside each other as one grid: tulot and menot, vastaavaa and vastattavaa. */
import { compact } from '../words/fold';
import { textOf, type Row } from './grid';
import { headingCount, headingOf, isFigureCell } from './headings';

/** Parts a grid whose labels begin anew right of its figures, under the same headings once more. */
export function besides(rows: Row[]): Row[][] {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_unused, c) => c);
  const figures = columns.filter((c) => rows.some((row) => isFigureCell(row[c])));
  const labels = columns.filter((c) => !figures.includes(c) && isLabels(rows, c));
  const [firstFigure] = figures;
  const second = labels.find((c) => firstFigure !== undefined && c > firstFigure);
  if (second === undefined) return [rows];
  const start = Math.max(...figures.filter((c) => c < second)) + 1;
  const heading = rows.slice(0, headingCount(rows));
  const headings = (of: number[]): string =>
    of.map((c) => compact(headingOf(heading, c))).join('|');
  const left = headings(figures.filter((c) => c < start));
  if (left.replace(/\|/g, '') === '' || left !== headings(figures.filter((c) => c >= start)))
    return [rows];
  return [part(rows, 0, start), part(rows, start, width)];
}

function isLabels(rows: Row[], c: number): boolean {
  const texts = rows.map((row) => textOf(row[c])).filter((text) => text !== '');
  const worded = texts.filter((text) => /\p{L}{2}/u.test(text) && text.length < 70);
  return texts.length >= 3 && worded.length === texts.length && new Set(texts).size > 2;
}

/** Some columns of a grid; spans that reach out of them end. */
function part(rows: Row[], from: number, to: number): Row[] {
  return rows.map((row) =>
    row.slice(from, to).map((cell) => {
      if (!cell.coveredBy) return cell;
      const { coveredBy, ...bare } = cell;
      const [r, c] = coveredBy;
      return c >= from && c < to ? { ...bare, coveredBy: [r, c - from] } : bare;
    }),
  );
}
