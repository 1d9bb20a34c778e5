/** Where the cells of Yhteenveto stand. */
import type { Report } from '../../report/model';
import { cellAddress } from '../addresses';
import { COLUMNS, type SummaryKey } from './columns';

export const FIRST_COLUMN = 1;
/** Bands above the headings, the headings, then a row a division and YHTEENSÄ. */
export const GROUP_ROW = 3;
export const HEADING_ROW = 4;
export const FIRST_ROW = 5;

export function columnOf(key: SummaryKey): number {
  return FIRST_COLUMN + 1 + COLUMNS.findIndex((column) => column.key === key);
}

/** The cell of a division's net variance, or of YHTEENSÄ for null. */
export function netCell(report: Report, index: number | null): { row: number; column: number } {
  const row = FIRST_ROW + (index ?? report.divisions.length);
  return { row, column: columnOf('varianceNet') };
}

/** `{key}` of a formula is the cell of that column on the row, `{division}` that of the division's name. */
export function onRow(formula: string, row: number): string {
  return formula.replace(/\{(\w+)\}/g, (_match, key: string) =>
    cellAddress(row, key === 'division' ? FIRST_COLUMN : columnOf(key as SummaryKey)),
  );
}
