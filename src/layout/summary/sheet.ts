/** Yhteenveto: a row a division and YHTEENSÄ, from the totals of the divisions' sheets, and the cover chart. */
import type { Report } from '../../report/model';
import { landscape } from '../looks/pages';
import { COLORS } from '../looks/styles';
import { divisionNames, SUMMARY_SHEET } from '../naming';
import type { BlockPlan, SheetPlan } from '../plan';
import { HALF, NOT_REPORTED, UNREAD } from '../state/words';
import { textContent } from '../table/cells';
import type { TableNames } from '../table/formulas';
import { chart, chartData, CHART_ROWS, missingCell } from './chart';
import { COLUMNS, type SummaryColumn } from './columns';
import { FIRST_COLUMN, FIRST_ROW, GROUP_ROW, HEADING_ROW } from './places';
import { tableBlock } from './table';

export const SUMMARY_KEY = 'summary';

const MARGIN_WIDTH = 2;
const LABEL_WIDTH = 34;

/** @param findings the table whose open rows are counted; null where the workbook has none */
export function summarySheet(report: Report, findings: TableNames | null): SheetPlan {
  const names = divisionNames(report);
  const columns: readonly SummaryColumn[] = COLUMNS;
  const shown = columns.filter(({ ofFindings }) => !ofFindings || findings);
  const totalRow = FIRST_ROW + names.length;
  const chartRow = totalRow + 5;
  const dataRow = chartRow + CHART_ROWS + 1;
  return {
    key: SUMMARY_KEY,
    name: SUMMARY_SHEET,
    visibility: 'visible',
    columns: [MARGIN_WIDTH, LABEL_WIDTH, ...COLUMNS.map(({ width }) => width)].map((width) => ({
      width,
    })),
    rowHeights: [{ row: HEADING_ROW, height: 46 }],
    freeze: { rows: FIRST_ROW, columns: FIRST_COLUMN + 1 },
    blocks: [
      titleBlock(report),
      tableBlock(names, shown, findings ? { findings } : {}),
      noteBlock(
        totalRow + 1,
        names.map((_own, index) => missingCell(dataRow, index)),
      ),
      ...(names.length === 0 ? [] : [chartData(names.length, dataRow)]),
    ],
    tables: [],
    charts: names.length === 0 ? [] : [chart(names.length, chartRow, dataRow)],
    tabColor: COLORS.accent,
    page: landscape('a4', GROUP_ROW, HEADING_ROW),
    protect: false,
  };
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
