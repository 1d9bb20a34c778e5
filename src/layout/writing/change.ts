/** A change of what checks and proposal rest on, as what it writes: cells of Talous, the store, Muutosesitys. */
import { SETTINGS_FIELD } from '../../proposal/readSettings';
import type { Report } from '../../report/model';
import type { FactKey } from '../places/facts';
import type { Inspection } from '../reading/inspection';
import type { CellContent, Plan } from '../plan';
import type { TableSchema } from '../table/schema';
import { proposalSheetOf } from '../proposal/sheet';
import { storeSheet } from '../store/sheet';
import { factTables } from '../workbook';

export interface ReportChange {
  /** The hidden store and Muutosesitys. */
  plan: Plan;
  cells: ChangedCell[];
}

export interface ChangedCell {
  at: FactKey;
  before: CellContent;
  after: CellContent;
}

/**
 * @param changed the report of the inspection with other amounts of Talous, other settings of the
 *   proposal or other limits of the checks; whatever else differs is not written
 */
export function changeOf({ reading }: Inspection, changed: Report): ReportChange {
  const before = economyTables(reading.report);
  const cells = economyTables(changed).flatMap((table) => {
    const earlier = before.find(({ key }) => key === table.key);
    return earlier ? changedCells(earlier, table) : [];
  });
  const settings = (changed as Report & Record<string, unknown>)[SETTINGS_FIELD];
  const { checks } = changed;
  const stored = { ...reading.base, checks, [SETTINGS_FIELD]: settings } as Report;
  return {
    plan: { sheets: [storeSheet(stored), proposalSheetOf(changed)], names: [], activate: '' },
    cells,
  };
}

function economyTables(report: Report): TableSchema[] {
  return factTables(report).filter(({ key }) => key.startsWith('economy:'));
}

function changedCells(before: TableSchema, after: TableSchema): ChangedCell[] {
  return after.rowIds.flatMap((rowId, index) => {
    const earlier = before.rows[before.rowIds.indexOf(rowId)];
    if (rowId === '' || !earlier) return [];
    return after.columns.flatMap(({ key, formula }, column): ChangedCell[] => {
      const was = earlier[column];
      const is = after.rows[index]?.[column];
      if (formula !== undefined || !was || !is) return [];
      if (JSON.stringify(was) === JSON.stringify(is)) return [];
      return [{ at: { table: after.key, rowId, column: key }, before: was, after: is }];
    });
  });
}
