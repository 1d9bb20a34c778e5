/** Where things stand in the workbook of the sample report, by what they are. */
import { cellAddress } from '../../src/layout/addresses';
import { netCell } from '../../src/layout/summary/places';
import { planWorkbook } from '../layout/planWorkbook';
import { report as seed } from '../seeds/seed';

const plan = planWorkbook(seed);

/** The A1 address of a cell of a planned table: `row` is the row's id, or "total". */
export function placeOf(tableKey: string, row: string, columnKey: string): string {
  const table = plan.sheets.flatMap(({ tables }) => tables).find(({ key }) => key === tableKey);
  if (!table) throw new Error(`table: expected one of the plan; found "${tableKey}".`);
  const column = table.columns.findIndex(({ key }) => key === columnKey);
  const index = row === 'total' ? table.rows.length : table.rowIds.indexOf(row);
  if (column < 0 || index < 0) {
    throw new Error(`${tableKey}: found no cell ${row}, ${columnKey}.`);
  }
  return cellAddress(table.row + 1 + index, table.column + column);
}

/** The A1 address in Yhteenveto of a division's net variance; null for YHTEENSÄ. */
export function summaryNet(division: string | null): string {
  const index = seed.divisions.findIndex(({ id }) => id === division);
  const { row, column } = netCell(seed, division === null ? null : index);
  return cellAddress(row, column);
}

/** The A1 address in Yhteenveto of the words for a division's net, or for YHTEENSÄ; they stand beside it. */
export function summaryState(division: string | null): string {
  const index = seed.divisions.findIndex(({ id }) => id === division);
  const { row, column } = netCell(seed, division === null ? null : index);
  return cellAddress(row, column + 1);
}

/** The tabs of a workbook into which the report was loaded. */
export const TABS = [
  'Taul1',
  'Yhteenveto',
  'Keskusvirasto',
  'Elinvoima',
  'Hyvinvointi',
  'Perusturva',
  'Ympäristö',
  'Strategia',
  'Havainnot',
  'Muutosesitys',
  'Työloki',
];
