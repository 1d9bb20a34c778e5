/** Widths of columns: points here, characters of Calibri 11 with their padding in the file. */
import { PIXELS_PER_CHARACTER, PIXELS_PER_POINT } from '../layout/looks/sizes';

/** Points of a column that nobody made wider or narrower. */
export const STANDARD_WIDTH = 48;

export const fileWidth = (points: number): number =>
  (points * PIXELS_PER_POINT) / PIXELS_PER_CHARACTER;

/** Excel shows whole pixels. */
export const pointsOfFileWidth = (width: number): number =>
  Math.round(width * PIXELS_PER_CHARACTER) / PIXELS_PER_POINT;

/** English Metric Units in a point. */
export const EMU = 12_700;

export const POINTS_PER_INCH = 72;
