/** Työloki: who changed what, the newest first. A working log, not evidence. */
import { BLANK, textContent } from './cells';
import { buildTable, idColumn, type Column } from './columns';
import { serialOf } from './moment';
import { WORKLOG_SHEET } from './naming';
import { landscape } from './pages';
import type { CellContent, SheetPlan } from './plan';
import type { CellValue } from './snapshot';
import { COLORS } from './styles';

export const WORKLOG_KEY = 'worklog';
export const WORKLOG_TABLE_NAME = 'Tyoloki';

export interface LogEntry {
  id: string;
  /** Local time, "2024-05-16T09:30:15". */
  at: string;
  by: string;
  sheet: string;
  /** The row as people know it. */
  row: string;
  heading: string;
  before: CellValue;
  after: CellValue;
}

export const LOG_COLUMNS: Column<LogEntry>[] = [
  idColumn((entry) => entry.id),
  {
    key: 'at',
    heading: 'Milloin',
    style: 'time',
    content: ({ at }) => ({ kind: 'number', value: serialOf(at) }),
  },
  { key: 'by', heading: 'Kuka', style: 'labelText', content: ({ by }) => textContent(by) },
  {
    key: 'sheet',
    heading: 'Välilehti',
    style: 'labelText',
    content: ({ sheet }) => textContent(sheet),
  },
  { key: 'row', heading: 'Rivi', style: 'labelText', content: ({ row }) => textContent(row) },
  {
    key: 'heading',
    heading: 'Sarake',
    style: 'labelText',
    content: ({ heading }) => textContent(heading),
  },
  { key: 'before', heading: 'Ennen', style: 'logged', content: ({ before }) => shown(before) },
  { key: 'after', heading: 'Jälkeen', style: 'logged', content: ({ after }) => shown(after) },
];

const WIDTHS = [4, 17, 20, 24, 36, 20, 50, 50];
const HEADING_ROW = 3;

/** New entries, the newest first; those that stand stay. At least one entry. */
export function worklogSheet(entries: LogEntry[]): SheetPlan {
  const table = buildTable(
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
    columns: WIDTHS.map((width, index) => (index === 0 ? { width, hidden: true } : { width })),
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

function shown(value: CellValue): CellContent {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return textContent(value ? 'TOSI' : 'EPÄTOSI');
  return value === '' ? BLANK : textContent(value);
}
