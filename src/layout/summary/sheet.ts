/** Yhteenveto: a row a division and YHTEENSÄ, from the totals of the divisions' sheets, and the cover chart. */
import type { Report } from '../../report/model';
import { cellAddress, rangeAddress } from '../addresses';
import { BLANK, textContent } from '../table/cells';
import { divisionTables } from '../division/tables';
import { quoted, writeOut } from '../table/formulas';
import { divisionNames, SUMMARY_SHEET, type DivisionNames } from '../naming';
import {
  BUDGET_MISSING,
  DIRECTIONS,
  directionWords,
  HALF,
  NOT_REPORTED,
  SHEET_GONE,
  UNREAD,
} from '../state/words';
import { landscape } from '../looks/pages';
import type {
  BlockFlag,
  BlockPlan,
  CellContent,
  ChartPlan,
  PlannedCell,
  SheetPlan,
  TablePlan,
} from '../plan';
import { COLORS, type Look, type StyleName } from '../looks/styles';

const FIRST_COLUMN = 1;
const GROUP_ROW = 3;
const HEADING_ROW = 4;
const FIRST_ROW = 5;
const CHART_ROWS = 19;
const CHART_HEIGHT = 270;
const CHART_WIDTH = 800;

export const SUMMARY_KEY = 'summary';

/** What the table of findings must be called for its open rows to be counted here. */
export const FINDINGS_TABLE = 'findings';
/** The state of a finding that nobody has settled. */
export const OPEN_STATE = 'Avoin';
/** The names of the severities that are counted. */
const COUNTED_SEVERITIES = ['Virhe', 'Varoitus'];

interface SummaryColumn {
  key: string;
  /** The band above the headings; "" for none. */
  group: string;
  heading: string;
  style: StyleName;
  /** Of a division; `margin[#key]` names its totals, `{key}` another column of the row. */
  formula: string;
  /** YHTEENSÄ: the sum of the divisions when it is not told otherwise. */
  total?: string;
  /** What the total reads when no division has a figure. */
  nothing: string;
  /** The condition of a colour; `{key}` as above. */
  flag?: (look: NetLook) => string;
}

const NET_LOOKS = ['improves', 'weakens'] as const;
type NetLook = (typeof NET_LOOKS)[number];

const VARIANCE = 'Poikkeama talousarviosta, €';
const PROPOSAL = 'Muutosesitys, €';
const NET_EXPENDITURE =
  '=IF(ISNUMBER({varianceNet}),ROUND((0-{varianceNet})/1000,0),{varianceNet})';

const margin = (
  key: string,
  group: string,
  heading: string,
  rest: Partial<SummaryColumn> = {},
): SummaryColumn => ({
  key,
  group,
  heading,
  style: 'computedSigned',
  formula: `=IFERROR(margin[#${key}],"${UNREAD}")`,
  nothing: '',
  ...rest,
});

const signOf = (key: string, look: NetLook): string =>
  `ISNUMBER({${key}}),{${key}}${look === 'improves' ? '>' : '<'}0`;

const COLUMNS: SummaryColumn[] = [
  margin('varianceRevenue', VARIANCE, 'Tulot', { nothing: NOT_REPORTED }),
  margin('varianceExpense', VARIANCE, 'Menot', { nothing: NOT_REPORTED }),
  margin('varianceNet', VARIANCE, 'Toimintakate (+ = paranee)', {
    style: 'computedNet',
    nothing: NOT_REPORTED,
    flag: (look) => `={state}="${DIRECTIONS[look]}"`,
  }),
  {
    key: 'state',
    group: VARIANCE,
    heading: 'Tila',
    style: 'computedState',
    formula: `=IFERROR(margin[#state],"${SHEET_GONE}")`,
    nothing: NOT_REPORTED,
    flag: (look) => `={state}="${DIRECTIONS[look]}"`,
  },
  margin('proposalRevenue', PROPOSAL, 'Tulot'),
  margin('proposalExpense', PROPOSAL, 'Menot'),
  margin('proposalNet', PROPOSAL, 'Toimintakate (+ = paranee)', {
    style: 'computedNet',
    flag: (look) => `=AND(${signOf('proposalNet', look)})`,
  }),
  margin('unproposed', '', 'Esittämättä jäävä, € (+ = paranee)', {
    style: 'computedNet',
    flag: (look) => `=AND(${signOf('unproposed', look)},LEFT({state},${HALF.length})<>"${HALF}")`,
  }),
  {
    key: 'netExpenditure',
    group: '',
    heading: 'Nettomenojen ero, 1 000 € (+ = ylitys)',
    style: 'computedNet',
    formula: NET_EXPENDITURE,
    nothing: NOT_REPORTED,
  },
];

