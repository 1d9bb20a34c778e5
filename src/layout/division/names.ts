/** Names of a division's tables, for formulas of other tables and sheets. */
import type { DivisionNames } from '../naming';
import type { TableNames } from '../table/formulas';
import { tableNames } from '../table/schema';
import { ECONOMY_COLUMNS } from './economy/columns';
import { MARGIN_COLUMNS } from './margin/columns';

/** What the names of tables begin with. */
export const ECONOMY_TABLE = 'Talous';
export const MARGIN_TABLE = 'Toimintakate';
export const INDICATORS_TABLE = 'Tunnusluvut';
export const PRINTED_TABLE = 'Painettu';
export const NARRATIVE_TABLE = 'Teksti';

export function divisionTableNames({ slug }: Pick<DivisionNames, 'slug'>): {
  economy: TableNames;
  margin: TableNames;
} {
  return {
    economy: tableNames(`${ECONOMY_TABLE}_${slug}`, ECONOMY_COLUMNS),
    margin: tableNames(`${MARGIN_TABLE}_${slug}`, MARGIN_COLUMNS),
  };
}
