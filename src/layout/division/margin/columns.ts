/** Toimintakate: a row a result area, all computed from Talous; this is the net that follows every edit. */
import { UNALLOCATED } from '../../../report/economy';
import type { EconomyItem } from '../../../report/model';
import type { AreaNet } from '../../../report/net';
import { BLANK } from '../../table/cells';
import { knownNetFlags, netFlags, type Column } from '../../table/columns';
import { ITEM_NAMES } from '../economy/columns';
import {
  ANY_NUMBER,
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

const ofItem = (item: EconomyItem): string => `economy[item],"${ITEM_NAMES[item]}"`;
const OF_AREA = 'economy[area],"="&[@area]';
const OF_REST = `economy[area],"${UNALLOCATED}"`;
/** Kohdistamatta, while every area tells its own. */
const IS_OUT = `AND([@area]="${UNALLOCATED}",lines[silent]=0)`;
/** Lines of the area that are gone from Talous. */
const GONE = 'SUMIFS(lines[missed],lines[areaId],"="&[@id])';
const inState = (word: string): string => `COUNTIFS(${OF_AREA},economy[state],"${word}")`;
const PROPOSALS_UNREAD = `COUNTIFS(${OF_AREA},economy[proposalState],"${UNREAD}")+${GONE}`;
const ALL_PROPOSALS_UNREAD = `COUNTIF(economy[proposalState],"${UNREAD}")+SUM(lines[missed])`;
/** The division's net is a figure. */
const IS_FIGURE = `OR(lines[state]="${KNOWN}",lines[state]="${HALF}")`;

const varianceColumn = (key: string, heading: string, item: EconomyItem): Column<AreaNet> => {
  const known = `COUNTIFS(${OF_AREA},${ofItem(item)},economy[variance],${ANY_NUMBER})`;
  const unread = `COUNTIFS(${OF_AREA},${ofItem(item)},economy[state],"${UNREAD}")`;
  const sum = `SUMIFS(economy[variance],${OF_AREA},${ofItem(item)})`;
  const rest = (name: 'COUNTIFS' | 'SUMIFS'): string =>
    name === 'COUNTIFS'
      ? `COUNTIFS(${OF_REST},${ofItem(item)},economy[variance],${ANY_NUMBER})`
      : `SUMIFS(economy[variance],${OF_REST},${ofItem(item)})`;
  const count = `COUNTIFS(${ofItem(item)},economy[variance],${ANY_NUMBER})-(1-lines[inForce])*${rest('COUNTIFS')}`;
  return {
    key,
    heading,
    style: 'computedSigned',
    formula: `=IF(${IS_OUT},"",IF(${unread}>0,"${UNREAD}",IF(${known}=0,"",ROUND(${sum},2))))`,
    total: {
      style: 'totalSigned',
      formula: `=IF(${IS_FIGURE},IF(${count}=0,"${NOT_REPORTED}",ROUND(SUMIFS(economy[variance],${ofItem(item)})-(1-lines[inForce])*${rest('SUMIFS')},2)),lines[state])`,
    },
  };
};

const proposalColumn = (key: string, heading: string, item: EconomyItem): Column<AreaNet> => ({
  key,
  heading,
  style: 'computedSigned',
  formula: `=IF(${PROPOSALS_UNREAD}>0,"${UNREAD}",IF(COUNTIFS(${OF_AREA},${ofItem(item)},economy[proposal],${ANY_NUMBER})=0,"",ROUND(SUMIFS(economy[proposal],${OF_AREA},${ofItem(item)}),2)))`,
  total: {
    style: 'totalSigned',
    formula: `=IF(${ALL_PROPOSALS_UNREAD}>0,"${UNREAD}",IF(COUNTIFS(${ofItem(item)},economy[proposal],${ANY_NUMBER})=0,"",ROUND(SUMIFS(economy[proposal],${ofItem(item)}),2)))`,
  },
});

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
const AREA_STATE = `=IF(${IS_OUT},"",IF([@varianceNet]="${UNREAD}",${unreadWords(inState(UNREAD), GONE)},IF(ISNUMBER([@varianceNet]),IF(COUNTIFS(${OF_AREA},economy[areaState],"${HALF}")>0,${halfWords(`(${inState(NOT_REPORTED)}+${inState(BUDGET_MISSING)})`)},${directionWords('[@varianceNet]')}),IF([@varianceNet]="${BUDGET_MISSING}","${BUDGET_MISSING}","${NOT_REPORTED}"))))`;
const DIVISION_STATE = `=IFERROR(IF(lines[state]="${UNREAD}",${unreadWords('lines[unread]', 'lines[gone]')},IF(lines[state]="${HALF}",${halfWords('lines[empty]')},IF(lines[state]="${KNOWN}",${directionWords(total('varianceNet'))},lines[state]))),"${UNREAD}")`;

export const MARGIN_COLUMNS: Column<AreaNet>[] = [
  {
    key: 'id',
    heading: 'Tunnus',
    style: 'id',
    content: (area) => (area.id === '' ? BLANK : { kind: 'text', value: area.id }),
  },
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
    formula: `=IF(${IS_OUT},"",IF(${inState(UNREAD)}+${GONE}>0,"${UNREAD}",IF(AND(COUNT([@varianceRevenue],[@varianceExpense])=0,${inState(BUDGET_MISSING)}>0),"${BUDGET_MISSING}",${netOf('variance', own)})))`,
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
