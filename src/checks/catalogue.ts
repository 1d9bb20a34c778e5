/** Every rule there is, in the order in which a controller reads them. */
import { convention } from './across/convention';
import { PROSE_RULES } from './prose/rules';
import type { Rule } from './rule';
import { breakdown } from './tables/breakdown';
import { changesCrossFoot } from './tables/changes-cross-foot';
import { changesNet } from './tables/changes-net';
import { changesRounding } from './tables/changes-rounding';
import { changesTotal } from './tables/changes-total';

export const CATALOGUE: readonly Rule[] = [
  changesNet,
  changesTotal,
  changesCrossFoot,
  changesRounding,
  breakdown,
  convention,
  ...PROSE_RULES,
];
