/** Toimintakate: a row a result area, all computed from Talous; this is the net that follows every edit. */
import type { AreaMargin } from '../report/margin';
import type { EconomyItem } from '../report/model';
import { BLANK } from './cells';
import { netFlags, type Column } from './columns';
import { ITEM_NAMES } from './economy';

/** What a division's total reads when it reports no figure. */
export const NOT_REPORTED = 'ei ilmoitettu';

/** Every number is above this and no text is: counts the figures among texts. */
const ANY_NUMBER = '">-1E+15"';

type Part = 'variance' | 'proposal';

const sumColumn = (
  key: string,
  heading: string,
  part: Part,
  item: EconomyItem,
): Column<AreaMargin> => {
  const ofItem = `economy[item],"${ITEM_NAMES[item]}"`;
  const ofArea = 'economy[area],"="&[@area]';
  return {
    key,
    heading,
    style: 'computedSigned',
    formula: `=IF(COUNTIFS(${ofArea},${ofItem},economy[${part}],${ANY_NUMBER})=0,"",ROUND(SUMIFS(economy[${part}],${ofArea},${ofItem}),2))`,
    total: {
      style: 'totalSigned',
      formula: `=IF(COUNTIFS(${ofItem},economy[${part}],${ANY_NUMBER})=0,"${nothing(part)}",ROUND(SUMIFS(economy[${part}],${ofItem}),2))`,
    },
  };
};

/** A variance that nobody states is not known; a proposal that is not there is not made. */
function nothing(part: Part): string {
  return part === 'variance' ? NOT_REPORTED : '';
}

const netColumn = (key: string, heading: string, part: Part): Column<AreaMargin> => {
  const revenue = `${part}Revenue`;
  const expense = `${part}Expense`;
  const total = (name: string): string => `margin[#${name}]`;
  return {
    key,
    heading,
    style: 'computedNet',
    formula: `=IF(COUNT([@${revenue}],[@${expense}])=0,"",ROUND(SUM([@${revenue}])-SUM([@${expense}]),2))`,
    flags: netFlags(key),
    total: {
      style: 'totalSigned',
      formula: `=IF(COUNT(${total(revenue)},${total(expense)})=0,"${nothing(part)}",ROUND(SUM(${total(revenue)})-SUM(${total(expense)}),2))`,
    },
  };
};

export const MARGIN_COLUMNS: Column<AreaMargin>[] = [
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
    formula: '=IFERROR(INDEX(economy[area],MATCH([@id],economy[id],0)),"")',
    total: { style: 'totalText', text: 'Toimiala yhteensä' },
  },
  sumColumn('varianceRevenue', 'Tulojen poikkeama', 'variance', 'revenue'),
  sumColumn('varianceExpense', 'Menojen poikkeama', 'variance', 'expense'),
  netColumn('varianceNet', 'Toimintakatteen poikkeama (+ = paranee)', 'variance'),
  sumColumn('proposalRevenue', 'Esityksen tulot', 'proposal', 'revenue'),
  sumColumn('proposalExpense', 'Esityksen menot', 'proposal', 'expense'),
  netColumn('proposalNet', 'Esityksen toimintakate (+ = paranee)', 'proposal'),
  {
    key: 'unproposed',
    heading: 'Esittämättä jäävä (+ = paranee)',
    style: 'computedNet',
    formula:
      '=IF(COUNT([@varianceNet],[@proposalNet])=0,"",ROUND(SUM([@varianceNet])-SUM([@proposalNet]),2))',
    flags: netFlags('unproposed'),
    total: {
      style: 'totalSigned',
      formula:
        '=IF(COUNT(margin[#varianceNet],margin[#proposalNet])=0,"",ROUND(SUM(margin[#varianceNet])-SUM(margin[#proposalNet]),2))',
    },
  },
];

export const MARGIN_LEGEND =
  'Euroa. Lasketaan Talous-taulukosta. Toimintakate = tulot − menot; + = paranee, − = heikkenee.';
