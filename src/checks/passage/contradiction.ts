/** Figures of one passage that cannot all be true. */
import type { ProseFigure } from '../../figures';
import type { Cause } from '../finding';

export type RelationKind =
  'sum' | 'difference' | 'net' | 'change' | 'percent' | 'points' | 'direction' | 'scale';

export interface Contradiction {
  kind: RelationKind;
  /** The figure in which it shows. */
  target: ProseFigure;
  operands: ProseFigure[];
  /** What the target should be by the others, in its own unit and printed sign. */
  expected: number;
  /** Null: let the difference be explained. */
  cause?: Cause;
}

/** A finder of one kind of relation: what it says of a passage, or null when it has nothing to say. */
export type Verdict = 'holds' | Contradiction | null;
