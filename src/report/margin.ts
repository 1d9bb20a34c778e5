/** Toimintakate: the net variance of areas, divisions and the whole report. */
import { economyFigures, economyLines, type EconomyLine } from './economy';
import { fold } from './labels';
import type { Division, EconomyItem, Report } from './model';
import { netOf, subtractEuros, sumEuros } from './money';

/** Revenue, expense and net in euros, null where nothing is reported; net + = improves. */
export interface Sums {
  revenue: number | null;
  expense: number | null;
  net: number | null;
}

export interface Margin {
  variance: Sums;
  proposal: Sums;
  /** Esittämättä jäävä poikkeama of the net; + = improves. */
  unproposed: number | null;
}

export interface AreaMargin extends Margin {
  /** The id of the line of Talous that gives the area its name. */
  id: string;
  label: string;
}

export interface DivisionMargin extends Margin {
  division: string;
  areas: AreaMargin[];
  /** False: the division reports no figure ("ei ilmoitettu"). */
  reported: boolean;
}

/** The same arithmetic as the formulas of the sheet Toimintakate. */
export function divisionMargin(division: Division): DivisionMargin {
  const lines = economyLines(division);
  const labels = new Map<string, EconomyLine[]>();
  for (const line of lines) {
    const key = fold(line.label);
    labels.set(key, [...(labels.get(key) ?? []), line]);
  }
  const areas = [...labels.values()].map((own) => {
    const first = own[0] as EconomyLine;
    return { id: first.id, label: first.label, ...marginOf(own) };
  });
  const whole = marginOf(lines);
  return { division: division.id, areas, ...whole, reported: whole.variance.net !== null };
}

function marginOf(lines: EconomyLine[]): Margin {
  const variance = sumsOf(lines, (line) => economyFigures(line).variance);
  const proposal = sumsOf(lines, (line) => line.proposal.value);
  return { variance, proposal, unproposed: unproposedOf(variance.net, proposal.net) };
}

function sumsOf(lines: EconomyLine[], amount: (line: EconomyLine) => number | null): Sums {
  const sum = (item: EconomyItem): number | null =>
    sumOrNull(lines.filter((line) => line.item === item).map(amount));
  const revenue = sum('revenue');
  const expense = sum('expense');
  const net = revenue === null && expense === null ? null : netOf(revenue ?? 0, expense ?? 0);
  return { revenue, expense, net };
}

function unproposedOf(variance: number | null, proposal: number | null): number | null {
  return variance === null && proposal === null
    ? null
    : subtractEuros(variance ?? 0, proposal ?? 0);
}

function sumOrNull(amounts: (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : sumEuros(known);
}

export interface ReportMargin extends Margin {
  divisions: DivisionMargin[];
  /** How many divisions report a figure. */
  covered: number;
}

/** Yhteenveto: the divisions and YHTEENSÄ. */
export function reportMargin(report: Report): ReportMargin {
  const divisions = report.divisions.map(divisionMargin);
  const total = (of: 'variance' | 'proposal'): Sums => ({
    revenue: sumOrNull(divisions.map((one) => one[of].revenue)),
    expense: sumOrNull(divisions.map((one) => one[of].expense)),
    net: sumOrNull(divisions.map((one) => one[of].net)),
  });
  return {
    divisions,
    covered: divisions.filter((one) => one.reported).length,
    variance: total('variance'),
    proposal: total('proposal'),
    unproposed: sumOrNull(divisions.map((one) => one.unproposed)),
  };
}

/** Nettomenot in 1000 €, rounded half away from zero; + = overrun. */
export function netExpenditureThousands(net: number): number {
  const rounded = Math.sign(net) * Math.round(Math.abs(net) / 1000);
  return rounded === 0 ? 0 : -rounded;
}
