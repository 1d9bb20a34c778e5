/** A workbook looked through: the report in it, its findings, and what belongs into its sheets. */
import { check, type Checked } from '../checks/engine';
import type { Fault } from '../report/schema';
import { findingId } from '../checks/identity';
import { GONE_RULE } from '../checks/tables/gone';
import type { Report } from '../report/model';
import { checkedSheet, standingInputs } from './checked';
import { WAIVED_STATE, type FindingRow } from './findings/columns';
import { flagNames } from './findings/flags';
import { findingRows } from './findings/rows';
import { CURRENT, FINDINGS_HEADING_ROW, FINDINGS_KEY, findingsSheet } from './findings/sheet';
import { readFindings, type StandingFindings } from './findings/standing';
import type { Plan } from './plan';
import { standingPositions, type Positions } from './positions';
import { remember, type Remembered } from './remembered';
import { readWorkbook, type Reading } from './read/readWorkbook';
import type { WorkbookSnapshot } from './snapshot';
import { worklogSheet, type LogEntry } from './worklog';

export interface Inspection {
  snapshot: WorkbookSnapshot;
  reading: Reading;
  /** The findings, and what the next check may take over. */
  checked: Checked;
  /** What people have written about findings. */
  standing: StandingFindings;
  /** Where the cells of the report's tables stand now. */
  positions: Positions;
  /** What stood in the inputs last, also of rows that are gone. */
  remembered: Remembered;
}

export type InspectResult = { ok: true; inspection: Inspection } | { ok: false; faults: Fault[] };

/** `previous` makes it fast; the result is the same without. */
export function inspectWorkbook(
  snapshot: WorkbookSnapshot,
  previous?: Inspection | null,
): InspectResult {
  const result = readWorkbook(snapshot);
  if (!result.ok) return result;
  const standing = readFindings(snapshot);
  const reading = { ...result.reading, report: withAccepted(result.reading.report, standing) };
  const { plans, located } = reading.tables;
  return {
    ok: true,
    inspection: {
      snapshot,
      reading,
      checked: check(reading.report, {
        overwritten: reading.overwritten,
        ...(previous ? { previous: previous.checked } : {}),
      }),
      standing,
      positions: standingPositions(plans, located),
      remembered: remember(snapshot, plans, located, previous?.remembered ?? null),
    },
  };
}

/** Deletions that somebody has let stand in Havainnot. */
function withAccepted(report: Report, { marks }: StandingFindings): Report {
  const isWaived = (subject: string): boolean =>
    marks.get(findingId(GONE_RULE, subject))?.state === WAIVED_STATE;
  const divisions = report.divisions.map((division) => {
    const isDeleted = division.economy?.some(({ removed, settled }) => removed && !settled);
    if (!isDeleted) return division;
    const economy = division.economy?.map((row) =>
      row.removed && !row.settled && (isWaived(row.id) || isWaived(division.id))
        ? { ...row, accepted: true }
        : row,
    );
    return { ...division, economy };
  });
  return { ...report, divisions };
}

/**
 * What a check writes into the workbook: Havainnot, the inputs that were checked, and new entries of
 * the log.
 *
 * @param at local time, "2024-05-16T09:30:15"
 * @param entries the newest first
 */
export function checkPlan(inspection: Inspection, at: string, entries: LogEntry[]): Plan {
  const { reading, checked, standing, positions } = inspection;
  const { plans, located } = reading.tables;
  const inputs = checkedSheet(standingInputs(plans, located));
  const rows = findingRows(checked.findings, reading.report, positions, standing);
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
  const { reading, checked, standing, positions, snapshot } = inspection;
  const sheet = snapshot.sheets.find(({ key }) => key === FINDINGS_KEY);
  if (!sheet || reading.issued.length > 0) return false;
  const states = sheet.cells.values.slice(0, FINDINGS_HEADING_ROW).flat();
  if (!states.includes(CURRENT)) return false;
  const shown = (rows: FindingRow[]): string =>
    JSON.stringify(rows.map(({ id, severity, text, place }) => [id, severity, text, place]).sort());
  const rows = findingRows(checked.findings, reading.report, positions, standing);
  return shown(rows) === shown(standing.rows);
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