const WIDTHS = [2, 34, 16, 16, 18, 26, 16, 16, 18, 20, 20, 16];

export function summarySheet(report: Report, extra: SheetPlan[]): SheetPlan {
  const names = divisionNames(
    report,
    extra.map((sheet) => sheet.name),
  );
  const columns = [...COLUMNS, ...openFindings(extra)];
  const totalRow = FIRST_ROW + names.length;
  const chartRow = totalRow + 5;
  const dataRow = chartRow + CHART_ROWS + 1;
  const missing = names.map((_own, index) => cellAddress(dataRow + 1 + index, FIRST_COLUMN + 2));
  const table: BlockPlan = {
    key: 'table',
    row: GROUP_ROW,
    column: FIRST_COLUMN,
    cells: [
      groupRow(columns),
      headingRow(columns),
      ...names.map((own, index) => divisionRow(own, FIRST_ROW + index, columns)),
      totalCells(names.length, totalRow, columns),
    ],
    flags: columns.flatMap((column, index) => flagsOf(column, index, names.length + 1)),
  };
  return {
    key: SUMMARY_KEY,
    name: SUMMARY_SHEET,
    visibility: 'visible',
    columns: WIDTHS.map((width) => ({ width })),
    rowHeights: [{ row: HEADING_ROW, height: 46 }],
    freeze: { rows: FIRST_ROW, columns: FIRST_COLUMN + 1 },
    blocks: [
      titleBlock(report),
      table,
      noteBlock(totalRow + 1, missing),
      ...(names.length === 0 ? [] : [chartData(names.length, dataRow)]),
    ],
    tables: [],
    charts: names.length === 0 ? [] : [chart(names.length, chartRow, dataRow)],
    tabColor: COLORS.accent,
    page: landscape('a4', GROUP_ROW, HEADING_ROW),
    protect: false,
  };
}

/** The cell of a division's net variance, or of YHTEENSÄ for null; absolute, for names and links. */
export function netCell(report: Report, index: number | null): { row: number; column: number } {
  const row = FIRST_ROW + (index ?? report.divisions.length);
  return { row, column: columnOf('varianceNet') };
}

function columnOf(key: string): number {
  return FIRST_COLUMN + 1 + COLUMNS.findIndex((column) => column.key === key);
}

/** Counts the open findings of a division where the workbook has a table of findings. */
function openFindings(extra: SheetPlan[]): SummaryColumn[] {
  const table = extra
    .flatMap((sheet) => sheet.tables)
    .find((one: TablePlan) => one.key === FINDINGS_TABLE);
  const heading = (key: string): string | undefined =>
    table?.columns.find((column) => column.key === key)?.heading;
  const division = heading('division');
  const state = heading('state');
  const severity = heading('severity');
  if (!table || division === undefined || state === undefined || severity === undefined) return [];
  const count = (more: string): string =>
    COUNTED_SEVERITIES.map(
      (name) =>
        `COUNTIFS(${more}${table.name}[${severity}],${quoted(name)},${table.name}[${state}],${quoted(OPEN_STATE)})`,
    ).join('+');
  return [
    {
      key: 'openFindings',
      group: '',
      heading: 'Avoimet virheet ja varoitukset',
      style: 'computedMoney',
      formula: `=${count(`${table.name}[${division}],"="&{division},`)}`,
      total: `=${count('')}`,
      nothing: '',
    },
  ];
}

function titleBlock(report: Report): BlockPlan {
  const title = [report.municipality, report.title].filter((text) => text !== '').join(', ');
  return {
    key: 'title',
    row: 0,
    column: FIRST_COLUMN,
    cells: [
      [{ content: textContent(title), style: 'title' }],
      [
        {
          content: textContent(
            'Tilinpäätösennusteen poikkeama talousarviosta toimialoittain. Luvut seuraavat toimialojen välilehtiä.',
          ),
          style: 'subtitle',
        },
      ],
    ],
  };
}

