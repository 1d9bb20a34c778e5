/** What becomes of a thing that somebody has typed, when a report is loaded again. */
import type { TypedCell } from './typed';

export interface Decision extends TypedCell {
  /**
   * kept: the new report says what the old one said, so what was typed stays. replaced: it says a third
   * thing. added: a row that somebody added. gone: a row that the new report does not have.
   */
  kind: 'kept' | 'replaced' | 'added' | 'gone';
  id: string;
  /** The sheet's present name, and the row and column as people know them. */
  sheet: string;
  row: string;
  heading: string;
  mine: string | number;
  /** What the new report says; "" where it says nothing. */
  theirs: string | number;
}

/** Whether only the user can settle it. */
export const isAsked = ({ kind }: Decision): boolean => kind === 'replaced' || kind === 'gone';
