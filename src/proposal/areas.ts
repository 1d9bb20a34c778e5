/** The lines of Talous put together: an area, a project or a whole division as one row. */
import { economyLines, WHOLE_DIVISION } from '../report/economy';
import { lineFigures, type EconomyLine } from '../report/line';
import { fold } from '../report/labels';
import type { Division, EconomyItem } from '../report/model';
import { netOf, subtractEuros, sumEuros } from '../report/money';
import { areaStatement } from '../report/statements';
import { amounts, roundToThousands, type Amounts, type MaybeAmounts } from './amounts';
import type { BindingLevel, Unit } from './settings';

/** Alkuperäinen TA, TA-muutokset, muutettu TA, TA muutoksen jälkeen. */
export const BUDGET_COLUMNS = ['original', 'changes', 'amended', 'after'] as const;
export type BudgetColumn = (typeof BUDGET_COLUMNS)[number];

export interface AreaRow {
  /** Stable while figures change. */
  id: string;
  division: string;
  /** The result area's id; null for what stands under none. */
  resultArea: string | null;
  label: string;
  /** Null: nothing is proposed. */
  proposal: Amounts | null;
  variance: MaybeAmounts;
  unproposed: MaybeAmounts;
  budget: Record<BudgetColumn, MaybeAmounts>;
  /** Peruste written by hand; "" when there is none. */
  reason: string;
  /** The text states the variance as a net sum only: how it parts into tulot and menot is not known. */
  netOnly: boolean;
  /** The part of the division's own total that no area explains. */
  rest: boolean;
  /** The ids of the lines of Talous. */
  lines: string[];
}

/** A division's rows at a level; areas without a proposal are there too. */
export function areaRows(division: Division, level: BindingLevel, unit: Unit): AreaRow[] {
  const lines = economyLines(division);
  if (level === 'division') return [rowOf(division, division.id, lines, unit)];
  const groups = new Map<string, EconomyLine[]>();
  for (const line of lines) {
    const key =
      level === 'project' || line.resultArea === null ? `"${fold(line.label)}"` : line.resultArea;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].map((own) => rowOf(division, idOf(own), own, unit));
}

/** `hallinto:revenue` and `hallinto:expense` make the row `hallinto`. */
function idOf(lines: EconomyLine[]): string {
  return (lines[0] as EconomyLine).id.replace(/:(revenue|expense)$/, '');
}

function rowOf(division: Division, id: string, lines: EconomyLine[], unit: Unit): AreaRow {
  const figures = lines.map((line) => ({ line, ...lineFigures(line) }));
  const proposal = proposalOf(lines, unit);
  const known = (pick: (one: (typeof figures)[number]) => number | null): MaybeAmounts =>
    maybe((item) => sumOrNull(figures.filter((one) => one.line.item === item).map(pick)));
  const complete = (pick: (one: (typeof figures)[number]) => number | null): MaybeAmounts => {
    const carried = figures.filter((one) => !isRest(division, one.line));
    const told = new Set(carried.filter((one) => pick(one) !== null).map(areaOf));
    return carried.every((one) => told.has(areaOf(one))) ? known(pick) : NOTHING_KNOWN;
  };
  const variance = known((one) => one.variance);
  // An area may have no revenue at all; a budget that lacks an area is no budget of the division.
  const amended = complete((one) => one.amendedBudget);
  const whole =
    id === division.id && (lines.length === 0 || lines.some((line) => !isRest(division, line)));
  return {
    id,
    division: division.id,
    resultArea: whole ? null : (lines[0]?.resultArea ?? null),
    label: whole ? division.name : labelOf(division, lines),
    proposal,
    variance,
    unproposed: maybe((item) => difference(variance[item], proposal?.[item] ?? null)),
    budget: {
      original: complete((one) => one.line.originalBudget.value),
      changes: complete((one) =>
        one.line.originalBudget.value === null ? null : (one.line.budgetChanges.value ?? 0),
      ),
      amended,
      after: maybe((item) => {
        const budget = amended[item];
        return budget === null ? null : sumEuros([budget, proposal?.[item] ?? 0]);
      }),
    },
    reason: reasonOf(division, lines),
    netOnly: lines.some((line) => isNetOnly(division, line)),
    rest: lines.length > 0 && lines.every((line) => isRest(division, line)),
    lines: lines.map((line) => line.id),
  };
}

const NOTHING_KNOWN: MaybeAmounts = { revenue: null, expense: null, net: null };

const areaOf = ({ line }: { line: EconomyLine }): string => fold(line.label);

function proposalOf(lines: EconomyLine[], unit: Unit): Amounts | null {
  const of = (item: EconomyItem): number | null =>
    sumOrNull(lines.filter((line) => line.item === item).map((line) => line.proposal.value));
  const [revenue, expense] = [of('revenue'), of('expense')];
  if (revenue === null && expense === null) return null;
  const round = unit === 'teur' ? roundToThousands : (euros: number): number => euros;
  return amounts(round(revenue ?? 0), round(expense ?? 0));
}

/** As the division's own table of changes calls it, else by the area's name. */
function labelOf(division: Division, lines: EconomyLine[]): string {
  const [first] = lines as [EconomyLine];
  const named = (division.budgetChanges?.rows ?? []).filter(
    (row) => row.resultArea != null && row.resultArea === first.resultArea,
  );
  const areaName = division.resultAreas.find((area) => area.id === first.resultArea)?.name;
  const isOwn = lines.some((line) => areaName != null && fold(line.label) === fold(areaName));
  if (named.length === 1 && named[0] && isOwn) return named[0].label;
  return first.label === WHOLE_DIVISION ? division.name : first.label;
}

function isRest(division: Division, line: EconomyLine): boolean {
  return (
    line.resultArea === null &&
    line.id === `${division.id}:${line.item}` &&
    line.label !== WHOLE_DIVISION
  );
}

function isNetOnly(division: Division, line: EconomyLine): boolean {
  if (line.resultArea === null) return false;
  const overridden = (division.economy ?? []).some(
    (row) => row.resultArea === line.resultArea && (row.forecast ?? row.statedVariance),
  );
  const stated = areaStatement(division, line.resultArea);
  return !overridden && stated.net !== null && stated.revenue === null && stated.expense === null;
}

function reasonOf(division: Division, lines: EconomyLine[]): string {
  const ids = new Set(lines.map((line) => line.id));
  const given = (division.economy ?? [])
    .filter((row) => ids.has(row.id))
    .map((row) => row.reason?.trim() ?? '')
    .filter((reason) => reason !== '');
  return [...new Set(given)].join(' ');
}

function maybe(of: (item: EconomyItem) => number | null): MaybeAmounts {
  const [revenue, expense] = [of('revenue'), of('expense')];
  const net = revenue === null && expense === null ? null : netOf(revenue ?? 0, expense ?? 0);
  return { revenue, expense, net };
}

function sumOrNull(parts: (number | null)[]): number | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : sumEuros(known);
}

function difference(a: number | null, b: number | null): number | null {
  return a === null && b === null ? null : subtractEuros(a ?? 0, b ?? 0);
}
