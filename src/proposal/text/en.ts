/** The paper in English, for readers outside. Names and quotations stay as they are. */
import type { EconomyItem } from '../../report/model';
import type { CountedInput } from '../places';
import { formatNumber } from '../../report/printed';
import type { Amounts } from '../amounts';
import type { BindingItem, BindingLevel } from '../settings';
import type { Stage } from '../versions';
import type { PaperText } from './fi';

const LOCALE = 'en-GB';
const euros = (amount: number): string =>
  `EUR\u00a0${formatNumber(Math.abs(amount), { locale: LOCALE })}`;
const list = (parts: string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

function changeWords({ revenue, expense }: Amounts): string {
  const verb = (amount: number): string => (amount > 0 ? 'increased' : 'reduced');
  const parts: string[] = [];
  if (revenue !== 0) {
    parts.push(`estimated revenue is ${verb(revenue)} by ${euros(revenue)}`);
  }
  if (expense !== 0) parts.push(`the appropriation is ${verb(expense)} by ${euros(expense)}`);
  return list(parts);
}

function netWords(net: number): string {
  if (net === 0) return 'the operating margin does not change';
  return `the operating margin ${net > 0 ? 'improves' : 'weakens'} by ${euros(net)}`;
}

const BODIES = {
  city: {
    executive: 'The City Board',
    executiveTo: 'the City Board',
    council: 'the City Council',
    councilOf: 'City Council',
    whole: 'Whole city',
  },
  municipality: {
    executive: 'The Municipal Board',
    executiveTo: 'the Municipal Board',
    council: 'the Municipal Council',
    councilOf: 'Municipal Council',
    whole: 'Whole municipality',
  },
};

const LEVELS: Record<BindingLevel, string> = {
  division: 'division',
  resultArea: 'result area',
  project: 'project',
};
const ITEMS: Record<BindingItem, string> = {
  gross: 'expenditure and revenue separately (gross)',
  net: 'operating margin (net)',
};
const STAGES: Record<Stage, string> = {
  board: 'proposed by the committee',
  executive: 'proposed by the board',
  council: 'decided by the council',
};

const ITEM_NAMES: Record<EconomyItem, string> = { revenue: 'revenue', expense: 'expense' };
const INPUT_NAMES: Record<CountedInput, string> = {
  originalBudget: 'original budget',
  budgetChanges: 'budget changes',
  forecast: 'forecast',
  statedVariance: 'stated variance',
  proposal: 'proposed change',
};

export const en: PaperText = {
  locale: LOCALE,
  language: 'en-GB',
  stamp: 'DRAFT',
  title: (year) => `Amendments to the budget for ${year}`,
  basis: (title) => `Based on the report: ${title}.`,
  diary: 'Register number: ',
  preparer: 'Prepared by: ',
  fill: 'to be filled in',

  fields: {
    diary: 'register number',
    preparer: 'prepared by',
    legalBasis: 'legal basis',
    cover: 'funding: savings, added revenue, cash or borrowing',
    meeting: 'date of meeting and section',
    council: 'the council’s decision and section, completed by the minutes secretary',
    appendices: 'other appendices',
    marginAfter: 'operating margin after the changes',
    annualMarginChange: 'change in the annual margin',
    annualMarginAfter: 'annual margin after the changes',
    resultChange: 'change in the result',
    resultAfter: 'result for the year after the changes',
    financingChange: 'change in financing',
    financingAfter: 'cash or loans after the changes',
    goals: 'effect on the goals approved by the council',
    boardHandling: 'consideration by the committee, date and section',
  },
  reasonField: 'reason',
  bindingField: 'binding level, to be confirmed from the budget',
  boardField: 'committee',

  headings: {
    decision: 'Proposed decision',
    law: 'Legal basis',
    changes: 'Proposed changes',
    budgetPlan: 'Changes to the committees’ own plans',
    effects: 'Effect on annual margin, result and financing',
    reasons: 'Reasons',
    goals: 'Effect on goals and indicators',
    measures: 'Measures and risks',
    unproposed: 'Forecast but not proposed',
    earlier: 'Earlier consideration',
    appendices: 'Appendices',
  },
  measures: 'Measures',
  risks: 'Risks and conditions',

  table: (number, caption) => `Table ${number}. ${caption}`,
  altText: (caption, rows, columns) =>
    `${caption}. The table has ${rows} rows and ${columns} columns; the first row is the header.`,
  columns: {
    area: 'Division and result area',
    revenue: 'Revenue',
    expense: 'Expenditure',
    net: 'Operating margin',
    netExpenditure: 'Net expenditure',
    original: 'Original budget',
    changes: 'Budget changes',
    amended: 'Amended budget',
    proposal: 'Proposed change',
    after: 'Budget after change',
    unproposed: 'Not proposed',
    reason: 'Reason',
    item: 'Item',
    change: 'Change',
    afterChanges: 'After the changes',
    indicator: 'Indicator',
    difference: 'Difference',
    meeting: 'Meeting',
    section: '§',
    subject: 'Subject',
    before: 'Before',
    now: 'Now',
  },
  captions: {
    changes: (year) => `Proposed budget changes ${year}`,
    budgetPlan: 'Changes to the committees’ own plans, decided by the committee',
    budget: (year) => `The budget for ${year} before and after the changes`,
    effects: 'Effect of the changes',
    indicators: (percent) =>
      `Indicators whose forecast differs from the budget by at least ${percent}%`,
    unproposed: 'From proposal to forecast',
    earlier: (year) => `The council’s earlier changes to the budget for ${year}`,
    versions: 'Changes since the previous proposal',
  },
  unit: { eur: 'Figures in euros.', teur: 'Figures in thousands of euros.' },
  signs: {
    net: 'Revenue and expenditure: + = increase, − = decrease. Operating margin: + = improves, − = weakens.',
    netExpenditure:
      'Revenue and expenditure: + = increase, − = decrease. Net expenditure: + = grows, − = falls.',
  },
  sumOf: (division) => `${division}, total`,
  total: 'Total',
  whole: (kind) => BODIES[kind].whole,
  printedTotals: (division, raws, wrongSign) => {
    const sign = wrongSign ? ' The expenditure total has the wrong sign in the report.' : '';
    return `${division}: sums by the rows; the report prints ${list(raws)}.${sign}`;
  },
  printedRow: (label, raws) =>
    `${label}: operating margin by the row’s revenue and expenditure; the report prints ${list(raws)}.`,
  changedSinceReport: (division) =>
    `${division}: the proposal has changed since the report, so the sums differ from those printed.`,
  roundedNote: 'Rows are rounded to thousands of euros; sums are made of the rounded rows.',
  netOnlyNote:
    'The variance is reported net only and is entered under expenditure. Its split into revenue and expenditure is to be checked.',

  boardTitle: (board, division) => board ?? division,
  approximateNote: 'The forecast is reported rounded; the difference is within the rounding.',
  boardIntro: (kind, division, year) =>
    ` decides to propose to ${BODIES[kind].executiveTo} and further to ${BODIES[kind].council} that the budget of the division ${division} for ${year} be changed in accordance with Table 1: `,
  boardAlsoPlan: 'The committee also changes its own plan in accordance with Table 2.',
  executiveTitle: (kind) => BODIES[kind].executive,
  executiveIntro: (kind) =>
    `${BODIES[kind].executive} decides to propose to ${BODIES[kind].council} that ${BODIES[kind].council}`,
  decideChanges: (year) => `change the budget for ${year} in accordance with Table 1, as follows:`,
  decideTotal: ({ revenue, expense, net }) => {
    const verb = (amount: number): string => (amount >= 0 ? 'increase' : 'reduce');
    const second = verb(revenue) === verb(expense) ? '' : `${verb(expense)} `;
    return `note that the changes ${verb(revenue)} estimated revenue by ${euros(revenue)} and ${second}appropriations by ${euros(expense)} and that ${netWords(net)}`;
  },
  decideCover: 'decide that the weakening of the operating margin is funded as follows: ',
  decideResult: ['note that the result for the year after the changes is EUR ', '.'],
  councilDecision: (kind) => `${BODIES[kind].councilOf} decision: `,
  change: ({ item }, label, change) => {
    if (item === 'gross') return `${label}: ${changeWords(change)}; ${netWords(change.net)}`;
    const verb = change.net > 0 ? 'improved' : 'weakened';
    return `${label}: the binding operating margin is ${verb} by ${euros(change.net)} (${changeWords(change)})`;
  },
  boardChange: ({ item }, change) => {
    if (item === 'gross') return `${changeWords(change)}, so that ${netWords(change.net)}.`;
    const verb = change.net > 0 ? 'improved' : 'weakened';
    return `the binding operating margin is ${verb} by ${euros(change.net)}: ${changeWords(change)}.`;
  },
  noBoardChange: 'the budget does not change.',
  nothingProposed: 'The report proposes no budget changes.',

  lawDefault: 'Local Government Act section 110, administrative regulations section __',
  lawBody:
    'The budget contains the appropriations and estimated revenue that the goals require, and it must be followed in operations.',
  bindingIntro: 'Level and item at which the budget binds: ',
  binding: ({ level, item }) => `${LEVELS[level]}, ${ITEMS[item]}`,
  budgetMissing:
    'The report has no budget figures by result area, so the original and the amended budget are not shown.',
  planIntro:
    'The following changes are below the binding level or do not change the binding operating margin. The committee decides on them in its own plan.',

  effectsBody: ({ net }) => {
    if (net === 0) return 'The changes do not affect the operating margin.';
    return `The changes ${net > 0 ? 'improve' : 'weaken'} the operating margin by ${euros(net)}.`;
  },
  effectRows: {
    margin: 'Operating margin',
    annualMargin: 'Annual margin',
    result: 'Result for the year',
    financing: 'Cash or loans',
  },
  reasonsIntro: (title) => `The reasons are from the divisions’ own statements: ${title}.`,
  goalsIntro: 'Effect on the goals approved by the council: ',
  indicatorsIntro:
    'Indicators of the result areas to be changed, where the forecast differs most from the budget:',
  noIndicators: 'The indicators of the report do not differ materially from the budget.',
  noMeasures: 'The report describes no measures.',
  noRisks: 'The report names no risks.',

  unproposedBody: (division, forecast, proposed, rest) => {
    const verb = (net: number): string => (net > 0 ? 'improves' : 'weakens');
    const stated =
      forecast === 0
        ? `${division}: the forecast meets the budget`
        : `${division}: by the forecast the operating margin ${verb(forecast)} by ${euros(forecast)}`;
    const proposal =
      proposed === 0
        ? 'no change is proposed'
        : `by the proposal it ${verb(proposed)} by ${euros(proposed)}`;
    return `${stated}, ${proposal}. ${euros(rest)} is not proposed (the operating margin ${verb(rest)}).`;
  },
  allProposed: 'All variances that the report forecasts are in the proposal.',
  bridgeProposed: 'Proposed changes',
  bridgeForecast: 'Forecast variance',
  unallocated: (division) => `${division}, unallocated`,
  silent: (divisions) => `No variance in euros reported: ${list(divisions)}.`,

  states: {
    unread: 'check',
    half: 'incomplete',
    budgetMissing: 'budget missing',
    silent: 'not reported',
  },
  covered: (covered, all) => `${covered}/${all} divisions`,
  toCheck:
    'Check before the final version. Because of these the proposed change cannot be counted, and “check” stands in its place:',
  openPlace: ({ division, label, item, at, raw }) => {
    const line = `${division}, ${label}, ${ITEM_NAMES[item]}`;
    if (at === 'line') return `${line}: the row has been deleted from the table Talous`;
    if (at === 'item') return `${division}, ${label}: the item “${raw}” is neither Tulot nor Menot`;
    return `${line}: ${INPUT_NAMES[at]} “${raw}” is not a number`;
  },
  unreadChange: 'check, the change cannot be counted before every proposal is a number.',
  unreadTotal: 'check: the sum of the changes cannot be counted before every proposal is a number',
  unreadEffects: 'The effect of the changes cannot be counted before every proposal is a number.',
  unreadVersion:
    'Changes since the previous proposal cannot be counted before every proposal is a number.',
  unreadVariance: (division, places) =>
    `${division}: check, the forecast variance or the proposal cannot be counted. ${places.join('; ')}.`,
  halfForecast: (division, empty) =>
    empty === 0
      ? `${division}: the forecast is incomplete.`
      : `${division}: the forecast is incomplete, ${empty} ${empty === 1 ? 'line has' : 'lines have'} no figure.`,
  budgetMissingOf: (divisions) =>
    `The budget is missing, so the variance of the forecast cannot be counted: ${list(divisions)}.`,

  sheetCheck: 'Check: proposals missing from the table (other than 0: choose Refresh)',

  noEarlier: 'No earlier changes by the council to this year’s budget are listed.',
  handling: 'Consideration by the committees: ',
  versionsIntro: (number, stage, by, date) =>
    `Previous proposal no. ${number} (${STAGES[stage]}, ${by}, ${date}).`,
  noVersionChanges: 'The proposal has not changed since the previous one.',
  appendixReport: (title) => title,
  appendixPlan: 'Changes to the committees’ own plans',
  date: (iso) => {
    const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
    return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' }).format(
      Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1),
    );
  },
};
