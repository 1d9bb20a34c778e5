/** A division's Talous, counted once however many rules ask. */
import { economyOf } from '../../report/economy';
import type { EconomyLine } from '../../report/line';
import type { Division } from '../../report/model';
import { divisionNet, restCounts } from '../../report/net';
import { once } from '../once';

/** Its lines, and those that are gone. */
export const talousOf = once(economyOf);

export const netOf = once(divisionNet);

/** The lines that count: those of Kohdistamatta only while an area is silent. */
export const linesOf = once((division: Division): EconomyLine[] => {
  const economy = talousOf(division);
  if (restCounts(economy)) return economy.lines;
  return economy.lines.filter((line) => !line.isRest);
});
