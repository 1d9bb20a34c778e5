/** Computed cells of Yhteenveto that no longer hold their formula. It is no table, so its cells are found by their labels. */
import type { OverwrittenFormula } from '../../checks/rule';
import type { Report } from '../../report/model';
import { cellAddress } from '../addresses';
import { FINDINGS } from '../findings/columns';
import type { BlockPlan, PlannedCell } from '../plan';
import { formulaAt, valueAt } from '../reading/locate';
import { areaOfReference } from '../references';
import type { SheetSnapshot } from '../snapshot';
import { normalizedFormula } from '../table/formulas';
import { SUMMARY_KEY, summarySheet } from './sheet';

/** Sheet rows or columns of the plan, and where they stand now. */
type Shifts = ReadonlyMap<number, number>;

/** @param asItStandsNow a planned formula with the present names of tables and headings */
export function overwrittenInSummary(
  base: Report,
  standing: SheetSnapshot | undefined,
  asItStandsNow: (formula: string) => string,
): OverwrittenFormula[] {
  if (!standing) return [];
  const { blocks } = summarySheet(base, FINDINGS);
  const table = blocks.find(({ key }) => key === 'table');
  if (!table) return [];
  const rows = new Map(blocks.flatMap((block) => [...rowsOf(block, standing)]));
  const columns = columnsOf(table, rows, standing);
  return blocks.flatMap((block) =>
    block.cells.flatMap((cells, index) => {
      const row = rows.get(block.row + index);
      if (row === undefined) return [];
      return cells.flatMap(({ content }, offset): OverwrittenFormula[] => {
        const column = columns.get(block.column + offset);
        if (content.kind !== 'formula' || column === undefined) return [];
        const expected = moved(asItStandsNow(content.formula), rows, columns);
        const found = formulaAt(standing, row, column);
        if (isSame(found, expected)) return [];
        const address = cellAddress(row, column);
        const at = { table: SUMMARY_KEY, rowId: `${index}`, column: block.key };
        return [{ ...at, sheet: standing.name, address, expected, found }];
      });
    }),
  );
}

/** What led to a deleted sheet comes back with the sheet. */
function isSame(found: string | number | boolean, expected: string): boolean {
  if (typeof found !== 'string') return false;
  return (
    found.includes('#REF!') || normalizedFormula(found, '') === normalizedFormula(expected, '')
  );
}

/** Rows are known by their first text, others by the row beside them. Empty where the block is not found. */
function rowsOf({ row, cells }: BlockPlan, standing: SheetSnapshot): Shifts {
  const { values, row: first } = standing.cells;
  const found = new Map<number, number>();
  let next = 0;
  cells.forEach((own, index) => {
    const words = own.flatMap(beginningOf)[0];
    if (words === undefined) return;
    const at = values.findIndex(
      (line, place) => place >= next && line.some((value) => String(value).startsWith(words)),
    );
    if (at < 0) return;
    found.set(row + index, first + at);
    next = at + 1;
  });
  const known = [...found];
  return new Map(
    cells.flatMap((_own, index): [number, number][] => {
      const planned = row + index;
      const before = known.filter(([one]) => one <= planned).at(-1) ?? known[0];
      return before ? [[planned, before[1] + planned - before[0]]] : [];
    }),
  );
}

/** The text of a cell, or what its formula's text begins with. */
function beginningOf({ content }: PlannedCell): string[] {
  if (content.kind === 'text' && content.value !== '') return [content.value];
  const begun = content.kind === 'formula' ? /^="([^"]+)"&/.exec(content.formula)?.[1] : undefined;
  return begun === undefined ? [] : [begun];
}

/** By the headings of the table, from the left: two are called the same. */
function columnsOf(table: BlockPlan, rows: Shifts, standing: SheetSnapshot): Shifts {
  const planned = table.cells.findIndex((cells) => cells.every((cell) => beginningOf(cell).length));
  const row = rows.get(table.row + planned);
  const columns = new Map<number, number>();
  if (row === undefined) return columns;
  const end = standing.cells.column + (standing.cells.values[0]?.length ?? 0);
  let next = standing.cells.column;
  table.cells[planned]?.forEach((cell, offset) => {
    const [heading] = beginningOf(cell);
    for (let column = next; column < end; column++) {
      if (valueAt(standing, row, column) !== heading) continue;
      columns.set(table.column + offset, column);
      next = column + 1;
      return;
    }
  });
  return columns;
}

/** Texts and structured references, in which nothing looks like an address by chance. */
const APART = /("(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\])/;
const ADDRESS = /(?<![\w.!$])[A-Z]{1,3}[1-9]\d*(?![\w(.[])/g;

/** The formula with its cells where they stand now. */
function moved(formula: string, rows: Shifts, columns: Shifts): string {
  return formula
    .split(APART)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(ADDRESS, (address) => {
            const { row, column } = areaOfReference(address) ?? {};
            if (row === undefined || column === undefined) return address;
            return cellAddress(rows.get(row) ?? row, columns.get(column) ?? column);
          }),
    )
    .join('');
}
