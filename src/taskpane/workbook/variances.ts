/** What the pane shows of a report: the net variance by division and in all, and how far it is known. */
import type { SheetPlace } from '../../excel/gateway';
import { economyOf } from '../../report/economy';
import { isUnread, lineFigures, VARIANCE_INPUTS, type EconomyLine } from '../../report/line';
import type { Division, EconomyInput, Report } from '../../report/model';
import {
  cityNet,
  hasUnreadProposal,
  type DivisionNet,
  type Lacking,
  type NetState,
} from '../../report/net';

/** Euros in the canonical sign (+ = the net improves); null where it is not known. */
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
  state: NetState;
  lacking: Lacking;
  /** Lines whose proposal is no number, or that are gone. */
  proposalsUnread: number;
  /** Formulas of Talous and Toimintakate that somebody has written over. */
  overwritten: number;
  /** Where the first thing that is missing belongs; null where nothing is, or its table is gone. */
  missingAt: SheetPlace | null;
}

export interface ReportVariances {
  title: string;
  municipality: string;
  /** ISO dates, both ends included. */
  period: Report['period'];
  divisions: DivisionVariance[];
  /** How many divisions the sum covers. */
  covered: number;
  /** Something is unread, half or written over: the sum has no direction. */
  isOpen: boolean;
  /** Formulas of Yhteenveto that somebody has written over. */
  overwritten: number;
  /** Of the sum. */
  state: NetState;
  /** A division has a forecast and no budget. */
  lacksBudget: boolean;
  total: Variance;
}

/** Where things stand in the workbook. */
export interface Places {
  sheetOf(division: string): SheetPlace | null;
  /** A cell of Talous; null where it is gone. */
  cellOf(division: string, line: string, column: EconomyInput): SheetPlace | null;
  overwrittenIn(division: string): number;
  overwrittenInSummary(): number;
}

export function variancesOf(report: Report, places: Places): ReportVariances {
  const net = cityNet(report);
  const inSummary = places.overwrittenInSummary();
  const divisions = report.divisions.map((division, index): DivisionVariance => {
    const own = net.divisions[index] as DivisionNet;
    const { id, name } = division;
    const { state, lacking, proposalsUnread } = own;
    return {
      id,
      name,
      place: places.sheetOf(id),
      state,
      lacking,
      proposalsUnread,
      overwritten: places.overwrittenIn(id),
      missingAt: missingAt(division, own, places),
      ...varianceOf(own),
    };
  });
  return {
    title: report.title,
    municipality: report.municipality,
    period: report.period,
    divisions,
    covered: net.covered,
    isOpen: net.isOpen || inSummary > 0 || divisions.some(({ overwritten }) => overwritten > 0),
    overwritten: inSummary,
    state: net.state,
    lacksBudget: net.lacksBudget,
    total: varianceOf(net),
  };
}

function varianceOf({
  variance,
  proposal,
  unproposed,
}: Pick<DivisionNet, 'variance' | 'proposal' | 'unproposed'>): Variance {
  return { net: variance.net, proposed: proposal.net, notProposed: unproposed };
}

/** The cell to go to: what cannot be read first, then what is empty. */
function missingAt(division: Division, net: DivisionNet, places: Places): SheetPlace | null {
  const { lines } = economyOf(division);
  const at = (line: EconomyLine | undefined, column: EconomyInput): SheetPlace | null =>
    line ? places.cellOf(division.id, line.id, column) : null;
  if (net.lacking.unread > 0) {
    const line = lines.find((one) => lineFigures(one).state === 'unread');
    const input = VARIANCE_INPUTS.find((one) => line && isUnread(line[one]));
    return at(line, input ?? 'forecast');
  }
  if (net.lacking.gone > 0) return places.sheetOf(division.id);
  if (net.proposalsUnread > 0) return at(lines.find(hasUnreadProposal), 'proposal');
  const line = lines.find((one) => {
    const { state } = lineFigures(one);
    return !one.isRest && (state === 'silent' || state === 'budgetMissing');
  });
  if (net.state === 'known' || !line) return null;
  return at(line, lineFigures(line).state === 'budgetMissing' ? 'originalBudget' : 'forecast');
}
