/** The cover chart, and the figures that it draws. */
import { cellAddress, rangeAddress } from '../addresses';
import { COLORS } from '../looks/styles';
import type { BlockPlan, ChartPlan, PlannedCell } from '../plan';
import { BUDGET_MISSING, HALF, NOT_REPORTED, UNREAD } from '../state/words';
import { BLANK, textContent } from '../table/cells';
import { columnOf, FIRST_COLUMN, FIRST_ROW } from './places';

/** Points, and the rows of the sheet that it covers. */
const HEIGHT = 270;
const WIDTH = 800;
export const CHART_ROWS = 19;

/** "Perusturva: 1 luku lukematta. ", from the cells of a division's name and state; "" where nothing is missing. */
function missingWords(name: string, state: string): string {
  const rest = `MID(${state},${UNREAD.length + 3},200)`;
  return `=IF(LEFT(${state},${UNREAD.length})="${UNREAD}",${name}&": "&IF(${rest}="","${UNREAD}",${rest})&". ",IF(OR(LEFT(${state},${HALF.length})="${HALF}",${state}="${BUDGET_MISSING}"),${name}&": "&${state}&". ",IF(${state}="${NOT_REPORTED}",${name}&" ei ole ilmoittanut lukuja. ","")))`;
}

/** What the words of missing figures stand in, by the division's place in the report. */
export function missingCell(dataRow: number, index: number): string {
  return cellAddress(dataRow + 1 + index, FIRST_COLUMN + 2);
}

/** The figures that the chart draws: a division without a figure has a blank, so no bar. */
export function chartData(count: number, row: number): BlockPlan {
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

export function chart(count: number, row: number, dataRow: number): ChartPlan {
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
    width: WIDTH,
    height: HEIGHT,
    altText:
      'Pylväskuvio: nettomenojen ero talousarvioon toimialoittain ja yhteensä, tuhansina euroina. Luvut ovat kuvion alla olevassa taulukossa.',
  };
}
