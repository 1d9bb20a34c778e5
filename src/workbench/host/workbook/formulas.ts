/** Goes through every formula of a workbook: cells, calculated columns, formats, validations, names. */
import type { FormulaPlace } from '../formula/translate';
import { bodyOf } from '../formula/translate';
import { columnOf, rowOf } from './address';
import { isFormula, type Chart } from './state';
import type { Workbook } from './workbook';

/** `place` is null where a formula stands in no cell; `sheet` is the sheet that its references start from. */
export type FormulaRewrite = (formula: string, place: FormulaPlace | null, sheet: string) => string;

export function rewriteFormulas(workbook: Workbook, rewrite: FormulaRewrite): void {
  for (const sheet of workbook.state.sheets) {
    for (const [key, content] of sheet.cells) {
      if (!isFormula(content)) continue;
      const place = { sheetId: sheet.id, row: rowOf(key), column: columnOf(key) };
      const formula = rewrite(content.formula, place, sheet.name);
      if (formula !== content.formula) sheet.cells.set(key, { formula });
    }
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) => {
      const formula = rewrite(format.formula, null, sheet.name);
      if (formula !== format.formula) workbook.projection.touchFormats(sheet.id);
      return formula === format.formula ? format : { ...format, formula };
    });
    sheet.validations = sheet.validations.map((validation) => ({
      ...validation,
      rule: rewriteRule(validation.rule, (formula) => rewrite(formula, null, sheet.name)),
    }));
  }
  rewriteColumns(workbook, rewrite);
  workbook.state.names = workbook.state.names.map((name) => {
    const formula = rewrite(name.formula, null, '');
    return formula === name.formula ? name : { ...name, formula };
  });
  workbook.projection.touchFormulas();
}

function rewriteColumns(workbook: Workbook, rewrite: FormulaRewrite): void {
  workbook.state.tables = workbook.state.tables.map((table) => {
    const sheet = workbook.findSheet(table.sheetId);
    if (!sheet) return table;
    const { row, column } = bodyOf(table);
    return {
      ...table,
      columns: table.columns.map((each, index) => {
        if (each.formula === undefined) return each;
        const place = { sheetId: table.sheetId, row, column: column + index };
        const formula = rewrite(each.formula, place, sheet.name);
        return formula === each.formula ? each : { ...each, formula };
      }),
    };
  });
}

/** The texts of a validation's rule that begin with "=" are formulas. */
function rewriteRule(
  rule: Readonly<Record<string, unknown>>,
  rewrite: (formula: string) => string,
): Readonly<Record<string, unknown>> {
  const change = (value: unknown): unknown => {
    if (typeof value === 'string' && value.startsWith('=')) return rewrite(value);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, change(each)]));
  };
  return change(rule) as Readonly<Record<string, unknown>>;
}

/** Moves the areas that a chart draws. */
export const moveChart = (
  chart: Chart,
  move: (source: Chart['series'][number]['values']) => Chart['series'][number]['values'],
): Chart => ({
  ...chart,
  series: chart.series.map((each) => ({
    ...each,
    values: move(each.values),
    categories: move(each.categories),
  })),
});
