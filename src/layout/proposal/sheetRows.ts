/** Cells of the sheet Muutosesitys, written from the top: groups of tulot, menot and toimintakate. */
import type { ProposalSettings } from '../../proposal/settings';
import { ECONOMY_ITEMS } from '../../report/model';
import { BLANK, textContent } from '../table/cells';
import { ITEM_NAMES } from '../division/economy/criteria';
import { BUDGET_MISSING, UNREAD } from '../state/words';
import type { BlockFlag, CellContent, PlannedCell } from '../plan';
import type { StyleName } from '../looks/styles';
import {
  addressOf,
  COLUMNS,
  countAddress,
  COUNTS,
  divisionStateAddress,
  figures,
  FIGURES,
  HEADING_ROW,
  SIGNED,
  type ColumnKey,
  type CountKey,
  type DivisionState,
  type FigureKey,
} from './columns';
import { allProposed, countsOf, knownSumOf, overCells, sumOf, varianceOf } from './formulas';
import type { AreaGroup, Lines, SheetContents } from './groups';
import { AREA, TOTAL, type GroupStyles, type RowStyles } from './rowStyles';
import { REASON_WIDTH, spread } from './spread';

export interface WrittenRows {
  /** From the row under the headings. */
  cells: PlannedCell[][];
  /** Rows whose reason decides their height. */
  reasons: { row: number; text: string; width: number }[];
  flags: BlockFlag[];
}

/** Where a group stands: its first row on the sheet. */
export interface Start {
  row: number;
  carriesBudget: boolean;
}

/** Rows of a group, from its first: tulot, menot, toimintakate. */
const NET_OFFSET = ECONOMY_ITEMS.length;

const isUnread = (cell: string): string => `${cell}="${UNREAD}"`;
/** The figure, unless what it is made of cannot be read. */
const unless = (condition: string, figure: string): string =>
  `IF(${condition},"${UNREAD}",${figure})`;

export const hiddenCell = (formula: string): PlannedCell => ({
  content: { kind: 'formula', formula: `=${formula}` },
  style: 'blank',
});
const NO_COUNTS = COUNTS.map((): PlannedCell => ({ content: BLANK, style: 'blank' }));

export class SheetRows implements WrittenRows {
  readonly cells: PlannedCell[][] = [];
  readonly reasons: WrittenRows['reasons'] = [];
  readonly flags: BlockFlag[] = [];

  constructor(
    private readonly settings: ProposalSettings,
    private readonly netName: string,
  ) {}

  /** The sheet row where the next cells go. */
  private get row(): number {
    return HEADING_ROW + 1 + this.cells.length;
  }

  area(
    { label, reason, lines, carriesBudget, isWhole }: AreaGroup,
    styles: GroupStyles = AREA,
  ): Start {
    const start = this.row;
    const { unit } = this.settings;
    const reasons = spread(reason, NET_OFFSET + 1);
    reasons.forEach((text, offset) => {
      this.reasons.push({ row: start + offset, text, width: REASON_WIDTH });
    });
    const counts = this.countsOf(start, lines, isWhole);
    const count = (key: CountKey): string => countAddress(start, key);
    for (const [offset, item] of ECONOMY_ITEMS.entries()) {
      const at = (key: FigureKey): string => addressOf(this.row, key);
      const known = (column: 'originalBudget' | 'budgetChanges'): string =>
        unless(`${count('budgets')}>0`, knownSumOf(lines, item, column, 'originalBudget', unit));
      const [amended, proposed] = [at('amended'), at('proposal')];
      const variance = varianceOf(lines, item, unit);
      const lacks = [count('proposals'), count('gone'), count('variances')].join('+');
      const formulas: Record<FigureKey, string> = {
        original: known('originalBudget'),
        changes: known('budgetChanges'),
        amended: unless(
          isUnread(at('original')),
          `IF(ISNUMBER(${at('original')}),${at('original')}+${at('changes')},"")`,
        ),
        proposal: unless(
          `${count('proposals')}+${count('gone')}>0`,
          sumOf(lines, item, 'proposal', unit),
        ),
        after: `IF(ISNUMBER(${amended}),${unless(isUnread(proposed), `${amended}+${proposed}`)},${amended})`,
        unproposed: unless(
          `${lacks}>0`,
          `IF(AND(${count('varianceFigures')}=0,${count('budgetMissing')}>0),"${BUDGET_MISSING}",${variance}-${proposed})`,
        ),
      };
      this.push(styles, offset, label, ITEM_NAMES[item], formulas, reasons[offset] ?? '', counts);
    }
    this.net(styles, start, reasons[NET_OFFSET] ?? '');
    return { row: start, carriesBudget };
  }

