/** Budget comparisons of one area, and what those of a division share with them. */
import type { Division, ResultArea } from '../../src/report/model';
import type { Statement } from '../../src/report/cityStatements';
import { chooseColumns } from './columns';
import type { AccountFacts, AreaFacts } from './facts';
import type { GridCell } from './grid';
import { cellTruth, signOf, type RowItem } from './money';
import {
  statementColumns,
  statementKey,
  tableQuirks,
  writeMoneyTable,
  type MoneyRow,
} from './moneyTable';
import { breakWords, cornerWords, type Writer } from './writer';

const ECONOMY_COLUMN = {
  prior: 'priorActual',
  original: 'originalBudget',
  changes: 'budgetChanges',
  change: 'budgetChanges',
  actual: 'actual',
  forecast: 'forecast',
} as const;

const ITEM_WORDS: Record<string, Record<RowItem, string>> = {
  plain: { revenue: 'Tulot', expense: 'Menot', net: 'Netto' },
  official: { revenue: 'Toimintatuotot', expense: 'Toimintakulut', net: 'Toimintakate' },
  capitals: { revenue: 'TOIMINTATUOTOT', expense: 'TOIMINTAKULUT', net: 'Toimintakate/Jäämä' },
};

/** The words of one document for tulot, menot and netto. */
export function itemWords(writer: Writer): Record<RowItem, string> {
  const { style } = writer;
  const key =
    style.economy === 'wide' || style.economy === 'items'
      ? 'plain'
      : style.groupRows
        ? 'official'
        : style.economy === 'accounts'
          ? 'capitals'
          : 'plain';
  const words = ITEM_WORDS[key] as Record<RowItem, string>;
  return style.net === 'expenseFirst' ? { ...words, net: 'Nettomenot' } : words;
}

/** Puts an area's figures into the truth's economy. */
export function recordArea(
  writer: Writer,
  division: Division,
  area: ResultArea,
  table: number,
): NonNullable<MoneyRow['record']> {
  const { book, city, style } = writer;
  return (column, item, cell) => {
    if (item === 'net' || !(column.role in ECONOMY_COLUMN)) return;
    if (column.role === 'prior' && column.index < city.priorYears - 1) return;
    const key = ECONOMY_COLUMN[column.role as keyof typeof ECONOMY_COLUMN];
    const truth = cellTruth(cell, column, table, signOf(style, item));
    const decision = column.role === 'change' ? city.decisions[column.index] : undefined;
    book.setEconomy(division, area, item, key, truth, decision);
  };
}

export const ITEMS: RowItem[] = ['revenue', 'expense', 'net'];

/** A row's own words, set in as the style shows parts. */
export function label(
  writer: Writer,
  text: string,
  indent: number,
  extra: Partial<GridCell> = {},
): GridCell {
  const { parts } = writer.style;
  const broken = breakWords(writer.style, text);
  if (indent === 0 || parts === 'flat') return { text: broken, align: 'left', ...extra };
  if (parts === 'dash') return { text: `- ${broken}`, align: 'left', ...extra };
  if (parts === 'spaces')
    return { text: `${'   '.repeat(indent)}${broken}`, align: 'left', ...extra };
  return { text: broken, indent, align: 'left', ...extra };
}

/** One area's own table: tulot, menot, netto, with its account groups where the style prints them. */
export function writeAreaTable(
  writer: Writer,
  division: Division,
  area: ResultArea,
  facts: AreaFacts,
): void {
  const { style, book, random, city } = writer;
  const words = itemWords(writer);
  const number = book.addTable(`${division.name} / ${facts.name}`, tableQuirks(writer));
  const columns = chooseColumns(random, style, city, style.roles);
  const record = recordArea(writer, division, area, number);
  const statement =
    style.economy === 'accounts' ? book.addStatement(division, facts.name, 'accounts') : null;
  if (statement) statement.columns = statementColumns(writer, columns);
  const rows = ITEMS.flatMap((item): MoneyRow[] => [
    {
      labels: [label(writer, words[item], 0, { bold: item === 'net' })],
      entity: facts,
      item,
      record,
      bold: item === 'net',
      ...(item === 'net' ? { total: words.net } : {}),
    },
    ...facts.accounts
      .filter((one) => statement !== null && one.item === item)
      .map((one) => accountRow(writer, one, statement, number)),
  ]);
  writeMoneyTable(writer, {
    number,
    name: style.titleRow ? facts.name : 'Talousarvion toteutuminen',
    corner: [cornerWords(style, '')],
    columns,
    rows,
    roles: style.roles,
    division: division.name,
  });
}

/** A group of accounts; its figures go to the statement with their printed signs. */
function accountRow(
  writer: Writer,
  account: AccountFacts,
  statement: Statement | null,
  number: number,
): MoneyRow {
  const { item, amounts } = account;
  const row = statement ? writer.book.addStatementRow(statement, account.label) : null;
  return {
    labels: [label(writer, account.label, 1)],
    entity: {
      revenue: item === 'revenue' ? amounts : null,
      expense: item === 'expense' ? amounts : null,
    },
    item,
    record: (column, _, cell) => {
      if (row) row.cells[statementKey(writer, column)] = cellTruth(cell, column, number, 1);
    },
  };
}
