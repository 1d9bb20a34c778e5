/** Tunnusluvut: a row an indicator, with the years as printed. */
import type { Cell, Indicator, IndicatorColumn, Report } from '../../../report/model';
import { INDICATOR_COLUMNS } from '../../../report/model';
import { decimalStyle, figureContent, textContent } from '../../table/cells';
import { decimalsFlag, FIGURE, idColumn } from '../../table/columns';
import type { Column } from '../../table/schema';
import { figureOf, textOf } from '../../reading/values';
import { distinct } from '../../../report/labels';
import { headingText } from '../../naming';
import type { StyleName } from '../../looks/styles';

/** An indicator and the area that it stands under, as the sheet calls it. */
export interface IndicatorRow {
  area: string;
  indicator: Indicator;
}

type IndicatorTableColumn = Column<IndicatorRow, Indicator>;

/** Where nothing is printed, and in remarks. */
const HEADINGS_OTHERWISE: Record<IndicatorColumn, string> = {
  priorActual: 'TP',
  budget: 'TA',
  actual: 'Toteuma',
  forecast: 'TP-ennuste',
};

/** A repetition is muted and takes one line. */
function lineStyle(isRepeated: boolean): StyleName | undefined {
  return isRepeated ? 'inputTextLine' : undefined;
}

/** What tells an indicator from another. */
const NAMING: IndicatorTableColumn[] = [
  idColumn(({ indicator }) => indicator.id),
  {
    key: 'label',
    heading: 'Suorite',
    style: 'inputText',
    content: ({ indicator }) => textContent(indicator.label),
    read: (now, value) => {
      now.label = textOf(value);
    },
    cellStyle: ({ indicator }) =>
      indicator.parent === undefined ? undefined : 'inputTextIndented',
  },
  {
    key: 'area',
    heading: 'Tulosalue',
    style: 'inputText',
    width: 26,
    content: ({ area }) => textContent(area),
    cellStyle: ({ area }, above) => lineStyle(area !== '' && area === above?.area),
    flags: [{ key: 'area.repeated', formula: '={area}={area-above}', look: 'muted' }],
  },
  {
    key: 'group',
    heading: 'Ryhmä',
    style: 'inputText',
    width: 22,
    content: ({ indicator }) => textContent(indicator.group ?? ''),
    read: (now, value) => {
      now.group = textOf(value) || undefined;
    },
    cellStyle: ({ area, indicator: { group } }, above) =>
      lineStyle(group !== undefined && area === above?.area && group === above.indicator.group),
    flags: [
      {
        key: 'group.repeated',
        formula: '=AND({group}={group-above},{area}={area-above})',
        look: 'muted',
      },
    ],
  },
  {
    key: 'unit',
    heading: 'Yksikkö',
    style: 'inputText',
    width: 17,
    content: ({ indicator }) => textContent(indicator.unit ?? ''),
    read: (now, value) => {
      now.unit = textOf(value) || undefined;
    },
  },
];

/** Where the figures begin, counted from the table's first column. */
export const FIRST_FIGURE_COLUMN = NAMING.length;

/** What follows from its figures. */
const RESULTS: IndicatorTableColumn[] = [
  {
    key: 'forecastDifference',
    heading: 'Ennuste - TA',
    style: 'computedCount',
    formula:
      '=IF(AND(ISNUMBER([@forecast]),ISNUMBER([@budget])),ROUND([@forecast]-[@budget],6),"")',
    flags: [decimalsFlag('forecastDifference')],
  },
  {
    key: 'actualShare',
    heading: 'Tot-%',
    style: 'computedPercent',
    formula:
      '=IF(AND(ISNUMBER([@actual]),ISNUMBER([@budget])),IF([@budget]=0,"",[@actual]/[@budget]),"")',
  },
  {
    key: 'remark',
    heading: 'Huomautus',
    style: 'inputRemark',
    content: ({ indicator }) => textContent(remarkOf(indicator)),
    read: (now, value) => {
      now.remark = textOf(value);
    },
  },
];

/** As printed, each heading different from the others and from ours. */
export function indicatorHeadings(columns: Report['columns']): Record<IndicatorColumn, string> {
  const own = distinct([...NAMING, ...RESULTS].map(({ heading }) => heading));
  return Object.fromEntries(
    INDICATOR_COLUMNS.map((column) => [
      column,
      own(headingText(columns[column], HEADINGS_OTHERWISE[column])),
    ]),
  ) as Record<IndicatorColumn, string>;
}

export function indicatorColumns(columns: Report['columns']): IndicatorTableColumn[] {
  const headings = indicatorHeadings(columns);
  const figures = INDICATOR_COLUMNS.map((key): IndicatorTableColumn => ({
    key,
    heading: headings[key],
    style: 'inputCount',
    content: ({ indicator }) => figureContent(indicator[key]),
    read: (now, value) => {
      now[key] = figureOf(value, now[key]);
    },
    cellStyle: ({ indicator }) => decimalStyle(indicator[key], 'inputDecimals'),
    ...FIGURE,
    flags: [decimalsFlag(key)],
  }));
  return [...NAMING, ...figures, ...RESULTS];
}

/** What is written by hand, else the notes of the cells: "TA: Solussa lisäksi 2 htv." */
export function remarkOf(indicator: Indicator): string {
  if (indicator.remark !== undefined) return indicator.remark;
  const notes = INDICATOR_COLUMNS.flatMap((column) => {
    const cell: Cell = indicator[column];
    return cell.note === undefined ? [] : [`${HEADINGS_OTHERWISE[column]}: ${cell.note}`];
  });
  return notes.join(' ');
}

export const INDICATORS_LEGEND =
  'Luvut katsauksesta; yläriveillä on katsauksen oma luku. Ennuste - TA ja Tot-% lasketaan.';
