/** Running heads, feet and page numbers: what stands at the same height on page after page. */
import { textOfLine, type PageLine } from './lines';
import type { ReadPage } from './page';

/** Shares of a page's height in which heads and feet stand. */
const HEAD = 0.1;
const FOOT = 0.9;
const FEWEST_PAGES = 3;

/** Leaves out the lines that repeat in the margins of the pages. */
export function withoutRunning(pages: ReadPage[]): ReadPage[] {
  const counts = new Map<string, number>();
  const keyOf = (line: PageLine): string =>
    `${Math.round(line.y / 6)} ${textOfLine(line).replace(/\d+/g, '#')}`;
  const inMargin = (line: PageLine, height: number): boolean =>
    line.y < height * HEAD || line.y > height * FOOT;
  for (const { lines, height } of pages) {
    for (const key of new Set(lines.filter((line) => inMargin(line, height)).map(keyOf))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const isPageNumber = (line: PageLine): boolean =>
    /^(?:sivu |s\. ?)?\d{1,3}(?: ?[/(] ?\d{1,3}\)?)?$/i.test(textOfLine(line));
  const most = Math.min(FEWEST_PAGES, pages.length);
  const isKept = (line: PageLine, height: number): boolean => {
    if (!inMargin(line, height)) return true;
    if (isPageNumber(line) && (line.y > height * FOOT || line.y < height * 0.07)) return false;
    return pages.length < 2 || (counts.get(keyOf(line)) ?? 0) < most;
  };
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => isKept(line, page.height)),
  }));
}
