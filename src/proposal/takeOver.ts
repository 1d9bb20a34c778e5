/** Proposals taken over from the variances: Muutosesitys becomes what the forecast says. */
import { economyLines, economyOf } from '../report/economy';
import { lineFigures, type EconomyLine } from '../report/line';
import type { Cell, Division, EconomyRow, Report } from '../report/model';
import { toCents, toEuros } from '../report/money';
import { restCounts } from '../report/net';
import { areaRows, type AreaRow } from './areas';
import { DEFAULT_BINDING, type Binding, type ProposalSettings } from './settings';

/** An area is taken when one of its binding sums reaches both limits; a limit left out is no limit. */
export interface Threshold {
  euros?: number;
  /** Of the amended budget; areas whose budget is not known are judged by euros alone. */
  percent?: number;
}

/** A line of Talous whose Muutosesitys is to be what the forecast says, in euros. */
export interface TakenLine {
  division: string;
  /** The line's id. */
  line: string;
  amount: number;
}

/**
 * The areas for which nothing is proposed yet and whose variance reaches the threshold. What a
 * division has proposed itself stands; the part that no area carries cannot be an appropriation.
 */
export function linesOverThreshold(
  report: Report,
  threshold: Threshold,
  settings: Pick<ProposalSettings, 'bindings'>,
): TakenLine[] {
  return report.divisions.flatMap((division) => {
    const binding = settings.bindings[division.id] ?? DEFAULT_BINDING;
    const taken = areaRows(division, 'project', 'eur')
      .filter((row) => row.proposal === null && !row.proposalUnread && !row.rest)
      .filter((row) => row.state !== 'unread' && reaches(row, threshold, binding))
      .flatMap((row) => row.lines);
    return linesByHand(division, taken);
  });
}

/** The lines of one division with the given ids, whatever is proposed for them now. */
export function linesByHand(division: Division, ids: Iterable<string>): TakenLine[] {
  const wanted = new Set(ids);
  const economy = economyOf(division);
  const counts = restCounts(economy);
  return economy.lines.flatMap((line) => {
    const amount = line.isRest && !counts ? null : lineFigures(line).variance;
    if (!wanted.has(line.id) || amount === null) return [];
    return [{ division: division.id, line: line.id, amount }];
  });
}

function reaches(row: AreaRow, threshold: Threshold, binding: Binding): boolean {
  const columns = binding.item === 'net' ? (['net'] as const) : (['revenue', 'expense'] as const);
  return columns.some((column) => {
    const variance = row.variance[column];
    if (variance === null || variance === 0) return false;
    const budget = row.budget.amended[column];
    const enoughEuros = Math.abs(variance) >= (threshold.euros ?? 0);
    if (threshold.percent === undefined || budget === null || budget === 0) return enoughEuros;
    return enoughEuros && Math.abs(variance) * 100 >= threshold.percent * Math.abs(budget);
  });
}

/** The report with the taken lines' Muutosesitys, and Peruste if given, filled in as if typed into Talous. */
export function applyTaken(report: Report, taken: TakenLine[], reason?: string): Report {
  const divisions = report.divisions.map((division) => {
    const own = taken.filter((one) => one.division === division.id);
    return own.length === 0 ? division : withTaken(division, own, reason);
  });
  return { ...report, divisions };
}

function withTaken(division: Division, taken: TakenLine[], reason?: string): Division {
  const lines = new Map(economyLines(division).map((line) => [line.id, line]));
  const rows = new Map((division.economy ?? []).map((row) => [row.id, row]));
  for (const { line: id, amount } of taken) {
    const line = lines.get(id);
    if (!line) continue;
    const euros = toEuros(toCents(amount));
    const row = { ...(rows.get(id) ?? newRow(line)), proposal: cellOf(euros) };
    rows.set(id, reason === undefined ? row : { ...row, reason });
  }
  return { ...division, economy: [...rows.values()] };
}

function newRow({ id, resultArea, item, label }: EconomyLine): EconomyRow {
  return resultArea === null ? { id, resultArea, item, label } : { id, resultArea, item };
}

function cellOf(euros: number): Cell {
  return { raw: String(euros), value: euros };
}
