/** What is known of the sources before a report is built of it. */
import type { Period } from '../report/period';
import type { SourcePlace } from './block';
import type { Decisions } from './decide/decisions';
import type { Outline } from './outline/outline';
import type { Piece } from './table/cut';
import type { ReadTable } from './table/read';

/** A piece of a source that went nowhere. */
export interface LeftPiece {
  source: SourcePlace;
  text: string;
}

/** Everything known of the sources once they are cut, read and outlined. */
export interface Reading {
  pieces: Piece[];
  /** One for each piece; null where it is no table. */
  tables: (ReadTable | null)[];
  outline: Outline;
  period: Period | null;
  decisions: Decisions;
}
