/** Tables whose cells are drawn: the rules part a page into cells, and each text goes into the one it stands in. */
import type { GridCell, SourcePlace } from '../../block';
import type { PdfPage, PlacedText, Rule } from './library';
import { groupsOf, NEAR, positions } from './groups';
import { linesOf, textOfLine } from './lines';

export interface RuledTable {
  page: number;
  /** From the top. */
  top: number;
  bottom: number;
  left: number;
  right: number;
  rows: GridCell[][];
  place: SourcePlace;
}

const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 1;
/** One row in drawn cells is a line of a table whose other rows are not drawn. */
const FEWEST_FILLED = 2;
/** Where cells hold more lines than this on the average, the rules do not part the rows. */
const MOST_LINES = 2.5;

const isUpright = ({ x0, x1 }: Rule): boolean => x1 - x0 < 1;

/** The drawn tables of a page from the top down. */
export function ruledTables(page: PdfPage, source: string): RuledTable[] {
  return groupsOf(page.rules, page.texts)
    .flatMap((rules) => tableOf(rules, page, source) ?? [])
    .sort((a, b) => a.top - b.top);
}

function tableOf(rules: Rule[], page: PdfPage, source: string): RuledTable | null {
  const upright = rules.filter(isUpright);
  const level = rules.filter((rule) => !isUpright(rule));
  const xs = positions(upright.map(({ x0 }) => x0));
  const ys = positions(level.map(({ y0 }) => y0));
  if (xs.length <= FEWEST_COLUMNS || ys.length <= FEWEST_ROWS) return null;
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  const inside = page.texts.filter(
    (text) =>
      middle(text) > left && middle(text) < right && height(text) > top && height(text) < bottom,
  );
  if (inside.length === 0) return null;
  const owner = ownersOf(xs, ys, upright, level);
  const texts = new Map<number, PlacedText[]>();
  for (const text of inside) {
    const cell = owner(between(ys, height(text)), between(xs, middle(text)));
    texts.set(cell, [...(texts.get(cell) ?? []), text]);
  }
  const place: SourcePlace = { source, page: page.number, box: box(left, top, right, bottom) };
  const rows = gridOf(xs, ys, owner, texts, page, place);
  const filled = rows.filter((row) => row.some(({ text }) => text !== '')).length;
  if (filled < FEWEST_FILLED && goesOnBeside(page, { top, bottom, left, right })) return null;
  if (!areBoxes(xs, ys, owner) || holdsColumns([...texts.values()], page)) return null;
  const lines = [...texts.values()].map((each) => linesIn(each, page).length);
  if (lines.reduce((sum, n) => sum + n, 0) / Math.max(1, lines.length) > MOST_LINES) return null;
  return { page: page.number, top, bottom, left, right, rows, place };
}

/** Whether figures stand right above or below a drawn row. */
function goesOnBeside(
  page: PdfPage,
  { top, bottom, left, right }: { top: number; bottom: number; left: number; right: number },
): boolean {
  const near = bottom - top;
  return page.texts.some((text) => {
    const y = height(text);
    const beside = (y < top && y > top - near) || (y > bottom && y < bottom + near);
    return (
      beside &&
      middle(text) > left &&
      middle(text) < right &&
      /^[-−–(]?\d[\d .,]*\)?%?$/.test(text.text.trim())
    );
  });
}

const middle = ({ x0, x1 }: PlacedText): number => (x0 + x1) / 2;
/** A little above the baseline, where the letters are. */
const height = ({ y, size }: PlacedText): number => y - size * 0.3;

const between = (positions: number[], value: number): number =>
  Math.max(
    0,
    Math.min(positions.length - 2, positions.findIndex((position) => position > value) - 1),
  );

const box = (...edges: [number, number, number, number]): [number, number, number, number] =>
  edges.map((edge) => Math.round(edge * 10) / 10) as [number, number, number, number];

