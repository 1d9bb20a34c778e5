/** Tables of the council's changes: rows that cite the decision, amounts by tulot, menot and netto or in one column. */
import type { SumColumn } from '../../report/model';
import type { SourcePlace } from '../block';
import { textOf } from '../table/grid';
import { accountGroupOf, isTotal, itemOf } from '../table/items';
import type { ReadTable, TableColumn } from '../table/read';
import { citesDecision, decisionIn } from '../words/decisions';
import { figureOf, isUnread } from './cells';
import { rowLabels, type RowLabels } from './labels';

/** One printed change of one line. */
export interface DecidedChange {
  division: string | null;
  area: string | null;
  item: 'revenue' | 'expense';
  /** As printed, in the table's unit. */
  value: number;
  /** The column's own unit goes before the table's. */
  column: TableColumn;
  /** "KV 13.6.2022 § 45". */
  decision: string;
  place: SourcePlace;
}

export interface DecidedChanges {
  changes: DecidedChange[];
  /** How the printed expenses are signed by the printed nets: 1 an increase is positive, null where no net tells. */
  expenseSign: 1 | -1 | null;
  /** Rows with figures that say no area, no item or no one amount. */
  unread: RowLabels[];
}

/** Reads a table of kind decisions. */
export function decidedChanges(table: ReadTable): DecidedChanges {
  const out: DecidedChanges = { changes: [], expenseSign: null, unread: [] };
  const amounts = table.columns.filter(isAmount);
  const decisionColumns = table.columns.filter(({ role }) => role === 'decision');
  let group: string | null = null;
  let decision = '';
  const votes = { plain: 0, turned: 0 };
  for (const labels of rowLabels(table)) {
    const texts = labels.row.map(textOf);
    const cited = [
      ...decisionColumns.map(({ index }) => texts[index] ?? ''),
      ...texts.filter((text) => citesDecision(text)).map((text) => decisionIn(text)),
    ].filter((text) => text !== '');
    if (cited.length > 0) decision = [...new Set(cited)].join(' ');
    if (!labels.hasContent) {
      if (cited.length === 0 && labels.name !== '') group = labels.name;
      continue;
    }
    if (isTotal(labels.name)) continue;
    const own = changesOf(table, labels, amounts, { group, decision });
    if (own === null) out.unread.push(labels);
    else out.changes.push(...own);
    vote(votes, table, labels, amounts);
  }
  out.expenseSign =
    votes.plain > votes.turned ? 1 : votes.turned > votes.plain ? -1 : out.expenseSign;
  return out;
}

const isAmount = ({ isFigures, role, item }: TableColumn): boolean =>
  (isFigures && role !== 'code' && role !== 'percent') || item !== undefined;

function changesOf(
  table: ReadTable,
  labels: RowLabels,
  amounts: TableColumn[],
  above: { group: string | null; decision: string },
): DecidedChange[] | null {
  const named = nameOf(labels);
  const reading = labels.texts.item === undefined ? itemOf(named) : itemOf(labels.texts.item);
  const area = labels.texts.area ?? (labels.texts.item === undefined ? reading?.rest : named);
  const byItem = amounts.filter(({ item }) => item === 'revenue' || item === 'expense');
  const item = reading?.item ?? accountGroupOf(labels.texts.item ?? named);
  const single = amounts.filter((column) => column.item === undefined);
  const of: { column: TableColumn; item: SumColumn | 'other' | null }[] =
    byItem.length > 0
      ? byItem.map((column) => ({ column, item: column.item ?? null }))
      : single.length === 1
        ? single.map((column) => ({ column, item }))
        : [];
  if (of.length === 0 || of.some((each) => each.item !== 'revenue' && each.item !== 'expense'))
    return null;
  const changes: DecidedChange[] = [];
  for (const each of of) {
    const figure = figureOf(labels.row[each.column.index], table.style);
    if (isUnread(figure)) return null;
    if (figure.value === null || figure.value === 0) continue;
    changes.push({
      division: labels.texts.division ?? (area ? above.group : null),
      area: area !== undefined && area !== '' ? area : reading ? above.group : named,
      item: each.item as DecidedChange['item'],
      value: figure.value,
      column: each.column,
      decision: above.decision,
      place: labels.row[each.column.index]?.place ?? table.piece.place,
    });
  }
  return changes;
}

/** The row's name without the decision that it cites. */
const nameOf = ({ name }: RowLabels): string =>
  citesDecision(name)
    ? name.replace(decisionIn(name), '').replace(/^[\s,:;()–-]+|[\s,:;()–-]+$/g, '')
    : name;

/** Which sign of the expenses closes a row's printed net. */
function vote(
  votes: { plain: number; turned: number },
  table: ReadTable,
  { row }: RowLabels,
  amounts: TableColumn[],
): void {
  const valueOf = (item: SumColumn): number | null => {
    const column = amounts.find((each) => each.item === item);
    return column ? figureOf(row[column.index], table.style).value : null;
  };
  const [revenue, expense, net] = [valueOf('revenue') ?? 0, valueOf('expense'), valueOf('net')];
  if (expense === null || expense === 0 || net === null) return;
  if (Math.abs(revenue - expense - net) < 1) votes.plain++;
  else if (Math.abs(revenue + expense - net) < 1) votes.turned++;
}
