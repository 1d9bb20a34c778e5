/** Whether the rows of a load's tables stand, in each request, where the request before left them. */
import type { Plan } from '../../layout/plan';
import type { Survey } from '../survey/found';
import { ID_HEADING } from '../tableContent';

/** By the table's name: the ids of its rows, in order. */
type RowIds = ReadonlyMap<string, string>;

export class RowProof {
  /** As they were seen last: by the survey, then by the end of each request. */
  private seen: RowIds;

  constructor(plan: Plan, survey: Survey) {
    this.seen = new Map(
      plan.sheets.flatMap(({ key, tables }) => {
        const found = survey.sheets.get(key);
        if (!found || found.isUnfinished) return [];
        return tables.flatMap((table) => {
          const foundTable = found.tables.get(table.key);
          return foundTable?.ids ? [[foundTable.name, asOne(foundTable.ids)] as const] : [];
        });
      }),
    );
  }

  /**
   * Asks for the rows' ids around what `write` asks for; what is returned gives the names of the
   * tables whose rows have moved, when the answer is there.
   */
  queueAround(context: Excel.RequestContext, write: () => void): () => string[] {
    const before = this.queueIds(context);
    write();
    const after = this.queueIds(context);
    return () => {
      const found = before();
      const moved = [...this.seen].flatMap(([name, ids]) =>
        found.get(name) === ids ? [] : [name],
      );
      this.seen = after();
      return moved;
    };
  }

  private queueIds({ workbook }: Excel.RequestContext): () => RowIds {
    const columns = [...this.seen.keys()].map((name) => {
      const column = workbook.tables
        .getItemOrNullObject(name)
        .columns.getItemOrNullObject(ID_HEADING);
      return { name, range: column.getDataBodyRange().untrack().load('values') };
    });
    return () =>
      new Map(
        columns.map(({ name, range }) => [
          name,
          asOne(range.isNullObject ? [] : range.values.map(([id]) => String(id))),
        ]),
      );
  }
}

const asOne = (ids: readonly string[]): string => JSON.stringify(ids);
