/** A division's lines of Talous, made once however many rules ask. */
import { economyLines, type EconomyLine } from '../../report/economy';
import type { Division } from '../../report/model';

const known = new WeakMap<Division, readonly EconomyLine[]>();

export function linesOf(division: Division): readonly EconomyLine[] {
  let lines = known.get(division);
  if (!lines) {
    lines = economyLines(division);
    known.set(division, lines);
  }
  return lines;
}
