/** What a load has written over, on a hidden sheet: the report before, and what was typed into it. */
import type { Report } from '../../report/model';
import { BACKUP_SHEET } from '../naming';
import type { SheetPlan } from '../plan';
import type { WorkbookSnapshot } from '../snapshot';
import { chunkLines, storedText, storeSheet } from '../store';
import { loadReport } from '../../report/load';
import type { TypedCell } from './typed';

export const BACKUP_KEY = 'backup';
const BACKUP_FORMAT = 'tasma-backup/1';

export interface Backup {
  report: Report;
  typed: TypedCell[];
}

export function backupSheet(backup: Backup): SheetPlan {
  const store = storeSheet(backup.report);
  const cells = chunkLines(BACKUP_FORMAT, JSON.stringify(backup));
  return {
    ...store,
    key: BACKUP_KEY,
    name: BACKUP_SHEET,
    blocks: [{ key: 'backup', row: 0, column: 0, cells }],
  };
}

/** Null where nothing has been kept, or where the sheet is damaged. */
export function readBackup({ sheets }: WorkbookSnapshot): Backup | null {
  const sheet = sheets.find(({ key }) => key === BACKUP_KEY);
  const lines = (sheet?.cells.values ?? []).map((cells) => String(cells[0] ?? ''));
  const text = storedText(BACKUP_FORMAT, lines);
  if (!text.ok) return null;
  const { report, typed } = JSON.parse(text.json) as Backup;
  const loaded = loadReport(JSON.stringify(report));
  return loaded.ok ? { report: loaded.report, typed } : null;
}
