/** Whether the rows of a load's tables stand where the survey saw them, as its first request finds them. */
import type { Plan } from '../../layout/plan';
import type { Survey } from '../survey/found';
import { ID_HEADING } from '../tableContent';

/**
 * Asks for the rows' ids, before anything is written; what is returned gives the names of the tables
 * whose rows have moved, when the answer is there.
 */
export function queueRowProof(
  { workbook }: Excel.RequestContext,
  plan: Plan,
  survey: Survey,
): () => string[] {
  const tables = plan.sheets.flatMap(({ key, tables: planned }) => {
    const found = survey.sheets.get(key);
    if (!found || found.isUnfinished) return [];
    return planned.flatMap((table) => {
      const foundTable = found.tables.get(table.key);
      if (!foundTable?.ids) return [];
      const column = workbook.tables
        .getItemOrNullObject(foundTable.name)
        .columns.getItemOrNullObject(ID_HEADING);
      const range = column.getDataBodyRange().untrack().load('values');
      return [{ name: foundTable.name, seen: foundTable.ids, range }];
    });
  });
  return () =>
    tables
      .filter(({ seen, range }) => {
        const ids = range.isNullObject ? [] : range.values.map(([id]) => String(id));
        return JSON.stringify(ids) !== JSON.stringify(seen);
      })
      .map(({ name }) => name);
}
