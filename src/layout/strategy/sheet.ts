/** Strategia: the goals of all objectives and divisions, one table. */
import type { Report } from '../../report/model';
import { textContent } from '../table/cells';
import { buildTable } from '../table/columns';
import { rowHeight } from '../looks/heights';
import { STRATEGY_SHEET } from '../naming';
import { landscape } from '../looks/pages';
import type { SheetPlan, TablePlan } from '../plan';
import { COLORS } from '../looks/styles';
import { goalRows, strategyColumns } from './columns';

export const STRATEGY_TABLE = 'strategy';

const WIDTHS = [4, 24, 18, 38, 44, 30, 38, 44, 8];

const HEADING_ROW = 3;

export function strategySheet(report: Report): SheetPlan {
  const rows = goalRows(report);
  const table = buildTable(
    {
      key: STRATEGY_TABLE,
      name: 'Strategia',
      columns: strategyColumns(report.columns),
      rowId: ({ goal }) => goal.id,
    },
    rows,
    { row: HEADING_ROW, column: 0 },
  );
  return {
    key: 'strategy',
    name: STRATEGY_SHEET,
    visibility: 'visible',
    columns: WIDTHS.map((width, index) => (index === 0 ? { width, hidden: true } : { width })),
    rowHeights: [{ row: HEADING_ROW, height: 24 }, ...wrappedHeights(table)],
    freeze: { rows: HEADING_ROW + 1, columns: 0 },
    blocks: [
      {
        key: 'title',
        row: 0,
        column: 1,
        cells: [
          [{ content: textContent('Strategiset tavoitteet'), style: 'title' }],
          [
            {
              content: textContent(
                `${[report.municipality, report.title].filter(Boolean).join(', ')}. Tavoite riviä kohti; suodata päämäärän tai toimialan mukaan.`,
              ),
              style: 'subtitle',
            },
          ],
        ],
      },
    ],
    tables: [table],
    charts: [],
    tabColor: COLORS.accent,
    page: landscape('a3', HEADING_ROW),
    protect: false,
  };
}

function wrappedHeights(table: TablePlan): { row: number; height: number }[] {
  return table.rows.flatMap((contents, index) => {
    const height = rowHeight(
      contents.map((content, column) => ({
        text: column > 0 && content.kind === 'text' ? content.value : '',
        width: WIDTHS[column] ?? 10,
      })),
    );
    return height === null ? [] : [{ row: table.row + 1 + index, height }];
  });
}
