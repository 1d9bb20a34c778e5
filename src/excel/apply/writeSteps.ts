/** Blocks of values and single links as steps. */
import { rangeAddress } from '../../layout/addresses';
import type { CellContent } from '../../layout/plan';
import type { Written } from './contents';
import { CALL_BYTES, bytesOf, type Step } from './steps';

/** Small against a request, so that requests are filled well. */
const BYTES_PER_WRITE = 100_000;
const COMMA = 1;

/** Writes a block of values in pieces of whole rows, so that requests can be cut between them. */
export function writeSteps(
  sheet: string,
  row: number,
  column: number,
  values: Written[][],
): Step[] {
  const width = values[0]?.length ?? 0;
  if (width === 0 || values.every((cells) => cells.every((value) => value === null))) return [];
  return pieces(values).map(({ start, rows, bytes }) => {
    const address = rangeAddress(row + start, column, rows.length, width);
    return {
      sheet,
      bytes,
      queue: (proxies) => {
        proxies.range(sheet, address).values = rows;
      },
    };
  });
}

interface Piece {
  start: number;
  rows: Written[][];
  bytes: number;
}

function pieces(values: Written[][]): Piece[] {
  const result: Piece[] = [];
  values.forEach((cells, start) => {
    const bytes = bytesOf(cells) + COMMA;
    const last = result.at(-1);
    if (last && last.bytes + bytes <= BYTES_PER_WRITE) {
      last.rows.push(cells);
      last.bytes += bytes;
    } else result.push({ start, rows: [cells], bytes: CALL_BYTES + bytes });
  });
  return result;
}

export function linkStep(sheet: string, row: number, column: number, content: CellContent): Step[] {
  if (content.kind !== 'text' || !content.link) return [];
  const { link } = content;
  const documentReference = `'${link.sheet.replaceAll("'", "''")}'!${link.address}`;
  return [
    {
      sheet,
      bytes: CALL_BYTES + bytesOf(documentReference),
      queue: (proxies) => {
        proxies.range(sheet, rangeAddress(row, column, 1, 1)).hyperlink = { documentReference };
      },
    },
  ];
}
