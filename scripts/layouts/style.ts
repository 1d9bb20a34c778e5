/** One document's way of printing: each choice is a quirk that the score is told by. */
import type { Rules } from './grid';
import type { NumberStyle, Unit } from './numbers';
import type { Random } from './random';

export const FORMATS = [
  'docx',
  'xlsx',
  'pdf-rules',
  'pdf-bare',
  'txt-copied',
  'txt-pasted',
  'csv',
  'tsv',
  'ledger',
] as const;
export type Format = (typeof FORMATS)[number];

export const ECONOMY_LAYOUTS = ['areas', 'accounts', 'stacked', 'merged', 'wide', 'items'] as const;
export type EconomyLayout = (typeof ECONOMY_LAYOUTS)[number];

/** What a column holds. `changes` is the sum of all changes, `change` one decision's. */
export type Role =
  | 'prior'
  | 'original'
  | 'changes'
  | 'change'
  | 'amended'
  | 'actual'
  | 'lastYear'
  | 'percent'
  | 'forecast'
  | 'variance'
  | 'variancePercent';

export interface Style {
  format: Format;
  number: NumberStyle;
  costs: 'negative' | 'positive';
  /** How net is counted where costs are positive. */
  net: 'revenueFirst' | 'expenseFirst';
  variance: 'minusBudget' | 'budgetMinus';
  unit: Unit;
  unitPlace: 'caption' | 'corner' | 'title' | 'document' | 'columns';
  zero: '0' | '-' | '';
  percent: { decimals: number; sign: boolean };
  headings: 'style' | 'size' | 'number' | 'caps';
  headingRows: 1 | 2 | 3;
  /** Heading words in rows of their own, unmerged. */
  splitHeadings: boolean;
  rules: Rules;
  parts: 'indent' | 'dash' | 'spaces' | 'flat';
  economy: EconomyLayout;
  roles: Role[];
  indicatorColumns: 'four' | 'years' | 'targets' | 'unitColumn';
  groupRows: boolean;
  narrow: boolean;
  titleRow: boolean;
  footnotes: boolean;
  tracked: boolean;
  boxes: boolean;
  contents: boolean;
  statements: boolean;
  changesTable: 'none' | 'signed' | 'decisions';
  strategy: boolean;
  wrongTotals: boolean;
  rounded: boolean;
  ratings: boolean;
  breaks: boolean;
  sheets: 'division' | 'one' | 'table';
  cellsAsText: boolean;
  font: string;
  /** Cells are centred from top to bottom. */
  middle: boolean;
}

const UNITS: Unit[] = [
  { scale: 1, decimals: 0, words: '€' },
  { scale: 1, decimals: 0, words: 'euroa' },
  { scale: 1, decimals: 2, words: '€' },
  { scale: 1000, decimals: 0, words: '1 000 €' },
  { scale: 1000, decimals: 0, words: 't€' },
  { scale: 1000, decimals: 1, words: '1000 €' },
  { scale: 1_000_000, decimals: 2, words: 'M€' },
  { scale: 1_000_000, decimals: 3, words: 'milj. €' },
];

const ROLE_SETS: Role[][] = [
  ['original', 'changes', 'amended', 'actual', 'percent', 'forecast', 'variance'],
  ['prior', 'original', 'changes', 'amended', 'actual', 'percent', 'forecast', 'variance'],
  ['prior', 'original', 'actual', 'percent', 'forecast', 'variance'],
  ['original', 'changes', 'amended', 'actual', 'variance'],
  ['original', 'change', 'amended', 'actual', 'percent', 'forecast'],
  ['prior', 'original', 'change', 'amended', 'actual', 'variance', 'variancePercent'],
  ['lastYear', 'actual', 'percent', 'original', 'forecast', 'variance'],
  ['forecast', 'variance', 'original', 'changes', 'amended', 'actual', 'percent', 'prior'],
  ['prior', 'original', 'forecast'],
];

const MARKS = [' ', ' ', '\u00a0', '\u00a0', '\u202f', "'", '', ''];

export function chooseStyle(random: Random, format: Format): Style {
  const costs = random.chance(0.5) ? 'negative' : 'positive';
  const unit = random.pick(UNITS);
  const tables = chooseTables(random, format);
  return {
    format,
    number: chooseNumbers(random),
    costs,
    net: costs === 'positive' && random.chance(0.3) ? 'expenseFirst' : 'revenueFirst',
    variance: random.chance(0.65) ? 'minusBudget' : 'budgetMinus',
    unit,
    zero: random.pick(['0', '0', '-', '']),
    percent: { decimals: random.int(0, 1), sign: random.chance(0.5) },
    ...tables,
    unitPlace: random.pick([
      'caption',
      'corner',
      'columns',
      tables.titleRow ? 'title' : 'document',
    ]),
    narrow: random.chance(0.25),
    footnotes: random.chance(0.25),
    tracked: format === 'docx' && random.chance(0.3),
    boxes: random.chance(0.2),
    contents: random.chance(0.35),
    statements: random.chance(0.5),
    changesTable: random.pick(['none', 'none', 'signed', 'decisions']),
    strategy: random.chance(0.3),
    wrongTotals: random.chance(0.5),
    rounded: unit.scale > 1 && random.chance(0.4),
    ratings: random.chance(0.25),
    breaks: random.chance(0.5),
    sheets: random.pick(['division', 'one', 'table']),
    cellsAsText: random.chance(0.25),
    font: random.pick(['DejaVu Sans', 'DejaVu Serif', 'DejaVu Sans Condensed']),
    middle: random.chance(0.5),
  };
}

function chooseNumbers(random: Random): NumberStyle {
  return {
    mark: random.pick(MARKS),
    minus: random.pick(['-', '-', '\u2212', '\u2013']),
    position: random.pick(['leading', 'leading', 'leading', 'spaced', 'trailing', 'floating']),
    plus: random.chance(0.12),
  };
}

function chooseTables(
  random: Random,
  format: Format,
): Pick<
  Style,
  | 'headings'
  | 'headingRows'
  | 'splitHeadings'
  | 'rules'
  | 'parts'
  | 'economy'
  | 'roles'
  | 'indicatorColumns'
  | 'groupRows'
  | 'titleRow'
> {
  const roles = random.pick(ROLE_SETS);
  const bare = random.pick<Rules>(['none', 'none', 'horizontal']);
  const ruled = random.pick<Rules>(['all', 'all', 'vertical', 'outer', 'none']);
  const titleRow = random.chance(0.25);
  return {
    headings: random.pick(['style', 'style', 'size', 'number', 'caps']),
    headingRows: titleRow ? random.pick([2, 3] as const) : random.pick([1, 1, 2] as const),
    splitHeadings: random.chance(0.2),
    rules:
      format === 'pdf-rules'
        ? random.pick(['all', 'all', 'vertical'])
        : format === 'pdf-bare'
          ? bare
          : ruled,
    parts: random.pick(['indent', 'dash', 'spaces', 'flat']),
    economy: random.pick(ECONOMY_LAYOUTS),
    roles: random.chance(0.15) ? random.shuffle(roles) : roles,
    indicatorColumns: random.pick(['four', 'years', 'targets', 'unitColumn']),
    groupRows: random.chance(0.5),
    titleRow,
  };
}
