/** Cells of the sheet Muutosesitys, written from the top: groups of tulot, menot and toimintakate. */
import type { ProposalSettings } from '../../proposal/settings';
import { ECONOMY_ITEMS } from '../../report/model';
import { BLANK, textContent } from '../cells';
import { ITEM_NAMES } from '../economy';
import type { BlockFlag, CellContent, PlannedCell } from '../plan';
import type { StyleName } from '../styles';
import {
  addressOf,
  COLUMNS,
  figures,
  HEADING_ROW,
  SIGNED,
  type ColumnKey,
  type FigureKey,
} from './columns';
import { allProposed, knownSumOf, sumOf, overCells } from './formulas';
import type { AreaGroup, SheetContents } from './groups';
import { AREA, TOTAL, type Look, type RowStyles } from './look';
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

  area({ label, reason, lines, carriesBudget }: AreaGroup, look: Look = AREA): Start {
    const start = this.row;
    const { unit } = this.settings;
    const reasons = spread(reason, NET_OFFSET + 1);
    reasons.forEach((text, offset) => {
      this.reasons.push({ row: start + offset, text, width: REASON_WIDTH });
    });
    for (const [offset, item] of ECONOMY_ITEMS.entries()) {
      const at = (key: FigureKey): string => addressOf(this.row, key);
      const known = (column: 'originalBudget' | 'budgetChanges'): string =>
        knownSumOf(lines, item, column, 'originalBudget', unit);
      const proposed = at('proposal');
      const formulas: Record<FigureKey, string> = {
        original: known('originalBudget'),
        changes: known('budgetChanges'),
        amended: `IF(ISNUMBER(${at('original')}),${at('original')}+${at('changes')},"")`,
        proposal: sumOf(lines, item, 'proposal', unit),
        after: `IF(ISNUMBER(${at('amended')}),${at('amended')}+${proposed},"")`,
        unproposed: `${sumOf(lines, item, 'variance', unit)}-${proposed}`,
      };
      this.push(look, offset, label, ITEM_NAMES[item], formulas, reasons[offset] ?? '');
    }
    this.net(look, start, reasons[NET_OFFSET] ?? '');
    return { row: start, carriesBudget };
  }

  /** The sum of groups that begin at the given rows; `complete` when no part of the budget is left out. */
  total(label: string, starts: Start[], complete = true): Start {
    const start = this.row;
    ECONOMY_ITEMS.forEach((item, offset) => {
      const formulas = figures((key) => this.sumOfGroups(key, starts, offset, complete));
      this.push(TOTAL, offset, label, ITEM_NAMES[item], formulas, '');
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

  private net(look: Look, start: number, reason: string): void {
    const [plus, minus] = this.settings.netAs === 'net' ? [0, 1] : [1, 0];
    const formulas = figures((key) => {
      const [a, b] = [addressOf(start + plus, key), addressOf(start + minus, key)];
      return `IF(COUNT(${a},${b})=0,"",SUM(${a})-SUM(${b}))`;
    });
    this.push(look, NET_OFFSET, '', this.netName, formulas, reason);
  }

  heading(label: string, note: string): void {
    this.alone('', 'blank');
    this.alone(label, 'section');
    this.alone(note, 'note');
  }

  /** A row that holds only a text. */
  private alone(words: string, style: StyleName): void {
    this.cells.push(
      COLUMNS.map(({ key }) =>
        key === 'area'
          ? { content: textContent(words), style }
          : { content: BLANK, style: 'blank' as const },
      ),
    );
  }

  /** What Talous proposes beyond the rows above: 0 while areas have neither come nor gone. */
  check(label: string, { economies }: SheetContents, starts: Start[]): void {
    const differences = ECONOMY_ITEMS.map((item, offset) => {
      const all = economies.map((economy) => allProposed(economy, item)).join('+') || '0';
      const cells = starts.map((start) => addressOf(start.row + offset, 'proposal'));
      const shown = overCells('SUM', cells);
      const factor = this.settings.unit === 'teur' ? '*1000' : '';
      return `ABS(ROUND(${all}-${shown}${factor},2))`;
    });
    const sum = differences.join('+');
    // Rounding to thousands leaves up to half a thousand a row.
    const allowed = this.settings.unit === 'teur' ? 500 * this.cells.length : 0;
    const formula = allowed === 0 ? `=${sum}` : `=IF(${sum}<=${allowed},0,${sum})`;
    this.alone('', 'blank');
    const row = this.row;
    this.cells.push(
      COLUMNS.map(({ key }): PlannedCell => {
        if (key === 'area') return { content: textContent(label), style: 'note' };
        if (key !== 'proposal') return { content: BLANK, style: 'blank' };
        return { content: { kind: 'formula', formula }, style: 'chartNumber' };
      }),
    );
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

  /** One row of a group; `offset` counts from the group's first, which alone carries the label. */
  private push(
    look: Look,
    offset: number,
    label: string,
    item: string,
    formulas: Record<FigureKey, string>,
    reason: string,
  ): void {
    const styles = look[Math.min(offset, look.length - 1)] as RowStyles;
    const texts: Record<Exclude<ColumnKey, FigureKey>, PlannedCell> = {
      area: { content: textContent(offset === 0 ? label : ''), style: styles.text },
      item: { content: textContent(item), style: styles.text },
      reason: { content: textContent(reason), style: styles.reason },
    };
    this.cells.push(
      COLUMNS.map(({ key }): PlannedCell => {
        if (key === 'area' || key === 'item' || key === 'reason') return texts[key];
        const content: CellContent = { kind: 'formula', formula: `=${formulas[key]}` };
        return { content, style: SIGNED.has(key) ? styles.signed : styles.money };
      }),
    );
  }
}
