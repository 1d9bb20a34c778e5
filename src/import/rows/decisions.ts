/** Tables of the council's changes with one column of amounts: rows name the line, or stand under the decision. */
import type { SumColumn } from '../../report/model';
import type { Decisions } from '../decide/decisions';
import { textOf } from '../table/grid';
import { accountGroupOf, isTotal, itemOf } from '../table/items';
import type { ReadTable, TableColumn } from '../table/read';
import { citesDecision, decisionIn } from '../words/decisions';
import type { Scale } from '../words/scale';
import { blankCell, cellOf, figureOf, isUnread, scaleIn } from './cells';
import { askCell } from './indicators';
import { rowLabels, type RowLabels } from './labels';
import type { PrintedChanges } from './printedChanges';

/** The decision that a row cites in any of its cells; "" for none. */
export function decisionOf(table: ReadTable, { row }: RowLabels): string {
  const told = table.columns
    .filter(({ role }) => role === 'decision')
    .map(({ index }) => textOf(row[index]))
    .filter((text) => text !== '');
  if (told.length > 0) return told.join(' ');
  return row.map((cell) => decisionIn(textOf(cell))).find((text) => text !== '') ?? '';
}

/** Reads a table of kind decisions; rows that name no line are left out, signs stay as printed. */
export function decidedChanges(
  table: ReadTable,
  scale: Scale,
  decisions: Decisions,
): PrintedChanges {
  const out: PrintedChanges = { columns: ['revenue', 'expense', 'net'], rows: [] };
  const [amount, ...others] = table.columns.filter(isAmount);
  if (!amount || others.length > 0) return out;
  let above = '';
  for (const labels of rowLabels(table)) {
    const decision = decisionOf(table, labels);
    if (!labels.hasContent) {
      if (decision !== '') above = decision;
      continue;
    }
    const item = itemIn(labels) ?? amount.item ?? null;
    const cell = labels.row[amount.index];
    if (!cell || item === null) continue;
    const figure = figureOf(cell, table.style);
    const placed = cellOf(cell, figure, { scale: scaleIn(figure, amount.scale ?? scale) });
    if (isUnread(figure)) askCell(placed, cell, decisions);
    const blank = { revenue: blankCell(), expense: blankCell(), net: blankCell() };
    const label = lineOf(labels);
    out.rows.push({
      label,
      cells: { ...blank, [item]: placed },
      total: isTotal(label),
      place: labels.nameCell?.place ?? cell.place,
      note: decision === '' ? above : decision,
    });
  }
  return out;
}

const isAmount = ({ isFigures, role, item }: TableColumn): boolean =>
  (isFigures && role !== 'code' && role !== 'percent') || item !== undefined;

function itemIn({ texts, name }: RowLabels): SumColumn | null {
  const reading = itemOf(texts.item ?? withoutDecision(name));
  const group = accountGroupOf(texts.item ?? name);
  return reading?.item ?? (group === 'other' ? null : group);
}

/** The area that a row names. */
function lineOf({ texts, name }: RowLabels): string {
  const plain = texts.area ?? (texts.item === undefined ? withoutDecision(name) : name);
  return itemOf(plain)?.rest || plain;
}

/** A name without the decision that it cites. */
const withoutDecision = (name: string): string =>
  citesDecision(name)
    ? name.replace(decisionIn(name), '').replace(/^[\s,:;()–-]+|[\s,:;()–-]+$/g, '')
    : name;
