/**
 * The formulas of the sheet Muutosesitys: sums over Talous by the hidden Tunnus, rounded to the unit,
 * and counts of what Talous lacks, so that no sum is silently lower than it should be.
 */
import type { Unit } from '../../proposal/settings';
import { UNALLOCATED } from '../../report/economy';
import { ECONOMY_ITEMS, type EconomyItem } from '../../report/model';
import {
  countLines,
  HAS_VARIANCE,
  inProposalState,
  inState,
  ofItem,
  ofLine,
  sumLines,
  type Criterion,
} from '../division/economy/criteria';
import { quoted, writeOut } from '../table/formulas';
import { ANY_NUMBER, BUDGET_MISSING, UNREAD } from '../state/words';
import type { CountKey, DivisionState } from './columns';
import type { DivisionTables, Lines } from './groups';

type Input = 'originalBudget' | 'budgetChanges' | 'proposal';

const VARIANCES = { revenue: 'varianceRevenue', expense: 'varianceExpense' } as const;
const OF_REST = `margin[area],${quoted(UNALLOCATED)}`;

/** The sum of a column over an item's lines. */
export function sumOf(lines: Lines, item: EconomyItem, column: Input, unit: Unit): string {
  const ids = [...lines.ids[item], ...lines.rest[item]];
  return write(
    lines.tables,
    rounded(
      ids.map((id) => sumLines(column, ofLine(id))),
      unit,
    ),
  );
}

/** The variances of an item; of Kohdistamatta as far as Toimintakate counts it. */
export function varianceOf(lines: Lines, item: EconomyItem, unit: Unit): string {
  const parts = lines.ids[item].map((id) => sumLines('variance', ofLine(id)));
  const rest = hasRest(lines) ? [`SUMIFS(margin[${VARIANCES[item]}],${OF_REST})`] : [];
  return write(lines.tables, rounded([...parts, ...rest], unit));
}

/** The same as `sumOf`, or "" where no line has `known`. */
export function knownSumOf(
  lines: Lines,
  item: EconomyItem,
  column: Input,
  known: Input,
  unit: Unit,
): string {
  const ids = [...lines.ids[item], ...lines.rest[item]];
  if (ids.length === 0) return '""';
  const counts = ids.map((id) => countLines(ofLine(id), [known, ANY_NUMBER]));
  const sum = sumOf(lines, item, column, unit);
  return `IF(${write(lines.tables, counts.join('+'))}=0,"",${sum})`;
}

/** What a group's figures lack; `goneCell` is where its lines that are gone are counted. */
export function countsOf(lines: Lines, goneCell: string): Record<CountKey, string> {
  const own = ECONOMY_ITEMS.flatMap((item) => lines.ids[item]);
  const all = [...own, ...ECONOMY_ITEMS.flatMap((item) => lines.rest[item])];
  const count = (ids: string[], criterion: Criterion): string[] =>
    ids.map((id) => countLines(ofLine(id), criterion));
  const rest = (criterion: string): string[] =>
    hasRest(lines) ? [`COUNTIFS(${OF_REST},margin[varianceNet],${criterion})`] : [];
  const unread = quoted(UNREAD);
  const there = all.map((id) => `MIN(1,${countLines(ofLine(id))})`);
  const missing = [
    ...(there.length === 0 ? [] : [`${there.length}-(${there.join('+')})`]),
    ...lines.gone.map((id) => `1-MIN(1,${countLines(ofLine(id))})`),
  ];
  const counted = (parts: string[]): string =>
    write(lines.tables, `IFERROR(${parts.join('+') || '0'},1)`);
  return {
    gone: counted(missing),
    proposals: counted(count(all, inProposalState(UNREAD))),
    variances: counted([...count(own, inState(UNREAD)), ...rest(unread)]),
    varianceFigures: counted([...count(own, HAS_VARIANCE), ...rest(ANY_NUMBER)]),
    budgetMissing: counted(count(own, inState(BUDGET_MISSING))),
    budgets: counted([
      ...count(all, ['amendedBudget', unread]),
      `IF(COUNT(economy[amendedBudget])>0,${goneCell},0)`,
    ]),
  };
}

/** How a division stands, by the totals of its Toimintakate. */
export function divisionStates(
  title: string,
  tables: DivisionTables,
): Record<DivisionState, string> {
  const total = (key: string): string => `IFERROR(margin[#${key}],"${UNREAD}")`;
  const unread = countLines(inProposalState(UNREAD));
  const what = `IFERROR(MID(margin[#state],${UNREAD.length + 3},200),"välilehti on poistettu")`;
  const proposals = `IF(${unread}>0,${unread}&IF(${unread}=1," muutosesitys ei ole luku"," muutosesitystä ei ole lukuja"),"rivi on poistettu")`;
  const words = [
    `IF(${total('varianceNet')}="${UNREAD}",${quoted(`${title}: `)}&${what}&". ","")`,
    `IF(${total('proposalNet')}="${UNREAD}",IFERROR(${quoted(`${title}: `)}&${proposals}&". ",""),"")`,
  ];
  return {
    words: write(tables, words.join('&')),
    proposals: write(tables, `IF(${total('proposalNet')}="${UNREAD}",1,0)`),
    variances: write(tables, total('varianceNet')),
  };
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
export function allProposed(tables: DivisionTables, item: EconomyItem): string {
  return write(tables, sumLines('proposal', ofItem(item)));
}

function hasRest({ rest }: Lines): boolean {
  return rest.revenue.length + rest.expense.length > 0;
}

function rounded(parts: string[], unit: Unit): string {
  if (parts.length === 0) return '0';
  const sum = parts.join('+');
  return unit === 'teur' ? `ROUND((${sum})/1000,0)` : `ROUND(${sum},2)`;
}

function write(tables: DivisionTables, formula: string): string {
  return writeOut(formula, null, { ...tables });
}
