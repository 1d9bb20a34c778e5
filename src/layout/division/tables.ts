/** Names of a division's tables, for formulas of other tables and sheets. */
import { tableNames } from '../table/columns';
import { ECONOMY_COLUMNS } from './economy/columns';
import type { TableNames } from '../table/formulas';
import { MARGIN_COLUMNS } from './margin/columns';
import type { DivisionNames } from '../naming';

export function divisionTables({ slug }: DivisionNames): {
  economy: TableNames;
  margin: TableNames;
} {
  return {
    economy: tableNames(`Talous_${slug}`, ECONOMY_COLUMNS),
    margin: tableNames(`Toimintakate_${slug}`, MARGIN_COLUMNS),
  };
}
