/** Every rule there is, in the order in which a controller reads them. */
import { convention } from './across/convention';
import { PROSE_RULES } from './prose/rules';
import type { Rule } from './rule';

export const CATALOGUE: readonly Rule[] = [convention, ...PROSE_RULES];
