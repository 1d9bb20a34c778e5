/** The columns of the sheet Muutosesitys and where its cells stand. */
import type { PaperText } from '../../proposal/text/fi';
import { cellAddress } from '../addresses';
import { textContent } from '../table/cells';
import type { PlannedCell } from '../plan';
import type { StyleName } from '../looks/styles';

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
export type ColumnKey = (typeof COLUMNS)[number]['key'];
export const FIGURES = [
  'original',
  'changes',
  'amended',
  'proposal',
  'after',
  'unproposed',
] as const;
export type FigureKey = (typeof FIGURES)[number];
export const SIGNED: ReadonlySet<FigureKey> = new Set(['changes', 'proposal', 'unproposed']);

/** Hidden, on a group's first row: what its figures lack, counted once for all its formulas. */
export const COUNTS = [
  /** Lines of the report that are gone from Talous. */
  'gone',
  /** Proposals that are no number. */
  'proposals',
  /** Variances that are unread. */
  'variances',
  /** Variances that are figures. */
  'varianceFigures',
  /** Forecasts without a budget. */
  'budgetMissing',
  /** Budgets that are unread. */
  'budgets',
] as const;
export type CountKey = (typeof COUNTS)[number];

/** Hidden, a row a division from the top: what is to be checked, in words, and how it stands. */
export const DIVISION_STATES = ['words', 'proposals', 'variances'] as const;
export type DivisionState = (typeof DIVISION_STATES)[number];

const FIRST_COUNT = FIRST_COLUMN + COLUMNS.length;
export const FIRST_DIVISION_STATE = FIRST_COUNT + COUNTS.length;
export const HIDDEN_COUNT = COUNTS.length + DIVISION_STATES.length;

export function countAddress(row: number, key: CountKey): string {
  return cellAddress(row, FIRST_COUNT + COUNTS.indexOf(key));
}

/** Of the division at an index. */
export function divisionStateAddress(index: number, key: DivisionState): string {
  return cellAddress(index, FIRST_DIVISION_STATE + DIVISION_STATES.indexOf(key));
}

export function headings({ columns }: PaperText): PlannedCell[] {
  return COLUMNS.map(({ key }) => ({
    content: textContent(columns[key]),
    style: TEXT_HEADINGS[key] ?? 'headingRight',
  }));
}

const TEXT_HEADINGS: Partial<Record<ColumnKey, StyleName>> = {
  area: 'heading',
  item: 'heading',
  reason: 'headingReason',
};

export function figures(of: (key: FigureKey) => string): Record<FigureKey, string> {
  return Object.fromEntries(FIGURES.map((key) => [key, of(key)])) as Record<FigureKey, string>;
}

export function addressOf(row: number, key: ColumnKey): string {
  return cellAddress(row, FIRST_COLUMN + COLUMNS.findIndex((column) => column.key === key));
}
