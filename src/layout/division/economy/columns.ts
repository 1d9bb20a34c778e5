/** Talous: two rows a result area, inputs and what is computed of them. */
import type { EconomyLine } from '../../../report/line';
import {
  ECONOMY_INPUTS,
  ECONOMY_ITEMS,
  type EconomyInput,
  type EconomyItem,
} from '../../../report/model';
import { decimalStyle, figureContent, textContent } from '../../table/cells';
import {
  decimalsFlag,
  idColumn,
  NUMBER_EXPECTED,
  type Column,
  type Flag,
} from '../../table/columns';
import {
  ANY_NUMBER,
  BUDGET_MISSING,
  COMPUTED_LINE,
  HALF,
  KNOWN,
  NOT_REPORTED,
  STATED_LINE,
  UNREAD,
} from '../../state/words';

/** Erä as the sheet says it. */
export const ITEM_NAMES: Record<EconomyItem, string> = { revenue: 'Tulot', expense: 'Menot' };

/** Excel tells a date from another number only by how the cell shows it. */
const isNoDate = (cell: string): string => `IFERROR(LEFT(CELL("format",${cell}),1),"")<>"D"`;
/** A number that is not shown as a date. */
const isNumber = (cell: string): string => `AND(ISNUMBER(${cell}),${isNoDate(cell)})`;
/** The same, or nothing; an error value stays an error. */
const isNumberOrBlank = (cell: string): string =>
  `IF(ISNUMBER(${cell}),${isNoDate(cell)},${cell}="")`;

/** A cell of an input that holds something else than a number, whatever it shows. */
const unreadFlag = (key: EconomyInput): Flag => ({
  key: `${key}.unread`,
  formula: `=IFERROR(NOT(${isNumberOrBlank(`{${key}}`)}),TRUE)`,
  look: 'warning',
});

const money = (key: EconomyInput, heading: string): Column<EconomyLine> => ({
  key,
  heading,
  style: 'inputMoney',
  content: (line) => figureContent(line[key]),
  cellStyle: (line) => decimalStyle(line[key], 'inputDecimals'),
  validation: NUMBER_EXPECTED,
  flags: [decimalsFlag(key), unreadFlag(key)],
});

const signed = (key: EconomyInput, heading: string): Column<EconomyLine> => ({
  key,
  heading,
  style: 'inputSigned',
  content: (line) => figureContent(line[key]),
  validation: NUMBER_EXPECTED,
  flags: [unreadFlag(key)],
});

const HAS_ITEM = `OR([@item]="${ITEM_NAMES.revenue}",[@item]="${ITEM_NAMES.expense}")`;
const ALL_INPUTS = ECONOMY_INPUTS.map((input) => `[@${input}]`).join(',');

const AMENDED_BUDGET = `=IFERROR(IF(AND(${isNumberOrBlank('[@originalBudget]')},${isNumberOrBlank('[@budgetChanges]')}),IF(ISNUMBER([@originalBudget]),ROUND(SUM([@originalBudget],[@budgetChanges]),2),""),"${UNREAD}"),"${UNREAD}")`;

/** The order is the contract's: computed, stated, unread, budget missing, silent. */
const VARIANCE = `=IFERROR(IF(${HAS_ITEM},IF(AND(${isNumber('[@forecast]')},ISNUMBER([@amendedBudget])),ROUND([@forecast]-[@amendedBudget],2),IF(${isNumber('[@statedVariance]')},[@statedVariance],IF(AND(${isNumberOrBlank('[@forecast]')},[@statedVariance]="",[@amendedBudget]<>"${UNREAD}"),IF(ISNUMBER([@forecast]),"${BUDGET_MISSING}",""),"${UNREAD}"))),IF(COUNTA(${ALL_INPUTS})=0,"","${UNREAD}")),"${UNREAD}")`;

const STATE = `=IF(ISNUMBER([@variance]),IF(AND(ISNUMBER([@amendedBudget]),${isNumber('[@forecast]')}),"${COMPUTED_LINE}","${STATED_LINE}"),IF([@variance]<>"",[@variance],IF(COUNTA([@area],[@item])=0,"","${NOT_REPORTED}")))`;

const OF_AREA = 'economy[area],"="&[@area]';
const inState = (word: string): string => `COUNTIFS(${OF_AREA},economy[state],"${word}")`;
const toldOf = (item: EconomyItem): string =>
  `COUNTIFS(${OF_AREA},economy[item],"${ITEM_NAMES[item]}",economy[variance],${ANY_NUMBER})`;

/** Lines of the area that are deleted. */
const GONE = 'SUMIFS(lines[missed],lines[label],"="&[@area])';

