/** The report back from what stands in the workbook: the sheets are the truth, the store fills in the rest. */
import type { OverwrittenFormula } from '../../checks/rule';
import type { Report } from '../../report/model';
import { reportIds } from '../../report/references';
import type { Fault } from '../../report/schema';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { STRATEGY_TABLE } from '../strategy/sheet';
import { readObjectives } from '../strategy/read';
import { overwrittenInSummary } from '../summary/overwritten';
import { SUMMARY_KEY } from '../summary/sheet';
import type { TableSchema } from '../table/schema';
import { factTables } from '../workbook';
import type { ReadContext } from './context';
import { readDivision } from './division';
import { Identities, type IssuedId } from './identity';
import { isAsBefore, locateTables, type LocatedTable } from './locate';
import { overwrittenFormulas, presentFormula, type OverwrittenByTable } from './overwritten';
import { Parts, type KnownParts } from './parts';
import { recoverReport } from './recover';
import { readStored, type StoredReport } from './stored';
import { readTable, type TableReading } from './tables';

export interface Reading {
  report: Report;
  /** What the store holds: the report as it was loaded. */
  base: Report;
  /** What could not be understood and was left as the store has it, by its place in the workbook. */
  faults: Fault[];
  /** New ids that belong into the column Tunnus. */
  issued: IssuedId[];
  overwritten: OverwrittenFormula[];
  tables: ReportTables;
  /** What the next reading may take over. */
  known: KnownReading;
}

/** The tables as the store's report has them, and those of them that were found. */
export interface ReportTables {
  schemas: TableSchema[];
  located: ReadonlyMap<string, LocatedTable>;
  /** What has changed in each since it was written. A table that has not been touched has its reading of before. */
  readings: ReadonlyMap<string, TableReading>;
}

interface KnownReading {
  stored: StoredReport;
  report: Report;
  parts: KnownParts;
  overwritten: OverwrittenByTable;
  summary: SummaryReading;
}

/** Yhteenveto is no table; while it is untouched, what is written over there stays the same. */
interface SummaryReading {
  sheet: SheetSnapshot | undefined;
  overwritten: OverwrittenFormula[];
}

export type ReadResult = { ok: true; reading: Reading } | { ok: false; faults: Fault[] };

/**
 * Fails only when neither the store nor any division's table is there.
 *
 * @param previous makes it fast: what has not been touched is taken over. The result is the same without.
 */
export function readWorkbook(
  snapshot: WorkbookSnapshot,
  previous: Reading | null = null,
): ReadResult {
  const stored = readStored(snapshot, previous?.known.stored ?? null);
  const base = stored.report ?? recoverReport(snapshot);
  if (!base) return { ok: false, faults: stored.faults };
  const before = previous && stored === previous.known.stored ? previous : null;

  const schemas = before?.tables.schemas ?? factTables(base);
  const tables = readTables(schemas, snapshot, before?.tables ?? null);
  const faults = [...stored.faults, ...tableFaults(tables)];
  const ids = new Identities(
    reportIds(base),
    schemas.flatMap(({ rowIds }) => rowIds),
  );
  const parts = new Parts(before?.known.parts ?? new Map(), ids, faults);
  const context = { ids, recovering: stored.report === null };
  const report = putTogether(base, tables, parts, context, before?.known.report ?? base);
  const known = before && isNamedAsBefore(tables, before.tables) ? before : null;
  const overwritten = overwrittenFormulas(schemas, tables.located, takenOver(tables, known));
  const summary = readSummary(base, tables, snapshot, known);
  return {
    ok: true,
    reading: {
      base,
      report,
      faults,
      issued: ids.issued,
      overwritten: [...[...overwritten.values()].flat(), ...summary.overwritten],
      tables,
      known: { stored, report, parts: parts.known, overwritten, summary },
    },
  };
}

function readTables(
  schemas: TableSchema[],
  snapshot: WorkbookSnapshot,
  before: ReportTables | null,
): ReportTables {
  const located = locateTables(schemas, snapshot);
  const readings = new Map<string, TableReading>();
  for (const schema of schemas) {
    const place = located.get(schema.key);
    if (!place) continue;
    const earlier = before?.located.get(schema.key);
    const known = earlier && isAsBefore(earlier, place) ? before?.readings.get(schema.key) : null;
    readings.set(schema.key, known ?? readTable(schema, place));
  }
  return { schemas, located, readings };
}

function tableFaults({ schemas, readings }: ReportTables): Fault[] {
  return schemas.flatMap(
    ({ key, name }) =>
      readings.get(key)?.faults ?? [{ path: name, expected: 'taulukko', found: 'puuttuu' }],
  );
}

/** @param before of which the parts are kept that are still the same */
function putTogether(
  base: Report,
  { readings }: ReportTables,
  parts: Parts,
  context: Omit<ReadContext, 'faults'>,
  before: Report,
): Report {
  const divisions = base.divisions.map((division, index) =>
    readDivision(division, base.columns, readings, parts, context, before.divisions[index]),
  );
  const strategy = readings.get(STRATEGY_TABLE);
  const objectives = parts.of(STRATEGY_TABLE, strategy, (faults) =>
    strategy ? readObjectives(base, strategy, { ...context, faults }) : base.objectives,
  );
  const isSame =
    objectives === before.objectives &&
    divisions.every((division, index) => division === before.divisions[index]);
  return isSame ? before : { ...base, divisions, objectives };
}

/** Formulas name tables and headings as they are called now, so a table called otherwise touches all. */
function isNamedAsBefore({ schemas, located }: ReportTables, before: ReportTables): boolean {
  return schemas.every(({ key }) => {
    const [then, now] = [before.located.get(key), located.get(key)];
    return (
      then?.table.name === now?.table.name &&
      then?.headings.length === now?.headings.length &&
      (then?.headings ?? []).every((heading, index) => heading === now?.headings[index])
    );
  });
}

/** @param before null where tables or headings are called otherwise than then */
function takenOver(
  { readings }: ReportTables,
  before: Reading | null,
): (key: string) => OverwrittenFormula[] | undefined {
  if (!before) return () => undefined;
  const { tables, known } = before;
  return (key) =>
    readings.get(key) === tables.readings.get(key) ? known.overwritten.get(key) : undefined;
}

function readSummary(
  base: Report,
  { schemas, located }: ReportTables,
  { sheets }: WorkbookSnapshot,
  before: Reading | null,
): SummaryReading {
  const sheet = sheets.find(({ key }) => key === SUMMARY_KEY);
  if (before && before.known.summary.sheet === sheet) return before.known.summary;
  const present = presentFormula(schemas, located);
  return { sheet, overwritten: overwrittenInSummary(base, sheet, present) };
}
