/** Havainnot as it stands in a workbook: what people have written about each finding. */
import { compileTable } from '../table/schema';
import type { CellValue, WorkbookSnapshot } from '../snapshot';
import { bodyRows, locateTables, valueAt } from '../reading/locate';
import {
  FINDING_COLUMNS,
  FINDINGS_TABLE,
  FINDINGS_TABLE_NAME,
  SEVERITY_NAMES,
  type FindingMark,
  type FindingRow,
} from './columns';
import { NOTHING_FOUND } from './sheet';

export interface FindingsReading {
  /** By the finding's id. */
  marks: ReadonlyMap<string, FindingMark>;
  rows: FindingRow[];
}

export const NO_FINDINGS_READ: FindingsReading = { marks: new Map(), rows: [] };

/** Nothing where the sheet or its table is gone. */
export function readFindings(snapshot: WorkbookSnapshot): FindingsReading {
  const place = locateTables([SCHEMA], snapshot).get(FINDINGS_TABLE);
  const idOffset = place?.offsets.get('id');
  if (!place || idOffset === undefined) return NO_FINDINGS_READ;
  const { sheet, table, offsets } = place;
  const rows: FindingRow[] = [];
  const { first, end } = bodyRows(table);
  for (let row = first; row < end; row++) {
    const valueOf = (key: string): CellValue => {
      const offset = offsets.get(key);
      return offset === undefined ? '' : valueAt(sheet, row, table.column + offset);
    };
    const text = (key: string): string => String(valueOf(key));
    const figure = (key: string): string | number => plain(valueOf(key));
    const id = text('id');
    if (id === '' || id === NOTHING_FOUND) continue;
    const severity = Object.values(SEVERITY_NAMES).find((name) => name === text('severity'));
    rows.push({
      id,
      severity: severity ?? SEVERITY_NAMES.info,
      division: text('division'),
      rule: text('rule'),
      place: text('place'),
      link: null,
      expected: figure('expected'),
      found: figure('found'),
      difference: figure('difference'),
      text: text('text'),
      mark: {
        state: text('state'),
        reason: text('reason'),
        by: text('by'),
        at: figure('at'),
      },
      flagged: '',
    });
  }
  return { marks: new Map(rows.map((row) => [row.id, row.mark])), rows };
}

const SCHEMA = compileTable(
  { key: FINDINGS_TABLE, name: FINDINGS_TABLE_NAME, columns: FINDING_COLUMNS, rowId: () => '' },
  [],
);

const plain = (value: CellValue): string | number =>
  typeof value === 'number' ? value : String(value);
