/** What the prose states of forecast against budget, turned into amounts of revenue and expense. */
import type { Cell, Deviation, Division } from './model';
import { sumEuros } from './money';
import { readPrinted } from './printed';

/** Euros in the canonical sign; null where nothing is stated. */
export interface Statement {
  revenue: number | null;
  expense: number | null;
  /** Stated without revenue and expense, or beside one of them. */
  net: number | null;
}

/** The sum of an area's statements, each taken as revenue and expense as far as it says so. */
export function areaStatement(division: Division, area: string): Statement {
  const stated = division.deviations.filter((deviation) => deviation.resultArea === area);
  return sumStatements(stated.map(statementOf));
}

function statementOf({ revenue, expense, net }: Deviation): Statement {
  const r = revenue?.value ?? null;
  const e = expense?.value ?? null;
  const n = net?.value ?? null;
  if (n === null || (r !== null && e !== null)) return { revenue: r, expense: e, net: null };
  if (r !== null) return { revenue: r, expense: sumEuros([r, -n]), net: null };
  if (e !== null) return { revenue: sumEuros([n, e]), expense: e, net: null };
  return { revenue: null, expense: null, net: n };
}

function sumStatements(statements: Statement[]): Statement {
  const sum = (pick: (statement: Statement) => number | null): number | null => {
    const amounts = statements.map(pick).filter((amount) => amount !== null);
    return amounts.length === 0 ? null : sumEuros(amounts);
  };
  return { revenue: sum((s) => s.revenue), expense: sum((s) => s.expense), net: sum((s) => s.net) };
}

/** What the division states of itself as a whole, and the statements that cannot be amounts. */
export interface DivisionStatement {
  revenue: StatedTotal | null;
  expense: StatedTotal | null;
  net: StatedTotal | null;
  /** As printed, e.g. "2,691 euroa" where the word "milj." is missing. */
  leftOut: string[];
}

export interface StatedTotal {
  value: number;
  /** Half a unit of the last printed digit, in euros. */
  tolerance: number;
}

/** An amount this many times smaller than the areas' own sum has lost its scale word. */
const LOST_SCALE = 1000;

/** `areas` are the sums of the areas' lines, against which an amount's scale is judged. */
export function divisionStatement(
  division: Division,
  areas: { revenue: number; expense: number },
): DivisionStatement {
  const whole = division.deviations.filter((deviation) => deviation.resultArea === null);
  const leftOut: string[] = [];
  const total = (pick: (d: Deviation) => Cell | undefined, scale: number): StatedTotal | null => {
    const usable = new Map<number, StatedTotal>();
    for (const cell of whole.map(pick)) {
      if (cell?.value == null) continue;
      const lost = cell.value !== 0 && Math.abs(cell.value) * LOST_SCALE < Math.abs(scale);
      if (lost || cell.note !== undefined) leftOut.push(cell.raw);
      else usable.set(cell.value, { value: cell.value, tolerance: toleranceOf(cell) });
    }
    if (usable.size === 0) return null;
    const totals = [...usable.values()];
    return {
      value: sumEuros(totals.map((one) => one.value)),
      tolerance: totals.reduce((sum, one) => sum + one.tolerance, 0),
    };
  };
  return {
    revenue: total((d) => d.revenue, areas.revenue),
    expense: total((d) => d.expense, areas.expense),
    net: total((d) => d.net, 0),
    leftOut,
  };
}

/** "1,2 milj. euroa" stands for 1 150 000–1 250 000: the scale is what lifts the digits to the value. */
export function toleranceOf(cell: Cell): number {
  const printed = readPrinted(cell.raw);
  if (!printed || printed.value === 0 || cell.value === null) return 0;
  return printed.tolerance * Math.abs(cell.value / printed.value);
}
