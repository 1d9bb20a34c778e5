/** The rules over prose, in the order of the catalogue. */
import type { Rule } from '../rule';

export const PROSE_RULES: readonly Rule[] = [];
