/** The areas that a threshold would take over, a row an area. */
import { areaRows } from '../../proposal/areas';
import type { ProposalSettings } from '../../proposal/settings';
import { linesOverThreshold, type TakenLine, type Threshold } from '../../proposal/takeOver';
import { economyLines } from '../../report/economy';
import type { Division, Report } from '../../report/model';
import { netOf, sumEuros } from '../../report/money';

export interface TakeableArea {
  id: string;
  division: string;
  label: string;
  lines: TakenLine[];
  /** Euros; what the proposal would be. */
  revenue: number;
  expense: number;
  net: number;
}

export function takeableAreas(
  report: Report,
  threshold: Threshold,
  settings: ProposalSettings,
): TakeableArea[] {
  const taken = linesOverThreshold(report, threshold, settings);
  return report.divisions.flatMap((division) => {
    const own = taken.filter((one) => one.division === division.id);
    return areaRows(division, 'project', settings.unit).flatMap(({ id, label, lines }) => {
      const inArea = own.filter((one) => lines.includes(one.line));
      if (inArea.length === 0) return [];
      const [revenue, expense] = [
        sumOf(division, inArea, 'revenue'),
        sumOf(division, inArea, 'expense'),
      ];
      const net = netOf(revenue, expense);
      return [
        {
          id: `${division.id}:${id}`,
          division: division.name,
          label,
          lines: inArea,
          revenue,
          expense,
          net,
        },
      ];
    });
  });
}

function sumOf(division: Division, taken: TakenLine[], item: 'revenue' | 'expense'): number {
  const ids = new Set(
    economyLines(division)
      .filter((line) => line.item === item)
      .map((line) => line.id),
  );
  return sumEuros(taken.filter(({ line }) => ids.has(line)).map(({ amount }) => amount));
}
