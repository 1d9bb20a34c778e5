/** Rows of values as csv or tsv, and the encodings that cities' systems write. */
import { expandGrid, type Document, type GridCell } from './grid';

export const ENCODINGS = ['windows-1252', 'utf-8', 'utf-8 BOM', 'utf-16le'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Characters of Windows-1252 that are not those of Latin-1. */
const WINDOWS_1252: Record<string, number> = {
  '€': 0x80,
  '–': 0x96,
  '—': 0x97,
  '’': 0x92,
  '●': 0x95,
};

/** Bytes of a text; what Windows-1252 lacks becomes what its users type instead. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-8 BOM':
      return Buffer.from(`\ufeff${text}`, 'utf8');
    case 'utf-16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'windows-1252':
      return Uint8Array.from(
        [...forWindows1252(text)].map((char) => WINDOWS_1252[char] ?? char.charCodeAt(0) & 0xff),
      );
  }
}

/** The text as Windows-1252 can hold it. */
export function forWindows1252(text: string): string {
  return text
    .replace(/\u2212/g, '-')
    .replace(/\u202f/g, '\u00a0')
    .replace(/○/g, 'o');
}

export function joinRows(rows: string[][], separator: string): string {
  const quote = (text: string): string =>
    text.includes(separator) || text.includes('"') || text.includes('\n')
      ? `"${text.replace(/"/g, '""')}"`
      : text;
  return `${rows.map((row) => row.map(quote).join(separator)).join('\r\n')}\r\n`;
}

/** The document as a sheet saved to csv: words in the first column, with `prose` the narrative too. */
export function writeCsv(document: Document, separator: string, prose: boolean): string {
  const rows = document.blocks.flatMap((block): string[][] => {
    switch (block.kind) {
      case 'heading':
        return [[block.text]];
      case 'paragraph':
        return prose || block.small ? [[block.text]] : [];
      case 'break':
        return [];
      case 'table':
        return [...expandGrid(block.grid).map((cells) => cells.map(printed)), ['']];
    }
  });
  const width = Math.max(...rows.map((row) => row.length));
  return joinRows(
    rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]),
    separator,
  );
}

function printed(cell: GridCell | null): string {
  return cell ? `${'  '.repeat(cell.indent ?? 0)}${cell.text.replace('\n', '')}` : '';
}
