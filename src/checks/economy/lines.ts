import { economyLines } from '../../report/economy';
import { once } from '../once';

/** A division's lines of Talous. */
export const linesOf = once(economyLines);
