/** The report in the hidden store; read once while the store stays as it is. */
import type { Report } from '../../report/model';
import type { Fault } from '../../report/schema';
import { STORE_SHEET } from '../naming';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { readStore, STORE_FORMAT, STORE_KEY } from '../store/sheet';

export interface StoredReport {
  lines: string[];
  /** Null where the store is lost. */
  report: Report | null;
  faults: Fault[];
}

/** The same object as before while the store holds the same report. */
export function readStored(snapshot: WorkbookSnapshot, before: StoredReport | null): StoredReport {
  const lines = storeLines(snapshot);
  // What is recovered of the sheets, the store being lost, changes with them.
  const isKnown =
    before !== null &&
    before.report !== null &&
    before.lines.length === lines.length &&
    before.lines.every((line, index) => line === lines[index]);
  if (isKnown) return before;
  const stored = readStore(lines);
  return stored.ok
    ? { lines, report: stored.report, faults: [] }
    : { lines, report: null, faults: stored.faults };
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
