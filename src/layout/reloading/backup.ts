/** What a load has written over, on a hidden sheet: the report before, and what was typed into it. */
import { SETTINGS_FIELD } from '../../proposal/readSettings';
import { loadReport } from '../../report/load';
import type { Report } from '../../report/model';
import type { Inspection } from '../reading/inspection';
import { BACKUP_SHEET } from '../naming';
import type { SheetPlan } from '../plan';
import type { WorkbookSnapshot } from '../snapshot';
import { checksum, chunkSheet, storedText } from '../store/sheet';
import { typedCells, type TypedCell } from './typed';

export const BACKUP_KEY = 'backup';
const BACKUP_FORMAT = 'tasma-backup/1';

export interface Backup {
  report: Report;
  typed: TypedCell[];
  /** Tells the report that is written over it. */
  over: string;
}

/**
 * What a load of `report` has to keep. The backup is written first and the store later, so a backup
 * whose report is not the store's is that of a load that broke off half-way: it stays what can be
 * restored. So does that of the same report, which opened again writes over nothing.
 */
export function backupFor({ snapshot, reading }: Inspection, report: Report): Backup {
  const over = markOf(report);
  const kept = readBackup(snapshot);
  const isKept = kept && (kept.over === over || kept.over !== markOf(reading.base));
  if (isKept) return { ...kept, over };
  return { report: reading.base, typed: typedCells(reading), over };
}

/** Limits and the proposal's settings change in the store by themselves. */
function markOf(report: Report): string {
  return checksum(JSON.stringify({ ...report, checks: undefined, [SETTINGS_FIELD]: undefined }));
}

export function backupSheet(backup: Backup): SheetPlan {
  return chunkSheet(BACKUP_KEY, BACKUP_SHEET, BACKUP_FORMAT, backup);
}

/** Null where nothing has been kept, or where the sheet is damaged. */
export function readBackup({ sheets }: WorkbookSnapshot): Backup | null {
  const sheet = sheets.find(({ key }) => key === BACKUP_KEY);
  const lines = (sheet?.cells.values ?? []).map((cells) => String(cells[0] ?? ''));
  const text = storedText(BACKUP_FORMAT, lines);
  if (!text.ok) return null;
  const { report, typed, over } = JSON.parse(text.json) as Backup;
  const loaded = loadReport(JSON.stringify(report));
  return loaded.ok ? { report: loaded.report, typed, over } : null;
}
