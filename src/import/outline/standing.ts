/** Where a piece of a source stands. */
import type { SourcePlace } from '../block';

/** A division or an area as the headings give it. */
export interface Named {
  name: string;
  place: SourcePlace;
  /** The question that its being one hangs on. */
  question?: string;
}

export interface Standing {
  division: Named | null;
  area: Named | null;
  /** The texts of the headings above, from the outermost. */
  path: string[];
}
