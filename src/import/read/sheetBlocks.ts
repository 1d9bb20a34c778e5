/** A sheet or a file of rows to blocks: pieces of adjoining rows are tables, lone cells are text. */
import type { Block, GridCell } from '../block';

export interface SheetRow {
  /** 1-based, as the sheet counts; a gap is a blank row. */
  number: number;
  /** Filled and covered cells by 1-based column. */
  cells: Map<number, GridCell>;
}

/** Longer lone cells are prose. */
const LONGEST_HEADING = 90;

/** Pieces are parted by blank rows; a table's pieces join again where headings are read. */
export function sheetBlocks(rows: SheetRow[]): Block[] {
  const blocks: Block[] = [];
  let piece: SheetRow[] = [];
  rows.forEach((row, i) => {
    piece.push(row);
    const next = rows[i + 1];
    if (!next || next.number > row.number + 1) {
      blocks.push(...pieceBlocks(piece));
      piece = [];
    }
  });
  return blocks;
}

const texts = (row: SheetRow): GridCell[] =>
  [...row.cells.values()].filter(({ text }) => text.trim() !== '');

/** A row of one text only, which stands where a heading or a paragraph would. */
function loneText(row: SheetRow): GridCell | null {
  const [only, ...others] = texts(row);
  return only && others.length === 0 && only.number === undefined && !isProbablyFigure(only.text)
    ? only
    : null;
}

const isProbablyFigure = (text: string): boolean =>
  /^[-−–+(]?\s*[\d\s.,'\u00a0]+\s*[%€)]?$/.test(text.trim());

function pieceBlocks(piece: SheetRow[]): Block[] {
  let from = 0;
  while (from < piece.length && loneText(piece[from] as SheetRow)) from++;
  let to = piece.length;
  while (to > from && isProse(piece[to - 1] as SheetRow)) to--;
  const table = piece.slice(from, to);
  return [
    ...piece.slice(0, from).map(textBlock),
    ...sideBySide(table).map(tableBlock),
    ...piece.slice(to).map(textBlock),
  ];
}

function isProse(row: SheetRow): boolean {
  const text = loneText(row)?.text.trim() ?? '';
  return text.length > LONGEST_HEADING || /^[*¹²³]|^\d\)|^(huom|lähde|selite)[.: ]/i.test(text);
}

/** A sheet has no styles for headings: which lone texts are headings is told by their words and weight. */
function textBlock(row: SheetRow): Block {
  const cell = loneText(row) as GridCell;
  return {
    kind: 'paragraph',
    text: cell.text.trim(),
    ...(cell.bold ? { bold: true } : {}),
    place: cell.place,
  };
}

/** Tables that stand beside each other, parted by a blank column and each with texts of its own to begin with. */
function sideBySide(rows: SheetRow[]): SheetRow[][] {
  if (rows.length === 0) return [];
  const used = new Set(
    rows.flatMap((row) =>
      [...row.cells].filter(([, c]) => c.text.trim() !== '' || c.coveredBy).map(([n]) => n),
    ),
  );
  const columns = [...used].sort((a, b) => a - b);
  const starts = columns.filter((column, i) => i > 0 && column > (columns[i - 1] ?? 0) + 1);
  const bounds = starts.filter((start) => {
    const labels = rows.filter((row) => {
      const cell = row.cells.get(start);
      return cell && cell.number === undefined && /\p{L}{2}/u.test(cell.text);
    });
    return labels.length >= Math.max(2, rows.length * 0.6);
  });
  const edges = [0, ...bounds, Number.MAX_SAFE_INTEGER];
  return edges.slice(0, -1).map((from, i) =>
    rows
      .map((row) => ({
        number: row.number,
        cells: new Map([...row.cells].filter(([n]) => n >= from && n < (edges[i + 1] ?? 0))),
      }))
      .filter((row) => row.cells.size > 0),
  );
}

function tableBlock(rows: SheetRow[]): Block {
  const columns = [...new Set(rows.flatMap((row) => [...row.cells.keys()]))];
  const first = Math.min(...columns);
  const width = Math.max(...columns) - first + 1;
  const indexOf = new Map(rows.map((row, i) => [row.number, i]));
  const place = { ...(rows[0]?.cells.values().next().value as GridCell).place };
  const grid = rows.map((row) =>
    Array.from({ length: width }, (_unused, i): GridCell => {
      const cell = row.cells.get(first + i);
      if (!cell) return { text: '', place: { ...place, row: row.number, column: first + i } };
      if (!cell.coveredBy) return cell;
      const [r, c] = cell.coveredBy;
      const originRow = indexOf.get(r);
      const { coveredBy: _old, ...bare } = cell;
      return originRow === undefined ? bare : { ...bare, coveredBy: [originRow, c - first] };
    }),
  );
  return { kind: 'table', rows: grid, place };
}
