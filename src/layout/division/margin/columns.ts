/** Toimintakate: a row a result area, all computed from Talous; this is the net that follows every edit. */
import { UNALLOCATED } from '../../../report/economy';
import type { EconomyItem } from '../../../report/model';
import type { AreaNet } from '../../../report/net';
import { idColumn, knownNetFlags, netFlags } from '../../table/columns';
import type { Column } from '../../table/schema';
import {
  countLines,
  goneLines,
  HAS_PROPOSAL,
  HAS_VARIANCE,
  inAreaState,
  inProposalState,
  inState,
  OF_OWN_AREA,
  OF_REST,
  ofItem,
  sumLines,
  type Criterion,
} from '../economy/criteria';
import {
  BUDGET_MISSING,
  directionWords,
  HALF,
  halfWords,
  KNOWN,
  NOT_REPORTED,
  UNREAD,
  unreadWords,
} from '../../state/words';

type Part = 'variance' | 'proposal';

/** Kohdistamatta, while every area tells its own. */
const IS_OUT = `AND([@area]="${UNALLOCATED}",lines[silent]=0)`;
/** Lines of the area that are gone from Talous. */
const GONE = goneLines('areaId', '"="&[@id]');
const linesIn = (word: string): string => countLines(OF_OWN_AREA, inState(word));
const PROPOSALS_UNREAD = `${countLines(OF_OWN_AREA, inProposalState(UNREAD))}+${GONE}`;
const ALL_PROPOSALS_UNREAD = `COUNTIF(economy[proposalState],"${UNREAD}")+SUM(lines[missed])`;
/** The division's net is a figure. */
const IS_FIGURE = `OR(lines[state]="${KNOWN}",lines[state]="${HALF}")`;

/** An item's variances; Kohdistamatta is in the division's total while it counts. */
const varianceColumn = (key: string, heading: string, item: EconomyItem): Column<AreaNet> => {
  const own = [OF_OWN_AREA, ofItem(item)];
  const known = countLines(...own, HAS_VARIANCE);
  const unread = countLines(...own, inState(UNREAD));
  const outside = (rest: string): string => `(1-lines[inForce])*${rest}`;
  const count = `${countLines(ofItem(item), HAS_VARIANCE)}-${outside(countLines(OF_REST, ofItem(item), HAS_VARIANCE))}`;
  const sum = `${sumLines('variance', ofItem(item))}-${outside(sumLines('variance', OF_REST, ofItem(item)))}`;
  return {
    key,
    heading,
    style: 'computedSigned',
    formula: `=IF(${IS_OUT},"",IF(${unread}>0,"${UNREAD}",IF(${known}=0,"",ROUND(${sumLines('variance', ...own)},2))))`,
    total: {
      style: 'totalSigned',
      formula: `=IF(${IS_FIGURE},IF(${count}=0,"${NOT_REPORTED}",ROUND(${sum},2)),lines[state])`,
    },
  };
};

const proposalColumn = (key: string, heading: string, item: EconomyItem): Column<AreaNet> => {
  const sumUnless = (unread: string, ...lines: Criterion[]): string =>
    `=IF(${unread}>0,"${UNREAD}",IF(${countLines(...lines, HAS_PROPOSAL)}=0,"",ROUND(${sumLines('proposal', ...lines)},2)))`;
  return {
    key,
    heading,
    style: 'computedSigned',
    formula: sumUnless(PROPOSALS_UNREAD, OF_OWN_AREA, ofItem(item)),
    total: { style: 'totalSigned', formula: sumUnless(ALL_PROPOSALS_UNREAD, ofItem(item)) },
  };
};

/** Revenue - expense of a part, "" where neither is there. */
const netOf = (part: Part, cell: (key: string) => string): string => {
  const [revenue, expense] = [cell(`${part}Revenue`), cell(`${part}Expense`)];
  return `IF(COUNT(${revenue},${expense})=0,"",ROUND(SUM(${revenue})-SUM(${expense}),2))`;
};
const own = (key: string): string => `[@${key}]`;
const total = (key: string): string => `margin[#${key}]`;