function groupRow(columns: SummaryColumn[]): PlannedCell[] {
  return [
    { content: BLANK, style: 'blank' },
    ...columns.map(({ group }, index): PlannedCell => {
      if (group === '') return { content: BLANK, style: 'blank' };
      const first = columns[index - 1]?.group !== group;
      return { content: first ? textContent(group) : BLANK, style: 'headingGroup' };
    }),
  ];
}

function headingRow(columns: SummaryColumn[]): PlannedCell[] {
  return [
    { content: textContent('Toimiala'), style: 'heading' },
    ...columns.map(({ key, heading }): PlannedCell => ({
      content: textContent(heading),
      style: key === 'state' ? 'headingReason' : 'headingRight',
    })),
  ];
}

function divisionRow(own: DivisionNames, row: number, columns: SummaryColumn[]): PlannedCell[] {
  return [
    {
      content: { kind: 'text', value: own.title, link: { sheet: own.sheet, address: 'A1' } },
      style: 'labelLink',
    },
    ...columns.map(({ formula, style }): PlannedCell => ({
      content: formulaOf(writeOut(formula, null, divisionTables(own)), row),
      style,
    })),
  ];
}

/** `{key}` is the cell of that column on the row. */
function formulaOf(formula: string, row: number): CellContent {
  return {
    kind: 'formula',
    formula: formula.replace(/\{(\w+)\}/g, (_match, key: string) =>
      cellAddress(row, key === 'division' ? FIRST_COLUMN : columnOf(key)),
    ),
  };
}

function totalCells(count: number, row: number, columns: SummaryColumn[]): PlannedCell[] {
  // Of one division too a range: COUNTIF of some programs takes a lone cell for a value.
  const over = (key: string): string =>
    `${cellAddress(FIRST_ROW, columnOf(key))}:${cellAddress(FIRST_ROW + Math.max(count, 1) - 1, columnOf(key))}`;
  const covered = count === 0 ? '0' : `COUNT(${over('varianceNet')})`;
  return [
    {
      content: { kind: 'formula', formula: `="YHTEENSÄ ("&${covered}&"/${count} toimialaa)"` },
      style: 'totalText',
    },
    ...columns.map((column): PlannedCell => {
      const { key, nothing, style } = column;
      const formula = column.total ?? (count === 0 ? `="${nothing}"` : totalOf(column, over));
      const isText = key === 'state';
      return {
        content: formulaOf(formula, row),
        style: isText ? 'totalState' : style === 'computedMoney' ? 'totalMoney' : 'totalSigned',
      };
    }),
  ];
}

/** YHTEENSÄ; `over` is a column's cells of the divisions. */
function totalOf({ key, formula, nothing }: SummaryColumn, over: (key: string) => string): string {
  if (key === 'netExpenditure') return formula;
  if (key === 'state') {
    const open = [UNREAD, HALF].map((word) => `COUNTIF(${over(key)},"${word}*")`).join('+');
    return `=IF(ISNUMBER({varianceNet}),IF(${open}>0,"${HALF}",${directionWords('{varianceNet}')}),{varianceNet})`;
  }
  const isVariance = key.startsWith('variance');
  const none = isVariance ? whyNoSum(over('state')) : `"${nothing}"`;
  const sum = `IF(COUNT(${over(key)})=0,${none},ROUND(SUM(${over(key)}),2))`;
  // An unread division is not in the sum of variances, and Tila says so; a proposal that nobody can
  // read leaves no sum of proposals.
  return isVariance ? `=${sum}` : `=IF(COUNTIF(${over(key)},"${UNREAD}")>0,"${UNREAD}",${sum})`;
}

/** Where no division has a figure: that something cannot be read is never told as silence. */
function whyNoSum(states: string): string {
  const has = (word: string): string => `COUNTIF(${states},"${word}")>0`;
  return `IF(${has(`${UNREAD}*`)},"${UNREAD}",IF(${has(BUDGET_MISSING)},"${BUDGET_MISSING}","${NOT_REPORTED}"))`;
}

function flagsOf({ key, flag }: SummaryColumn, index: number, rowCount: number): BlockFlag[] {
  if (!flag) return [];
  const area = { row: FIRST_ROW - GROUP_ROW, column: index + 1, rowCount, columnCount: 1 };
  const conditions: [Look, string][] = NET_LOOKS.map((look) => [look, flag(look)]);
  conditions.push(['warning', `=LEFT({${key}},${UNREAD.length})="${UNREAD}"`]);
  return conditions.map(([look, formula]) => ({
    key: `${key}.${look}`,
    formula: formula.replace(/\{(\w+)\}/g, (_match, other: string) =>
      cellAddress(FIRST_ROW, columnOf(other)),
    ),
    look,
    ...area,
  }));
}

