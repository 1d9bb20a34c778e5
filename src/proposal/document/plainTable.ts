/** A table as text: tabs between the columns, so that it also pastes into a sheet. */
import { plainText, type TableBlock } from './model';

/** `caption` with its number. Figures keep their printed form; thousands are parted by ordinary spaces. */
export function textTable(table: TableBlock, caption: string): string {
  const rows = table.rows.map((row) =>
    row.cells
      .map(({ content, note }) => `${plainText(content)}${note === undefined ? '' : ` ${note})`}`)
      .join('\t'),
  );
  return [
    caption,
    ...(table.legend === '' ? [] : [table.legend]),
    table.columns.map(({ heading }) => heading).join('\t'),
    ...rows,
    ...table.notes.map((note, i) => `${i + 1}) ${note}`),
  ]
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\u00ad/g, '');
}
