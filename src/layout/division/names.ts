/** Names of a division's tables, for formulas of other tables and sheets. */
import type { DivisionNames } from '../naming';
import type { TableNames } from '../table/formulas';
import { tableNames } from '../table/schema';
import { ECONOMY_COLUMNS } from './economy/columns';
import { MARGIN_COLUMNS } from './margin/columns';

/** What the names of tables begin with. */
export const PRINTED_TABLE = 'Painettu';
export const NARRATIVE_TABLE = 'Teksti';

export function divisionTableNames({ slug }: Pick<DivisionNames, 'slug'>): {
  economy: TableNames;
  margin: TableNames;
} {
  return {
    economy: tableNames(`Talous_${slug}`, ECONOMY_COLUMNS),
    margin: tableNames(`Toimintakate_${slug}`, MARGIN_COLUMNS),
  };
}
