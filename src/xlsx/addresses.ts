/** The file's A1 addresses as areas; rows and columns are 0-based. */
import { rangeAddress } from '../layout/addresses';
import type { BookArea } from './book/area';
import { MAX_COLUMNS, MAX_ROWS } from './book/cells';

export const addressOf = ({ row, column, rows, columns }: BookArea): string =>
  rangeAddress(row, column, rows, columns);

export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const AREA = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i;

/** "B3", "$B$3:$C$5", "B:C" or "3:5"; null when it is none of these. */
export function areaOf(address: string): BookArea | null {
  const found = AREA.exec(address);
  if (!found || (found[1] === undefined && found[2] === undefined)) return null;
  const [, column, row, column1 = column, row1 = row] = found;
  const top = row === undefined ? 0 : Number(row) - 1;
  const left = column === undefined ? 0 : columnIndex(column);
  const bottom = row1 === undefined ? MAX_ROWS - 1 : Number(row1) - 1;
  const right = column1 === undefined ? MAX_COLUMNS - 1 : columnIndex(column1);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** "A1:B2 D4" names several areas. */
export const areasOf = (reference: string): BookArea[] =>
  reference.split(/\s+/).flatMap((address) => areaOf(address) ?? []);
