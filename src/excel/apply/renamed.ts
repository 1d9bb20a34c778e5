/** A plan for a workbook whose sheets have other names by now. */
import { sheetPrefix } from '../../layout/addresses';
import type { CellContent, Plan, SheetPlan } from '../../layout/plan';
import type { Survey } from '../survey/found';

/** The plan with the sheets' present names, in formulas, names and links too. */
export function renameSheets(plan: Plan, survey: Survey): Plan {
  const renamed = plan.sheets.flatMap(({ key, name }): [string, string][] => {
    const present = survey.sheets.get(key)?.name;
    return present === undefined || present === name ? [] : [[name, present]];
  });
  if (renamed.length === 0) return plan;
  const presentName = new Map(renamed);
  const sheetName = (name: string) => presentName.get(name) ?? name;
  const prefixes = new Map(
    renamed.map(([name, present]) => [sheetPrefix(name), sheetPrefix(present)]),
  );
  const formula = (text: string) =>
    text.replace(/'(?:[^']|'')+'!/g, (prefix) => prefixes.get(prefix) ?? prefix);
  const content = (cell: CellContent): CellContent => {
    if (cell.kind === 'formula') return { ...cell, formula: formula(cell.formula) };
    if (cell.kind !== 'text' || !cell.link) return cell;
    return { ...cell, link: { ...cell.link, sheet: sheetName(cell.link.sheet) } };
  };
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => renameIn(sheet, sheetName(sheet.name), formula, content)),
    names: plan.names.map((name) => ({ ...name, refersTo: formula(name.refersTo) })),
  };
}

function renameIn(
  sheet: SheetPlan,
  name: string,
  formula: (text: string) => string,
  content: (cell: CellContent) => CellContent,
): SheetPlan {
  const cell = <T extends { content: CellContent }>(each: T): T => ({
    ...each,
    content: content(each.content),
  });
  return {
    ...sheet,
    name,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((cells) => cells.map(cell)),
    })),
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) =>
        column.formula === undefined ? column : { ...column, formula: formula(column.formula) },
      ),
      rows: table.rows.map((cells) => cells.map(content)),
      ...(table.totals ? { totals: table.totals.map(cell) } : {}),
    })),
  };
}
