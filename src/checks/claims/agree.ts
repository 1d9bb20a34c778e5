/** Whether a figure as printed can be what a table comes to. */
import type { ProseFigure } from '../../figures';
import { absolute, magnitudeOf, meet, sizeOf, trailingZeros } from '../passage/interval';
import type { Expected } from './readings';

/** "Noin" before a round figure leaves this part of it open. */
const ABOUT_REACH = 0.2;

/** By size; the sign is told by words. */
export function agrees(figure: ProseFigure, { low, high }: Expected): boolean {
  const spare = spareOf(figure);
  const size = absolute({ low, high });
  return meet(magnitudeOf(figure), { low: size.low - spare, high: size.high + spare });
}

/** What a comparison leaves open beside the last printed digit: a share is cut off as often as it is rounded. */
function spareOf(figure: ProseFigure): number {
  if (figure.unit === '%') return figure.step / 2;
  if (figure.bound !== 'about') return 0;
  const size = sizeOf(figure);
  return Math.min(10 ** trailingZeros(size) / 2, size * ABOUT_REACH);
}
