import { economyOf } from '../../report/economy';
import type { EconomyLine } from '../../report/line';
import type { Division } from '../../report/model';
import { restCounts } from '../../report/net';
import { once } from '../once';

/** A division's Talous: its lines and those that are gone. */
export const talousOf = once(economyOf);

/** The lines that count: those of Kohdistamatta only while an area is silent. */
export const linesOf = once((division: Division): EconomyLine[] => {
  const economy = talousOf(division);
  if (restCounts(economy)) return economy.lines;
  return economy.lines.filter((line) => !line.isRest);
});
