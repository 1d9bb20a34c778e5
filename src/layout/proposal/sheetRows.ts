/** Cells of the sheet Muutosesitys, written from the top: groups of tulot, menot and toimintakate. */
import type { ProposalSettings } from '../../proposal/settings';
import { ECONOMY_ITEMS } from '../../report/model';
import { BLANK, textContent } from '../table/cells';
import { ITEM_NAMES } from '../division/economy/criteria';
import { BUDGET_MISSING } from '../state/words';
import type { BlockFlag, CellContent, PlannedCell } from '../plan';
import type { StyleName } from '../looks/styles';
import {
  addressOf,
  COLUMNS,
  COUNTS,
  FIGURES,
  HEADING_ROW,
  SIGNED,
  type ColumnKey,
  type CountKey,
  type FigureKey,
} from './columns';
import type { AreaGroup, SheetContents } from './groups';
import {
  checkFormula,
  groupCounts,
  isUnread,
  itemFormulas,
  NET_OFFSET,
  netFormulas,
  totalCounts,
  totalFormulas,
  type Start,
} from './rowFormulas';
import { AREA, TOTAL, type GroupStyles, type RowStyles } from './rowStyles';
import { REASON_WIDTH, spread } from './spread';

export interface WrittenRows {
  /** From the row under the headings. */
  cells: PlannedCell[][];
  /** Rows whose reason decides their height. */
  reasons: { row: number; text: string; width: number }[];
  flags: BlockFlag[];
}

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

  area({ label, reason, lines, carriesBudget, isWhole }: AreaGroup, styles = AREA): Start {
    const start = this.row;
    const reasons = spread(reason, NET_OFFSET + 1);
    reasons.forEach((text, offset) => {
      this.reasons.push({ row: start + offset, text, width: REASON_WIDTH });
    });
    const counts = groupCounts(start, lines, isWhole);
    for (const [offset, item] of ECONOMY_ITEMS.entries()) {
      const formulas = itemFormulas(this.row, start, lines, item, this.settings.unit);
      this.push(styles, offset, label, ITEM_NAMES[item], formulas, reasons[offset] ?? '', counts);
    }
    this.net(styles, start, reasons[NET_OFFSET] ?? '');
    return { row: start, carriesBudget };
  }

  /**
   * The sum of groups that begin at the given rows; `complete` when no part of the budget is left
   * out. `divisions` are the places of those that it is the total of.
   */
  total(label: string, groups: Start[], divisions: number[], complete = true): Start {
    const start = this.row;
    const counts = totalCounts(start, groups, divisions);
    for (const [offset, item] of ECONOMY_ITEMS.entries()) {
      const formulas = totalFormulas(this.row, start, groups, offset, complete);
      this.push(TOTAL, offset, label, ITEM_NAMES[item], formulas, '', counts);
    }
    this.net(TOTAL, start, '');
    return { row: start, carriesBudget: true };
  }

  private net(styles: GroupStyles, start: number, reason: string): void {
    const formulas = netFormulas(start, this.settings.netAs);
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

  /** What Talous proposes beyond the groups above. */
  check(label: string, contents: SheetContents, groups: Start[]): void {
    const formula = checkFormula(contents, groups, this.settings.unit, this.cells.length);
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
