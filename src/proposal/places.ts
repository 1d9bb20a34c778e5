/** Places of Talous where something stands that no sum can take in: cells that are no number, lines that are gone. */
import { economyOf } from '../report/economy';
import { isUnread, VARIANCE_INPUTS, type EconomyLine, type GoneLine } from '../report/line';
import type { Division, EconomyItem } from '../report/model';
import { hasUnreadProposal, restCounts } from '../report/net';

/** What variances and proposals are made of. */
export type CountedInput = (typeof VARIANCE_INPUTS)[number] | 'proposal';

export interface OpenPlace {
  /** The division's name. */
  division: string;
  /** The line's id. */
  line: string;
  /** Tulosalue. */
  label: string;
  item: EconomyItem;
  /** The cell's column, Erä, or the whole line that is gone. */
  at: CountedInput | 'item' | 'line';
  /** What stands there; "" where the line is gone. */
  raw: string;
}

/** Why it is not known what the division proposes. */
export function proposalPlaces(division: Division): OpenPlace[] {
  const { lines, gone } = economyOf(division);
  return [
    ...lines.filter(hasUnreadProposal).map((line) => {
      const isOfItem = line.unreadItem !== undefined;
      return isOfItem ? itemOf(division, line) : cellOf(division, line, 'proposal');
    }),
    ...gone.map((line) => placeOf(division, line, 'line', '')),
  ];
}

/** Why the division's variance or budget is not known. */
export function variancePlaces(division: Division): OpenPlace[] {
  const economy = economyOf(division);
  const counts = restCounts(economy);
  const isIn = ({ isRest }: GoneLine): boolean => counts || !isRest;
  return [
    ...economy.lines.filter(isIn).flatMap((line) => {
      const given = VARIANCE_INPUTS.filter((input) => line[input].raw.trim() !== '');
      if (line.unreadItem !== undefined) return given.length > 0 ? [itemOf(division, line)] : [];
      return given
        .filter((input) => isUnread(line[input]))
        .map((input) => cellOf(division, line, input));
    }),
    ...economy.gone.filter(isIn).map((line) => placeOf(division, line, 'line', '')),
  ];
}

function cellOf(division: Division, line: EconomyLine, input: CountedInput): OpenPlace {
  return placeOf(division, line, input, line[input].raw.trim());
}

function itemOf(division: Division, line: EconomyLine): OpenPlace {
  return placeOf(division, line, 'item', line.unreadItem ?? '');
}

function placeOf(
  { name }: Division,
  { id, label, item }: GoneLine,
  at: OpenPlace['at'],
  raw: string,
): OpenPlace {
  return { division: name, line: id, label, item, at, raw };
}
