/** A figure read out of prose; the contract of the command `figures`. */

export const UNITS = ['EUR', '%', 'hlö', 'kpl', 'htv', 'other'] as const;
export type Unit = (typeof UNITS)[number];

export type Bound = 'about' | 'atLeast' | 'atMost' | null;

export const ROLES = ['revenue', 'expense', 'net', 'result', 'count', 'percent', 'other'] as const;
export type Role = (typeof ROLES)[number];

/** Against the budget, against an earlier time, of a result, of a net or result compared. */
export type Direction =
  'over' | 'under' | 'increase' | 'decrease' | 'surplus' | 'deficit' | 'better' | 'worse' | null;

/** Half open, in UTF-16 units of the text as given. */
export interface Span {
  start: number;
  end: number;
}

export interface Figure extends Span {
  /** text.slice(start, end) */
  raw: string;
  /** Base units with the printed sign; a range is [low, high]. */
  value: number | [number, number];
  unit: Unit;
  /** What is measured, when the unit is `other`. */
  unitText?: string;
  /** Whether an approximator word stands beside the figure. */
  approx: boolean;
  bound: Bound;
  role: Role;
  direction: Direction;
}
