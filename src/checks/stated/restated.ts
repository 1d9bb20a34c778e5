/** What the text says now, where it was edited after its figures were read into the report. */
import type { ProseFigure } from '../../figures';
import {
  SUM_COLUMNS,
  type Cell,
  type Deviation,
  type Division,
  type SumColumn,
} from '../../report/model';
import { explain } from '../causes';
import type { TextPlace } from '../finding';
import { intervalOf, meet, sizeOf, times } from '../passage/interval';
import { proseOf } from '../prose-of';
import { spanOf } from './spans';

export interface Restated {
  figure: ProseFigure;
  /** As the text has it now, canonical sign. */
  cell: Cell & { value: number };
  place: TextPlace;
  /** The same amount in another form: "0,5 milj." where "500 000" stood. */
  agrees: boolean;
}

/**
 * The figure that took the place of one no longer in the paragraph, among the amounts that no other
 * statement has: one of the same size, one that a slip explains, or the only one of the same role.
 */
export function restated(
  division: Division,
  deviation: Deviation,
  column: SumColumn,
): Restated | null {
  const paragraph = division.narrative.find((one) => one.id === deviation.paragraph);
  const old = deviation[column]?.value ?? null;
  if (!paragraph || old === null) return null;
  const claimed = spansIn(division, deviation.paragraph);
  const free = proseOf(paragraph).figures.filter(
    (one) =>
      one.unit === 'EUR' &&
      !Array.isArray(one.value) &&
      !claimed.some((span) => one.start < span.end && span.start < one.end),
  );
  const sameRole = free.filter((one) => one.role === column);
  const same = [...sameRole, ...free].find((one) => hasSize(one, Math.abs(old)));
  const slip = free.find((one) => explain(Math.abs(old), sizeOf(one), { tolerance: 0 }) !== null);
  const figure = same ?? slip ?? (sameRole.length === 1 ? sameRole[0] : undefined);
  if (!figure) return null;
  const { start, end, raw } = figure;
  return {
    figure,
    cell: { raw, value: signOf(figure, column, old) * sizeOf(figure) },
    place: { kind: 'text', division: division.id, paragraph: paragraph.id, start, end, raw },
    agrees: same !== undefined,
  };
}

/** What the paragraph's statements still have in the text. */
function spansIn(division: Division, paragraph: string): TextPlace[] {
  return division.deviations
    .filter((one) => one.paragraph === paragraph)
    .flatMap((one) => SUM_COLUMNS.flatMap((column) => spanOf(division, one, column) ?? []));
}

function hasSize(figure: ProseFigure, size: number): boolean {
  const span = { low: size, high: size };
  const interval = intervalOf(figure);
  return meet(interval, span) || meet(times(interval, -1), span);
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
