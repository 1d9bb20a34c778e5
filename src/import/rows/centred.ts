/** Names that stand half-way down their rows, as print centres them, moved to the first row of their own. */
import type { GridCell } from '../block';
import { textOf, type Row } from '../table/grid';
import { itemOf } from '../table/items';

/**
 * Moves names to where their rows begin: rows repeat the same items (tulot, menot, netto), and each such
 * run holds one name. Rows that do not run so stay as they are.
 */
export function withNamesFirst(body: Row[], names: number, items: number): Row[] {
  const [first] = body;
  const item = itemOf(textOf(first?.[items]))?.item;
  if (item === undefined) return body;
  const starts = body.flatMap((row, r) => (itemOf(textOf(row[items]))?.item === item ? [r] : []));
  const runs = starts.map((start, i) => body.slice(start, starts[i + 1] ?? body.length));
  const alike = runs.every((run) => run.filter((row) => textOf(row[names]) !== '').length === 1);
  if (starts[0] !== 0 || runs.length < 2 || !alike) return body;
  return runs.flatMap((run) => {
    const name = run.map((row) => row[names]).find((cell) => textOf(cell) !== '') as GridCell;
    return run.map((row, r) =>
      row.map((cell, c): GridCell => {
        if (c !== names || cell.coveredBy) return cell;
        return r === 0 ? name : { ...cell, text: '' };
      }),
    );
  });
}
