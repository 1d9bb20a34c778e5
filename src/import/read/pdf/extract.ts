/** The texts and drawn rules of a page, in points from its top left. */
import { drawnIn } from './drawing';
import type { DrawnPage, PdfLibrary, PdfPageProxy, PdfTextItem, PlacedText, Rule } from './library';
import { splitAtRules } from './splitAtRules';

/** Reads one page. */
export async function extractPage(
  page: PdfPageProxy,
  number: number,
  { operators }: PdfLibrary,
): Promise<DrawnPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const drawn = await page.getOperatorList();
  const { items } = await page.getTextContent();
  const flip = { left, top };
  const { rules: drawnRules, areas } = drawnIn(drawn, operators);
  const rules = drawnRules.map((rule) => flipped(rule, flip));
  const texts = splitAtRules(
    items.flatMap((item) => (isText(item) ? placed(item, page, flip) : [])),
    rules,
  );
  page.cleanup();
  return {
    number,
    width: right - left,
    height: top - bottom,
    texts,
    rules,
    areas: areas.map((area) => flipped(area, flip)),
  };
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