/** Stated of one side only is known, since prose tells one side; computed of one side only is half. */
const AREA_STATE = `=IF([@state]="","",IF(${inState(UNREAD)}+${GONE}>0,"${UNREAD}",IF(${toldOf('revenue')}+${toldOf('expense')}=0,IF(${inState(BUDGET_MISSING)}>0,"${BUDGET_MISSING}","${NOT_REPORTED}"),IF(${inState(BUDGET_MISSING)}>0,"${HALF}",IF(AND(${toldOf('revenue')}>0,${toldOf('expense')}>0),"${KNOWN}",IF(${inState(COMPUTED_LINE)}>0,"${HALF}","${KNOWN}"))))))`;

const PROPOSAL_STATE = `=IFERROR(IF(${isNumberOrBlank('[@proposal]')},IF(AND(ISNUMBER([@proposal]),NOT(${HAS_ITEM})),"${UNREAD}",""),"${UNREAD}"),"${UNREAD}")`;

export const ECONOMY_COLUMNS: Column<EconomyLine>[] = [
  idColumn((line) => line.id),
  {
    key: 'area',
    heading: 'Tulosalue',
    style: 'inputText',
    content: (line) => textContent(line.label),
    flags: [{ key: 'area.repeated', formula: '={area}={area-above}', look: 'muted' }],
  },
  {
    key: 'item',
    heading: 'Erä',
    style: 'inputText',
    content: (line) => textContent(line.unreadItem ?? ITEM_NAMES[line.item]),
    validation: {
      kind: 'list',
      choices: ECONOMY_ITEMS.map((item) => ITEM_NAMES[item]),
      title: 'Erä',
      message: 'Rivi lasketaan mukaan, kun eränä on Tulot tai Menot.',
    },
  },
  money('originalBudget', 'Alkuperäinen TA'),
  signed('budgetChanges', 'TA-muutokset'),
  {
    key: 'amendedBudget',
    heading: 'Muutettu TA',
    style: 'computedMoney',
    formula: AMENDED_BUDGET,
  },
  money('actual', 'Toteuma'),
  {
    key: 'actualShare',
    heading: 'Tot-%',
    style: 'computedPercent',
    formula: `=IF(AND(ISNUMBER([@amendedBudget]),${isNumber('[@actual]')}),IF([@amendedBudget]=0,"",[@actual]/[@amendedBudget]),"")`,
  },
  money('forecast', 'TP-ennuste'),
  signed('statedVariance', 'Ennustepoikkeama'),
  {
    key: 'variance',
    heading: 'Poikkeama',
    style: 'computedSigned',
    formula: VARIANCE,
    flags: [
      {
        key: 'variance.open',
        formula: `=OR({variance}="${BUDGET_MISSING}",{variance}="${UNREAD}")`,
        look: 'warning',
      },
    ],
  },
  signed('proposal', 'Muutosesitys'),
  {
    key: 'budgetAfterChange',
    heading: 'TA muutoksen jälkeen',
    style: 'computedMoney',
    formula: `=IF([@proposalState]="${UNREAD}","${UNREAD}",IF(ISNUMBER([@amendedBudget]),ROUND(SUM([@amendedBudget],[@proposal]),2),[@amendedBudget]))`,
  },
  {
    key: 'unproposed',
    heading: 'Esittämättä',
    style: 'computedSigned',
    formula: `=IF(OR([@variance]="${UNREAD}",[@proposalState]="${UNREAD}"),"${UNREAD}",IF(OR([@variance]="${BUDGET_MISSING}",COUNT([@variance],[@proposal])=0),"",ROUND(SUM([@variance])-SUM([@proposal]),2)))`,
  },
  {
    key: 'source',
    heading: 'Lähde',
    style: 'inputText',
    content: (line) => textContent(line.source),
  },
  {
    key: 'reason',
    heading: 'Peruste',
    style: 'inputText',
    content: (line) => textContent(line.reason),
  },
  { key: 'state', heading: 'Rivin tila', style: 'computedLabel', formula: STATE },
  { key: 'areaState', heading: 'Tulosalueen tila', style: 'computedLabel', formula: AREA_STATE },
  {
    key: 'proposalState',
    heading: 'Esityksen tila',
    style: 'computedLabel',
    formula: PROPOSAL_STATE,
  },
];

export const ECONOMY_LEGEND =
  'Euroa. Tulot ja menot: + = määrä kasvaa. Poikkeama = TP-ennuste − Muutettu TA, ja jos niitä ei ole, Ennustepoikkeama.';
