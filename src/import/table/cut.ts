/** Blocks with their tables cut to logical ones: one set of headings each, pieces over pages and blank rows joined. */
import type {
  Block,
  GridCell,
  HeadingBlock,
  ParagraphBlock,
  SourcePlace,
  TableBlock,
} from '../block';
import { compact } from '../words/fold';
import { besides } from './beside';
import { isFilled, rowsFrom, textOf, withoutBlanks, withSpreadHeadings, type Row } from './grid';
import { headingCount, isFigureCell, isHeadingRow } from './headings';
import { withStepsJoined } from './steps';

export interface LogicalTable {
  kind: 'table';
  /** Texts of rows above the headings. */
  captions: GridCell[];
  heading: Row[];
  body: Row[];
  /** The headings are those of a table before this one. */
  inherited: boolean;
  place: SourcePlace;
}

export type Piece = HeadingBlock | ParagraphBlock | LogicalTable;

/** Cuts and joins the tables of a source's blocks; order and texts stay. */
export function cutTables(blocks: Block[]): Piece[] {
  const pieces: Piece[] = [];
  for (const block of blocks) {
    if (block.kind !== 'table') pieces.push(block);
    else for (const piece of cutTable(block)) addPiece(pieces, piece);
  }
  return pieces;
}

/** Tables that only lay out text become paragraphs. */
function cutTable(block: TableBlock): Piece[] {
  const parts = besides(withoutBlanks(block.rows)).map((rows) => withoutBlanks(rows));
  return parts.flatMap((rows) => cutRows(withStepsJoined(rows), block));
}

function cutRows(rows: Row[], block: TableBlock): Piece[] {
  const width = rows[0]?.length ?? 0;
  if (width <= 1) return rows.flatMap((row) => row.map(paragraphOf));
  const pieces: Piece[] = [];
  let from = 0;
  for (const to of [...restarts(rows), rows.length]) {
    pieces.push(...logical(rowsFrom(rows, from, to), block.place));
    from = to;
  }
  return pieces;
}

const paragraphOf = (cell: GridCell): ParagraphBlock => ({
  kind: 'paragraph',
  text: cell.text.trim(),
  ...(cell.bold ? { bold: true } : {}),
  place: cell.place,
});

/** Rows from which a new table goes on: where headings of other columns stand, with the lone texts above them. */
function restarts(rows: Row[]): number[] {
  const starts: number[] = [];
  let inHeading = true;
  rows.forEach((row, r) => {
    const heads = isHeadingRow(row);
    if (heads && !inHeading) {
      let start = r;
      while (start > 1 && isLone(rows[start - 1] as Row)) start--;
      starts.push(start);
    }
    inHeading = heads || (inHeading && !row.some(isFigureCell));
  });
  return starts;
}

const isLone = (row: Row): boolean => row.filter(isFilled).length === 1;

function logical(rows: Row[], place: SourcePlace): Piece[] {
  const captions: GridCell[] = [];
  let from = 0;
  while (from < rows.length - 1 && isCaption(rows, from)) {
    captions.push((rows[from] as Row).find(isFilled) as GridCell);
    from++;
  }
  const rest = rowsFrom(rows, from, rows.length);
  const count = headingCount(rest);
  if (count === 0 && captions.length > 0) {
    // Without headings below them they are rows of groups.
    return [{ kind: 'table', captions: [], heading: [], body: rows, inherited: false, place }];
  }
  const heading = withSpreadHeadings(rowsFrom(rest, 0, count));
  const body = withoutRepeats(rowsFrom(rest, count, rest.length), heading);
  return [{ kind: 'table', captions, heading, body, inherited: false, place }];
}

/** A lone text above the headings; one that stands over the columns of figures belongs to them. */
const isCaption = (rows: Row[], r: number): boolean =>
  isLone(rows[r] as Row) && isFilled(rows[r]?.[0]);

const signature = (rows: Row[]): string =>
  rows.map((row) => row.map((cell) => compact(cell.text)).join('|')).join('||');

/** A heading that a page repeats is no row. */
function withoutRepeats(body: Row[], heading: Row[]): Row[] {
  if (heading.length === 0) return body;
  const own = new Set(heading.map((row) => signature([row])));
  const repeats = body.map((row) => row.filter(isFilled).length > 1 && own.has(signature([row])));
  if (!repeats.includes(true)) return body;
  return body.filter((_row, r) => !repeats[r]);
}

function addPiece(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (piece.kind !== 'table') {
    pieces.push(piece);
    return;
  }
  if (last?.kind === 'table' && continues(last, piece)) {
    const body = withoutRepeats(piece.body, last.heading);
    const shift = last.body.length;
    last.body.push(...body.map((row) => row.map((cell) => shifted(cell, shift))));
    return;
  }
  const earlier = lastTable(pieces);
  if (
    piece.heading.length === 0 &&
    earlier &&
    earlier.place.source === piece.place.source &&
    earlier.place.sheet === piece.place.sheet &&
    widthOf(earlier) === widthOf(piece) &&
    earlier.heading.length > 0
  ) {
    pieces.push({ ...piece, heading: earlier.heading, inherited: true });
  } else pieces.push(piece);
}

function lastTable(pieces: Piece[]): LogicalTable | undefined {
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i];
    if (piece?.kind === 'table') return piece;
  }
  return undefined;
}

const shifted = (cell: GridCell, by: number): GridCell =>
  cell.coveredBy ? { ...cell, coveredBy: [cell.coveredBy[0] + by, cell.coveredBy[1]] } : cell;

const widthOf = ({ heading, body }: LogicalTable): number => (body[0] ?? heading[0])?.length ?? 0;

/** Right after each other, as wide, and without headings or with the same. */
function continues(last: LogicalTable, piece: LogicalTable): boolean {
  if (widthOf(last) !== widthOf(piece) || last.heading.length === 0) return false;
  if (piece.captions.length > 0) return false;
  if (last.place.source !== piece.place.source || last.place.sheet !== piece.place.sheet)
    return false;
  return (
    piece.heading.length === 0 ||
    (signature(piece.heading) === signature(last.heading) && repeatsLabels(last, piece))
  );
}

/** Alike tables that begin again with the first row's label are two tables, not one over two pages. */
function repeatsLabels(last: LogicalTable, piece: LogicalTable): boolean {
  const labels = new Set(last.body.map((row) => compact(textOf(row.find(isFilled)))));
  return !piece.body.some((row) => labels.has(compact(textOf(row.find(isFilled)))));
}
