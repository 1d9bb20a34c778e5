/** `range.clear`: contents only, or all that stands in cells. */
import { PLAIN_STYLE } from '../../../xlsx/book/looks';
import { areaWithout, containsCell, columnOf, rowOf, type Area } from './address';
import { clearContents } from './edits';
import { cutFormats } from './formats';
import { refuseIfProtected } from './protection';
import type { SheetState } from './state';
import { changeStyles } from './styles';
import type { Workbook } from './workbook';

export const CLEAR_KINDS = ['All', 'Contents'] as const;
export type ClearKind = (typeof CLEAR_KINDS)[number];

export function clearRange(
  workbook: Workbook,
  sheet: SheetState,
  area: Area,
  kind: ClearKind,
): void {
  clearContents(workbook, sheet, area);
  if (kind === 'Contents') return;
  clearLinks(sheet, area);
  clearFormats(workbook, sheet, area);
  sheet.validations = sheet.validations.flatMap((each) =>
    areaWithout(each.area, area).map((left) => ({ ...each, area: left })),
  );
}

function clearLinks(sheet: SheetState, area: Area): void {
  for (const key of sheet.links.keys())
    if (containsCell(area, rowOf(key), columnOf(key))) sheet.links.delete(key);
}

function clearFormats(workbook: Workbook, sheet: SheetState, area: Area): void {
  refuseIfProtected(sheet, 'formatCells');
  changeStyles(sheet.styles, area, () => PLAIN_STYLE);
  for (const [key, style] of sheet.styles.cells)
    if (
      style === PLAIN_STYLE &&
      containsCell(area, rowOf(key), columnOf(key)) &&
      !hasLines(sheet, key)
    )
      sheet.styles.cells.delete(key);
  cutFormats(workbook, sheet, area);
}

const hasLines = (sheet: SheetState, key: number): boolean =>
  sheet.styles.rows.has(rowOf(key)) ||
  sheet.styles.columns.has(columnOf(key)) ||
  sheet.styles.sheet !== PLAIN_STYLE;
