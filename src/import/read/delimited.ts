/** Rows of a file whose cells are parted by a mark (CSV, TSV), and the same found inside a text. */
import type { Block, GridCell } from '../block';
import { sheetBlocks, type SheetRow } from './sheetBlocks';

const MARKS = [';', '\t', '|', ','] as const;
const MOST_LOOKED = 200;

/** Reads the text of a .csv or .tsv. */
export function readDelimited(text: string, source: string): Block[] {
  const mark = markOf(text);
  const rows = splitRows(text, mark).map(({ cells, line }, i): SheetRow => {
    const filled = new Map<number, GridCell>();
    cells.forEach((cell, i) => {
      if (cell.trim() === '') return;
      const lead = /^[ \u00a0]*/.exec(cell)?.[0].length ?? 0;
      filled.set(i + 1, {
        text: cell,
        ...(lead > 0 ? { indent: lead } : {}),
        place: { source, line, row: line, column: i + 1 },
      });
    });
    return { number: i + 1, cells: filled };
  });
  return sheetBlocks(rows.filter((row) => row.cells.size > 0));
}

/** The mark that parts most lines into the same number of cells. */
export function markOf(text: string): string {
  const first = /^sep=(.)/i.exec(text)?.[1];
  if (first !== undefined) return first;
  const score = (mark: string): number => {
    const counts = splitRows(text.slice(0, 100_000), mark)
      .slice(0, MOST_LOOKED)
      .map(({ cells }) => cells.length)
      .filter((count) => count > 1);
    if (counts.length === 0) return 0;
    const common = Math.max(...counts.map((n) => counts.filter((each) => each === n).length));
    return counts.length + common;
  };
  const scores = MARKS.map((mark) => ({ mark, score: score(mark) }));
  // A comma also parts decimals and clauses, so that any other mark goes before it.
  const others = scores.filter(({ mark }) => mark !== ',').sort((a, b) => b.score - a.score)[0];
  const comma = scores.find(({ mark }) => mark === ',');
  return others && others.score > 0 && others.score * 2 >= (comma?.score ?? 0) ? others.mark : ',';
}

/** Quoted cells may hold the mark, doubled quotes and line ends. `line` is 1-based. */
function splitRows(text: string, mark: string): { cells: string[]; line: number }[] {
  const rows: { cells: string[]; line: number }[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let begun = 1;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] as string;
    if (letter === '\n') line++;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[i + 1] === '"') cell += text[i++];
      else quoted = false;
    } else if (letter === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (letter === mark) {
      cells.push(cell);
      cell = '';
    } else if (letter === '\n') {
      rows.push({ cells: [...cells, cell], line: begun });
      [cells, cell, begun] = [[], '', line];
    } else cell += letter;
  }
  if (cell !== '' || cells.length > 0) rows.push({ cells: [...cells, cell], line: begun });
  return rows.filter(({ cells: [only = ''] }) => !/^sep=.$/i.test(only));
}
