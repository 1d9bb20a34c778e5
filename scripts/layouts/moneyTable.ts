/** One table of money: rows of areas, accounts or totals by columns of amounts and shares. */
import { headingRows, printedHeading, type MoneyColumn } from './columns';
import type { GridCell } from './grid';
import { isShare, misprint, moneyCell, printedAmount, type Entity, type RowItem } from './money';
import { inEuros, printNumber } from './numbers';
import type { Role } from './style';
import { writeTable, type Writer } from './writer';

export interface MoneyRow {
  labels: GridCell[];
  entity?: Entity;
  item?: RowItem;
  bold?: boolean;
  /** Where each figure belongs; nothing for totals and nets. */
  record?: (column: MoneyColumn, item: RowItem, cell: GridCell) => void;
  /** The name of a total that may be misprinted. */
  total?: string;
}

export type ItemColumn = MoneyColumn & { item?: RowItem };

export interface MoneyTable {
  /** Of the truth's `layout.tables`. */
  number: number;
  name: string;
  /** Headings of the columns of words. */
  corner: string[];
  columns: ItemColumn[];
  rows: MoneyRow[];
  roles: Role[];
  /** Null: the whole municipality. */
  division: string | null;
}

/** A report with more planted totals than this would be no report. */
const MOST_WRONG = 6;

const MISPRINTED: ReadonlySet<Role> = new Set(['original', 'actual', 'forecast', 'prior']);

/** Lays out one table of money and records what it says. */
export function writeMoneyTable(writer: Writer, table: MoneyTable): void {
  const { style } = writer;
  const misprinted = chooseMisprint(writer, table);
  const body = table.rows.map((row) => {
    const [first, ...rest] = row.labels;
    if (!row.entity && first && style.groupRows && rest.length === 0)
      return [{ ...first, span: 1 + table.columns.length }];
    return [
      ...row.labels,
      ...table.columns.map((column) => writeFigure(writer, table, row, column, misprinted)),
    ];
  });
  const heads = headingRows(style, table.corner, table.columns, titleOf(writer, table.name));
  writeTable(
    writer,
    table.name,
    [...heads, ...body],
    [...table.corner.map((_, i) => (i === 0 ? 3 : 2)), ...table.columns.map(() => 1.2)],
    { headings: heads.length, captioned: style.unitPlace === 'caption' },
  );
}

interface Misprint {
  row: MoneyRow;
  column: ItemColumn;
}

/** Now and then one total of a table is to be wrong. */
function chooseMisprint({ style, random, book }: Writer, table: MoneyTable): Misprint | null {
  const totals = table.rows.filter((row) => row.total !== undefined);
  const columns = table.columns.filter((one) => MISPRINTED.has(one.role));
  if (!style.wrongTotals || totals.length === 0 || columns.length === 0) return null;
  if (book.report.wrong.length >= MOST_WRONG || !random.chance(0.25)) return null;
  return { row: random.pick(totals), column: random.pick(columns) };
}

function writeFigure(
  writer: Writer,
  table: MoneyTable,
  row: MoneyRow,
  column: ItemColumn,
  misprinted: Misprint | null,
): GridCell {
  const { style } = writer;
  const item = column.item ?? row.item;
  if (!row.entity || !item) return { text: '' };
  const amount = printedAmount(style, table.roles, row.entity, item, column);
  const right = moneyCell(style, column, amount);
  const spoilt = row === misprinted?.row && column === misprinted.column;
  const cell = spoilt ? misprintCell(writer, table, row, column, right) : right;
  row.record?.(column, item, cell);
  return { ...cell, ...(row.bold ? { bold: true } : {}), ...trackedChange(writer, column, cell) };
}

function misprintCell(
  { random, book, style }: Writer,
  table: MoneyTable,
  row: MoneyRow,
  column: ItemColumn,
  cell: GridCell,
): GridCell {
  if (cell.value === undefined) return cell;
  const value = misprint(random, cell.value, column.unit.decimals);
  book.report.wrong.push({
    division: table.division,
    table: table.number,
    row: row.total ?? '',
    column: column.heading,
    printed: inEuros(value, column.unit),
    right: inEuros(cell.value, column.unit),
  });
  return { ...cell, value, text: printNumber(value, column.unit.decimals, style.number) };
}

function titleOf(writer: Writer, name: string): string {
  const { unitPlace, unit } = writer.style;
  return unitPlace === 'title' ? `${name} (${unit.words})` : name;
}

/** Now and then a figure that somebody changed with tracking on: the old one is struck out. */
function trackedChange(writer: Writer, column: MoneyColumn, cell: GridCell): Partial<GridCell> {
  const { style, random } = writer;
  if (!style.tracked || cell.value === undefined || isShare(column.role) || !random.chance(0.06))
    return {};
  return {
    old: printNumber(
      misprint(random, cell.value, column.unit.decimals),
      column.unit.decimals,
      style.number,
    ),
  };
}

/** The model's key of a column: the last year of accounts and one lot of changes have names. */
export function statementKey({ style, city }: Writer, column: MoneyColumn): string {
  const slug = printedHeading(style, column)
    .toLowerCase()
    .replace('%', 'prosentti')
    .replace(/[^a-zåäö0-9]+/g, '-');
  switch (column.role) {
    case 'prior':
      return column.index === city.priorYears - 1 ? 'priorActual' : slug;
    case 'original':
      return 'originalBudget';
    case 'changes':
      return 'budgetChanges';
    case 'change':
      return city.decisions.length === 1 ? 'budgetChanges' : slug;
    case 'amended':
      return 'amendedBudget';
    case 'lastYear':
    case 'variancePercent':
      return slug;
    default:
      return column.role;
  }
}

/** The columns of a statement of the truth. */
export function statementColumns(
  writer: Writer,
  columns: MoneyColumn[],
): { key: string; heading: string }[] {
  return columns.map((column) => ({
    key: statementKey(writer, column),
    heading: printedHeading(writer.style, column),
  }));
}

/** What is particular of a table of money. */
export function tableQuirks(writer: Writer): string[] {
  const { style } = writer;
  return [
    `economy:${style.economy}`,
    `costs ${style.costs}`,
    ...(style.net === 'expenseFirst' ? ['net = expense - revenue'] : []),
    `heading rows ${style.headingRows}`,
    ...(style.titleRow ? ['title row in table'] : []),
    ...(style.splitHeadings && style.headingRows - (style.titleRow ? 1 : 0) === 2
      ? ['headings split over rows']
      : []),
    ...(style.roles.includes('change') ? ['a change column a decision'] : []),
    `variance ${style.variance}`,
  ];
}
