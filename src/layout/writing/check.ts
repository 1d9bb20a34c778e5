/** What a check writes into a workbook in use. */
import { checkedSheet, presentInputs } from '../checked/sheet';
import type { FindingRow } from '../findings/columns';
import { flagNames } from '../findings/flags';
import { findingRows } from '../findings/rows';
import { CURRENT, FINDINGS_HEADING_ROW, FINDINGS_KEY, findingsSheet } from '../findings/sheet';
import type { Plan } from '../plan';
import type { Inspection } from '../reading/inspection';
import { worklogSheet } from '../worklog/sheet';
import type { LogEntry } from '../worklog/columns';

/**
 * Havainnot, the inputs that were checked, and new entries of
 * the log.
 *
 * @param at local time, "2024-05-16T09:30:15"
 * @param entries the newest first
 */
export function checkPlan(inspection: Inspection, at: string, entries: LogEntry[]): Plan {
  const { reading, checked, written, positions } = inspection;
  const { schemas, located } = reading.tables;
  const inputs = checkedSheet(presentInputs(schemas, located));
  const rows = findingRows(checked.findings, reading.report, positions, written);
  return {
    sheets: [
      inputs.sheet,
      findingsSheet(rows, at, inputs.changed),
      ...(entries.length === 0 ? [] : [worklogSheet(entries)]),
    ],
    names: flagNames(FINDINGS_HEADING_ROW),
    activate: '',
  };
}

/** Whether Havainnot shows what the check found and no input has changed since. */
export function isWritten(inspection: Inspection): boolean {
  const { reading, checked, written, positions, snapshot } = inspection;
  const sheet = snapshot.sheets.find(({ key }) => key === FINDINGS_KEY);
  if (!sheet || reading.issued.length > 0) return false;
  const states = sheet.cells.values.slice(0, FINDINGS_HEADING_ROW).flat();
  if (!states.includes(CURRENT)) return false;
  const shown = (rows: FindingRow[]): string =>
    JSON.stringify(rows.map(({ id, severity, text, place }) => [id, severity, text, place]).sort());
  const rows = findingRows(checked.findings, reading.report, positions, written);
  return shown(rows) === shown(written.rows);
}

/** Ids that rows of the user's own have got, to be written into their Tunnus. */
export function issuedIds({
  reading,
}: Inspection): { sheet: string; row: number; column: number; id: string }[] {
  const { issued, tables } = reading;
  return issued.flatMap(({ table, sheet, row, id }) => {
    const place = tables.located.get(table);
    const offset = place?.offsets.get('id');
    return place && offset !== undefined
      ? [{ sheet, row, column: place.table.column + offset, id }]
      : [];
  });
}
