/** Figures out of Finnish municipal finance prose. */
import type { Figure } from './figure';
import { readProse } from './read';

export type { Bound, Direction, Figure, Role, Span, Unit } from './figure';
export { readProse } from './read';
export type { Prose, ProseFigure } from './read';

/** Every figure of the text in order, with exact offsets; linear in the length of the text. */
export function readFigures(text: string): Figure[] {
  return readProse(text).figures.map(
    ({ start, end, raw, value, unit, unitText, approx, bound, role, direction }) => ({
      start,
      end,
      raw,
      value,
      unit,
      ...(unitText === undefined ? {} : { unitText }),
      approx,
      bound,
      role,
      direction,
    }),
  );
}
