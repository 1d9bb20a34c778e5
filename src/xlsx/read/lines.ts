/** Columns and rows that are not as all others. */
import type { Worksheet } from '@cj-tech-master/excelts';
import type { BookLine } from '../book/book';
import type { BookStyle } from '../book/looks';
import { pointsOfFileWidth, STANDARD_WIDTH } from '../sizes';
import { firstOfLast } from './load';
import type { SheetPart } from './package';
import type { ReadStyle } from './styles';

type SheetModel = Worksheet['model'];

interface Lines {
  lines: Map<number, BookLine>;
  styles: Map<number, BookStyle>;
}

/**
 * The look of the columns to the last one is that of the whole sheet; wide or hidden they are as far as the
 * sheet has cells.
 */
export function columnsOf(
  { cols = [], rows = [] }: SheetModel,
  { xml }: SheetPart,
  readStyle: ReadStyle,
): Lines & { sheet: BookStyle } {
  const last = firstOfLast(xml);
  const used = Math.max(0, ...rows.map((row) => row?.max ?? 0));
  const ofLast = cols.find(({ min, max }) => last !== undefined && last >= min - 1 && last < max);
  const sheet = readStyle(ofLast?.style ?? {});
  const lines = new Map<number, BookLine>();
  const styles = new Map<number, BookStyle>();
  for (const { min, max, width, hidden = false, style: own } of cols) {
    const style = readStyle(own ?? {});
    const size = width === undefined ? STANDARD_WIDTH : pointsOfFileWidth(width);
    const end = last !== undefined && max > last ? Math.max(max, used) : max;
    for (let index = min - 1; index < end; index++) {
      if (hidden || size !== STANDARD_WIDTH)
        lines.set(index, { ...(width === undefined ? {} : { size }), hidden });
      if (style !== sheet) styles.set(index, style);
    }
  }
  return { sheet, lines, styles };
}

export function rowsOf({ rows = [] }: SheetModel, readStyle: ReadStyle): Lines {
  const lines = new Map<number, BookLine>();
  const styles = new Map<number, BookStyle>();
  for (const row of rows) {
    if (!row) continue;
    const { number, height: size, hidden = false, style } = row;
    if (size !== undefined || hidden)
      lines.set(number - 1, { ...(size === undefined ? {} : { size }), hidden });
    if (style !== undefined && Object.keys(style).length > 0)
      styles.set(number - 1, readStyle(style));
  }
  return { lines, styles };
}
