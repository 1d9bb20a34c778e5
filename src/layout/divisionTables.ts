/** Names of a division's tables, for formulas of other tables and sheets. */
import { tableNames } from './columns';
import { ECONOMY_COLUMNS } from './economy';
import type { TableNames } from './formulas';
import { MARGIN_COLUMNS } from './margin';
import type { DivisionNames } from './naming';

export function divisionTables({ slug }: DivisionNames): {
  economy: TableNames;
  margin: TableNames;
} {
  return {
    economy: tableNames(`Talous_${slug}`, ECONOMY_COLUMNS),
    margin: tableNames(`Toimintakate_${slug}`, MARGIN_COLUMNS),
  };
}
