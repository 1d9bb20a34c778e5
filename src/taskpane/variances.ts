/** What the pane shows of a report: the net variance by division and in all. */
import type { SheetPlace } from '../excel/gateway';
import { economyFigures, economyLines } from '../report/economy';
import { reportMargin, type Margin } from '../report/margin';
import type { Report } from '../report/model';

/** Euros in the canonical sign (+ = the net improves); null where nothing is reported. */
export interface Variance {
  net: number | null;
  proposed: number | null;
  notProposed: number | null;
}

export interface DivisionVariance extends Variance {
  id: string;
  name: string;
  /** Where the division's figures stand; null when the workbook has no sheet for it. */
  place: SheetPlace | null;
  /** A line has a forecast but no budget, so the variance leaves it out. */
  budgetMissing: boolean;
}

export interface ReportVariances {
  title: string;
  municipality: string;
  /** ISO dates, both ends included. */
  period: Report['period'];
  divisions: DivisionVariance[];
  /** How many divisions report a figure. */
  covered: number;
  total: Variance;
}

/** `placeOf` tells where a division, by its id, stands in the workbook. */
export function variancesOf(
  report: Report,
  placeOf: (division: string) => SheetPlace | null,
): ReportVariances {
  const margin = reportMargin(report);
  const byId = new Map(margin.divisions.map((division) => [division.division, division]));
  return {
    title: report.title,
    municipality: report.municipality,
    period: report.period,
    divisions: report.divisions.map((division) => ({
      id: division.id,
      name: division.name,
      place: placeOf(division.id),
      budgetMissing: economyLines(division).some((line) => economyFigures(line).budgetMissing),
      ...varianceOf(byId.get(division.id)),
    })),
    covered: margin.covered,
    total: varianceOf(margin),
  };
}

function varianceOf(margin: Margin | undefined): Variance {
  return {
    net: margin?.variance.net ?? null,
    proposed: margin?.proposal.net ?? null,
    notProposed: margin?.unproposed ?? null,
  };
}
