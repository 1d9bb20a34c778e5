/** Cells as one request reads them: what they hold, and in rows of which ids. */
import { cellAddress } from '../../layout/addresses';
import { areaOfReference, sheetOfReference } from '../../layout/references';
import type { CellValue } from '../../layout/snapshot';
import type { SheetPlace, TableCell } from '../gateway';
import { ID_HEADING } from '../tableContent';
import type { FoundCell } from './foundCell';

export type Aim = SheetPlace | TableCell;

/** A table's body in one column. */
export interface ColumnReading {
  /** Ids of the rows, "" where a row has none. */
  ids: string[];
  cells: FoundCell[];
  /** Where the first cell stands, to be told to the user. */
  first: { sheet: string; row: number; column: number };
}

export interface CellReading {
  /** Null where the table, its column or its column of ids is gone. */
  column(at: TableCell): ColumnReading | null;
  /** Null where the sheet is gone. */
  place(at: SheetPlace): FoundCell | null;
}

const CELL = 'values,formulas,numberFormat';

/** Asks for the cells; what is returned gives the answer when it is there. */
export function queueCellReading(
  { workbook }: Excel.RequestContext,
  aims: Aim[],
): () => CellReading {
  const ids = new Map<string, Excel.Range>();
  const columns = new Map<string, Excel.Range>();
  const places = new Map<string, { sheet: Excel.Worksheet; range: Excel.Range }>();
  for (const at of aims) {
    if ('table' in at) {
      const body = (heading: string): Excel.Range =>
        bodyOrNullObject(workbook.tables.getItemOrNullObject(at.table), heading);
      if (!ids.has(at.table)) ids.set(at.table, body(ID_HEADING).load('values'));
      const key = columnKey(at);
      if (!columns.has(key)) columns.set(key, body(at.heading).load(`${CELL},address`));
    } else {
      const sheet = workbook.worksheets.getItemOrNullObject(at.sheet).load('name');
      const range = sheet.getRange(at.address).untrack().load(CELL);
      places.set(placeKey(at), { sheet, range });
    }
  }
  return () => ({
    column: (at) => columnReading(ids.get(at.table), columns.get(columnKey(at))),
    place: (at) => {
      const found = places.get(placeKey(at));
      return found && !found.sheet.isNullObject ? cellIn(found.range, 0) : null;
    },
  });
}

function bodyOrNullObject(table: Excel.Table, heading: string): Excel.Range {
  return table.columns.getItemOrNullObject(heading).getDataBodyRange().untrack();
}

const columnKey = ({ table, heading }: TableCell): string => JSON.stringify([table, heading]);
const placeKey = ({ sheet, address }: SheetPlace): string => JSON.stringify([sheet, address]);

function columnReading(ids?: Excel.Range, cells?: Excel.Range): ColumnReading | null {
  if (!ids || !cells || ids.isNullObject || cells.isNullObject) return null;
  const area = areaOfReference(cells.address);
  return {
    ids: ids.values.map(([id]) => String(id)),
    cells: cells.values.map((_, row) => cellIn(cells, row)),
    first: {
      sheet: sheetOfReference(cells.address) ?? '',
      row: area?.row ?? 0,
      column: area?.column ?? 0,
    },
  };
}

function cellIn({ values, formulas, numberFormat }: Excel.Range, row: number): FoundCell {
  return {
    value: values[row]?.[0] as CellValue,
    formula: formulas[row]?.[0] as CellValue,
    format: String(numberFormat[row]?.[0]),
  };
}

/** A cell of a column as the user finds it. */
export function placeIn({ first }: ColumnReading, row: number): SheetPlace {
  return { sheet: first.sheet, address: cellAddress(first.row + row, first.column) };
}
