/** Tables in lines of fixed pitch: the character columns that a run of lines leaves free part its cells. */

export interface PlacedLine {
  text: string;
  /** 1-based. */
  line: number;
}

export interface TextRow {
  cells: string[];
  /** Leading spaces of the first cell. */
  indent: number;
  line: number;
}

interface Segment {
  text: string;
  from: number;
  to: number;
}

/** Two spaces or a tab part cells; one space stands inside them. */
const GAP = /\s{2,}|\t/g;
const TAB = 8;

/** The segments of a line with their character columns. */
export function segmentsOf(text: string): Segment[] {
  const flat = text.replace(/\t/g, ' '.repeat(TAB));
  const segments: Segment[] = [];
  let at = 0;
  for (const part of flat.split(/(\s{2,})/)) {
    if (part.trim() !== '') {
      const lead = /^\s*/.exec(part)?.[0].length ?? 0;
      segments.push({ text: part.trim(), from: at + lead, to: at + part.trimEnd().length });
    }
    at += part.length;
  }
  return segments;
}

const FIGURE = /^[-−–+(]?\s*\d[\d .,'’\u00a0]*\)?[-−–]?\s*(?:%|€)?$|^[-–−]$/;

const isFigures = (line: PlacedLine): boolean => {
  const [, ...rest] = segmentsOf(line.text);
  return rest.length > 0 && rest.some(({ text }) => FIGURE.test(text));
};

const isTabular = (line: PlacedLine): boolean => new RegExp(GAP.source).test(line.text.trim());

/** The table that begins at a line of a run; null where none does. */
export function tableOfLines(
  run: PlacedLine[],
  start: number,
): { rows: TextRow[]; end: number } | null {
  if (!isTabular(run[start] as PlacedLine)) return null;
  let end = start;
  while (end < run.length && belongs(run, start, end)) end++;
  const lines = run.slice(start, end);
  if (lines.filter(isFigures).length < 1 || lines.length < 2) return null;
  return { rows: rowsOf(lines), end };
}

/** A line without columns belongs where figures follow and it is short: a group's name or a broken label. */
function belongs(run: PlacedLine[], start: number, at: number): boolean {
  const line = run[at] as PlacedLine;
  if (isTabular(line)) return true;
  const next = run[at + 1];
  return (
    at > start &&
    line.text.trim().length <= 60 &&
    next !== undefined &&
    isFigures(next) &&
    !/[.]$/.test(line.text)
  );
}

function rowsOf(lines: PlacedLine[]): TextRow[] {
  const segmented = lines.map((line) => ({ line, segments: segmentsOf(line.text) }));
  const bounds = columnsOf(lines);
  const rows = segmented.map(({ line, segments }): TextRow => {
    const cells = bounds.map(() => '');
    for (const segment of segments) {
      const c = nearest(bounds, segment);
      cells[c] = cells[c] === '' ? segment.text : `${cells[c]} ${segment.text}`;
    }
    return {
      cells,
      indent: segments[0] && cells[0] !== '' ? segments[0].from : 0,
      line: line.line,
    };
  });
  return joinBroken(rows);
}

/** The columns that the lines of figures take: what overlaps is one. */
function columnsOf(lines: PlacedLine[]): { from: number; to: number }[] {
  const segments = lines.filter(isFigures).flatMap((line) => segmentsOf(line.text));
  const columns: { from: number; to: number }[] = [];
  for (const { from, to } of segments.sort((a, b) => a.from - b.from)) {
    const last = columns.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else columns.push({ from, to });
  }
  return columns;
}

function nearest(columns: { from: number; to: number }[], { from, to }: Segment): number {
  let best = 0;
  let most = -Infinity;
  columns.forEach((column, c) => {
    const overlap = Math.min(to, column.to) - Math.max(from, column.from);
    if (overlap > most) [best, most] = [c, overlap];
  });
  return best;
}

/** A label that ends in a hyphen, or goes on in small letters, is one with the line below. */
function joinBroken(rows: TextRow[]): TextRow[] {
  const joined: TextRow[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const lone = last && last.cells.slice(1).every((text) => text === '') ? last : null;
    const goesOn =
      lone && (/\p{Ll}-$/u.test(lone.cells[0] ?? '') || /^\p{Ll}/u.test(row.cells[0] ?? ''));
    if (lone && goesOn) {
      const [first = '', ...rest] = row.cells;
      const before = lone.cells[0] ?? '';
      const label = /\p{Ll}-$/u.test(before) ? before.slice(0, -1) + first : `${before} ${first}`;
      joined[joined.length - 1] = { ...row, cells: [label, ...rest], indent: lone.indent };
    } else joined.push(row);
  }
  return joined;
}