const unproposed = (cell: (key: string) => string): string => {
  const [variance, proposal] = [cell('varianceNet'), cell('proposalNet')];
  return `IF(OR(${variance}="${UNREAD}",${proposal}="${UNREAD}"),"${UNREAD}",IF(OR(${variance}="${BUDGET_MISSING}",COUNT(${variance},${proposal})=0),"",ROUND(SUM(${variance})-SUM(${proposal}),2)))`;
};

/** What an area's net is, in a word: its direction, or what it lacks. */
const AREA_STATE = `=IF(${IS_OUT},"",IF([@varianceNet]="${UNREAD}",${unreadWords(linesIn(UNREAD), GONE)},IF(ISNUMBER([@varianceNet]),IF(${countLines(OF_OWN_AREA, inAreaState(HALF))}>0,${halfWords(`(${linesIn(NOT_REPORTED)}+${linesIn(BUDGET_MISSING)})`)},${directionWords('[@varianceNet]')}),IF([@varianceNet]="${BUDGET_MISSING}","${BUDGET_MISSING}","${NOT_REPORTED}"))))`;
const DIVISION_STATE = `=IFERROR(IF(lines[state]="${UNREAD}",${unreadWords('lines[unread]', 'lines[gone]')},IF(lines[state]="${HALF}",${halfWords('lines[empty]')},IF(lines[state]="${KNOWN}",${directionWords(total('varianceNet'))},lines[state]))),"${UNREAD}")`;

export const MARGIN_COLUMNS: Column<AreaNet>[] = [
  idColumn((area) => area.id),
  {
    key: 'area',
    heading: 'Tulosalue',
    style: 'computedLabel',
    // Where the row that names the area is gone, the name it had.
    formula:
      '=IFERROR(INDEX(economy[area],MATCH([@id],economy[id],0))&"",IFERROR(INDEX(lines[label],MATCH([@id],lines[areaId],0))&"",""))',
    total: { style: 'totalText', text: 'Toimiala yhteensä' },
  },
  varianceColumn('varianceRevenue', 'Tulojen poikkeama', 'revenue'),
  varianceColumn('varianceExpense', 'Menojen poikkeama', 'expense'),
  {
    key: 'varianceNet',
    heading: 'Toimintakatteen poikkeama (+ = paranee)',
    style: 'computedNet',
    formula: `=IF(${IS_OUT},"",IF(${linesIn(UNREAD)}+${GONE}>0,"${UNREAD}",IF(AND(COUNT([@varianceRevenue],[@varianceExpense])=0,${linesIn(BUDGET_MISSING)}>0),"${BUDGET_MISSING}",${netOf('variance', own)})))`,
    flags: knownNetFlags('varianceNet', 'state'),
    total: {
      style: 'totalSigned',
      formula: `=IF(${IS_FIGURE},${netOf('variance', total)},lines[state])`,
    },
  },
  proposalColumn('proposalRevenue', 'Esityksen tulot', 'revenue'),
  proposalColumn('proposalExpense', 'Esityksen menot', 'expense'),
  {
    key: 'proposalNet',
    heading: 'Esityksen toimintakate (+ = paranee)',
    style: 'computedNet',
    formula: `=IF([@proposalRevenue]="${UNREAD}","${UNREAD}",${netOf('proposal', own)})`,
    flags: netFlags('proposalNet'),
    total: {
      style: 'totalSigned',
      formula: `=IF(${total('proposalRevenue')}="${UNREAD}","${UNREAD}",${netOf('proposal', total)})`,
    },
  },
  {
    key: 'unproposed',
    heading: 'Esittämättä jäävä (+ = paranee)',
    style: 'computedNet',
    formula: `=${unproposed(own)}`,
    flags: netFlags('unproposed', `LEFT({state},${HALF.length})<>"${HALF}"`),
    total: { style: 'totalSigned', formula: `=${unproposed(total)}` },
  },
  {
    key: 'state',
    heading: 'Tila',
    style: 'computedState',
    formula: AREA_STATE,
    total: { style: 'totalState', formula: DIVISION_STATE },
  },
];

export const MARGIN_LEGEND =
  'Euroa. Lasketaan Talous-taulukosta. Toimintakate = tulot − menot; + = paranee, − = heikkenee.';
