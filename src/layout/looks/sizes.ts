/** Widths of columns: characters of Calibri 11, which the plan and the file count in, and points. */
export const PIXELS_PER_CHARACTER = 7;
/** 96 pixels and 72 points an inch. */
export const PIXELS_PER_POINT = 4 / 3;
const PADDING = 5;

/** Points of a column into which so many characters fit. */
export const pointsOfCharacters = (characters: number): number =>
  (characters * PIXELS_PER_CHARACTER + PADDING) / PIXELS_PER_POINT;
