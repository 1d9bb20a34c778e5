/** Conditional formats and the cells they are for. */
import { copyFormula } from '../formula/rewrite';
import { areaWithout, intersection, type Area } from './address';
import type { Format, SheetState } from './state';
import type { Workbook } from './workbook';

export const isIn = ({ areas }: Format, area: Area): boolean =>
  areas.some((each) => intersection(each, area));

/** The format for other cells: its formula is relative to the first of them. Nothing for no cells. */
export function withAreas(format: Format, areas: Area[]): Format[] {
  const [before] = format.areas;
  const [first] = areas;
  if (!first) return [];
  const formula = before
    ? copyFormula(format.formula, first.row - before.row, first.column - before.column)
    : format.formula;
  return [{ ...format, areas, formula }];
}

/** Takes a rectangle out of the cells that formats are for. */
export function cutFormats(workbook: Workbook, sheet: SheetState, cut: Area): void {
  sheet.formats = sheet.formats.flatMap((each) =>
    withAreas(
      each,
      each.areas.flatMap((area) => areaWithout(area, cut)),
    ),
  );
  workbook.projection.touchFormats(sheet.id);
}
