/** Computed cells that no longer hold their column's formula. */
import type { OverwrittenFormula } from '../../checks/rule';
import { cellAddress } from '../addresses';
import { normalizedFormula } from '../table/formulas';
import type { CellValue } from '../snapshot';
import type { TableSchema } from '../table/schema';
import { bodyRows, formulaAt, valueAt, type LocatedTable } from './locate';

/** By the table's planned key. */
export type OverwrittenByTable = ReadonlyMap<string, OverwrittenFormula[]>;

/** @param takenOver what a table is known to have; undefined where it has to be looked at */
export function overwrittenFormulas(
  schemas: TableSchema[],
  located: ReadonlyMap<string, LocatedTable>,
  takenOver: (key: string) => OverwrittenFormula[] | undefined,
): OverwrittenByTable {
  const present = presentNames(schemas, located);
  return new Map(
    schemas.flatMap((schema) => {
      const place = located.get(schema.key);
      if (!place) return [];
      return [
        [schema.key, takenOver(schema.key) ?? overwrittenOf(schema, place, present)] as const,
      ];
    }),
  );
}

function overwrittenOf(
  schema: TableSchema,
  { sheet, table, offsets }: LocatedTable,
  present: PresentNames,
): OverwrittenFormula[] {
  const { first, end } = bodyRows(table);
  const found: OverwrittenFormula[] = [];
  const checkColumn = (
    key: string,
    planned: string,
    rows: [row: number, rowId: string][],
  ): void => {
    const offset = offsets.get(key);
    if (offset === undefined) return;
    const column = table.column + offset;
    const expected = asItStandsNow(planned, schema.name, present);
    const isExpected = formulaTest(expected, table.name);
    for (const [row, rowId] of rows) {
      const cell = formulaAt(sheet, row, column);
      if (isExpected(cell)) continue;
      const address = cellAddress(row, column);
      const at = { table: schema.key, rowId, column: key, sheet: sheet.name, address };
      found.push({ ...at, expected, found: cell });
    }
  };
  const body = Array.from({ length: end - first }, (_row, r) => first + r)
    .filter((row) => !isBlankRow(row))
    .map((row): [number, string] => [row, String(valueAt(sheet, row, table.column))]);
  schema.columns.forEach(({ key, formula }, index) => {
    if (formula !== undefined) checkColumn(key, formula, body);
    const total = schema.totals?.[index];
    if (table.hasTotals && total?.kind === 'formula') {
      checkColumn(key, total.formula, [[end, 'total']]);
    }
  });
  return found;

  /** A row that waits for input may wait for its formulas too. */
  function isBlankRow(row: number): boolean {
    return Array.from({ length: table.columnCount }, (_cell, c) =>
      valueAt(sheet, row, table.column + c),
    ).every((value) => value === '');
  }
}

/** Whether a cell holds the formula in any of the ways in which it is given back. */
function formulaTest(expected: string, table: string): (cell: CellValue) => boolean {
  const wanted = normalizedFormula(expected, table);
  // All rows of a column hold the same text, as a rule.
  const known = new Map<string, boolean>([[expected, true]]);
  return (cell) => {
    if (typeof cell !== 'string') return false;
    const is = known.get(cell) ?? normalizedFormula(cell, table) === wanted;
    known.set(cell, is);
    return is;
  };
}

/** By planned table name: how the table and its columns are called now. */
type PresentNames = ReadonlyMap<string, { name: string; headings: ReadonlyMap<string, string> }>;

function presentNames(
  schemas: TableSchema[],
  located: ReadonlyMap<string, LocatedTable>,
): PresentNames {
  return new Map(
    schemas.map((schema) => {
      const place = located.get(schema.key);
      const headings = schema.columns.map(({ key, heading }): [string, string] => {
        const offset = place?.offsets.get(key);
        return [heading, offset === undefined ? heading : (place?.headings[offset] ?? heading)];
      });
      return [schema.name, { name: place?.table.name ?? schema.name, headings: new Map(headings) }];
    }),
  );
}

/** A planned formula as it stands in cells of no table: with the present names of tables and headings. */
export function presentFormula(
  schemas: TableSchema[],
  located: ReadonlyMap<string, LocatedTable>,
): (formula: string) => string {
  const present = presentNames(schemas, located);
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
