/** All areas of a division in one table: four ways to print them. */
import type { Division, ResultArea } from '../../src/report/model';
import { chooseColumns, type MoneyColumn } from './columns';
import { ITEMS, itemWords, label, recordArea } from './economy';
import { sumAmounts, type DivisionFacts } from './facts';
import type { Entity, RowItem } from './money';
import {
  tableQuirks,
  writeMoneyTable,
  type ItemColumn,
  type MoneyRow,
  type MoneyTable,
} from './moneyTable';
import type { Role } from './style';
import { breakWords, cornerWords, type Writer } from './writer';

/** An area, or the division's total. */
interface Entry {
  name: string;
  entity: Entity;
  total?: boolean;
  record?: NonNullable<MoneyRow['record']>;
}

/** All areas of a division in one table. */
export function writeDivisionTable(
  writer: Writer,
  division: Division,
  areas: ResultArea[],
  facts: DivisionFacts,
): void {
  const { style, book, random, city } = writer;
  const number = book.addTable(division.name, tableQuirks(writer));
  const roles = style.economy === 'wide' ? narrowRoles(style.roles) : style.roles;
  const columns = chooseColumns(random, style, city, roles);
  const total: Entry = {
    name: random.pick(['Yhteensä', `${division.name} yhteensä`, 'YHTEENSÄ']),
    entity: {
      revenue: sumAmounts(facts.areas.map((one) => one.revenue)),
      expense: sumAmounts(facts.areas.map((one) => one.expense)),
    },
    total: true,
  };
  const entries = facts.areas.flatMap((one, i): Entry[] => {
    const area = areas[i];
    const record = area && recordArea(writer, division, area, number);
    return record ? [{ name: one.name, entity: one, record }] : [];
  });
  writeMoneyTable(writer, {
    number,
    name: `${division.name}, talousarvion toteutuminen`,
    roles,
    division: division.name,
    ...arrange(writer, [...entries, total], columns),
  });
}

/** Rows and columns as the style has them. */
function arrange(
  writer: Writer,
  entries: Entry[],
  columns: MoneyColumn[],
): Pick<MoneyTable, 'corner' | 'columns' | 'rows'> {
  const words = itemWords(writer);
  const corner = [cornerWords(writer.style, 'Tulosalue')];
  switch (writer.style.economy) {
    case 'wide':
      return {
        corner,
        columns: ITEMS.flatMap((item) => columns.map((one) => ofItem(one, item, words[item]))),
        rows: entries.map((one) => rowOf(writer, one, undefined, one.name, 0)),
      };
    case 'items':
      return {
        corner: [cornerWords(writer.style, '')],
        columns,
        rows: ITEMS.flatMap((item) => [
          groupRow(writer, words[item].toUpperCase()),
          ...entries.map((one) => rowOf(writer, one, item, one.name, one.total ? 0 : 1)),
        ]),
      };
    case 'merged':
      return {
        corner: [...corner, 'Erä'],
        columns,
        rows: entries.flatMap((one) =>
          ITEMS.map((item) => mergedRow(writer, one, item, words[item])),
        ),
      };
    default:
      return {
        corner,
        columns,
        rows: entries.flatMap((one) => [
          groupRow(writer, one.name),
          ...ITEMS.map((item) => rowOf(writer, one, item, words[item], 1)),
        ]),
      };
  }
}

/** A column of one of tulot, menot and netto, which stand side by side. */
function ofItem(column: MoneyColumn, item: RowItem, words: string): ItemColumn {
  const { heading } = column;
  return { ...column, item, group: words, leaf: heading, heading: `${words} ${heading}` };
}

/** The area's name stands once, beside its three rows. */
function mergedRow(writer: Writer, entry: Entry, item: RowItem, words: string): MoneyRow {
  const row = rowOf(writer, entry, item, words, 0);
  if (item !== ITEMS[0]) return row;
  const name = breakWords(writer.style, entry.name);
  return { ...row, labels: [{ text: name, down: ITEMS.length, align: 'left' }, ...row.labels] };
}

function groupRow(writer: Writer, text: string): MoneyRow {
  return { labels: [label(writer, text, 0, { bold: true })] };
}

function rowOf(
  writer: Writer,
  entry: Entry,
  item: RowItem | undefined,
  text: string,
  indent: number,
): MoneyRow {
  return {
    labels: [label(writer, text, indent, entry.total ? { bold: true } : {})],
    entity: entry.entity,
    ...(item === undefined ? {} : { item }),
    ...(entry.record ? { record: entry.record } : {}),
    ...(entry.total ? { total: `${entry.name} ${text}`, bold: true } : {}),
  };
}

/** A table with tulot, menot and netto side by side has room for a few columns only. */
function narrowRoles(roles: Role[]): Role[] {
  return roles.includes('amended')
    ? roles.filter((role) => ['original', 'changes', 'amended', 'actual'].includes(role))
    : roles.filter((role) => ['prior', 'original', 'forecast'].includes(role));
}
