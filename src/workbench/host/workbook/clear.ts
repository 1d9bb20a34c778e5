/** `range.clear`: contents, formats, links, or all of them. */
import { containsCell, intersection, columnOf, rowOf, type Area } from './address';
import { clearContents } from './edits';
import { refuseIfProtected } from './protection';
import type { SheetState } from './state';
import { changeStyles, DEFAULT_STYLE } from './styles';
import type { Workbook } from './workbook';

export const CLEAR_KINDS = [
  'All',
  'Formats',
  'Contents',
  'Hyperlinks',
  'RemoveHyperlinks',
] as const;
export type ClearKind = (typeof CLEAR_KINDS)[number];

export function clearRange(
  workbook: Workbook,
  sheet: SheetState,
  area: Area,
  kind: ClearKind,
): void {
  if (kind === 'All' || kind === 'Contents') clearContents(workbook, sheet, area);
  if (kind !== 'Contents') clearLinks(sheet, area);
  if (kind === 'All' || kind === 'Formats') clearFormats(workbook, sheet, area);
  if (kind === 'All')
    sheet.validations = sheet.validations.flatMap((each) => withoutArea(each, area));
}

function clearLinks(sheet: SheetState, area: Area): void {
  for (const key of sheet.links.keys())
    if (containsCell(area, rowOf(key), columnOf(key))) sheet.links.delete(key);
}

function clearFormats(workbook: Workbook, sheet: SheetState, area: Area): void {
  refuseIfProtected(sheet, 'allowFormatCells');
  changeStyles(sheet.styles, area, () => DEFAULT_STYLE);
  for (const [key, style] of sheet.styles.cells)
    if (
      style === DEFAULT_STYLE &&
      containsCell(area, rowOf(key), columnOf(key)) &&
      !hasLines(sheet, key)
    )
      sheet.styles.cells.delete(key);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((each) => withoutArea(each, area));
  workbook.projection.touchFormats(sheet.id);
}

const hasLines = (sheet: SheetState, key: number): boolean =>
  sheet.styles.rows.has(rowOf(key)) ||
  sheet.styles.columns.has(columnOf(key)) ||
  sheet.styles.sheet !== DEFAULT_STYLE;

/** What is left of something with an area when a rectangle is cut out of it: up to four pieces. */
export function withoutArea<T extends { area: Area }>(each: T, cut: Area): T[] {
  const hit = intersection(each.area, cut);
  if (!hit) return [each];
  const { row, column, rows, columns } = each.area;
  const below = hit.row + hit.rows;
  const beside = hit.column + hit.columns;
  const pieces: Area[] = [
    { row, column, rows: hit.row - row, columns },
    { row: below, column, rows: row + rows - below, columns },
    { row: hit.row, column, rows: hit.rows, columns: hit.column - column },
    { row: hit.row, column: beside, rows: hit.rows, columns: column + columns - beside },
  ];
  return pieces
    .filter((piece) => piece.rows > 0 && piece.columns > 0)
    .map((area) => ({ ...each, area }));
}
