/** The columns of Yhteenveto after the division's name: its net, its proposal, what is open. */
import { OPEN_STATE, SEVERITY_NAMES } from '../findings/columns';
import type { StyleName } from '../looks/styles';
import {
  BUDGET_MISSING,
  DIRECTIONS,
  directionWords,
  HALF,
  NOT_REPORTED,
  SHEET_GONE,
  UNREAD,
} from '../state/words';
import { quoted } from '../table/formulas';

export interface SummaryColumn {
  key: string;
  /** The band above the headings; "" for none. */
  group: string;
  heading: string;
  width: number;
  style: StyleName;
  /** Of a division; `margin[#key]` names its totals, `{key}` another column of the row. */
  formula: string;
  /** YHTEENSÄ; `over` is a column's cells of the divisions. */
  total: (over: (key: string) => string) => string;
  /** What YHTEENSÄ reads in a report without divisions; null: its formula all the same. */
  nothing: string | null;
  /** The condition of a colour; `{key}` as above. */
  flag?: (look: NetLook) => string;
  /** Only where the workbook has a table of findings. */
  ofFindings?: boolean;
}

export const NET_LOOKS = ['improves', 'weakens'] as const;
export type NetLook = (typeof NET_LOOKS)[number];

const VARIANCE = 'Poikkeama talousarviosta, €';
const PROPOSAL = 'Muutosesitys, €';
const NET_EXPENDITURE =
  '=IF(ISNUMBER({varianceNet}),ROUND((0-{varianceNet})/1000,0),{varianceNet})';

/** `nothing` is what stands where no cell has a figure, a formula's part. */
const sumOf = (cells: string, nothing: string): string =>
  `IF(COUNT(${cells})=0,${nothing},ROUND(SUM(${cells}),2))`;

/** Where no division has a figure: that something cannot be read is never told as silence. */
function whyNoSum(states: string): string {
  const has = (word: string): string => `COUNTIF(${states},"${word}")>0`;
  return `IF(${has(`${UNREAD}*`)},"${UNREAD}",IF(${has(BUDGET_MISSING)},"${BUDGET_MISSING}","${NOT_REPORTED}"))`;
}

const signOf = (key: string, look: NetLook): string =>
  `ISNUMBER({${key}}),{${key}}${look === 'improves' ? '>' : '<'}0`;

const isDirection = (look: NetLook): string => `={state}="${DIRECTIONS[look]}"`;

/** The total of a division's Toimintakate. */
const ofMargin = <Key extends string>(key: Key, heading: string, width: number) => ({
  key,
  heading,
  width,
  style: 'computedSigned' as StyleName,
  formula: `=IFERROR(margin[#${key}],"${UNREAD}")`,
});

/** An unread division is not in the sum, and Tila says so. */
const variance = <Key extends string>(key: Key, heading: string, width: number) => ({
  ...ofMargin(key, heading, width),
  group: VARIANCE,
  total: (over: (key: string) => string) => `=${sumOf(over(key), whyNoSum(over('state')))}`,
  nothing: NOT_REPORTED,
});

/** A proposal that nobody can read leaves no sum of proposals. */
const proposal = <Key extends string>(
  key: Key,
  heading: string,
  width: number,
  group = PROPOSAL,
) => ({
  ...ofMargin(key, heading, width),
  group,
  total: (over: (key: string) => string) =>
    `=IF(COUNTIF(${over(key)},"${UNREAD}")>0,"${UNREAD}",${sumOf(over(key), '""')})`,
  nothing: '',
});

/** Open errors and warnings; `more` is a further criterion of COUNTIFS. */
const openFindings = (more: string): string =>
  [SEVERITY_NAMES.error, SEVERITY_NAMES.warning]
    .map(
      (name) =>
        `COUNTIFS(${more}findings[severity],${quoted(name)},findings[state],${quoted(OPEN_STATE)})`,
    )
    .join('+');

export const COLUMNS = [
  variance('varianceRevenue', 'Tulot', 16),
  variance('varianceExpense', 'Menot', 16),
  {
    ...variance('varianceNet', 'Toimintakate (+ = paranee)', 18),
    style: 'computedNet',
    flag: isDirection,
  },
  {
    key: 'state',
    group: VARIANCE,
    heading: 'Tila',
    width: 26,
    style: 'computedState',
    formula: `=IFERROR(margin[#state],"${SHEET_GONE}")`,
    total: (over) => {
      const open = [UNREAD, HALF].map((word) => `COUNTIF(${over('state')},"${word}*")`).join('+');
      return `=IF(ISNUMBER({varianceNet}),IF(${open}>0,"${HALF}",${directionWords('{varianceNet}')}),{varianceNet})`;
    },
    nothing: NOT_REPORTED,
    flag: isDirection,
  },
  proposal('proposalRevenue', 'Tulot', 16),
  proposal('proposalExpense', 'Menot', 16),
  {
    ...proposal('proposalNet', 'Toimintakate (+ = paranee)', 18),
    style: 'computedNet',
    flag: (look) => `=AND(${signOf('proposalNet', look)})`,
  },
  {
    ...proposal('unproposed', 'Esittämättä jäävä, € (+ = paranee)', 20, ''),
    style: 'computedNet',
    flag: (look) => `=AND(${signOf('unproposed', look)},LEFT({state},${HALF.length})<>"${HALF}")`,
  },
  {
    key: 'netExpenditure',
    group: '',
    heading: 'Nettomenojen ero, 1 000 € (+ = ylitys)',
    width: 20,
    style: 'computedNet',
    formula: NET_EXPENDITURE,
    total: () => NET_EXPENDITURE,
    nothing: NOT_REPORTED,
  },
  {
    key: 'openFindings',
    group: '',
    heading: 'Avoimet virheet ja varoitukset',
    width: 16,
    style: 'computedMoney',
    formula: `=${openFindings('findings[division],"="&{division},')}`,
    total: () => `=${openFindings('')}`,
    nothing: null,
    ofFindings: true,
  },
] as const satisfies SummaryColumn[];

export type SummaryKey = (typeof COLUMNS)[number]['key'];
