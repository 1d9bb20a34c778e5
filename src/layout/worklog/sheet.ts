/** Työloki: who changed what, the newest first. A working log, not evidence. */
import { textContent } from '../table/cells';
import { columnLayouts } from '../looks/widths';
import { planTable } from '../table/plan';
import { WORKLOG_SHEET } from '../naming';
import { landscape } from '../looks/pages';
import type { SheetPlan } from '../plan';
import { LOG_COLUMNS, type LogEntry } from './columns';
import { COLORS } from '../looks/styles';

export const WORKLOG_KEY = 'worklog';
export const WORKLOG_TABLE_NAME = 'Tyoloki';

const HEADING_ROW = 3;

/** New entries, the newest first; those that stand stay. At least one entry. */
export function worklogSheet(entries: LogEntry[]): SheetPlan {
  const table = planTable(
    {
      key: WORKLOG_KEY,
      name: WORKLOG_TABLE_NAME,
      columns: LOG_COLUMNS,
      rowId: ({ id }) => id,
    },
    entries,
    { row: HEADING_ROW, column: 0 },
  );
  return {
    key: WORKLOG_KEY,
    name: WORKLOG_SHEET,
    visibility: 'visible',
    columns: columnLayouts(LOG_COLUMNS),
    rowHeights: [{ row: HEADING_ROW, height: 24 }],
    freeze: { rows: HEADING_ROW + 1, columns: 0 },
    blocks: [
      {
        key: 'title',
        row: 0,
        column: 1,
        cells: [
          [{ content: textContent('Työloki'), style: 'title' }],
          [
            {
              content: textContent(
                'Ennusteiden ja tekstien muutokset, uusin ensin. Loki on työn tueksi: muutos kirjautuu, kun jollakulla on Täsmä auki.',
              ),
              style: 'subtitle',
            },
          ],
        ],
      },
    ],
    tables: [{ ...table, keepsRows: true }],
    charts: [],
    tabColor: COLORS.muted,
    page: landscape('a4', HEADING_ROW),
    protect: false,
  };
}
