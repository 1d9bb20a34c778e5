/** The rules over prose, in the order of the catalogue. */
import type { Rule } from '../rule';
import { proseAmount } from './amount';
import { proseArithmetic } from './arithmetic';
import { proseClaim } from './claim';
import { proseCourse } from './course';
import { proseDirection } from './direction';
import { proseEconomy } from './economy';
import { proseIndicator } from './indicator';
import { proseScale } from './scale';
import { proseStated } from './stated-figure';
import { proseUnexplained } from './unexplained';

export const PROSE_RULES: readonly Rule[] = [
  proseArithmetic,
  proseScale,
  proseDirection,
  proseStated,
  proseEconomy,
  proseAmount,
  proseCourse,
  proseIndicator,
  proseClaim,
  proseUnexplained,
];
