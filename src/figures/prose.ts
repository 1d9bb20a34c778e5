/** Figures with what the checks need to compare them. */
import type { Figure, Span } from './figure';

export interface ProseFigure extends Figure {
  /** Base units of one step of the last printed digit; the figure stands for half of it each way. */
  step: number;
  /** Whether a scale word stands in print, beside the number or in a heading. */
  scaled: boolean;
  /** Whether the unit stands in print or was taken from the sentence. */
  unitPrinted: boolean;
  /** Index of the sentence; index of the clause within it. */
  sentence: number;
  clause: number;
}

export interface Prose {
  figures: ProseFigure[];
  sentences: Span[];
}
