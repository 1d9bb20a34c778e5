/** Strategia: the goals of all objectives and divisions, one table. */
import type { Report } from '../../report/model';
import { textContent } from '../table/cells';
import { planTable } from '../table/plan';
import { compileTable, type TableEntry, type TableSchema } from '../table/schema';
import { rowHeight } from '../looks/heights';
import { STRATEGY_SHEET } from '../naming';
import { landscape } from '../looks/pages';
import { columnLayouts, OTHERWISE } from '../looks/widths';
import type { ColumnLayout, SheetPlan, TablePlan } from '../plan';
import { COLORS } from '../looks/styles';
import { goalRows, strategyColumns, type GoalRow } from './columns';

export const STRATEGY_TABLE = 'strategy';

const HEADING_ROW = 3;

export function strategySchema(report: Report): TableSchema {
  return compileTable(entryOf(report), goalRows(report));
}

function entryOf({ columns }: Report): TableEntry<GoalRow> {
  return {
    key: STRATEGY_TABLE,
    name: 'Strategia',
    columns: strategyColumns(columns),
    rowId: ({ goal }) => goal.id,
  };
}

export function strategySheet(report: Report): SheetPlan {
  const entry = entryOf(report);
  const columns = columnLayouts(entry.columns);
  const table = planTable(entry, goalRows(report), { row: HEADING_ROW, column: 0 });
  return {
    key: 'strategy',
    name: STRATEGY_SHEET,
    visibility: 'visible',
    columns,
    rowHeights: [{ row: HEADING_ROW, height: 24 }, ...wrappedHeights(table, columns)],
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

function wrappedHeights(
  table: TablePlan,
  columns: ColumnLayout[],
): { row: number; height: number }[] {
  return table.rows.flatMap((contents, index) => {
    const height = rowHeight(
      contents.map((content, column) => ({
        text: column > 0 && content.kind === 'text' ? content.value : '',
        width: columns[column]?.width ?? OTHERWISE,
      })),
    );
    return height === null ? [] : [{ row: table.row + 1 + index, height }];
  });
}
