/** The figures of a statement (laskelma), and how exactly each was printed. */
import type { Statement, StatementRow } from '../../report/cityStatements';
import { readPrinted } from '../../report/printed';
import { entryOf, type Entry } from '../footing/identity';
import type { StatementPlace } from '../finding';

export type StatementEntry = Entry & { place: StatementPlace };

/** A statement with its entries at hand. */
export interface Figures {
  statement: Statement;
  /** The entry of a cell; null where it holds no number. Its tolerance is half its last printed digit, in euros. */
  entry: (row: StatementRow, key: string) => StatementEntry | null;
}

/** `division` is the id of the statement's division, "" for the municipality. */
export function figuresOf(division: string, statement: Statement): Figures {
  const entries = new Map<string, StatementEntry | null>();
  return {
    statement,
    entry: (row, key) => {
      const name = `${row.id} ${key}`;
      let entry = entries.get(name);
      if (entry === undefined) {
        entry = entryAt(division, statement, row, key);
        entries.set(name, entry);
      }
      return entry;
    },
  };
}

function entryAt(
  division: string,
  statement: Statement,
  row: StatementRow,
  key: string,
): StatementEntry | null {
  const cell = row.cells[key];
  if (!cell || cell.value === null) return null;
  const heading = statement.columns.find((column) => column.key === key)?.heading ?? key;
  const place: StatementPlace = {
    kind: 'cell',
    table: 'statements',
    division,
    row: row.id,
    column: key,
  };
  const entry = entryOf(`${row.id} ${key}`, place, cell, `${row.label}, ${heading}`);
  return { ...entry, tolerance: entry.tolerance * scaleOf(cell.raw, cell.value, statement) };
}

/** Units of the printed figure: 1 000 for a table in thousands. A printed nought takes the statement's. */
function scaleOf(raw: string, value: number, statement: Statement): number {
  const printed = readPrinted(raw)?.value;
  if (printed !== undefined && printed !== 0 && value !== 0) return Math.abs(value / printed);
  for (const { cells } of statement.rows) {
    for (const cell of Object.values(cells)) {
      const other = readPrinted(cell.raw)?.value;
      if (other && cell.value && !cell.raw.includes('%')) return Math.abs(cell.value / other);
    }
  }
  return 1;
}
