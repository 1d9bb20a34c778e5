/** Lines of pages to headings, paragraphs and tables. */
import type { Block, GridCell, SourcePlace } from '../../block';
import { tableOfLines } from '../position/lines';
import { isFigure, isIndented, type PlacedLine, type TextRow } from '../position/segments';
import { textOfLine, type PageLine } from './lines';
import type { RuledTable } from './ruled';

/** A line this much larger than the text is a heading. */
const LARGER = 1.12;
/** Lines further apart than this share of their size are of two paragraphs. */
const APART = 1.75;

/** The blocks of a document: its drawn tables, and what its other lines are. */
export function blocksOfPages(
  pages: { lines: PageLine[]; ruled: RuledTable[] }[],
  source: string,
): Block[] {
  const body = commonSize(pages.flatMap(({ lines }) => lines));
  const blocks: Block[] = [];
  let open: PageLine[] = [];
  for (const { lines, ruled } of pages) {
    const left = [...lines];
    for (const table of ruled) {
      const above = left.findIndex(({ y }) => y > table.top);
      open.push(...left.splice(0, above < 0 ? left.length : above));
      blocks.push(...blocksOfLines(open, body, source));
      blocks.push({ kind: 'table', rows: table.rows, place: table.place });
      open = [];
    }
    open.push(...left);
  }
  return [...blocks, ...blocksOfLines(open, body, source)];
}

function blocksOfLines(lines: PageLine[], body: number, source: string): Block[] {
  const blocks: Block[] = [];
  let prose: PageLine[] = [];
  const flush = (): void => {
    if (prose.length > 0) blocks.push(...paragraphs(prose, body, source));
    prose = [];
  };
  const placed = lines.map(placedLine);
  for (let i = 0; i < lines.length;) {
    const run = placed.slice(i, endOfRun(lines, i));
    const table = tableOfLines(run, 0);
    if (!table) {
      prose.push(lines[i] as PageLine);
      i++;
      continue;
    }
    flush();
    blocks.push(tableBlock(table.rows, lines.slice(i, i + table.end), source));
    i += table.end;
  }
  flush();
  return blocks;
}

/** A table ends where the page does, or where the lines leave a wide gap. */
function endOfRun(lines: PageLine[], start: number): number {
  let end = start + 1;
  while (end < lines.length && end < start + 200) {
    const [above, line] = [lines[end - 1] as PageLine, lines[end] as PageLine];
    const turns = line.page !== above.page;
    // Headings at the foot of a page go on above their figures on the next one.
    if (turns && (above.segments.length < 2 || lines.slice(start, end).some(holdsFigures))) break;
    if (!turns && line.y - above.y > 4 * line.size) break;
    end++;
  }
  return end;
}

const holdsFigures = ({ segments }: PageLine): boolean =>
  segments.slice(1).some(({ text }) => isFigure(text));

const placedLine = (line: PageLine, i: number): PlacedLine => ({
  segments: line.segments,
  line: i + 1,
  bold: line.segments.every(({ bold }) => bold),
  walls: line.walls,
});

function commonSize(lines: PageLine[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + textOfLine(line).length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function tableBlock(rows: TextRow[], lines: PageLine[], source: string): Block {
  const page = lines[0]?.page ?? 1;
  const first = rows[0]?.line ?? 1;
  const boxOf = (row: (typeof rows)[number], c: number): SourcePlace['box'] => {
    const line = lines[row.line - first];
    const box = row.boxes[c];
    if (!line || !box) return undefined;
    return [box[0], line.y - line.size, box[1], line.y + line.size * 0.3].map(
      (n) => Math.round(n * 10) / 10,
    ) as [number, number, number, number];
  };
  const grid = rows.map((row, r) =>
    row.cells.map((text, c): GridCell => {
      const box = boxOf(row, c);
      return {
        text,
        ...(row.bold ? { bold: true } : {}),
        ...(isIndented(row, c) ? { indent: Math.round(row.indents[c] as number) } : {}),
        place: {
          source,
          page: lines[row.line - first]?.page ?? page,
          ...(box ? { box } : {}),
          row: r + 1,
          column: c + 1,
        },
      };
    }),
  );
  return { kind: 'table', rows: grid, place: { source, page, ...placeBox(lines) } };
}

function placeBox(lines: PageLine[]): { box?: [number, number, number, number] } {
  const segments = lines.flatMap((line) => line.segments);
  const [top, bottom] = [lines[0], lines.at(-1)];
  if (!top || !bottom || segments.length === 0) return {};
  const round = (n: number): number => Math.round(n * 10) / 10;
  return {
    box: [
      round(Math.min(...segments.map(({ from }) => from))),
      round(top.y - top.size),
      round(Math.max(...segments.map(({ to }) => to))),
      round(bottom.y + bottom.size * 0.3),
    ],
  };
}

/** Lines of one size and weight near each other are one paragraph. */
function paragraphs(lines: PageLine[], body: number, source: string): Block[] {
  const blocks: Block[] = [];
  let open: PageLine[] = [];
  const isBold = (line: PageLine): boolean => line.segments.every(({ bold }) => bold);
  const flush = (): void => {
    const [first] = open;
    if (!first) return;
    const text = open.map(textOfLine).join('\n');
    const large = first.size > body * LARGER;
    const place: SourcePlace = { source, page: first.page, ...placeBox(open) };
    const bold = (large && text.length < 120) || open.every(isBold);
    blocks.push({
      kind: 'paragraph',
      text,
      ...(bold ? { bold, size: Math.round(first.size * 2) / 2 } : {}),
      place,
    });
    open = [];
  };
  for (const line of lines) {
    const above = open.at(-1);
    const near =
      above !== undefined && above.page === line.page && line.y - above.y <= APART * line.size;
    const turns =
      above !== undefined &&
      above.page !== line.page &&
      !/[.:!?]$/.test(textOfLine(above)) &&
      !isBold(above);
    const alike =
      above !== undefined &&
      isBold(above) === isBold(line) &&
      Math.abs(above.size - line.size) < 0.6;
    const item = /^(?:[-–•▪]\s|\d+[.)]\s)/.test(textOfLine(line));
    // Bold lines are headings, each its own, unless a word or a phrase goes on.
    const heads =
      above !== undefined &&
      isBold(line) &&
      !/-$/.test(textOfLine(above)) &&
      /^[\p{Lu}\d]/u.test(textOfLine(line));
    if (above && (!(near || turns) || !alike || item || heads)) flush();
    open.push(line);
  }
  flush();
  return blocks;
}
