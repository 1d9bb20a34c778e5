/** What the parts of an assembly are made of, and what they add to. */
import type { Statement } from '../../report/cityStatements';
import type { Objective } from '../../report/model';
import type { Period } from '../../report/period';
import type { SourcePlace } from '../block';
import type { Decisions } from '../decide/decisions';
import type { Outline } from '../outline/outline';
import type { Piece } from '../table/cut';
import type { ReadTable } from '../table/read';
import type { Registry } from './registry';
import type { Scales } from './scales';

/** Everything known of the sources once they are cut, read and outlined. */
export interface Reading {
  pieces: Piece[];
  /** One for each piece; null where it is no table. */
  tables: (ReadTable | null)[];
  outline: Outline;
  period: Period | null;
  decisions: Decisions;
  scales: Scales;
}

/** A piece of a source that went nowhere. */
export interface LeftPiece {
  source: SourcePlace;
  text: string;
}

export interface Target {
  readonly reading: Reading;
  readonly registry: Registry;
  readonly statements: Statement[];
  readonly printed: Statement[];
  readonly objectives: Objective[];
  readonly moreColumns: Map<string, string>;
  leave(place: SourcePlace, text: string): void;
  /** Leaves all texts of a table. */
  leaveTable(table: ReadTable): void;
}
