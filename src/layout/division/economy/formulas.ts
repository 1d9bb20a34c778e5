/** What Talous computes of a line, and how far its area is known; keys as in table/formulas.ts. */
import { ECONOMY_INPUTS, type EconomyItem } from '../../../report/model';
import {
  BUDGET_MISSING,
  COMPUTED_LINE,
  HALF,
  KNOWN,
  NOT_REPORTED,
  STATED_LINE,
  UNREAD,
} from '../../state/words';
import {
  countLines,
  goneLines,
  HAS_VARIANCE,
  inState,
  ITEM_NAMES,
  OF_OWN_AREA,
  ofItem,
  OWN_AREA,
} from './criteria';

/** Excel tells a date from another number only by how the cell shows it. */
const isNoDate = (cell: string): string => `IFERROR(LEFT(CELL("format",${cell}),1),"")<>"D"`;
/** A number that is not shown as a date. */
const isNumber = (cell: string): string => `AND(ISNUMBER(${cell}),${isNoDate(cell)})`;
/** The same, or nothing; an error value stays an error. */
export const isNumberOrBlank = (cell: string): string =>
  `IF(ISNUMBER(${cell}),${isNoDate(cell)},${cell}="")`;

const HAS_ITEM = `OR([@item]="${ITEM_NAMES.revenue}",[@item]="${ITEM_NAMES.expense}")`;
const ALL_INPUTS = ECONOMY_INPUTS.map((input) => `[@${input}]`).join(',');

export const AMENDED_BUDGET = `=IFERROR(IF(AND(${isNumberOrBlank('[@originalBudget]')},${isNumberOrBlank('[@budgetChanges]')}),IF(ISNUMBER([@originalBudget]),ROUND(SUM([@originalBudget],[@budgetChanges]),2),""),"${UNREAD}"),"${UNREAD}")`;

/** The order is the contract's: computed, stated, unread, budget missing, silent. */
export const VARIANCE = `=IFERROR(IF(${HAS_ITEM},IF(AND(${isNumber('[@forecast]')},ISNUMBER([@amendedBudget])),ROUND([@forecast]-[@amendedBudget],2),IF(${isNumber('[@statedVariance]')},[@statedVariance],IF(AND(${isNumberOrBlank('[@forecast]')},[@statedVariance]="",[@amendedBudget]<>"${UNREAD}"),IF(ISNUMBER([@forecast]),"${BUDGET_MISSING}",""),"${UNREAD}"))),IF(COUNTA(${ALL_INPUTS})=0,"","${UNREAD}")),"${UNREAD}")`;

export const STATE = `=IF(ISNUMBER([@variance]),IF(AND(ISNUMBER([@amendedBudget]),${isNumber('[@forecast]')}),"${COMPUTED_LINE}","${STATED_LINE}"),IF([@variance]<>"",[@variance],IF(COUNTA([@area],[@item])=0,"","${NOT_REPORTED}")))`;

const linesIn = (word: string): string => countLines(OF_OWN_AREA, inState(word));
const figuresOf = (item: EconomyItem): string =>
  countLines(OF_OWN_AREA, ofItem(item), HAS_VARIANCE);

/** Lines of the area that are deleted. */
const GONE = goneLines('label', OWN_AREA);

/** Stated of one side only is known, since prose tells one side; computed of one side only is half. */
export const AREA_STATE = `=IF([@state]="","",IF(${linesIn(UNREAD)}+${GONE}>0,"${UNREAD}",IF(${figuresOf('revenue')}+${figuresOf('expense')}=0,IF(${linesIn(BUDGET_MISSING)}>0,"${BUDGET_MISSING}","${NOT_REPORTED}"),IF(${linesIn(BUDGET_MISSING)}>0,"${HALF}",IF(AND(${figuresOf('revenue')}>0,${figuresOf('expense')}>0),"${KNOWN}",IF(${linesIn(COMPUTED_LINE)}>0,"${HALF}","${KNOWN}"))))))`;

export const PROPOSAL_STATE = `=IFERROR(IF(${isNumberOrBlank('[@proposal]')},IF(AND(ISNUMBER([@proposal]),NOT(${HAS_ITEM})),"${UNREAD}",""),"${UNREAD}"),"${UNREAD}")`;

export const ACTUAL_SHARE = `=IF(AND(ISNUMBER([@amendedBudget]),${isNumber('[@actual]')}),IF([@amendedBudget]=0,"",[@actual]/[@amendedBudget]),"")`;

export const BUDGET_AFTER_CHANGE = `=IF([@proposalState]="${UNREAD}","${UNREAD}",IF(ISNUMBER([@amendedBudget]),ROUND(SUM([@amendedBudget],[@proposal]),2),[@amendedBudget]))`;

export const UNPROPOSED = `=IF(OR([@variance]="${UNREAD}",[@proposalState]="${UNREAD}"),"${UNREAD}",IF(OR([@variance]="${BUDGET_MISSING}",COUNT([@variance],[@proposal])=0),"",ROUND(SUM([@variance])-SUM([@proposal]),2)))`;
