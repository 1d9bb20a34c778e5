/** What the text says now, where it was edited after its figures were read into the report. */
import type { ProseFigure } from '../../figures';
import {
  SUM_COLUMNS,
  type Cell,
  type Deviation,
  type Division,
  type SumColumn,
} from '../../report/model';
import type { TextPlace } from '../finding';
import { proseOf } from '../prose-of';

export interface Restated {
  cell: Cell;
  place: TextPlace;
}

/**
 * The figure that took the place of one no longer in the paragraph: the only amount there of the same
 * role that no other statement has. Null when there is none, or more than one.
 */
export function restated(
  division: Division,
  deviation: Deviation,
  column: SumColumn,
): Restated | null {
  const paragraph = division.narrative.find((one) => one.id === deviation.paragraph);
  const old = deviation[column];
  if (!paragraph || !old || old.value === null) return null;
  const claimed = division.deviations
    .filter((one) => one.paragraph === paragraph.id)
    .flatMap((one) => SUM_COLUMNS.map((other) => one[other]?.raw ?? ''))
    .filter((raw) => raw !== '');
  const free = proseOf(paragraph).figures.filter(
    (figure) =>
      figure.unit === 'EUR' &&
      figure.role === column &&
      !Array.isArray(figure.value) &&
      !claimed.some((raw) => raw.includes(figure.raw) || figure.raw.includes(raw)),
  );
  const [figure, ...others] = free;
  if (!figure || others.length > 0) return null;
  const { start, end, raw } = figure;
  return {
    cell: { raw, value: signOf(figure, column, old.value) * Math.abs(figure.value as number) },
    place: { kind: 'text', division: division.id, paragraph: paragraph.id, start, end, raw },
  };
}

/** The canonical sign that the sentence gives; without a word of direction the sign of before. */
function signOf({ direction }: ProseFigure, column: SumColumn, old: number): 1 | -1 {
  const isNet = column === 'net';
  if (direction === 'over') return isNet ? -1 : 1;
  if (direction === 'under') return isNet ? 1 : -1;
  if (direction === 'better') return 1;
  if (direction === 'worse') return -1;
  return old < 0 ? -1 : 1;
}
