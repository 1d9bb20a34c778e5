import type { SourcePlace } from '../../import/block';
import type { ImportText } from '../text/fi/importing';

/** "s. 73, rivi 4, sarake 2" */
export function placeText(at: SourcePlace, { place: words }: ImportText): string {
  const { page, sheet, address, table, row, column, line, paragraph } = at;
  const isCell = row !== undefined || column !== undefined;
  return [
    page === undefined ? null : words.page(page),
    sheet === undefined ? null : words.sheet(sheet),
    address ?? null,
    table === undefined ? null : words.table(table),
    // The rows of a text are its lines.
    line === undefined ? (row === undefined ? null : words.row(row)) : words.line(line),
    isCell && column !== undefined && address === undefined ? words.column(column) : null,
    paragraph === undefined ? null : words.paragraph(paragraph),
  ]
    .filter((part) => part !== null)
    .join(', ');
}
