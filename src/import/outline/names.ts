/** What names a table: the headings above it, the line before it, and its own first rows. */
import { economyRows } from '../rows/economy';
import type { Piece } from '../table/cut';
import { textOf } from '../table/grid';
import type { ReadTable } from '../table/read';
import type { Outline } from './outline';

/** Texts around a table that may name it, the nearest last. */
export function namesAround(
  { pieces, outline }: { pieces: Piece[]; outline: Outline },
  at: number,
  table: ReadTable,
): string[] {
  const before = pieces[at - 1];
  return [
    ...(outline.standings[at]?.path ?? []),
    ...(before && before.kind !== 'table' && before.text.length <= 80 ? [before.text] : []),
    ...table.piece.captions.map(textOf),
  ];
}

/** Whether an economy table is rather the municipality's own statement: it names neither divisions nor areas. */
export function isStatementHere(
  reading: { pieces: Piece[]; outline: Outline },
  at: number,
  table: ReadTable,
): boolean {
  const standing = reading.outline.standings[at];
  if (
    namesAround(reading, at, table)
      .slice(-2)
      .some((text) => /investoi|rahoituslask/i.test(text))
  )
    return true;
  if (standing?.division) return false;
  const { entries } = economyRows(table);
  return entries.every(
    ({ area, division, group }) => area === null && division === null && group === null,
  );
}
