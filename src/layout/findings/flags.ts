/**
 * How findings show in the tables: one pair of conditional formats a table asks Havainnot whether a
 * cell's key has an open finding. So a mark follows sorting, and goes when the finding is settled.
 */
import { absoluteAddress, cellAddress, sheetPrefix } from '../addresses';
import { quoted } from '../formulas';
import { FINDINGS_SHEET } from '../naming';
import type { FlagPlan, NamePlan, TablePlan } from '../plan';
import { FINDING_COLUMNS, OPEN_STATE, SEVERITY_NAMES } from './columns';

const KEYS = 'Tasma_merkit';
const SEVERITIES = 'Tasma_vakavuudet';
const STATES_NAME = 'Tasma_tilat';

/** Rows that the names cover; more findings than that nobody reads. */
const COVERED_ROWS = 5_000;

/** By the table's planned name, Tunnus and the present heading. */
export function flagKey(table: string, rowId: string, heading: string): string {
  return `${table}|${rowId}|${heading}`;
}

/** The names by which the formats reach Havainnot, whose table's headings stand in `headingRow`. */
export function flagNames(headingRow: number): NamePlan[] {
  const column = (key: string): string => {
    const index = FINDING_COLUMNS.findIndex((one) => one.key === key);
    const first = absoluteAddress(headingRow, index);
    const last = absoluteAddress(headingRow + COVERED_ROWS, index);
    return `=${sheetPrefix(FINDINGS_SHEET)}${first}:${last}`;
  };
  return [
    { name: KEYS, refersTo: column('flagged'), visible: false },
    { name: SEVERITIES, refersTo: column('severity'), visible: false },
    { name: STATES_NAME, refersTo: column('state'), visible: false },
  ];
}

/** The table with its marks of open errors and warnings. */
export function withFindingFlags(table: TablePlan): TablePlan {
  const id = `$${cellAddress(table.row + 1, table.column)}`;
  const heading = cellAddress(table.row, table.column).replace(/(\d+)$/, '$$$1');
  const key = `${quoted(`${table.name}|`)}&${id}&"|"&${heading}`;
  const flag = (look: 'error' | 'warning'): FlagPlan => ({
    key: `finding.${look}`,
    look,
    formula: `=COUNTIFS(${KEYS},${key},${SEVERITIES},"${SEVERITY_NAMES[look]}",${STATES_NAME},"${OPEN_STATE}")>0`,
  });
  return { ...table, flags: [flag('error'), flag('warning')] };
}