/** Which cell each elementary one belongs to: those without a rule between are one. */
function ownersOf(
  xs: number[],
  ys: number[],
  upright: Rule[],
  level: Rule[],
): (row: number, column: number) => number {
  const columns = xs.length - 1;
  const parent = Array.from({ length: columns * (ys.length - 1) }, (_unused, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] as number;
    return at;
  };
  const join = (a: number, b: number): void => {
    const [ra, rb] = [root(a), root(b)];
    parent[Math.max(ra, rb)] = Math.min(ra, rb);
  };
  for (let r = 0; r < ys.length - 1; r++) {
    const y = ((ys[r] as number) + (ys[r + 1] as number)) / 2;
    for (let c = 0; c < columns; c++) {
      const x = ((xs[c] as number) + (xs[c + 1] as number)) / 2;
      const wall = upright.some(
        ({ x0, y0, y1 }) => Math.abs(x0 - (xs[c + 1] as number)) <= NEAR && y0 <= y && y1 >= y,
      );
      const floor = level.some(
        ({ y0, x0, x1 }) => Math.abs(y0 - (ys[r + 1] as number)) <= NEAR && x0 <= x && x1 >= x,
      );
      if (!wall && c + 1 < columns) join(r * columns + c, r * columns + c + 1);
      if (!floor && r + 1 < ys.length - 1) join(r * columns + c, (r + 1) * columns + c);
    }
  }
  return (row, column) => root(row * columns + column);
}

/** Cells that were joined for want of a rule must be boxes; else the rules draw something other than cells. */
function areBoxes(
  xs: number[],
  ys: number[],
  owner: (row: number, column: number) => number,
): boolean {
  const spans = new Map<number, { rows: Set<number>; columns: Set<number>; cells: number }>();
  for (let r = 0; r < ys.length - 1; r++) {
    for (let c = 0; c < xs.length - 1; c++) {
      const own = owner(r, c);
      const span = spans.get(own) ?? { rows: new Set(), columns: new Set(), cells: 0 };
      span.rows.add(r);
      span.columns.add(c);
      span.cells++;
      spans.set(own, span);
    }
  }
  return [...spans.values()].every(
    ({ rows, columns, cells }) => rows.size * columns.size === cells,
  );
}

/** Figures side by side in one cell: its columns are not drawn. */
function holdsColumns(cells: PlacedText[][], page: PdfPage): boolean {
  return cells.some((texts) =>
    linesOf({ ...page, texts, rules: [] }).some(
      ({ segments }) =>
        segments.length > 1 && segments.some(({ text }) => /^[-−–(]?\d[\d .,]*\)?%?$/.test(text)),
    ),
  );
}

function linesIn(texts: PlacedText[], page: PdfPage): string[] {
  return linesOf({ ...page, texts, rules: [] }).map(textOfLine);
}

function gridOf(
  xs: number[],
  ys: number[],
  owner: (row: number, column: number) => number,
  texts: Map<number, PlacedText[]>,
  page: PdfPage,
  place: SourcePlace,
): GridCell[][] {
  const columns = xs.length - 1;
  return Array.from({ length: ys.length - 1 }, (_row, r) =>
    Array.from({ length: columns }, (_column, c): GridCell => {
      const own = owner(r, c);
      const cellPlace: SourcePlace = {
        source: place.source,
        page: page.number,
        box: box(xs[c] as number, ys[r] as number, xs[c + 1] as number, ys[r + 1] as number),
        row: r + 1,
        column: c + 1,
      };
      if (own !== r * columns + c) {
        return {
          text: '',
          coveredBy: [Math.floor(own / columns), own % columns],
          place: cellPlace,
        };
      }
      const inside = texts.get(own) ?? [];
      const indent =
        inside.length > 0
          ? Math.round(Math.min(...inside.map(({ x0 }) => x0)) - (xs[c] as number))
          : 0;
      return {
        text: linesIn(inside, page).join('\n'),
        ...(inside.length > 0 && inside.every(({ bold }) => bold) ? { bold: true } : {}),
        ...(indent > 0 ? { indent } : {}),
        place: cellPlace,
      };
    }),
  );
}
