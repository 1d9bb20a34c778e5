/** The report back from what stands in the workbook: the sheets are the truth, the store fills in the rest. */
import type { OverwrittenFormula } from '../../checks/rule';
import { economyOf } from '../../report/economy';
import type { Division, Report } from '../../report/model';
import { reportIds } from '../../report/references';
import type { Fault } from '../../report/schema';
import { STORE_SHEET } from '../naming';
import type { TablePlan } from '../plan';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { readStore, STORE_FORMAT, STORE_KEY } from '../store/sheet';
import { STRATEGY_TABLE } from '../strategy/sheet';
import { planWorkbook } from '../workbook';
import type { ReadContext } from './context';
import { readEconomy, withoutLines, withoutUnseenLines } from '../division/economy/read';
import { Identities, type IssuedId } from './identity';
import { readIndicators } from '../division/indicators/read';
import { locateTables, type LocatedTable } from './locate';
import { readNarrative } from '../division/narrative/read';
import { overwrittenInSummary } from '../summary/overwritten';
import { overwrittenFormulas, presentFormula } from './overwritten';
import { readPrintedChanges } from '../division/printed/read';
import { recoverReport } from './recover';
import { readObjectives } from '../strategy/read';
import { isEdited, readTable, type TableReading } from './tables';

export interface Reading {
  report: Report;
  /** What the store holds: the report as it was loaded. */
  base: Report;
  /** What could not be understood and was left as the store has it, by its place in the workbook. */
  faults: Fault[];
  /** New ids that belong into the column Tunnus. */
  issued: IssuedId[];
  overwritten: OverwrittenFormula[];
  /** The tables as the store's report has them planned, and those of them that were found. */
  tables: {
    plans: TablePlan[];
    located: ReadonlyMap<string, LocatedTable>;
    /** What has changed in each since it was written. */
    readings: ReadonlyMap<string, TableReading>;
  };
}

export type ReadResult = { ok: true; reading: Reading } | { ok: false; faults: Fault[] };

/** Fails only when neither the store nor any division's table is there. */
export function readWorkbook(snapshot: WorkbookSnapshot): ReadResult {
  const stored = readStore(storeLines(snapshot));
  const base = stored.ok ? stored.report : recoverReport(snapshot);
  const storeFaults = stored.ok ? [] : stored.faults;
  if (!base) return { ok: false, faults: storeFaults };

  const plans = planWorkbook(base).sheets.flatMap((sheet) => sheet.tables);
  const located = locateTables(plans, snapshot);
  const faults: Fault[] = [...storeFaults];
  const context: ReadContext = {
    ids: new Identities(
      reportIds(base),
      plans.flatMap((plan) => plan.rowIds),
    ),
    faults,
    recovering: !stored.ok,
  };
  const readings = new Map<string, TableReading>();
  for (const plan of plans) {
    const table = located.get(plan.key);
    if (table) readings.set(plan.key, readTable(plan, table, faults));
    else faults.push(missingTable(plan));
  }
  const strategy = readings.get(STRATEGY_TABLE);
  return {
    ok: true,
    reading: {
      base,
      report: {
        ...base,
        divisions: base.divisions.map((division) => readDivision(division, readings, context)),
        objectives: strategy ? readObjectives(base, strategy, context) : base.objectives,
      },
      faults,
      issued: context.ids.issued,
      overwritten: [
        ...overwrittenFormulas(plans, located),
        ...overwrittenInSummary(base, snapshot, presentFormula(plans, located)),
      ],
      tables: { plans, located, readings },
    },
  };
}

function missingTable(plan: TablePlan): Fault {
  return { path: plan.name, expected: 'taulukko', found: 'puuttuu' };
}

/** A table that is gone leaves its part as the store has it. */
function readDivision(
  division: Division,
  readings: ReadonlyMap<string, TableReading>,
  context: ReadContext,
): Division {
  const reading = (kind: string): TableReading | undefined =>
    readings.get(`${kind}:${division.id}`);
  const indicators = reading('indicators');
  const printed = reading('printed');
  const narrative = reading('narrative');
  const economy = reading('economy');
  const now: Division = { ...division };
  if (indicators) now.resultAreas = readIndicators(division, indicators, context);
  if (narrative) now.narrative = readNarrative(division, narrative, context);
  if (printed && division.budgetChanges) {
    now.budgetChanges = readPrintedChanges(division.budgetChanges, division, printed, context);
  }
  if (economy && context.recovering) {
    now.economy = readEconomy(division, economy, context);
    now.economy = withoutUnseenLines(now, context);
  } else if (!context.recovering && (!economy || isEdited(economy))) {
    now.economy = economy
      ? readEconomy(division, economy, context)
      : withoutLines(division, context);
    now.unallocated = economyOf(division).unallocated;
  }
  return now;
}

/** By its mark, its name, or by how it begins when it lost both. */
function storeLines(snapshot: WorkbookSnapshot): string[] {
  const begins = (sheet: SheetSnapshot): boolean =>
    String(sheet.cells.values[0]?.[0] ?? '').startsWith(STORE_FORMAT);
  const sheet =
    snapshot.sheets.find((one) => one.key === STORE_KEY) ??
    snapshot.sheets.find((one) => one.name === STORE_SHEET) ??
    snapshot.sheets.find(begins);
  return (sheet?.cells.values ?? []).map((cells) => String(cells[0] ?? ''));
}
