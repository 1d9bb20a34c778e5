/** The columns that a run of placed lines leaves free, and which of them each text stands in. */
import { FIGURE, hasFigures, type PlacedLine, type Segment } from './segments';

/** From where to where the texts of a column may stand. */
export interface Cell {
  from: number;
  to: number;
}

const NOWHERE: Cell = { from: Infinity, to: -Infinity };
const segmentsIn = (lines: PlacedLine[], i: number): number => lines[i]?.segments.length ?? 0;
const overlaps = (cells: Cell[], { from, to }: Segment): boolean =>
  cells.some((cell) => Math.min(to, cell.to) > Math.max(from, cell.from));

export interface Column {
  from: number;
  to: number;
  /** Its texts end at one place rather than begin at one. */
  endsAlike: boolean;
}

/** The columns that the lines of figures take: what overlaps is one. */
export function columnsOf(lines: PlacedLine[]): Column[] {
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

/**
 * The columns with those that are blank in every line of figures: a heading stands over none, while every
 * column of figures has another heading over it.
 */
export function withBlankColumns(columns: Column[], headings: PlacedLine[]): Column[] {
  const fullest = headings.reduce<Segment[]>(
    (most, { segments }) => (segments.length > most.length ? segments : most),
    [],
  );
  const isOver = (segment: Segment, column: Column): boolean =>
    Math.min(segment.to, column.to) > Math.max(segment.from, column.from);
  const figures = columns.slice(1);
  if (!figures.every((column) => fullest.some((segment) => isOver(segment, column))))
    return columns;
  const alone = fullest.filter(
    (segment) =>
      segment.from > (columns[0]?.to ?? 0) && !columns.some((each) => isOver(segment, each)),
  );
  const blank = alone.map(({ from, to }): Column => ({ from, to, endsAlike: true }));
  return [...columns, ...blank].sort((a, b) => a.from - b.from);
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
export function cellsOf(columns: Column[], lines: PlacedLine[]): Cell[] {
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
export function nearest(cells: Cell[], { from, to }: Segment): number {
  let best = 0;
  let most = -Infinity;
  cells.forEach((cell, c) => {
    const overlap = Math.min(to, cell.to) - Math.max(from, cell.from);
    if (overlap > most) [best, most] = [c, overlap];
  });
  return best;
}

/**
 * The columns of the texts of heading lines. A line with a text for each column heads them in order; others
 * stand under or over those texts, and only then over the figures.
 */
export function headingColumns(lines: PlacedLine[], cells: Cell[]): number[][] {
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
