/** What somebody has given in Talous itself: that is the truth, before the print and the text. */
import type { GoneLine } from '../../report/line';
import type { Division, EconomyInput } from '../../report/model';
import { talousOf } from './lines';

/** A proposal is typed or given for a line of the area, or its line is gone; `area` null: of any line. */
export function carriesProposal(division: Division, area: string | null): boolean {
  return carries(division, area, ['proposal']);
}

/** The same of TP-ennuste and Ennustepoikkeama. */
export function carriesForecast(division: Division, area: string | null): boolean {
  return carries(division, area, ['forecast', 'statedVariance']);
}

function carries(
  division: Division,
  area: string | null,
  inputs: readonly EconomyInput[],
): boolean {
  if (!division.economy?.length) return false;
  const { lines, gone } = talousOf(division);
  const isOwn = ({ resultArea }: GoneLine): boolean => area === null || resultArea === area;
  const given = new Set(
    division.economy
      .filter((row) => inputs.some((input) => row[input] !== undefined))
      .map(({ id }) => id),
  );
  return gone.some(isOwn) || lines.some((line) => isOwn(line) && given.has(line.id));
}
