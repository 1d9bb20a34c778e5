/** All the sheets that a report fills: the divisions' own, findings, the council's proposal and the log. */
import { check } from '../checks/engine';
import type { Finding } from '../checks/finding';
import { UNNAMED } from '../proposal/settings';
import type { Report } from '../report/model';
import { checkedSheet, plannedInputs } from './checked/sheet';
import { flagNames, withFindingFlags } from './findings/flags';
import { findingRows } from './findings/rows';
import { FINDINGS_HEADING_ROW, FINDINGS_KEY, findingsSheet } from './findings/sheet';
import { NO_FINDINGS_READ, type FindingsReading } from './findings/read';
import type { Plan, SheetPlan } from './plan';
import { plannedPositions } from './places/positions';
import { proposalSheetOf } from './proposal/sheet';
import { planWorkbook } from './workbook';
import type { LogEntry } from './worklog/columns';
import { worklogSheet } from './worklog/sheet';

/** Of the writing of a workbook. */
export interface Occasion {
  /** Local time, "2024-05-16T09:30:15". */
  at: string;
  /** Who opens the report; "" where nobody has said. */
  by: string;
}

export interface OpeningOptions extends Occasion {
  /** Findings of the report; checked here when not given. */
  findings?: readonly Finding[];
  /** What people have written about findings in the workbook that the plan will be written over. */
  written?: FindingsReading;
}

export function planOpening(report: Report, options: OpeningOptions): Plan {
  const { at, written = NO_FINDINGS_READ } = options;
  const findings = options.findings ?? check(report).findings;
  const log = worklogSheet([opening(report, options)]);
  const own = planWorkbook(report, [findingsSheet([], at, '0'), proposalSheetOf(report), log]);
  const tables = own.sheets.flatMap((sheet) => (isReports(sheet) ? sheet.tables : []));
  const { sheet: checked, changed } = checkedSheet(plannedInputs(tables));
  const rows = findingRows(findings, report, plannedPositions(own), written);
  return {
    ...own,
    sheets: [
      ...own.sheets.map((sheet) => {
        if (sheet.key === FINDINGS_KEY) return findingsSheet(rows, at, changed);
        return isReports(sheet) ? { ...sheet, tables: sheet.tables.map(withFindingFlags) } : sheet;
      }),
      checked,
    ],
    names: [...own.names, ...flagNames(FINDINGS_HEADING_ROW)],
  };
}

/** The division's sheets and the goals: what the report's facts stand on. */
function isReports({ key }: SheetPlan): boolean {
  return key.startsWith('division:') || key === 'strategy';
}

function opening({ municipality, title }: Report, { at, by }: Occasion): LogEntry {
  return {
    id: `avattu-${at}`,
    at,
    by: by || UNNAMED,
    sheet: '',
    row: 'Raportti avattu',
    heading: '',
    before: '',
    after: [municipality, title].filter((part) => part !== '').join(', '),
  };
}
