/** The parts that are loaded after the pane is on screen: the workbook's gateway and the core. */
import { createGateway } from '../../excel/createGateway';
import type { Gateway, SheetPlace } from '../../excel/gateway';
import { cellAddress } from '../../layout/addresses';
import { BACKUP_KEY, backupFor, backupSheet, readBackup } from '../../layout/reloading/backup';
import { carriedOver } from '../../layout/reloading/carried';
import { compareForLoad } from '../../layout/reloading/compare';
import { withTyped } from '../../layout/reloading/merge';
import { inspectWorkbook, type Inspection } from '../../layout/reading/inspection';
import { checkPlan, issuedIds, isWritten } from '../../layout/writing/check';
import { logEntries } from '../../layout/worklog/entries';
import type { WorkbookSnapshot } from '../../layout/snapshot';
import { SUMMARY_KEY } from '../../layout/summary/sheet';
import { planOpening } from '../../layout/opening';
import { loadReport, MAX_FILE_BYTES } from '../../report/load';
import type { EconomyInput } from '../../report/model';
import { cellAt } from './cellAt';
import { changeWrites } from './changeWrites';
import { fixWrites } from './fixWrites';
import { markWrites } from './markWrites';
import { findingGroups } from '../findings/model';
import type { LazyParts, ReadReport } from './lazyParts';
import { applyChange } from '../proposal/applyChange';
import { variancesOf } from './variances';

/** Over the Excel that the page runs in, or over a given gateway. */
export function makeParts(gateway: Gateway = createGateway()): LazyParts {
  return {
    gateway,
    maxFileBytes: MAX_FILE_BYTES,
    loadReport,
    plan: (report, at, by, written) =>
      planOpening(report, { at, by, ...(written ? { written } : {}) }),
    carriedOver: (report, { reading }) => carriedOver(report, reading.base),
    compare: (inspection, report, plan) => compareForLoad(inspection.reading, report, plan),
    planOver: (plan, report, inspection, typed) => {
      const over = withTyped(plan, typed);
      const backup = backupSheet(backupFor(inspection, report));
      return { ...over, sheets: [backup, ...over.sheets] };
    },
    backupOf: ({ snapshot }) => readBackup(snapshot),
    read: readReport,
    isWritten,
    checkWrites: (inspection, at, edits) => ({
      plan: checkPlan(inspection, at, logEntries(edits, inspection)),
      ids: issuedIds(inspection).map(({ id, ...place }) => ({
        ...cellAt(inspection.snapshot, place),
        content: { kind: 'text', value: id },
      })),
    }),
    fixWrites,
    applyChange,
    changeWrites,
    lineAt: (inspection, division, line) => cellOfLine(inspection, division, line, 'proposal'),
    markWrites,
  };
}

function cellOfLine(
  { positions }: Inspection,
  division: string,
  rowId: string,
  column: EconomyInput,
): SheetPlace | null {
  const at = positions({ table: `economy:${division}`, rowId, column });
  return at && { sheet: at.sheet, address: cellAddress(at.row, at.column) };
}

const isOf = (division: string, table: string): boolean => table.endsWith(`:${division}`);

function readReport(snapshot: WorkbookSnapshot, previous: Inspection | null): ReadReport {
  const result = inspectWorkbook(snapshot, previous);
  if (!result.ok) return result;
  const { inspection } = result;
  const { report, tables } = inspection.reading;
  const sheets = new Map(snapshot.sheets.map(({ key, name }) => [key, name]));
  const variances = variancesOf(report, {
    sheetOf: (division) => {
      const sheet = sheets.get(`division:${division}`);
      return sheet === undefined ? null : { sheet, address: 'A1' };
    },
    cellOf: (division, line, column) => cellOfLine(inspection, division, line, column),
    overwrittenIn: (division) =>
      inspection.reading.overwritten.filter(({ table }) =>
        [`economy:${division}`, `margin:${division}`].includes(table),
      ).length,
    overwrittenInSummary: () =>
      inspection.reading.overwritten.filter(({ table }) => table === SUMMARY_KEY).length,
  });
  // What goes with a division's sheet is told with its net, and in a finding that brings it back.
  const goneWithSheet = new Set(
    tables.schemas
      .filter(({ key }) => !tables.located.has(key))
      .filter(({ key }) => variances.divisions.some(({ id, place }) => !place && isOf(id, key)))
      .map(({ name }) => name),
  );
  const faults = inspection.reading.faults.filter(({ path }) => !goneWithSheet.has(path));
  const restorable = sheets.has(BACKUP_KEY);
  const findings = findingGroups(inspection);
  return { ok: true, variances, findings, faults, restorable, inspection };
}
