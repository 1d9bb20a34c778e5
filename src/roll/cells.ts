/** Which figure of the last report stands where in the next one. */
import { BLANK_CELL } from '../report/cell';
import type { Cell } from '../report/model';
import type { Span } from './span';

/**
 * The prior year's figure: within a year as it stands; over the year's end the final accounts, or
 * the last forecast of them; blank where more than a year lies between, since nobody knows it.
 */
export function priorActualOf(
  { years, isFinal }: Span,
  { priorActual, actual, forecast }: { priorActual: Cell; actual: Cell; forecast: Cell },
): Cell {
  if (years === 0) return priorActual;
  if (years > 1) return BLANK_CELL;
  return isFinal ? actual : forecast;
}

export function isFilled({ raw }: Cell): boolean {
  return raw.trim() !== '';
}
