/** A document as text: copied from a PDF (a row a line, with or without its columns) or pasted from Word (tabs). */
import { expandGrid, type Document, type Grid, type GridCell } from './grid';
import type { Random } from './random';
import type { Style } from './style';

const PAGE_LINES = 48;
const LINE_WIDTH = 96;

export function writeText(random: Random, document: Document, style: Style): string {
  const copied = style.format === 'txt-copied';
  const aligned = random.chance(0.35);
  const lines = document.blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
        return ['', block.text, ''];
      case 'paragraph':
        return [...(copied ? wrap(block.text) : [block.text]), ''];
      case 'break':
        return [];
      case 'table':
        return [
          ...(!copied
            ? pasteGrid(block.grid)
            : aligned
              ? alignGrid(block.grid)
              : copyGrid(random, block.grid)),
          '',
        ];
    }
  });
  return `${(copied ? paginate(lines, document.runningHead) : lines).join('\n')}\n`;
}

function wrap(text: string): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1] ?? '';
    if (last !== '' && last.length + word.length + 1 > LINE_WIDTH) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** A row a line, cells parted by one space; a blank leaves a doubled one. */
function copyGrid(random: Random, grid: Grid): string[] {
  const apart = random.chance(0.4) ? '  ' : ' ';
  return expandGrid(grid).flatMap((cells) => {
    const texts = cells
      .map((cell) => (cell ? printed(cell) : null))
      .filter((text) => text !== null);
    const [first = '', ...rest] = texts;
    const [head = '', ...wrapped] = first.split('\n');
    const tail = rest.map((text) => text.replace('\n', ' ')).join(apart);
    if (wrapped.length === 0) return [`${first}${apart}${tail}`.trimEnd()];
    return [head, `${wrapped.join(' ')}${apart}${tail}`.trimEnd()];
  });
}

/** Columns kept by spaces, as a PDF's text is laid out. */
function alignGrid(grid: Grid): string[] {
  const rows = expandGrid(grid).map((cells) =>
    cells.map((cell) => (cell ? printed(cell).replace('\n', '') : '')),
  );
  const single = grid.rows.map((row) => row.every((cell) => (cell.span ?? 1) === 1));
  const widths = grid.widths.map((_, c) =>
    Math.max(1, ...rows.map((row, r) => (single[r] ? (row[c] ?? '').length : 0))),
  );
  return rows.map((row) =>
    row
      .map((text, c) => (c === 0 ? text.padEnd(widths[c] ?? 0) : text.padStart(widths[c] ?? 0)))
      .join('   ')
      .trimEnd(),
  );
}

function pasteGrid(grid: Grid): string[] {
  return expandGrid(grid).map((cells) =>
    cells.map((cell) => (cell ? printed(cell).replace('\n', '') : '')).join('\t'),
  );
}

function printed(cell: GridCell): string {
  return `${'  '.repeat(cell.indent ?? 0)}${cell.text}`;
}

/** A running head above and a page number below each page. */
function paginate(lines: string[], head: string): string[] {
  const pages = Math.ceil(lines.length / PAGE_LINES);
  return Array.from({ length: pages }, (_, i) => [
    head,
    '',
    ...lines.slice(i * PAGE_LINES, (i + 1) * PAGE_LINES),
    '',
    `${i + 1}/${pages}`,
    ...(i + 1 < pages ? ['\f'] : []),
  ]).flat();
}
