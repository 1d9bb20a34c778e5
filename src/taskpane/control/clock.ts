import { localTime } from '../../layout/moment';
import type { Effects } from '../effects/effects';

/** The time on the clock, "2024-05-16T09:30:15". */
export function clock({ now }: Pick<Effects, 'now'>): string {
  return localTime(new Date(now()));
}
