/** What a page's drawing instructions draw: straight rules and areas of colour, in the page's own points. */
import type { Area, PdfOperators, Rule } from './library';

export interface Drawn {
  rules: Rule[];
  areas: Area[];
}

/** Thicker boxes are areas and no rules. */
const THICKEST = 3;
const SHORTEST = 6;

type Matrix = [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Follows the drawing as far as straight lines and boxes need it. */
export function drawnIn(
  drawn: { fnArray: number[]; argsArray: unknown[] },
  operators: PdfOperators,
): Drawn {
  const stroked = new Set([
    operators.stroke,
    operators.closeStroke,
    operators.fillStroke,
    operators.eoFillStroke,
  ]);
  const filled = new Set([operators.fill, operators.eoFill]);
  const all: Drawn = { rules: [], areas: [] };
  const saved: Matrix[] = [];
  let matrix: Matrix = IDENTITY;
  drawn.fnArray.forEach((operator, i) => {
    const args = drawn.argsArray[i] as unknown[];
    if (operator === operators.save) saved.push(matrix);
    else if (operator === operators.restore || operator === operators.paintFormXObjectEnd)
      matrix = saved.pop() ?? IDENTITY;
    else if (operator === operators.transform) matrix = times(matrix, args as Matrix);
    else if (operator === operators.paintFormXObjectBegin) {
      saved.push(matrix);
      if (args[0]) matrix = times(matrix, args[0] as Matrix);
    } else if (operator === operators.constructPath) {
      const [paint, [path] = []] = args as [number, ArrayLike<number>[]];
      if (path && (stroked.has(paint) || filled.has(paint)))
        addPath(all, path, matrix, stroked.has(paint));
    }
  });
  return all;
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/** How many numbers follow each kind of step: move, line, cubic and quadratic curve, close. */
const STEP_LENGTHS = [2, 2, 6, 4, 0];

function addPath(all: Drawn, path: ArrayLike<number>, matrix: Matrix, hasEdges: boolean): void {
  const points: { x: number; y: number }[] = [];
  const flush = (): void => {
    addShape(all, points, hasEdges);
    points.length = 0;
  };
  for (let i = 0; i < path.length;) {
    const step = path[i] ?? 4;
    const length = STEP_LENGTHS[step] ?? 0;
    if (step === 0) flush();
    if (step === 2 || step === 3) points.length = 0;
    else if (length === 2) {
      const [x, y] = [path[i + 1] ?? 0, path[i + 2] ?? 0];
      const [a, b, c, d, e, f] = matrix;
      points.push({ x: a * x + c * y + e, y: b * x + d * y + f });
    }
    i += length + 1;
  }
  flush();
}

/** A line, a thin box, the four edges of a box, or an area of colour. */
function addShape(
  { rules, areas }: Drawn,
  points: { x: number; y: number }[],
  hasEdges: boolean,
): void {
  if (points.length < 2) return;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [x1 - x0, y1 - y0];
  if (Math.max(width, height) < SHORTEST) return;
  const box = { x0, x1, y0, y1 };
  if (height <= THICKEST) rules.push({ ...box, y0: (y0 + y1) / 2, y1: (y0 + y1) / 2 });
  else if (width <= THICKEST) rules.push({ ...box, x0: (x0 + x1) / 2, x1: (x0 + x1) / 2 });
  else if (hasEdges) rules.push(...edgesOf(box));
  else areas.push(box);
}

/** The four edges of a box. */
export const edgesOf = (box: Area): Rule[] => [
  { ...box, y1: box.y0 },
  { ...box, y0: box.y1 },
  { ...box, x1: box.x0 },
  { ...box, x0: box.x1 },
];
