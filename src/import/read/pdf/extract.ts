/** The texts and drawn rules of a page, in points from its top left. */
import type {
  PdfLibrary,
  PdfOperators,
  PdfPage,
  PdfPageProxy,
  PdfTextItem,
  PlacedText,
  Rule,
} from './library';
import { splitAtRules } from './splitAtRules';

/** Thicker boxes are areas of colour and no rules. */
const THICKEST = 3;
const SHORTEST = 6;

type Matrix = [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Reads one page. */
export async function extractPage(
  page: PdfPageProxy,
  number: number,
  { operators }: PdfLibrary,
): Promise<PdfPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const drawn = await page.getOperatorList();
  const { items } = await page.getTextContent();
  const flip = { left, top };
  const rules = rulesOf(drawn, operators).map((rule) => flipped(rule, flip));
  const texts = splitAtRules(
    items.flatMap((item) => (isText(item) ? placed(item, page, flip) : [])),
    rules,
  );
  page.cleanup();
  return { number, width: right - left, height: top - bottom, texts, rules };
}

const isText = (item: unknown): item is PdfTextItem =>
  typeof item === 'object' && item !== null && 'str' in item && (item as PdfTextItem).str !== '';

/** Text that stands upright; a turned one is a mark in the margin. */
function placed(
  item: PdfTextItem,
  page: PdfPageProxy,
  { left, top }: { left: number; top: number },
): PlacedText[] {
  const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
  if (Math.abs(b) > Math.abs(a) * 0.1) return [];
  const size = Math.hypot(a, b);
  return [
    {
      text: item.str,
      x0: x - left,
      x1: x - left + item.width,
      y: top - y,
      size,
      bold: isBold(item.fontName, page),
    },
  ];
}

function isBold(font: string, page: PdfPageProxy): boolean {
  if (!page.commonObjs.has(font)) return false;
  const {
    name = '',
    bold = false,
    black = false,
  } = page.commonObjs.get(font) as { name?: string; bold?: boolean; black?: boolean };
  return bold || black || /bold|black|heavy|semib|demi/i.test(name);
}

const flipped = ({ x0, y0, x1, y1 }: Rule, { left, top }: { left: number; top: number }): Rule => ({
  x0: Math.min(x0, x1) - left,
  x1: Math.max(x0, x1) - left,
  y0: top - Math.max(y0, y1),
  y1: top - Math.min(y0, y1),
});

/** Follows the drawing as far as straight lines and thin boxes need it. */
function rulesOf(
  drawn: { fnArray: number[]; argsArray: unknown[] },
  operators: PdfOperators,
): Rule[] {
  const painted = new Set([
    operators.stroke,
    operators.closeStroke,
    operators.fill,
    operators.eoFill,
    operators.fillStroke,
    operators.eoFillStroke,
  ]);
  const rules: Rule[] = [];
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
      if (painted.has(paint) && path) rules.push(...rulesOfPath(path, matrix));
    }
  });
  return rules;
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

function rulesOfPath(path: ArrayLike<number>, matrix: Matrix): Rule[] {
  const points: { x: number; y: number }[] = [];
  const rules: Rule[] = [];
  const flush = (): void => {
    rules.push(...rulesOfPoints(points));
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
  return rules;
}

/** A line, a thin box, or the four edges of a box. */
function rulesOfPoints(points: { x: number; y: number }[]): Rule[] {
  if (points.length < 2) return [];
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [x1 - x0, y1 - y0];
  if (Math.max(width, height) < SHORTEST) return [];
  if (height <= THICKEST) return [{ x0, x1, y0: (y0 + y1) / 2, y1: (y0 + y1) / 2 }];
  if (width <= THICKEST) return [{ x0: (x0 + x1) / 2, x1: (x0 + x1) / 2, y0, y1 }];
  return [
    { x0, x1, y0, y1: y0 },
    { x0, x1, y0: y1, y1 },
    { x0, x1: x0, y0, y1 },
    { x0: x1, x1, y0, y1 },
  ];
}
