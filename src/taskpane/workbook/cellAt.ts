/** A cell of a reading, as a write names it: by what stays when rows move. */
import type { CellWrite } from '../../excel/gateway';
import { ID_HEADING, tableContent } from '../../excel/tableContent';
import { cellAddress } from '../../layout/addresses';
import { bodyRows, formulaAt } from '../../layout/reading/locate';
import type { WorkbookSnapshot } from '../../layout/snapshot';

/** `expected` is what the reading saw there; rows and columns are 0-based. */
export function cellAt(
  { sheets }: WorkbookSnapshot,
  place: { sheet: string; row: number; column: number },
): Required<Pick<CellWrite, 'at' | 'expected'>> {
  const outside = { sheet: place.sheet, address: cellAddress(place.row, place.column) };
  const sheet = sheets.find(({ name }) => name === place.sheet);
  if (!sheet) return { at: outside, expected: '' };
  const expected = formulaAt(sheet, place.row, place.column);
  const table = sheet.tables.find((one) => {
    const { first, end } = bodyRows(one);
    const offset = place.column - one.column;
    return place.row >= first && place.row < end && offset >= 0 && offset < one.columnCount;
  });
  if (!table) return { at: outside, expected };
  const { headings, rows } = tableContent(sheet, table);
  const row = place.row - table.row - 1;
  const rowId = rows[row]?.id ?? '';
  const heading = headings[place.column - table.column] ?? '';
  if (!headings.includes(ID_HEADING)) return { at: outside, expected };
  const isNamed = rowId !== '' && rows.filter(({ id }) => id === rowId).length === 1;
  const at = { table: table.name, rowId, heading };
  return { at: isNamed ? at : { ...at, row }, expected };
}
