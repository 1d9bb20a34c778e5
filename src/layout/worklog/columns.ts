/** The columns of Työloki: who changed what. */
import { serialOf } from '../moment';
import type { CellContent } from '../plan';
import type { CellValue } from '../snapshot';
import { BLANK, textContent } from '../table/cells';
import { idColumn, type Column } from '../table/columns';

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

function shown(value: CellValue): CellContent {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return textContent(value ? 'TOSI' : 'EPÄTOSI');
  return value === '' ? BLANK : textContent(value);
}
