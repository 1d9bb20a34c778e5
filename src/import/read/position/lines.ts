/** Tables in placed lines: the columns that a run of lines leaves free part its cells. Any unit of width serves. */

export interface Segment {
  text: string;
  from: number;
  to: number;
}

export interface PlacedLine {
  segments: Segment[];
  /** 1-based number that tells the line. */
  line: number;
  bold?: boolean;
  /** Where upright rules cross the line. */
  walls?: number[];
}

export interface TextRow {
  cells: string[];
  /** From where to where each cell's text reaches; null for a blank one. */
  boxes: ([number, number] | null)[];
  /** Where the first cell's text begins, less where the table does. */
  indent: number;
  bold: boolean;
  line: number;
}

const TAB = '        ';

/** A line of fixed pitch: two spaces or a tab part cells, one space stands inside them. */
export function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const part of text.replace(/\t/g, TAB).split(/(\s{2,})/)) {
    if (part.trim() !== '') {
      const lead = /^\s*/.exec(part)?.[0].length ?? 0;
      segments.push({ text: part.trim(), from: at + lead, to: at + part.trimEnd().length });
    }
    at += part.length;
  }
  return segments;
}

const FIGURE = /^[-−–+(]?\s*\d[\d .,'’\u00a0]*\)?[-−–]?\s*(?:%|€)?$|^[-–−]$/;
/** Years and units of headings look like figures. */
const OF_HEADING = /^(?:19|20)\d\d$|^1[ .]?000 ?€?$/;
const LONGEST_LONE = 70;

const isFigure = (text: string): boolean => FIGURE.test(text) && !OF_HEADING.test(text);

const hasFigures = ({ segments }: PlacedLine): boolean =>
  segments.length > 1 && segments.slice(1).some(({ text }) => isFigure(text));

const isTabular = ({ segments }: PlacedLine): boolean => segments.length > 1;
const textOf = ({ segments }: PlacedLine): string => segments.map(({ text }) => text).join(' ');

/** The table that begins at a line of a run; null where none does. */
export function tableOfLines(
  run: PlacedLine[],
  start: number,
): { rows: TextRow[]; end: number } | null {
  const from = headingStart(run, start);
  if (from === null) return null;
  let end = start;
  while (end < run.length && belongs(run, start, end)) end++;
  const lines = run.slice(start, end);
  if (!lines.some(hasFigures) || lines.length < 2) return null;
  return { rows: rowsOf(lines), end };
}

/** A table begins with a line of cells; the first lines of its headings may each hold one only. */
function headingStart(run: PlacedLine[], start: number): number | null {
  const first = run[start];
  if (!first) return null;
  if (isTabular(first)) return start;
  const next = run[start + 1];
  const left = Math.min(
    ...run.slice(start, start + 6).flatMap(({ segments }) => segments.map(({ from }) => from)),
  );
  const [only] = first.segments;
  const isRight =
    only !== undefined && next !== undefined && only.from > left + (only.to - only.from);
  return isRight && isTabular(next as PlacedLine) && textOf(first).length < 30 ? start : null;
}

/** A line without cells belongs where figures follow and it is short: a group's name or a broken label. */
function belongs(run: PlacedLine[], start: number, at: number): boolean {
  const line = run[at] as PlacedLine;
  if (isTabular(line) || at === start) return true;
  const next = run[at + 1];
  const text = textOf(line);
  if (text.length > LONGEST_LONE || /[.]$/.test(text)) return false;
  const second = run[at + 2];
  const leads =
    next !== undefined &&
    (hasFigures(next) ||
      (!isTabular(next) &&
        textOf(next).length <= LONGEST_LONE &&
        second !== undefined &&
        hasFigures(second)));
  return leads || /^\p{Ll}/u.test(text) || /\p{Ll}-$/u.test(textOf(run[at - 1] as PlacedLine));
}

function rowsOf(lines: PlacedLine[]): TextRow[] {
  const cells = cellsOf(columnsOf(lines), lines);
  const left = Math.min(...lines.flatMap(({ segments }) => segments.map(({ from }) => from)));
  const first = lines.findIndex(hasFigures);
  const heads = headingColumns(lines.slice(0, first), cells);
  const rows = lines.map((line, i): TextRow => {
    const texts = cells.map(() => '');
    const boxes: TextRow['boxes'] = cells.map(() => null);
    line.segments.forEach((segment, s) => {
      const c = heads[i]?.[s] ?? nearest(cells, segment);
      const box = boxes[c];
      texts[c] = texts[c] === '' ? segment.text : `${texts[c]} ${segment.text}`;
      boxes[c] = box ? [box[0], segment.to] : [segment.from, segment.to];
    });
    const [begin] = line.segments;
    return {
      cells: texts,
      boxes,
      indent: begin && texts[0] !== '' ? begin.from - left : 0,
      bold: line.bold ?? false,
      line: line.line,
    };
  });
  return [...rows.slice(0, first), ...joinBroken(rows.slice(first))];
}

/**
 * The columns of the texts of heading lines. A line with a text for each column heads them in order; others
 * stand under or over those texts, and only then over the figures.
 */
function headingColumns(lines: PlacedLine[], cells: Cell[]): number[][] {
  const reach: (Cell | null)[] = cells.map(() => null);
  const out: number[][] = lines.map(() => []);
  const fullest = lines
    .map((_line, i) => i)
    .sort((a, b) => segmentsIn(lines, b) - segmentsIn(lines, a));
  for (const i of fullest) {
    const segments = lines[i]?.segments ?? [];
    const inOrder = segments.length === cells.length;
    out[i] = segments.map((segment, s) => {
      const near = reach.map((each) => each ?? NOWHERE);
      const c = inOrder
        ? s
        : overlaps(near, segment)
          ? nearest(near, segment)
          : nearest(cells, segment);
      const known = reach[c];
      reach[c] = known
        ? { from: Math.min(known.from, segment.from), to: Math.max(known.to, segment.to) }
        : { from: segment.from, to: segment.to };
      return c;
    });
  }
  return out;
}

interface Cell {
  from: number;
  to: number;
}

const NOWHERE: Cell = { from: Infinity, to: -Infinity };
const segmentsIn = (lines: PlacedLine[], i: number): number => lines[i]?.segments.length ?? 0;
const overlaps = (cells: Cell[], { from, to }: Segment): boolean =>
  cells.some((cell) => Math.min(to, cell.to) > Math.max(from, cell.from));

interface Column {
  from: number;
  to: number;
  /** Its texts end at one place rather than begin at one. */
  endsAlike: boolean;
}

/** The columns that the lines of figures take: what overlaps is one. */
function columnsOf(lines: PlacedLine[]): Column[] {
  const segments = lines.filter(hasFigures).flatMap((line) => line.segments);
  const columns: { from: number; to: number; members: Segment[] }[] = [];
  for (const segment of [...segments].sort((a, b) => a.from - b.from)) {
    const last = columns.at(-1);
    if (last && segment.from < last.to) {
      last.to = Math.max(last.to, segment.to);
      last.members.push(segment);
    } else columns.push({ from: segment.from, to: segment.to, members: [segment] });
  }
  return columns.map(({ from, to, members }) => ({ from, to, endsAlike: endAlike(members) }));
}

function endAlike(members: Segment[]): boolean {
  const spread = (values: number[]): number => Math.max(...values) - Math.min(...values);
  const figures = members.filter(({ text }) => FIGURE.test(text)).length * 2 >= members.length;
  if (members.length === 1) return figures;
  return (
    figures && spread(members.map(({ to }) => to)) <= spread(members.map(({ from }) => from)) + 1
  );
}

/**
 * Where the cells of the columns reach: to a rule between them; else up to where figures end that are flush
 * right, or from where texts begin that are flush left.
 */
function cellsOf(columns: Column[], lines: PlacedLine[]): Cell[] {
  const walls = lines.flatMap((line) => line.walls ?? []);
  const edges = columns.slice(0, -1).map((column, i) => {
    const next = columns[i + 1] as Column;
    const wall = walls.find((x) => x >= column.to - 1 && x <= next.from + 1);
    if (wall !== undefined) return wall;
    if (column.endsAlike || next.endsAlike) return column.to;
    return next.from - 0.1;
  });
  return columns.map((_column, i) => ({
    from: edges[i - 1] ?? -Infinity,
    to: edges[i] ?? Infinity,
  }));
}

/** The cell that a text shares most with. */
function nearest(cells: Cell[], { from, to }: Segment): number {
  let best = 0;
  let most = -Infinity;
  cells.forEach((cell, c) => {
    const overlap = Math.min(to, cell.to) - Math.max(from, cell.from);
    if (overlap > most) [best, most] = [c, overlap];
  });
  return best;
}

/** Labels broken over lines are one: with the line below, or with the row of figures above. */
function joinBroken(rows: TextRow[]): TextRow[] {
  const joined: TextRow[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (last && goesOnAbove(last, row)) joined[joined.length - 1] = withLabelAbove(last, row);
    else if (last && goesOnBelow(last, row)) joined[joined.length - 1] = withTextsBelow(last, row);
    else joined.push(row);
  }
  return joined;
}

const hasFigure = ({ cells }: TextRow): boolean => cells.slice(1).some(isFigure);

/** A lone label that ends in a hyphen, or before one that goes on in small letters. */
function goesOnAbove(last: TextRow, row: TextRow): boolean {
  const lone = last.cells.slice(1).every((text) => text === '');
  return lone && (/\p{Ll}-$/u.test(last.cells[0] ?? '') || /^\p{Ll}/u.test(row.cells[0] ?? ''));
}

function withLabelAbove(last: TextRow, row: TextRow): TextRow {
  const [first = '', ...rest] = row.cells;
  const before = last.cells[0] ?? '';
  const label = /\p{Ll}-$/u.test(before) ? before.slice(0, -1) + first : `${before}\n${first}`;
  return { ...row, cells: [label, ...rest], indent: last.indent, line: last.line };
}

/** Texts in small letters below a row of figures, in cells where that row has texts. */
function goesOnBelow(last: TextRow, row: TextRow): boolean {
  if (!hasFigure(last)) return false;
  return row.cells.every(
    (text, c) => text === '' || (/^\p{Ll}/u.test(text) && /\p{L}/u.test(last.cells[c] ?? '')),
  );
}

function withTextsBelow(last: TextRow, row: TextRow): TextRow {
  return {
    ...last,
    cells: last.cells.map((text, c) => (row.cells[c] ? `${text}\n${row.cells[c]}` : text)),
  };
}
