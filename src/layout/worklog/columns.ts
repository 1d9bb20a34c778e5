/** The columns of Työloki: who changed what. */
import { serialOf } from '../moment';
import type { CellContent } from '../plan';
import type { CellValue } from '../snapshot';
import { BLANK, textContent } from '../table/cells';
import { idColumn } from '../table/columns';
import type { Column } from '../table/schema';

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
    width: 17,
    content: ({ at }) => ({ kind: 'number', value: serialOf(at) }),
  },
  {
    key: 'by',
    heading: 'Kuka',
    style: 'labelText',
    width: 20,
    content: ({ by }) => textContent(by),
  },
  {
    key: 'sheet',
    heading: 'Välilehti',
    style: 'labelText',
    width: 24,
    content: ({ sheet }) => textContent(sheet),
  },
  {
    key: 'row',
    heading: 'Rivi',
    style: 'labelText',
    width: 36,
    content: ({ row }) => textContent(row),
  },
  {
    key: 'heading',
    heading: 'Sarake',
    style: 'labelText',
    width: 20,
    content: ({ heading }) => textContent(heading),
  },
  {
    key: 'before',
    heading: 'Ennen',
    style: 'logged',
    width: 50,
    content: ({ before }) => shown(before),
  },
  {
    key: 'after',
    heading: 'Jälkeen',
    style: 'logged',
    width: 50,
    content: ({ after }) => shown(after),
  },
];

function shown(value: CellValue): CellContent {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return textContent(value ? 'TOSI' : 'EPÄTOSI');
  return value === '' ? BLANK : textContent(value);
}
