/**
 * The formulas of a row of Muutosesitys: of an item of a group, of an item of a total, and of the net of
 * either. A group's first row carries hidden counts of what its figures lack.
 */
import type { ProposalSettings, Unit } from '../../proposal/settings';
import { ECONOMY_ITEMS, type EconomyItem } from '../../report/model';
import { BUDGET_MISSING, UNREAD } from '../state/words';
import {
  addressOf,
  countAddress,
  divisionStateAddress,
  figures,
  type CountKey,
  type DivisionState,
  type FigureKey,
} from './columns';
import { allProposed, countsOf, knownSumOf, overCells, sumOf, varianceOf } from './formulas';
import type { Lines, SheetContents } from './groups';

/** Where a group stands: its first row on the sheet. */
export interface Start {
  row: number;
  carriesBudget: boolean;
}

/** Rows of a group, from its first: tulot, menot, toimintakate. */
export const NET_OFFSET = ECONOMY_ITEMS.length;

type Figures = Record<FigureKey, string>;
type Counts = Record<CountKey, string>;

export const isUnread = (cell: string): string => `${cell}="${UNREAD}"`;
/** The figure, unless what it is made of cannot be read. */
const unless = (condition: string, figure: string): string =>
  `IF(${condition},"${UNREAD}",${figure})`;

/** A division whose budget nobody knows has a forecast that varies from nothing. */
const unlessBudgetMissing = (count: (key: CountKey) => string, figure: string): string =>
  `IF(AND(${count('varianceFigures')}=0,${count('budgetMissing')}>0),"${BUDGET_MISSING}",${figure})`;

const lacking = (...cells: string[]): string => `${cells.join('+')}>0`;

/** @param row the item's own; the counts stand in the row `start` */
export function itemFormulas(
  row: number,
  start: number,
  lines: Lines,
  item: EconomyItem,
  unit: Unit,
): Figures {
  const at = (key: FigureKey): string => addressOf(row, key);
  const count = (key: CountKey): string => countAddress(start, key);
  const known = (column: 'originalBudget' | 'budgetChanges'): string =>
    unless(lacking(count('budgets')), knownSumOf(lines, item, column, 'originalBudget', unit));
  const [original, amended, proposed] = [at('original'), at('amended'), at('proposal')];
  const variance = varianceOf(lines, item, unit);
  return {
    original: known('originalBudget'),
    changes: known('budgetChanges'),
    amended: unless(
      isUnread(original),
      `IF(ISNUMBER(${original}),${original}+${at('changes')},"")`,
    ),
    proposal: unless(
      lacking(count('proposals'), count('gone')),
      sumOf(lines, item, 'proposal', unit),
    ),
    after: `IF(ISNUMBER(${amended}),${unless(isUnread(proposed), `${amended}+${proposed}`)},${amended})`,
    unproposed: unless(
      lacking(count('proposals'), count('gone'), count('variances')),
      unlessBudgetMissing(count, `${variance}-${proposed}`),
    ),
  };
}

/** A division as one group lacks what its own Toimintakate lacks, lines that came since included. */
export function groupCounts(start: number, lines: Lines, isWhole: boolean): Counts {
  const counts = countsOf(lines, countAddress(start, 'gone'));
  if (!isWhole) return counts;
  const state = (key: DivisionState): string => divisionStateAddress(lines.division, key);
  const isVariance = (word: string): string => `IF(${state('variances')}="${word}",1,0)`;
  return {
    ...counts,
    proposals: state('proposals'),
    variances: isVariance(UNREAD),
    varianceFigures: `1-${isVariance(BUDGET_MISSING)}`,
    budgetMissing: isVariance(BUDGET_MISSING),
  };
}

/** @param complete when no part of the budget is left out */
export function totalFormulas(
  row: number,
  start: number,
  groups: Start[],
  offset: number,
  complete: boolean,
): Figures {
  const count = (key: CountKey): string => countAddress(start, key);
  const amended = addressOf(row, 'amended');
  return figures((key) => {
    const sum = sumOfGroups(key, groups, offset, complete);
    switch (key) {
      case 'proposal':
        return unless(lacking(count('proposals')), sum);
      case 'unproposed':
        return unless(
          lacking(count('proposals'), count('variances')),
          unlessBudgetMissing(count, sum),
        );
      case 'after':
        return `IF(ISNUMBER(${amended}),${unless(lacking(count('proposals')), sum)},${amended})`;
      default:
        return complete ? unless(lacking(count('budgets')), sum) : sum;
    }
  });
}

/** A budget that lacks one of its groups is not known; changes and proposals are just added up. */
function sumOfGroups(key: FigureKey, groups: Start[], offset: number, complete: boolean): string {
  const of = (some: Start[], at: number): string[] =>
    some.map((group) => addressOf(group.row + at, key));
  const sum = overCells('SUM', of(groups, offset));
  if (key === 'proposal' || key === 'unproposed') return sum;
  const needed = groups.filter((group) => group.carriesBudget);
  if (!complete || needed.length === 0) return '""';
  return `IF(${overCells('COUNT', of(needed, NET_OFFSET))}<${needed.length},"",${sum})`;
}

/** @param divisions the places of those that it is the total of */
export function totalCounts(start: number, groups: Start[], divisions: number[]): Counts {
  const state = (key: DivisionState): string[] =>
    divisions.map((index) => divisionStateAddress(index, key));
  const isVariance = (word: string): string =>
    state('variances')
      .map((cell) => `IF(${cell}="${word}",1,0)`)
      .join('+') || '0';
  return {
    gone: '0',
    proposals: overCells('SUM', state('proposals')),
    variances: isVariance(UNREAD),
    varianceFigures: `${divisions.length}-${countAddress(start, 'budgetMissing')}`,
    budgetMissing: isVariance(BUDGET_MISSING),
    budgets: overCells(
      'SUM',
      groups.map(({ row }) => countAddress(row, 'budgets')),
    ),
  };
}

/** Of the items above it, the one less the other as the settings say. */
export function netFormulas(start: number, netAs: ProposalSettings['netAs']): Figures {
  const [plus, minus] = netAs === 'net' ? [0, 1] : [1, 0];
  return figures((key) => {
    const [a, b] = [addressOf(start + plus, key), addressOf(start + minus, key)];
    const difference = `IF(COUNT(${a},${b})=0,${a},SUM(${a})-SUM(${b}))`;
    return unless(isUnread(a), unless(isUnread(b), difference));
  });
}

/**
 * What Talous proposes beyond the groups: 0 while areas have neither come nor gone, and no figure while a
 * proposal cannot be read.
 *
 * @param rowCount how many rounded rows there are
 */
export function checkFormula(
  { all: divisions }: SheetContents,
  groups: Start[],
  unit: Unit,
  rowCount: number,
): string {
  const differences = ECONOMY_ITEMS.map((item, offset) => {
    const all = divisions.map(({ tables }) => allProposed(tables, item)).join('+') || '0';
    const cells = groups.map((group) => addressOf(group.row + offset, 'proposal'));
    const shown = overCells('SUM', cells);
    const factor = unit === 'teur' ? '*1000' : '';
    return `ABS(ROUND(${all}-${shown}${factor},2))`;
  });
  const sum = differences.join('+');
  // Rounding to thousands leaves up to half a thousand a row.
  const allowed = unit === 'teur' ? 500 * rowCount : 0;
  const beyond = allowed === 0 ? sum : `IF(${sum}<=${allowed},0,${sum})`;
  const states = divisions.map((_one, index) => divisionStateAddress(index, 'proposals'));
  return `=${unless(lacking(overCells('SUM', states)), beyond)}`;
}
