/** A table of the paper; its number and full caption come when the paper is put together. */
import type { PaperContext } from './context';
import type { TableBlock, TableColumn, TableRow } from './model';

export function tableOf(
  { words }: PaperContext,
  id: string,
  caption: string,
  legend: string,
  columns: TableColumn[],
  rows: TableRow[],
  notes: string[],
): TableBlock {
  const altText = words.altText(caption, rows.length + 1, columns.length);
  return { kind: 'table', id, number: 0, caption, legend, columns, rows, notes, altText };
}
