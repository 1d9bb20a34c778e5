/**
 * How findings show in the tables: one pair of conditional formats a table asks Havainnot whether a
 * cell's key has an open finding. So a mark follows sorting, and goes when the finding is settled.
 */
import { absoluteAddress, cellAddress, sheetPrefix } from '../addresses';
import { quoted } from '../table/formulas';
import { FINDINGS_SHEET } from '../naming';
import type { FlagPlan, NamePlan, TablePlan } from '../plan';
import { FINDING_COLUMNS, SEVERITY_NAMES } from './columns';

const FLAGS = 'Tasma_merkit';

/** Rows that the name covers; more findings than that nobody reads. */
const COVERED_ROWS = 300;

/** By the table's planned name, Tunnus and the present heading. */
export function flagKey(table: string, rowId: string, heading: string): string {
  return `${table}|${rowId}|${heading}`;
}

/** The name by which the formats reach Havainnot, whose table's headings stand in `headingRow`. */
export function flagNames(headingRow: number): NamePlan[] {
  const index = FINDING_COLUMNS.findIndex(({ key }) => key === 'flag');
  const first = absoluteAddress(headingRow, index);
  const last = absoluteAddress(headingRow + COVERED_ROWS, index);
  const refersTo = `=${sheetPrefix(FINDINGS_SHEET)}${first}:${last}`;
  return [{ name: FLAGS, refersTo, visible: false }];
}

/** The table with its marks of open errors and warnings. */
export function withFindingFlags(table: TablePlan): TablePlan {
  const id = `$${cellAddress(table.row + 1, table.column)}`;
  const heading = cellAddress(table.row, table.column).replace(/(\d+)$/, '$$$1');
  const flag = (look: 'error' | 'warning'): FlagPlan => ({
    key: `finding.${look}`,
    look,
    formula: `=COUNTIF(${FLAGS},${quoted(`${SEVERITY_NAMES[look]}|${table.name}|`)}&${id}&"|"&${heading})>0`,
  });
  return { ...table, flags: [flag('error'), flag('warning')] };
}
