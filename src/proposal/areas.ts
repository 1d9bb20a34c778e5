/** The lines of Talous put together: an area, a project or a whole division as one row. */
import { economyOf, WHOLE_DIVISION } from '../report/economy';
import {
  isUnread,
  lineFigures,
  type Economy,
  type EconomyLine,
  type GoneLine,
} from '../report/line';
import { fold } from '../report/labels';
import type { Division, EconomyItem } from '../report/model';
import { netOf, subtractEuros, sumEuros } from '../report/money';
import { partNet, type Lacking, type NetState } from '../report/net';
import { areaStatement } from '../report/statements';
import {
  amounts,
  NOTHING_KNOWN,
  roundToThousands,
  type Amounts,
  type MaybeAmounts,
} from './amounts';
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
  /** Null: nothing is proposed, or `proposalUnread`. */
  proposal: Amounts | null;
  /** A proposal is no number, or its line is gone. */
  proposalUnread: boolean;
  /** How far the variance is known. */
  state: NetState;
  lacking: Lacking;
  variance: MaybeAmounts;
  unproposed: MaybeAmounts;
  budget: Record<BudgetColumn, MaybeAmounts>;
  /** A cell of the budget is no number, or a line is gone from among budgets. */
  budgetUnread: boolean;
  /** Peruste written by hand; "" when there is none. */
  reason: string;
  /** The text states the variance as a net sum only: how it parts into tulot and menot is not known. */
  netOnly: boolean;
  /** The part of the division's own total that no area explains. */
  rest: boolean;
  /** The ids of the lines of Talous. */
  lines: string[];
  /** The ids of its lines that are gone from there. */
  gone: string[];
}

/** A division's rows at a level; areas without a proposal are there too. */
export function areaRows(division: Division, level: BindingLevel, unit: Unit): AreaRow[] {
  const economy = economyOf(division);
  if (level === 'division') return [rowOf(division, economy, economy, unit)];
  const all: GoneLine[] = [...economy.lines, ...economy.gone];
  // A row added by hand belongs to the area whose name it carries.
  const byName = new Map(
    all.flatMap(({ label, resultArea }) =>
      resultArea === null ? [] : [[fold(label), resultArea]],
    ),
  );
  const groups = new Map<string, Pick<Economy, 'lines' | 'gone'>>();
  const groupOf = ({ label, resultArea }: GoneLine): Pick<Economy, 'lines' | 'gone'> => {
    const area = level === 'project' ? null : (resultArea ?? byName.get(fold(label)) ?? null);
    const key = area ?? `"${fold(label)}"`;
    const group = groups.get(key) ?? { lines: [], gone: [] };
    groups.set(key, group);
    return group;
  };
  for (const line of economy.lines) groupOf(line).lines.push(line);
  for (const line of economy.gone) groupOf(line).gone.push(line);
  return [...groups.values()].map((own) => rowOf(division, economy, own, unit));
}

/** `hallinto:revenue` and `hallinto:expense` make the row `hallinto`. */
function idOf([first]: readonly GoneLine[]): string {
  return (first as GoneLine).id.replace(/:(revenue|expense)$/, '');
}

/** `economy` is the whole division's; the row is of its lines `own`. */
function rowOf(
  division: Division,
  economy: Economy,
  own: Pick<Economy, 'lines' | 'gone'>,
  unit: Unit,
): AreaRow {
  const { lines, gone } = own;
  const all: GoneLine[] = [...lines, ...gone];
  const isWhole = own === economy;
  const ids = new Set(all.map(({ id }) => id));
  const net = partNet(economy, ({ id }) => ids.has(id));
  const proposalUnread = net.proposalsUnread > 0;
  const proposed = proposedItems(lines, unit);
  const proposal = proposalUnread ? null : asChange(proposed);
  const { state, lacking, variance } = net;
  const isOpen =
    proposalUnread || state === 'unread' || (state === 'silent' && lacking.budgetMissing > 0);
  const named = isWhole && (all.length === 0 || all.some((line) => !line.isRest));
  return {
    id: isWhole ? division.id : idOf(all),
    division: division.id,
    resultArea: named ? null : (all[0]?.resultArea ?? null),
    label: named ? division.name : labelOf(division, all),
    proposal,
    proposalUnread,
    state,
    lacking,
    variance,
    unproposed: isOpen
      ? NOTHING_KNOWN
      : maybe((item) => difference(variance[item], proposed[item])),
    ...budgetOf(economy, own, { proposal, proposalUnread }),
    reason: reasonOf(division, lines),
    netOnly: lines.some((line) => isNetOnly(division, line)),
    rest: all.length > 0 && all.every((line) => line.isRest),
    lines: lines.map((line) => line.id),
    gone: gone.map((line) => line.id),
  };
}

