/** Rows of the sheet Muutosesitys: three a group (tulot, menot, toimintakate), totals, and a check. */
import type { ProposalSettings } from '../../proposal/settings';
import type { PaperText } from '../../proposal/text/fi';
import { ECONOMY_ITEMS } from '../../report/model';
import { cellAddress } from '../addresses';
import { BLANK, textContent } from '../cells';
import { ITEM_NAMES } from '../economy';
import type { BlockFlag, CellContent, PlannedCell } from '../plan';
import type { StyleName } from '../styles';
import { allProposed, knownSumOf, sumOf } from './formulas';
import type { AreaGroup, SheetContents } from './groups';

export const FIRST_COLUMN = 1;
export const HEADING_ROW = 4;

/** In sheet order from FIRST_COLUMN; widths in characters. */
export const COLUMNS = [
  { key: 'area', width: 36 },
  { key: 'item', width: 14 },
  { key: 'original', width: 14 },
  { key: 'changes', width: 13 },
  { key: 'amended', width: 14 },
  { key: 'proposal', width: 14 },
  { key: 'after', width: 14 },
  { key: 'unproposed', width: 14 },
  { key: 'reason', width: 58 },
] as const;
type ColumnKey = (typeof COLUMNS)[number]['key'];
const FIGURES = ['original', 'changes', 'amended', 'proposal', 'after', 'unproposed'] as const;
type FigureKey = (typeof FIGURES)[number];
const SIGNED: ReadonlySet<FigureKey> = new Set(['changes', 'proposal', 'unproposed']);

export interface WrittenRows {
  /** From the row under the headings. */
  cells: PlannedCell[][];
  /** Rows whose reason decides their height. */
  reasons: { row: number; text: string; width: number }[];
  flags: BlockFlag[];
}

export function headings({ columns }: PaperText): PlannedCell[] {
  return COLUMNS.map(({ key }) => ({
    content: textContent(columns[key]),
    style: key === 'area' || key === 'item' || key === 'reason' ? 'heading' : 'headingRight',
  }));
}

/** The rows as cells; `settings` say the unit and what the third row of a group shows. */
export function writeRows(
  contents: SheetContents,
  words: PaperText,
  settings: ProposalSettings,
): WrittenRows {
  const sheet = new Sheet(settings, words.columns[settings.netAs]);
  const totals: number[] = [];
  for (const { title, areas, note } of contents.divisions) {
    const mark = note === null ? '' : ` ${note})`;
    const [only] = areas;
    if (only && only.isWhole) {
      totals.push(sheet.area({ ...only, label: `${only.label}${mark}` }, TOTAL));
    } else {
      const starts = areas.map((area) => sheet.area(area));
      totals.push(sheet.total(`${title}${mark}`, starts));
    }
  }
  const allKnown = totals.length === contents.economies.length;
  const total = sheet.total(words.total, totals, allKnown);
  const planStarts = new Map<AreaGroup, number>();
  if (contents.plan.length > 0) {
    sheet.heading(words.captions.budgetPlan);
    for (const group of contents.plan) planStarts.set(group, sheet.area(group));
  }
  const counted = contents.planOnly.map((group) => planStarts.get(group) as number);
  sheet.check(words.sheetCheck, contents, [total, ...counted]);
  return { cells: sheet.cells, reasons: sheet.reasons, flags: sheet.flags };
}

/** Rows of a group, from its first: tulot, menot, toimintakate. */
const NET_OFFSET = ECONOMY_ITEMS.length;

class Sheet implements WrittenRows {
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

  area({ label, reason, lines }: AreaGroup, look: Look = AREA): number {
    const start = this.row;
    const { unit } = this.settings;
    if (reason !== '') this.reasons.push({ row: start, text: reason, width: widthOf('reason') });
    for (const item of ECONOMY_ITEMS) {
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
      const first = item === ECONOMY_ITEMS[0];
      this.push(look, first ? label : '', ITEM_NAMES[item], formulas, first ? reason : '');
    }
    this.net(look, start);
    return start;
  }

