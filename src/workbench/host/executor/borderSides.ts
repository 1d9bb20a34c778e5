/** `Excel.BorderIndex`, but for the diagonals. */
export const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
export type Side = (typeof SIDES)[number];
