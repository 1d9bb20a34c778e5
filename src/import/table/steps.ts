/** Labels in cells that begin further to the right level by level are one column of indented labels. */
import type { GridCell } from '../block';

/** A cell begins a level further to the right by this many points more than any print is indented by. */
const STEP = 100;

/**
 * Joins the first columns of a table into one where each row fills one of them at most, and a filled
 * one reaches over the rest of them.
 */
export function withStepsJoined(rows: GridCell[][]): GridCell[][] {
  const width = rows[0]?.length ?? 0;
  let count = 1;
  for (let more = 2; more < width; more++) if (areSteps(rows, more)) count = more;
  return count === 1 ? rows : rows.map((row) => joined(rows, row, count));
}

const ownerOf = (row: GridCell[], r: number, c: number): [number, number] =>
  row[c]?.coveredBy ?? [r, c];

function areSteps(rows: GridCell[][], count: number): boolean {
  let steps = 0;
  const fits = rows.every((row, r) => {
    const filled = row.slice(0, count).flatMap(({ text }, c) => (text === '' ? [] : [c]));
    const [at] = filled;
    if (at === undefined) return true;
    if (filled.length > 1 || /^[-−–(]?\d/.test(row[at]?.text ?? '')) return false;
    if (at > 0) steps++;
    return row.slice(at, count).every((_cell, i) => {
      const [ownRow, ownColumn] = ownerOf(row, r, at + i);
      return ownRow === r && ownColumn === at;
    });
  });
  return fits && steps > 0;
}

function joined(rows: GridCell[][], row: GridCell[], count: number): GridCell[] {
  const at = row.slice(0, count).findIndex(({ text }) => text !== '');
  const label = row[Math.max(at, 0)] as GridCell;
  const indent = (label.indent ?? 0) + Math.max(at, 0) * STEP;
  const { coveredBy: _old, ...bare } = label;
  const first: GridCell = { ...bare, ...(indent > 0 ? { indent } : {}) };
  const rest = row.slice(count).map((cell): GridCell => {
    if (!cell.coveredBy) return cell;
    const [ownRow, ownColumn] = cell.coveredBy;
    if (ownColumn >= count) return { ...cell, coveredBy: [ownRow, ownColumn - count + 1] };
    // What a label reaches over beyond the steps is the label's.
    const holds = rows[ownRow]?.[ownColumn]?.text !== '';
    const { coveredBy: _covered, ...free } = cell;
    return holds ? { ...cell, coveredBy: [ownRow, 0] } : free;
  });
  return [first, ...rest];
}
