/** Computed cells that no longer hold their column's formula. */
import type { OverwrittenFormula } from '../../checks/rule';
import { cellAddress } from '../addresses';
import { normalizedFormula } from '../table/formulas';
import type { TablePlan } from '../plan';
import { bodyRows, formulaAt, valueAt, type LocatedTable } from './locate';

export function overwrittenFormulas(
  plans: TablePlan[],
  located: ReadonlyMap<string, LocatedTable>,
): OverwrittenFormula[] {
  const present = presentNames(plans, located);
  return plans.flatMap((plan) => {
    const place = located.get(plan.key);
    return place ? overwrittenOf(plan, place, present) : [];
  });
}

function overwrittenOf(
  plan: TablePlan,
  { sheet, table, offsets }: LocatedTable,
  present: PresentNames,
): OverwrittenFormula[] {
  const { first, end } = bodyRows(table);
  const found: OverwrittenFormula[] = [];
  const check = (row: number, rowId: string, key: string, planned: string): void => {
    const offset = offsets.get(key);
    if (offset === undefined) return;
    const column = table.column + offset;
    const expected = asItStandsNow(planned, plan.name, present);
    const cell = formulaAt(sheet, row, column);
    const same =
      typeof cell === 'string' &&
      normalizedFormula(cell, table.name) === normalizedFormula(expected, table.name);
    if (same) return;
    const address = cellAddress(row, column);
    const at = { table: plan.key, rowId, column: key, sheet: sheet.name, address };
    found.push({ ...at, expected, found: cell });
  };
  plan.columns.forEach(({ key, formula }, index) => {
    if (formula !== undefined) {
      for (let row = first; row < end; row++) {
        if (!isBlankRow(row)) check(row, String(valueAt(sheet, row, table.column)), key, formula);
      }
    }
    const total = plan.totals?.[index]?.content;
    if (table.hasTotals && total?.kind === 'formula') check(end, 'total', key, total.formula);
  });
  return found;

  /** A row that waits for input may wait for its formulas too. */
  function isBlankRow(row: number): boolean {
    return Array.from({ length: table.columnCount }, (_cell, c) =>
      valueAt(sheet, row, table.column + c),
    ).every((value) => value === '');
  }
}

/** By planned table name: how the table and its columns are called now. */
type PresentNames = ReadonlyMap<string, { name: string; headings: ReadonlyMap<string, string> }>;

function presentNames(
  plans: TablePlan[],
  located: ReadonlyMap<string, LocatedTable>,
): PresentNames {
  return new Map(
    plans.map((plan) => {
      const place = located.get(plan.key);
      const headings = plan.columns.map(({ key, heading }): [string, string] => {
        const offset = place?.offsets.get(key);
        return [heading, offset === undefined ? heading : (place?.headings[offset] ?? heading)];
      });
      return [plan.name, { name: place?.table.name ?? plan.name, headings: new Map(headings) }];
    }),
  );
}

/** A planned formula as it stands in cells of no table: with the present names of tables and headings. */
export function presentFormula(
  plans: TablePlan[],
  located: ReadonlyMap<string, LocatedTable>,
): (formula: string) => string {
  const present = presentNames(plans, located);
  return (formula) => asItStandsNow(formula, '', present);
}

/** Excel renames the references of formulas when a table or a heading gets another name. */
function asItStandsNow(formula: string, own: string, present: PresentNames): string {
  return formula.replace(
    /(\w*)(\[\[#Totals\],\[|\[@\[|\[@|\[)([^[\]]+)(\]\]?)/g,
    (_match, table: string, open: string, heading: string, close: string) => {
      const names = present.get(table === '' ? own : table);
      const name = table === '' ? '' : (names?.name ?? table);
      return `${name}${open}${names?.headings.get(heading) ?? heading}${close}`;
    },
  );
}