function budgetOf(
  economy: Economy,
  { lines, gone }: Pick<Economy, 'lines' | 'gone'>,
  { proposal, proposalUnread }: Pick<AreaRow, 'proposal' | 'proposalUnread'>,
): Pick<AreaRow, 'budget' | 'budgetUnread'> {
  const hasBudgets = economy.lines.some((line) => line.originalBudget.value !== null);
  const budgetUnread = (gone.length > 0 && hasBudgets) || lines.some(hasUnreadBudget);
  const figures = lines.map((line) => ({ line, ...lineFigures(line) }));
  // An area may have no revenue at all; a budget that lacks an area is no budget of the division.
  const complete = (pick: (one: (typeof figures)[number]) => number | null): MaybeAmounts => {
    const carried = figures.filter((one) => !one.line.isRest);
    const told = new Set(carried.filter((one) => pick(one) !== null).map(areaOf));
    if (budgetUnread || carried.some((one) => !told.has(areaOf(one)))) return NOTHING_KNOWN;
    return maybe((item) => sumOrNull(figures.filter((one) => one.line.item === item).map(pick)));
  };
  const amended = complete((one) => one.amendedBudget);
  return {
    budget: {
      original: complete((one) => one.line.originalBudget.value),
      changes: complete((one) =>
        one.line.originalBudget.value === null ? null : (one.line.budgetChanges.value ?? 0),
      ),
      amended,
      after: maybe((item) => {
        const budget = amended[item];
        return budget === null || proposalUnread ? null : sumEuros([budget, proposal?.[item] ?? 0]);
      }),
    },
    budgetUnread,
  };
}

/** Of a line whose item nobody can read, nobody knows whose budget it is. */
function hasUnreadBudget({ originalBudget, budgetChanges, unreadItem }: EconomyLine): boolean {
  const cells = [originalBudget, budgetChanges];
  return cells.some((cell) => isUnread(cell) || (unreadItem !== undefined && cell.value !== null));
}

const areaOf = ({ line }: { line: EconomyLine }): string => fold(line.label);

/** Null where nothing is proposed of an item. */
function proposedItems(lines: EconomyLine[], unit: Unit): Record<EconomyItem, number | null> {
  const of = (item: EconomyItem): number | null => {
    const sum = sumOrNull(lines.filter((line) => line.item === item).map(proposalOf));
    return sum !== null && unit === 'teur' ? roundToThousands(sum) : sum;
  };
  return { revenue: of('revenue'), expense: of('expense') };
}

const proposalOf = ({ proposal }: EconomyLine): number | null => proposal.value;

/** Where one item changes, the other changes by nothing. */
function asChange({ revenue, expense }: Record<EconomyItem, number | null>): Amounts | null {
  return revenue === null && expense === null ? null : amounts(revenue ?? 0, expense ?? 0);
}

/** As the division's own table of changes calls it, else by the area's name. */
function labelOf(division: Division, lines: GoneLine[]): string {
  const [first] = lines as [GoneLine];
  const named = (division.budgetChanges?.rows ?? []).filter(
    (row) => row.resultArea != null && row.resultArea === first.resultArea,
  );
  const areaName = division.resultAreas.find((area) => area.id === first.resultArea)?.name;
  const isOwn = lines.some((line) => areaName != null && fold(line.label) === fold(areaName));
  if (named.length === 1 && named[0] && isOwn) return named[0].label;
  return first.label === WHOLE_DIVISION ? division.name : first.label;
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