  /** The sum of groups that begin at the given rows; `complete` when no part of the budget is left out. */
  total(label: string, starts: number[], complete = true): number {
    const start = this.row;
    ECONOMY_ITEMS.forEach((item, offset) => {
      const formulas = figures((key) => this.sumOfGroups(key, starts, offset, complete));
      this.push(TOTAL, offset === 0 ? label : '', ITEM_NAMES[item], formulas, '');
    });
    this.net(TOTAL, start);
    return start;
  }

  /** A budget that lacks one of its groups is not known; changes and proposals are just added up. */
  private sumOfGroups(key: FigureKey, starts: number[], offset: number, complete: boolean): string {
    if (starts.length === 0) return '0';
    const sum = `SUM(${starts.map((start) => addressOf(start + offset, key)).join(',')})`;
    if (key === 'proposal' || key === 'unproposed') return sum;
    if (!complete) return '""';
    const nets = starts.map((start) => addressOf(start + NET_OFFSET, key)).join(',');
    return `IF(COUNT(${nets})<${starts.length},"",${sum})`;
  }

  private net(look: Look, start: number): void {
    const [plus, minus] = this.settings.netAs === 'net' ? [0, 1] : [1, 0];
    const formulas = figures((key) => {
      const [a, b] = [addressOf(start + plus, key), addressOf(start + minus, key)];
      return `IF(COUNT(${a},${b})=0,"",SUM(${a})-SUM(${b}))`;
    });
    this.push({ ...look, signed: look.net }, '', this.netName, formulas, '');
  }

  heading(label: string): void {
    this.cells.push(COLUMNS.map(() => ({ content: BLANK, style: 'blank' })));
    this.cells.push(
      COLUMNS.map(({ key }) => ({
        content: key === 'area' ? textContent(label) : BLANK,
        style: key === 'area' ? 'section' : 'blank',
      })),
    );
  }

  /** What Talous proposes beyond the rows above: 0 while areas have neither come nor gone. */
  check(label: string, { economies }: SheetContents, starts: number[]): void {
    const differences = ECONOMY_ITEMS.map((item, offset) => {
      const all = economies.map((economy) => allProposed(economy, item)).join('+') || '0';
      const shown = starts.map((start) => addressOf(start + offset, 'proposal')).join(',');
      const factor = this.settings.unit === 'teur' ? '*1000' : '';
      return `ABS(ROUND(${all}-SUM(${shown})${factor},2))`;
    });
    const sum = differences.join('+');
    // Rounding to thousands leaves up to half a thousand a row.
    const allowed = this.settings.unit === 'teur' ? 500 * this.cells.length : 0;
    const formula = allowed === 0 ? `=${sum}` : `=IF(${sum}<=${allowed},0,${sum})`;
    this.cells.push(COLUMNS.map(() => ({ content: BLANK, style: 'blank' })));
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

  private push(
    look: Look,
    label: string,
    item: string,
    formulas: Record<FigureKey, string>,
    reason: string,
  ): void {
    const contentOf: Record<Exclude<ColumnKey, FigureKey>, CellContent> = {
      area: textContent(label),
      item: textContent(item),
      reason: textContent(reason),
    };
    this.cells.push(
      COLUMNS.map(({ key }): PlannedCell => {
        if (key === 'area' || key === 'item' || key === 'reason') {
          return { content: contentOf[key], style: look.text };
        }
        const content: CellContent = { kind: 'formula', formula: `=${formulas[key]}` };
        return { content, style: SIGNED.has(key) ? look.signed : look.money };
      }),
    );
  }
}

interface Look {
  text: StyleName;
  money: StyleName;
  signed: StyleName;
  /** The signed figures of the net's row. */
  net: StyleName;
}

const AREA: Look = {
  text: 'label',
  money: 'computedMoney',
  signed: 'computedSigned',
  net: 'computedNet',
};
const TOTAL: Look = {
  text: 'totalText',
  money: 'totalMoney',
  signed: 'totalSigned',
  net: 'totalSigned',
};

function figures(of: (key: FigureKey) => string): Record<FigureKey, string> {
  return Object.fromEntries(FIGURES.map((key) => [key, of(key)])) as Record<FigureKey, string>;
}

function addressOf(row: number, key: ColumnKey): string {
  return cellAddress(row, FIRST_COLUMN + COLUMNS.findIndex((column) => column.key === key));
}

function widthOf(key: ColumnKey): number {
  return COLUMNS.find((column) => column.key === key)?.width ?? 10;
}
