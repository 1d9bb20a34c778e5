/** What people have typed into the inputs since the report was loaded, cell by cell. */
import type { CellContent } from '../plan';
import type { TableSchema } from '../table/schema';
import { BLANK, contentOfCell } from '../table/cells';
import { formulaAt } from '../reading/locate';
import type { Reading } from '../reading/readWorkbook';

export interface TypedCell {
  /** The planned table's key, the row's Tunnus, the column's key. */
  table: string;
  rowId: string;
  column: string;
  content: CellContent;
  /** The whole row has been deleted; the column is then that of Tunnus, the content blank. */
  removed?: true;
  /** Of a row that the new report does not have: what the old one had in the row, by column. */
  rest?: Readonly<Record<string, CellContent>>;
}

/** Rows without a Tunnus are left out: loading leaves them where they are. */
export function typedCells({ tables }: Reading): TypedCell[] {
  return [...tables.readings.values()].flatMap(({ schema, rows, missing }) => {
    const place = tables.located.get(schema.key);
    if (!place || !hasInputs(schema)) return [];
    const removed = missing.map((index): TypedCell => {
      const rowId = schema.rowIds[index] ?? '';
      return { table: schema.key, rowId, column: 'id', content: BLANK, removed: true };
    });
    const edited = rows.flatMap(({ id, row, edits }) =>
      id === ''
        ? []
        : [...edits].map(([column, value]): TypedCell => {
            const offset = place.offsets.get(column) ?? 0;
            const formula = formulaAt(place.sheet, row, place.table.column + offset);
            return { table: schema.key, rowId: id, column, content: contentOfCell(value, formula) };
          }),
    );
    return [...removed, ...edited];
  });
}

/** A table of formulas alone is the layout's, whatever somebody has deleted there. */
function hasInputs({ columns }: TableSchema): boolean {
  return columns.some(({ key, formula }) => key !== 'id' && formula === undefined);
}

/** What a plan and a schema have in common: the contents of a table. */
export type TableContents = Pick<TableSchema, 'rowIds' | 'rows'> & { columns: { key: string }[] };

/** What a table has planned for a cell; null where it has no such row or column. */
export function plannedContent(
  table: TableContents | undefined,
  { rowId, column }: Pick<TypedCell, 'rowId' | 'column'>,
): CellContent | null {
  const row = table?.rowIds.indexOf(rowId) ?? -1;
  const index = table?.columns.findIndex(({ key }) => key === column) ?? -1;
  return row < 0 || index < 0 ? null : (table?.rows[row]?.[index] ?? null);
}

export const sameContent = (a: CellContent, b: CellContent): boolean =>
  a.kind === b.kind && shownContent(a) === shownContent(b);

/** A content as people read it. */
export function shownContent(content: CellContent): string | number {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'number':
    case 'text':
      return content.value;
    case 'formula':
      return content.formula;
  }
}
