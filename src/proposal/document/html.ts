/** A table as HTML that pastes well into Word, Outlook and a case-management editor. */
import {
  plainText,
  type PaperDocument,
  type TableBlock,
  type TableCell,
  type TableRow,
} from './model';

/** Editors drop style sheets: every cell carries its own look. */
const TABLE = 'border-collapse:collapse;font-family:Arial,sans-serif;font-size:10pt';
const CELL = 'border-bottom:1px solid #c5cfd2;padding:3px 6px;vertical-align:bottom';
const HEADING = `${CELL};background:#e3eef0;font-weight:bold`;
const STRONG = 'font-weight:bold;background:#f3f7f8';
/** A figure never breaks at its thousands. */
const FIGURE = 'text-align:right;white-space:nowrap';

/** `caption` with its number, e.g. "Taulukko 1. Esitettävät talousarviomuutokset 2022". */
export function htmlTable(
  table: TableBlock,
  caption: string,
  { language }: Pick<PaperDocument, 'language'>,
): string {
  const head = table.columns
    .map(
      ({ heading, align }) =>
        `<th scope="col" style="${HEADING};text-align:${align}">${escaped(heading)}</th>`,
    )
    .join('');
  const body = table.rows.map((row) => rowOf(table, row)).join('');
  const legend = table.legend === '' ? '' : `<p style="${NOTE}">${escaped(table.legend)}</p>`;
  const notes = table.notes
    .map((note, i) => `<p style="${NOTE}">${i + 1}) ${escaped(note)}</p>`)
    .join('');
  return `<div lang="${language}"><p style="${CAPTION}">${escaped(caption)}</p>${legend}<table style="${TABLE}"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>${notes}</div>`;
}

const CAPTION = 'font-family:Arial,sans-serif;font-size:10pt;font-weight:bold;margin:0 0 2px';
const NOTE = 'font-family:Arial,sans-serif;font-size:8.5pt;margin:2px 0';

function rowOf({ columns }: TableBlock, row: TableRow): string {
  const strong = row.kind === 'line' ? '' : `;${STRONG}`;
  if (row.kind === 'group') {
    const [cell] = row.cells;
    return `<tr><th scope="rowgroup" colspan="${columns.length}" style="${CELL};text-align:left${strong}">${cell ? contentOf(cell) : ''}</th></tr>`;
  }
  const cells = row.cells.map((cell, i) => {
    const look = columns[i]?.align === 'right' ? FIGURE : 'text-align:left';
    const style = `${CELL};${look}${i === 0 && strong === '' ? ';font-weight:normal' : ''}${strong}`;
    return i === 0
      ? `<th scope="row" style="${style}">${contentOf(cell)}</th>`
      : `<td style="${style}">${contentOf(cell)}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

function contentOf(cell: TableCell): string {
  const note = cell.note === undefined ? '' : `<sup>${cell.note})</sup>`;
  return `${escaped(plainText(cell.content))}${note}`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (one) => ENTITIES[one] ?? one);
}