  /** A division as one group lacks what its own Toimintakate lacks, lines that came since included. */
  private countsOf(row: number, lines: Lines, isWhole: boolean): Record<CountKey, string> {
    const counts = countsOf(lines, countAddress(row, 'gone'));
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

  /**
   * The sum of groups that begin at the given rows; `complete` when no part of the budget is left
   * out. `divisions` are the places of those that it is the total of.
   */
  total(label: string, starts: Start[], divisions: number[], complete = true): Start {
    const start = this.row;
    const count = (key: CountKey): string => countAddress(start, key);
    const state = (key: DivisionState): string[] =>
      divisions.map((index) => divisionStateAddress(index, key));
    const isVariance = (word: string): string =>
      state('variances')
        .map((cell) => `IF(${cell}="${word}",1,0)`)
        .join('+') || '0';
    const counts: Record<CountKey, string> = {
      gone: '0',
      proposals: overCells('SUM', state('proposals')),
      variances: isVariance(UNREAD),
      varianceFigures: `${divisions.length}-${count('budgetMissing')}`,
      budgetMissing: isVariance(BUDGET_MISSING),
      budgets: overCells(
        'SUM',
        starts.map(({ row }) => countAddress(row, 'budgets')),
      ),
    };
    ECONOMY_ITEMS.forEach((item, offset) => {
      const formulas = figures((key) => {
        const sum = this.sumOfGroups(key, starts, offset, complete);
        switch (key) {
          case 'proposal':
            return unless(`${count('proposals')}>0`, sum);
          case 'unproposed':
            return unless(
              `${count('proposals')}+${count('variances')}>0`,
              `IF(AND(${count('varianceFigures')}=0,${count('budgetMissing')}>0),"${BUDGET_MISSING}",${sum})`,
            );
          case 'after':
            return `IF(ISNUMBER(${addressOf(this.row, 'amended')}),${unless(`${count('proposals')}>0`, sum)},${addressOf(this.row, 'amended')})`;
          default:
            return complete ? unless(`${count('budgets')}>0`, sum) : sum;
        }
      });
      this.push(TOTAL, offset, label, ITEM_NAMES[item], formulas, '', counts);
    });
    this.net(TOTAL, start, '');
    return { row: start, carriesBudget: true };
  }

  /** A budget that lacks one of its groups is not known; changes and proposals are just added up. */
  private sumOfGroups(key: FigureKey, starts: Start[], offset: number, complete: boolean): string {
    const of = (some: Start[], at: number): string[] =>
      some.map((start) => addressOf(start.row + at, key));
    const sum = overCells('SUM', of(starts, offset));
    if (key === 'proposal' || key === 'unproposed') return sum;
    const needed = starts.filter((start) => start.carriesBudget);
    if (!complete || needed.length === 0) return '""';
    return `IF(${overCells('COUNT', of(needed, NET_OFFSET))}<${needed.length},"",${sum})`;
  }

  private net(styles: GroupStyles, start: number, reason: string): void {
    const [plus, minus] = this.settings.netAs === 'net' ? [0, 1] : [1, 0];
    const formulas = figures((key) => {
      const [a, b] = [addressOf(start + plus, key), addressOf(start + minus, key)];
      const difference = `IF(COUNT(${a},${b})=0,${a},SUM(${a})-SUM(${b}))`;
      return unless(isUnread(a), unless(isUnread(b), difference));
    });
    this.push(styles, NET_OFFSET, '', this.netName, formulas, reason);
  }

  heading(label: string, note: string): void {
    this.alone('', 'blank');
    this.alone(label, 'section');
    this.alone(note, 'note');
  }

  /** A row that holds only a text. */
  private alone(words: string, style: StyleName): void {
    this.cells.push([
      ...COLUMNS.map(({ key }) =>
        key === 'area'
          ? { content: textContent(words), style }
          : { content: BLANK, style: 'blank' as const },
      ),
      ...NO_COUNTS,
    ]);
  }

  /**
   * What Talous proposes beyond the rows above: 0 while areas have neither come nor gone, and no
   * figure while a proposal cannot be read.
   */
  check(label: string, { all: divisions }: SheetContents, starts: Start[]): void {
    const differences = ECONOMY_ITEMS.map((item, offset) => {
      const all = divisions.map(({ tables }) => allProposed(tables, item)).join('+') || '0';
      const cells = starts.map((start) => addressOf(start.row + offset, 'proposal'));
      const shown = overCells('SUM', cells);
      const factor = this.settings.unit === 'teur' ? '*1000' : '';
      return `ABS(ROUND(${all}-${shown}${factor},2))`;
    });
    const sum = differences.join('+');
    // Rounding to thousands leaves up to half a thousand a row.
    const allowed = this.settings.unit === 'teur' ? 500 * this.cells.length : 0;
    const beyond = allowed === 0 ? sum : `IF(${sum}<=${allowed},0,${sum})`;
    const states = divisions.map((_one, index) => divisionStateAddress(index, 'proposals'));
    const formula = `=${unless(`${overCells('SUM', states)}>0`, beyond)}`;
    this.alone('', 'blank');
    const row = this.row;
    this.cells.push([
      ...COLUMNS.map(({ key }): PlannedCell => {
        if (key === 'area') return { content: textContent(label), style: 'note' };
        if (key !== 'proposal') return { content: BLANK, style: 'blank' };
        return { content: { kind: 'formula', formula }, style: 'chartNumber' };
      }),
      ...NO_COUNTS,
    ]);
    const column = COLUMNS.findIndex(({ key }) => key === 'proposal');
    this.flags.push({
      key: 'proposal.incomplete',
      formula: `=${addressOf(row, 'proposal')}<>0`,
      look: 'warning',
      row: row - HEADING_ROW,
      column,
      rowCount: 1,
      columnCount: 1,
    });
  }

  /** Cells without a figure that should have one. */
  flagUnread(): void {
    const first = addressOf(HEADING_ROW + 1, FIGURES[0]);
    this.flags.push({
      key: 'figure.unread',
      formula: `=OR(${isUnread(first)},${first}="${BUDGET_MISSING}")`,
      look: 'warning',
      row: 1,
      column: COLUMNS.findIndex(({ key }) => key === FIGURES[0]),
      rowCount: Math.max(1, this.cells.length),
      columnCount: FIGURES.length,
    });
  }

  /** One row of a group; `offset` counts from the group's first, which alone carries the label. */
  private push(
    group: GroupStyles,
    offset: number,
    label: string,
    item: string,
    formulas: Record<FigureKey, string>,
    reason: string,
    counts?: Record<CountKey, string>,
  ): void {
    const styles = group[Math.min(offset, group.length - 1)] as RowStyles;
    const texts: Record<Exclude<ColumnKey, FigureKey>, PlannedCell> = {
      area: { content: textContent(offset === 0 ? label : ''), style: styles.text },
      item: { content: textContent(item), style: styles.text },
      reason: { content: textContent(reason), style: styles.reason },
    };
    this.cells.push([
      ...COLUMNS.map(({ key }): PlannedCell => {
        if (key === 'area' || key === 'item' || key === 'reason') return texts[key];
        const content: CellContent = { kind: 'formula', formula: `=${formulas[key]}` };
        return { content, style: SIGNED.has(key) ? styles.signed : styles.money };
      }),
      ...(counts && offset === 0 ? COUNTS.map((key) => hiddenCell(counts[key])) : NO_COUNTS),
    ]);
  }
}
