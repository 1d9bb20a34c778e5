/** A table as it stood in its source, around a place. */
import type { Block, SourcePlace, TableBlock } from '../block';

export interface Excerpt {
  /** The texts of some rows; a merged cell stands at its top left. */
  rows: string[][];
  /** 0-based index of the first of them in the table. */
  first: number;
  /** How many rows the table has. */
  of: number;
  /** 0-based, in the whole table; null where the place is not one cell, or not one column. */
  row: number | null;
  column: number | null;
}

const SHOWN = 8;
/** Rows above the place. */
const ABOVE = 4;

/** The rows around a place, headings where the place is the whole table; null where it is in no table. */
export function excerptAt(blocks: readonly Block[], place: SourcePlace): Excerpt | null {
  const table = blocks.find((block): block is TableBlock => isAt(block, place));
  if (!table) return null;
  const row = rowOf(table, place);
  const first = row === null ? 0 : Math.max(0, Math.min(row - ABOVE, table.rows.length - SHOWN));
  return {
    rows: table.rows.slice(first, first + SHOWN).map((cells) => cells.map(({ text }) => text)),
    first,
    of: table.rows.length,
    row,
    column: columnOf(table, row, place),
  };
}

const TABLE_PARTS = ['source', 'page', 'sheet', 'table'] as const;

/** Boxes tell tables of one page apart, lines those of a text. */
function isAt(block: Block, place: SourcePlace): boolean {
  if (block.kind !== 'table') return false;
  if (TABLE_PARTS.some((part) => place[part] !== block.place[part])) return false;
  if (block.rows.some((cells) => cells.some((cell) => same(cell.place, place)))) return true;
  const [whole, other] = [block.place.box, place.box];
  if (whole && other) return overlaps(whole, other);
  if (place.line === undefined || place.table !== undefined) return true;
  return block.rows.some((cells) => cells.some((cell) => cell.place.line === place.line));
}

function overlaps(
  a: [number, number, number, number],
  b: [number, number, number, number],
): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

function rowOf(table: TableBlock, place: SourcePlace): number | null {
  const exact = table.rows.findIndex((cells) => cells.some((cell) => same(cell.place, place)));
  if (exact >= 0) return exact;
  const { row } = place;
  return row !== undefined && row >= 1 && row <= table.rows.length ? row - 1 : null;
}

function columnOf(table: TableBlock, row: number | null, place: SourcePlace): number | null {
  const own =
    row === null ? -1 : (table.rows[row]?.findIndex((cell) => same(cell.place, place)) ?? -1);
  if (own >= 0) return own;
  return place.column === undefined ? null : place.column - 1;
}

function same(a: SourcePlace, b: SourcePlace): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof SourcePlace>;
  return [...keys].every((key) => String(a[key]) === String(b[key]));
}
