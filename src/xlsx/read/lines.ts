/** Columns and rows that are not as all others. */
import type { Worksheet } from '@cj-tech-master/excelts';
import type { BookLine } from '../book/book';
import type { BookStyle } from '../book/looks';
import { pointsOfFileWidth, STANDARD_WIDTH } from '../sizes';
import { firstOfLast } from './load';
import type { SheetPart } from './package';
import type { ReadStyle } from './styles';

type SheetModel = Worksheet['model'];

/**
 * The look of the columns to the last one is that of the whole sheet; wide or hidden they are as far as the
 * sheet has cells.
 */
export function columnsOf(
  { cols = [], rows = [] }: SheetModel,
  { xml }: SheetPart,
  readStyle: ReadStyle,
): { style: BookStyle; columns: BookLine[] } {
  const last = firstOfLast(xml);
  const used = Math.max(0, ...rows.map((row) => row?.max ?? 0));
  const ofLast = cols.find(({ min, max }) => last !== undefined && last >= min - 1 && last < max);
  const style = readStyle(ofLast?.style ?? {});
  const columns = cols.flatMap(({ min, max, width, hidden, style: own }): BookLine[] => {
    const read = readStyle(own ?? {});
    const end = last !== undefined && max > last ? Math.max(max, used) : max;
    return Array.from({ length: end - min + 1 }, (_, i) => ({
      index: min - 1 + i,
      ...(width === undefined ? {} : { size: pointsOfFileWidth(width) }),
      hidden: hidden ?? false,
      ...(read === style ? {} : { style: read }),
    }));
  });
  return {
    style,
    columns: columns.filter(
      (line) => line.hidden || line.style || (line.size ?? STANDARD_WIDTH) !== STANDARD_WIDTH,
    ),
  };
}

export function rowsOf({ rows = [] }: SheetModel, readStyle: ReadStyle): BookLine[] {
  return rows.flatMap((row): BookLine[] => {
    if (!row) return [];
    const { number, height, hidden, style } = row;
    const isStyled = style !== undefined && Object.keys(style).length > 0;
    if (height === undefined && !hidden && !isStyled) return [];
    return [
      {
        index: number - 1,
        ...(height === undefined ? {} : { size: height }),
        hidden: hidden ?? false,
        ...(isStyled ? { style: readStyle(style) } : {}),
      },
    ];
  });
}
