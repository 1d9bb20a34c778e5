/** All the sheets that a report fills: the divisions' own, findings, the council's proposal and the log. */
import { check } from '../checks/engine';
import type { Finding } from '../checks/finding';
import { UNNAMED } from '../proposal/settings';
import type { Report } from '../report/model';
import { checkedSheet, plannedInputs } from './checked/sheet';
import { FINDINGS } from './findings/columns';
import { flagNames, withFindingFlags } from './findings/flags';
import { findingRows } from './findings/rows';
import { FINDINGS_HEADING_ROW, findingsSheet } from './findings/sheet';
import { NO_FINDINGS_READ, type FindingsReading } from './findings/read';
import type { Plan } from './plan';
import { plannedPositions } from './places/positions';
import { proposalSheetOf } from './proposal/sheet';
import { factSheets, assemblePlan } from './workbook';
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
  const facts = factSheets(report);
  const { sheet: checked, changed } = checkedSheet(
    plannedInputs(facts.flatMap(({ tables }) => tables)),
  );
  const rows = findingRows(findings, report, plannedPositions(facts), written);
  const plan = assemblePlan(
    report,
    facts.map((sheet) => ({ ...sheet, tables: sheet.tables.map(withFindingFlags) })),
    [
      findingsSheet(rows, at, changed),
      proposalSheetOf(report),
      worklogSheet([opening(report, options)]),
    ],
    FINDINGS,
  );
  return {
    ...plan,
    sheets: [...plan.sheets, checked],
    names: [...plan.names, ...flagNames(FINDINGS_HEADING_ROW)],
  };
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
