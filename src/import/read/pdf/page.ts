/** One page of a PDF: its drawn tables, and the lines beside them. */
import { cellRules } from './cells';
import type { DrawnPage, PlacedText } from './library';
import { linesOf, type PageLine } from './lines';
import { ruledTables, type RuledTable } from './ruled';

export interface ReadPage {
  lines: PageLine[];
  /** Points. */
  height: number;
  ruled: RuledTable[];
}

/** Reads a page as it is drawn. */
export function readPage(drawn: DrawnPage, source: string): ReadPage {
  const page = { ...drawn, rules: cellRules(drawn) };
  const ruled = ruledTables(page, source);
  const texts = page.texts.filter((text) => !ruled.some((table) => isIn(text, table)));
  return { lines: linesOf({ ...page, texts }), height: page.height, ruled };
}

const isIn = ({ x0, x1, y, size }: PlacedText, { left, right, top, bottom }: RuledTable): boolean =>
  (x0 + x1) / 2 > left && (x0 + x1) / 2 < right && y - size * 0.3 > top && y - size * 0.3 < bottom;
