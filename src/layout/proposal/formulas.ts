/** The formulas of the sheet Muutosesitys: sums over Talous by the hidden Tunnus, rounded to the unit. */
import type { Unit } from '../../proposal/settings';
import type { EconomyItem } from '../../report/model';
import { ITEM_NAMES } from '../economy';
import { isText, writeOut, type TableNames } from '../formulas';
import { ANY_NUMBER } from '../netWords';
import type { Lines } from './groups';

type Input = 'originalBudget' | 'budgetChanges' | 'variance' | 'proposal';

/** The sum of a column over an item's lines. */
export function sumOf(lines: Lines, item: EconomyItem, column: Input, unit: Unit): string {
  const parts = lines.ids[item].map((id) => `SUMIFS(economy[${column}],${isLine(id)})`);
  return write(lines.economy, rounded(parts, unit));
}

/** The same, or "" where no line has `known`. */
export function knownSumOf(
  lines: Lines,
  item: EconomyItem,
  column: Input,
  known: Input,
  unit: Unit,
): string {
  const counts = lines.ids[item].map(
    (id) => `COUNTIFS(${isLine(id)},economy[${known}],${ANY_NUMBER})`,
  );
  if (counts.length === 0) return '""';
  const sum = sumOf(lines, item, column, unit);
  return `IF(${write(lines.economy, counts.join('+'))}=0,"",${sum})`;
}

/** Excel takes 255 arguments. */
const MOST_ARGUMENTS = 200;

/** SUM or COUNT of single cells; texts among them count as nothing. */
export function overCells(name: 'SUM' | 'COUNT', addresses: string[]): string {
  const parts: string[] = [];
  for (let at = 0; at < addresses.length; at += MOST_ARGUMENTS) {
    parts.push(`${name}(${addresses.slice(at, at + MOST_ARGUMENTS).join(',')})`);
  }
  return parts.length === 1 ? parts.join() : `(${parts.join('+') || '0'})`;
}

/** All that a Talous proposes of an item. */
export function allProposed(economy: TableNames, item: EconomyItem): string {
  return write(economy, `SUMIFS(economy[proposal],economy[item],"${ITEM_NAMES[item]}")`);
}

function isLine(id: string): string {
  return `economy[id],${isText(id)}`;
}

function rounded(parts: string[], unit: Unit): string {
  if (parts.length === 0) return '0';
  const sum = parts.join('+');
  return unit === 'teur' ? `ROUND((${sum})/1000,0)` : `ROUND(${sum},2)`;
}

function write(economy: TableNames, formula: string): string {
  return writeOut(formula, null, { economy });
}
