/** Goes through every formula of a workbook: cells, calculated columns, formats, validations, charts, names. */
import type { BookName } from '../../../xlsx/book/book';
import type { BookSeries } from '../../../xlsx/book/chart';
import type { FormulaPlace } from '../formula/translate';
import { bodyOf } from '../formula/translate';
import { columnOf, rowOf } from './address';
import { isFormula, type SheetState, type Table } from './state';
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
    const rewritten = (formula: string): string => rewrite(formula, null, sheet.name);
    sheet.formats = sheet.formats.map((format) => {
      const formula = rewritten(format.formula);
      if (formula !== format.formula) workbook.projection.touchFormats(sheet.id);
      return formula === format.formula ? format : { ...format, formula };
    });
    sheet.validations = sheet.validations.map((validation) => ({
      ...validation,
      formulas: validation.formulas.map((operand) => rewrittenOperand(operand, rewritten)),
    }));
    sheet.tables = sheet.tables.map((table) => rewrittenColumns(table, sheet, rewrite));
    sheet.names = rewrittenNames(sheet.names, rewrite);
    sheet.charts = sheet.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => rewrittenSeries(series, rewritten)),
    }));
  }
  workbook.state.names = rewrittenNames(workbook.state.names, rewrite);
  workbook.projection.touchFormulas();
}

const rewrittenNames = (names: readonly BookName[], rewrite: FormulaRewrite): BookName[] =>
  names.map((name) => {
    const formula = rewrite(name.formula, null, '');
    return formula === name.formula ? name : { ...name, formula };
  });

function rewrittenColumns(table: Table, sheet: SheetState, rewrite: FormulaRewrite): Table {
  const { row, column } = bodyOf(table);
  return {
    ...table,
    columns: table.columns.map((each, index) => {
      if (each.formula === undefined) return each;
      const place = { sheetId: sheet.id, row, column: column + index };
      const formula = rewrite(each.formula, place, sheet.name);
      return formula === each.formula ? each : { ...each, formula };
    }),
  };
}

/** The texts of a validation's rule that begin with "=" are formulas. */
const rewrittenOperand = (
  operand: string | number,
  rewrite: (formula: string) => string,
): string | number =>
  typeof operand === 'string' && operand.startsWith('=') ? rewrite(operand) : operand;

/** What a series drew and is gone, it draws no more. */
function rewrittenSeries(
  { values, categories, ...series }: BookSeries,
  rewrite: (formula: string) => string,
): BookSeries {
  const kept = (key: 'values' | 'categories', address: string | undefined): Partial<BookSeries> => {
    const now = address === undefined ? undefined : rewrite(`=${address}`).slice(1);
    return now === undefined || now.includes('#REF!') ? {} : { [key]: now };
  };
  return { ...series, ...kept('values', values), ...kept('categories', categories) };
}
