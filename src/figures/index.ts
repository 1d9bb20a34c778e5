/** Figures out of Finnish municipal finance prose. */
import type { Figure } from './figure';
import type { ProseFigure } from './prose';
import { readProse } from './read';

export type { Bound, Direction, Figure, Role, Span, Unit } from './figure';
export type { Prose, ProseFigure } from './prose';
export { readProse } from './read';

/** The fields of the contract alone. */
function toContract(read: ProseFigure): Figure {
  const { start, end, raw, value, unit, unitText, approx, bound, role, direction } = read;
  return unitText === undefined
    ? { start, end, raw, value, unit, approx, bound, role, direction }
    : { start, end, raw, value, unit, unitText, approx, bound, role, direction };
}

/** Every figure of the text in order, with exact offsets; linear in the length of the text. */
export function readFigures(text: string): Figure[] {
  return readProse(text).figures.map(toContract);
}