/**
 * What is missing from the sum, in words, and the signs; beside the labels, which stay where they are
 * when the figures are scrolled, since a long text is cut where they end.
 */
function noteBlock(row: number, missing: string[]): BlockPlan {
  const all = missing.join('&') || '""';
  return {
    key: 'note',
    row,
    column: FIRST_COLUMN + 1,
    cells: [
      [
        {
          content: { kind: 'formula', formula: `=IF(${all}="","","Puuttuu: "&${all})` },
          style: 'checkedState',
        },
      ],
      [
        {
          content: textContent(
            'Tulot ja menot: + = määrä kasvaa. Toimintakate: + = paranee. Nettomenot: + = ylitys.',
          ),
          style: 'note',
        },
      ],
      [
        {
          content: textContent(
            `Summassa ei ole mukana ”${NOT_REPORTED}” (toimiala ei ole ilmoittanut lukuja) eikä ”${UNREAD}” (solua ei voi lukea luvuksi, tai rivi tai välilehti on poistettu). ”${HALF}” on summassa, mutta siitä puuttuu lukuja.`,
          ),
          style: 'note',
        },
      ],
    ],
  };
}

/** "Perusturva: 1 luku lukematta. ", from the cells of a division's name and state; "" where nothing is missing. */
function missingWords(name: string, state: string): string {
  const rest = `MID(${state},${UNREAD.length + 3},200)`;
  return `=IF(LEFT(${state},${UNREAD.length})="${UNREAD}",${name}&": "&IF(${rest}="","${UNREAD}",${rest})&". ",IF(OR(LEFT(${state},${HALF.length})="${HALF}",${state}="${BUDGET_MISSING}"),${name}&": "&${state}&". ",IF(${state}="${NOT_REPORTED}",${name}&" ei ole ilmoittanut lukuja. ","")))`;
}

/** The figures that the chart draws: a division without a figure has a blank, so no bar. */
function chartData(count: number, row: number): BlockPlan {
  const cells: PlannedCell[][] = [
    [
      { content: textContent('Kuvion tiedot'), style: 'chartText' },
      { content: textContent('Nettomenot, 1 000 €'), style: 'chartText' },
      { content: textContent('Mitä puuttuu'), style: 'chartText' },
    ],
  ];
  for (let index = 0; index <= count; index++) {
    const label = cellAddress(FIRST_ROW + index, FIRST_COLUMN);
    const value = cellAddress(FIRST_ROW + index, columnOf('netExpenditure'));
    const state = cellAddress(FIRST_ROW + index, columnOf('state'));
    const isHalf = `LEFT(${state},${HALF.length})="${HALF}"`;
    cells.push([
      {
        content: {
          kind: 'formula',
          formula: `=${label}&IF(ISNUMBER(${value}),IF(${isHalf}," (${HALF})",IF(${value}=0," (0)",""))," ("&${value}&")")`,
        },
        style: 'chartText',
      },
      {
        content: { kind: 'formula', formula: `=IF(ISNUMBER(${value}),${value},"")` },
        style: 'chartNumber',
      },
      index < count
        ? {
            content: { kind: 'formula', formula: missingWords(label, state) },
            style: 'chartText',
          }
        : { content: BLANK, style: 'chartText' },
    ]);
  }
  return { key: 'chartData', row, column: FIRST_COLUMN, cells };
}

function chart(count: number, row: number, dataRow: number): ChartPlan {
  return {
    key: 'netExpenditure',
    title: 'Tilinpäätösarvion ja talousarvion erotus (nettomenot, 1 000 €, + = ylitys)',
    kind: 'columnClustered',
    categories: rangeAddress(dataRow + 1, FIRST_COLUMN, count + 1, 1),
    values: rangeAddress(dataRow + 1, FIRST_COLUMN + 1, count + 1, 1),
    seriesName: 'Nettomenot, 1 000 €',
    valueFormat: '#,##0;-#,##0;',
    color: COLORS.accent,
    row,
    column: FIRST_COLUMN,
    width: CHART_WIDTH,
    height: CHART_HEIGHT,
    altText:
      'Pylväskuvio: nettomenojen ero talousarvioon toimialoittain ja yhteensä, tuhansina euroina. Luvut ovat kuvion alla olevassa taulukossa.',
  };
}
