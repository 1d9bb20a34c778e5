/** A workbook looked through: the report in it, and its findings. */
import { check, type Checked } from '../../checks/engine';
import type { Fault } from '../../report/schema';
import { findingId } from '../../checks/identity';
import { GONE_RULE } from '../../checks/tables/gone';
import type { Report } from '../../report/model';
import { WAIVED_STATE } from '../findings/columns';
import { readFindings, type FindingsReading } from '../findings/read';
import { presentPositions, type Positions } from '../places/positions';
import { remember, type Remembered } from './remembered';
import { readWorkbook, type Reading } from './readWorkbook';
import type { WorkbookSnapshot } from '../snapshot';

export interface Inspection {
  snapshot: WorkbookSnapshot;
  reading: Reading;
  /** The findings, and what the next check may take over. */
  checked: Checked;
  /** What people have written about findings. */
  written: FindingsReading;
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
  const result = readWorkbook(snapshot, previous?.reading);
  if (!result.ok) return result;
  const written = readFindings(snapshot);
  const reading = { ...result.reading, report: withAccepted(result.reading.report, written) };
  return {
    ok: true,
    inspection: {
      snapshot,
      reading,
      checked: check(reading.report, {
        overwritten: reading.overwritten,
        ...(previous ? { previous: previous.checked } : {}),
      }),
      written,
      positions: presentPositions(reading.tables.schemas, reading.tables.located),
      remembered: remember(snapshot, reading.tables, previous ?? null),
    },
  };
}

/** Deletions that somebody has let stand in Havainnot. */
function withAccepted(report: Report, { marks }: FindingsReading): Report {
  const isWaived = (subject: string): boolean =>
    marks.get(findingId(GONE_RULE, subject))?.state === WAIVED_STATE;
  let isAsBefore = true;
  const divisions = report.divisions.map((division) => {
    const isDeleted = division.economy?.some(({ removed, settled }) => removed && !settled);
    if (!isDeleted) return division;
    isAsBefore = false;
    const economy = division.economy?.map((row) =>
      row.removed && !row.settled && (isWaived(row.id) || isWaived(division.id))
        ? { ...row, accepted: true }
        : row,
    );
    return { ...division, economy };
  });
  return isAsBefore ? report : { ...report, divisions };
}
