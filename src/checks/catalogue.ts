/** Every rule there is, in the order in which a controller reads them. */
import { convention } from './across/convention';
import { proposalBridge } from './across/proposal-bridge';
import { proposalDiffers } from './across/proposal-differs';
import { proposalMissing } from './across/proposal-missing';
import { sameFact } from './across/same-fact';
import { actualAboveBudget } from './tables/actual-above-budget';
import { blanks } from './tables/blanks';
import { breakdown } from './tables/breakdown';
import { doubleLabel } from './tables/double-label';
import { forecastBelowActual } from './tables/forecast-below-actual';
import { overwritten } from './tables/overwritten';
import { pace } from './tables/pace';
import { gone } from './tables/gone';
import { unread } from './tables/unread';
import { statedTotal } from './across/stated-total';
import { unitMissing } from './tables/unit-missing';
import { unitMixed } from './tables/unit-mixed';
import { statementSums } from './statements/rule';
import { PROSE_RULES } from './prose/rules';
import type { Rule } from './rule';
import { changesCrossFoot } from './tables/changes-cross-foot';
import { changesNet } from './tables/changes-net';
import { changesRounding } from './tables/changes-rounding';
import { changesTotal } from './tables/changes-total';

export const CATALOGUE: readonly Rule[] = [
  unread,
  gone,
  statedTotal,
  changesNet,
  changesTotal,
  changesCrossFoot,
  changesRounding,
  breakdown,
  statementSums,
  forecastBelowActual,
  pace,
  actualAboveBudget,
  doubleLabel,
  blanks,
  unitMissing,
  unitMixed,
  proposalMissing,
  proposalBridge,
  proposalDiffers,
  sameFact,
  convention,
  ...PROSE_RULES,
  overwritten,
];
