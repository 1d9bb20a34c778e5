/** What a sheet's cells share: font, widths, heights, the colour of the tab. */
import { columnLetters } from '../../layout/addresses';
import type { SheetPlan } from '../../layout/plan';
import { pointsOfCharacters } from '../../layout/looks/sizes';
import { BASE_FONT } from '../../layout/looks/styles';
import { EVERYWHERE } from './paint';
import { CALL_BYTES, type Step } from './steps';

export function sheetLookStep(sheet: SheetPlan, name: string): Step {
  const widths = equalRuns(sheet.columns, (a, b) => a.width === b.width && a.hidden === b.hidden);
  const heights = equalRuns(
    [...sheet.rowHeights].sort((a, b) => a.row - b.row),
    (a, b) => a.height === b.height && b.row === a.row + 1,
  );
  return {
    sheet: name,
    bytes: (8 + (widths.length + heights.length) * 2) * CALL_BYTES,
    queue: (proxies) => {
      const { format } = proxies.sheet(name).getRange().untrack();
      format.font.name = BASE_FONT.name;
      format.font.size = BASE_FONT.size;
      format.font.color = EVERYWHERE.color;
      format.verticalAlignment = EVERYWHERE.vertical;
      if (sheet.tabColor) proxies.sheet(name).tabColor = sheet.tabColor;
      for (const { first, start, count } of widths) {
        const address = `${columnLetters(start)}:${columnLetters(start + count - 1)}`;
        const columns = proxies.range(name, address);
        columns.format.columnWidth = pointsOfCharacters(first.width);
        if (first.hidden) columns.columnHidden = true;
      }
      for (const { first, count } of heights) {
        const rows = proxies.range(name, `${first.row + 1}:${first.row + count}`);
        rows.format.rowHeight = first.height;
      }
    },
  };
}

interface EqualRun<T> {
  first: T;
  start: number;
  count: number;
}

function equalRuns<T>(items: T[], follows: (before: T, item: T) => boolean): EqualRun<T>[] {
  const runs: EqualRun<T>[] = [];
  items.forEach((item, start) => {
    const run = runs.at(-1);
    const before = items[start - 1];
    if (run && before !== undefined && follows(before, item)) run.count++;
    else runs.push({ first: item, start, count: 1 });
  });
  return runs;
}
