/** Plain text to blocks: paragraphs parted by blank lines, tables by the columns that their lines leave free. */
import type { Block, GridCell, ParagraphBlock } from '../block';
import { tableOfLines } from './position/lines';
import { isIndented, segmentsOf } from './position/segments';
import { markOf, readDelimited } from './delimited';

interface TextLine {
  text: string;
  /** 1-based. */
  line: number;
}

/** Reads the text of a .txt or what was pasted. */
export function readText(text: string, source: string): Block[] {
  const lines = text.split('\n');
  if (isDelimited(lines)) return readDelimited(text, source);
  const blocks: Block[] = [];
  let run: TextLine[] = [];
  const flush = (): void => {
    if (run.length > 0) blocks.push(...runBlocks(run, source));
    run = [];
  };
  lines.forEach((line, i) => {
    const plain = line.replace(/\f/g, '');
    if (plain.trim() === '' || line.includes('\f')) flush();
    if (plain.trim() !== '') run.push({ text: plain.replace(/\s+$/, ''), line: i + 1 });
  });
  flush();
  return blocks;
}

/** Tabs or bars in most lines of some length: the text is rows of cells. */
function isDelimited(lines: string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  const mark = markOf(filled.join('\n'));
  if (mark !== '\t' && mark !== '|') return false;
  return filled.filter((line) => line.split(mark).length > 2).length >= filled.length * 0.4;
}

/** Lines without a blank one between: prose around tables. */
function runBlocks(run: TextLine[], source: string): Block[] {
  const blocks: Block[] = [];
  let prose: TextLine[] = [];
  const flush = (): void => {
    if (prose.length > 0) blocks.push(...paragraphs(prose, source));
    prose = [];
  };
  const placed = run.map(({ text, line }) => ({ segments: segmentsOf(text), line }));
  for (let i = 0; i < run.length;) {
    const table = tableOfLines(placed.slice(i), 0);
    if (!table) {
      prose.push(run[i] as TextLine);
      i++;
      continue;
    }
    flush();
    const rows = table.rows.map((row) =>
      row.cells.map((text, c): GridCell => ({
        text,
        ...(isIndented(row, c) ? { indent: row.indents[c] as number } : {}),
        place: { source, line: row.line, row: row.line, column: c + 1 },
      })),
    );
    blocks.push({ kind: 'table', rows, place: { source, line: table.rows[0]?.line ?? 1 } });
    i += table.end;
  }
  flush();
  return blocks;
}

const SHORT = 60;

/** Lines that fill the width go on in the next; a short line ends its paragraph. */
function paragraphs(lines: TextLine[], source: string): ParagraphBlock[] {
  const widest = Math.max(...lines.map(({ text }) => text.length));
  const blocks: ParagraphBlock[] = [];
  let open: TextLine[] = [];
  lines.forEach((line, i) => {
    open.push(line);
    const next = lines[i + 1];
    const ends = line.text.length < Math.min(SHORT, widest * 0.7);
    const startsAnew = next !== undefined && /^\s*(?:[-–•▪]\s|\d+[.)]\s)/.test(next.text);
    if (!next || ends || startsAnew) {
      const text = open.map((each) => each.text.trim()).join('\n');
      blocks.push({ kind: 'paragraph', text, place: { source, line: open[0]?.line ?? 1 } });
      open = [];
    }
  });
  return blocks;
}
