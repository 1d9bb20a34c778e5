/** Blocks of cells as the clipboard has them. */
import type { Area } from '../../host/workbook/address';

/** One cell pasted over a larger selection fills it; otherwise a block keeps its own size. */
export function pasteSize(
  rows: number,
  columns: number,
  selected: Area,
): { rows: number; columns: number } {
  const fits = selected.rows % rows === 0 && selected.columns % columns === 0;
  return fits ? { rows: selected.rows, columns: selected.columns } : { rows, columns };
}
