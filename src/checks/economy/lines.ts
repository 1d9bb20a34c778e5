/** A division's Talous, counted once however many rules ask. */
import { economyOf } from '../../report/economy';
import type { EconomyLine, GoneLine } from '../../report/line';
import type { Division } from '../../report/model';
import { divisionNet } from '../../report/net';
import { once } from '../once';

const economy = once(economyOf);

export const netOf = once(divisionNet);

export function linesOf(division: Division): EconomyLine[] {
  return economy(division).lines;
}

/** Lines of the report that are deleted. */
export function goneOf(division: Division): GoneLine[] {
  return economy(division).gone;
}
