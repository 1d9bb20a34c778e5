/** What a change of the proposal writes into the workbook, and what would undo it. */
import type { CellWrite } from '../excel/gateway';
import { valueOfContent } from '../layout/cells';
import { changeOf } from '../layout/change';
import type { Inspection } from '../layout/inspect';
import type { Plan } from '../layout/plan';
import type { Report } from '../report/model';
import { readSettings } from '../proposal/readSettings';
import type { Waiver } from '../proposal/settings';
import type { FixWrites } from './findings/fix';
import { markContents, markWrites } from './findings/marks';

/** Cells whose row or column is gone from Talous are left out. */
export function changeWrites(inspection: Inspection, changed: Report): FixWrites & { plan: Plan } {
  const { plan, cells } = changeOf(inspection, changed);
  const { located } = inspection.reading.tables;
  const found = cells.flatMap(({ at, before, after }) => {
    const table = located.get(at.table)?.table.name;
    const heading = inspection.positions(at)?.heading;
    if (table === undefined || heading === undefined) return [];
    return [{ cell: { table, rowId: at.rowId, heading }, before, after }];
  });
  const writes = (pick: 'before' | 'after'): CellWrite[] =>
    found.map(({ cell, ...contents }) => ({ at: cell, content: contents[pick] }));
  const decided = waivedWrites(inspection, changed);
  return {
    plan,
    writes: [...writes('after'), ...decided.writes],
    undo: [...writes('before'), ...decided.undo],
    edits: found.map(({ cell, before, after }) => ({
      ...cell,
      before: valueOfContent(before),
      after: valueOfContent(after),
    })),
  };
}

/** A finding that is waived with the proposal is waived in Havainnot too. */
function waivedWrites(
  { reading, standing }: Inspection,
  changed: Report,
): { writes: CellWrite[]; undo: CellWrite[] } {
  const earlier = new Set(waiversOf(reading.report).map(({ finding }) => finding));
  const added = waiversOf(changed).flatMap((waiver) => {
    const mark = standing.marks.get(waiver.finding);
    return mark && !earlier.has(waiver.finding) ? [{ waiver, mark }] : [];
  });
  return {
    writes: added.flatMap(({ waiver: { finding, reason, by, at } }) =>
      markWrites(finding, { waived: true, reason, by, at: localOf(at) }),
    ),
    undo: added.flatMap(({ waiver: { finding }, mark }) => markContents(finding, mark)),
  };
}

function waiversOf(report: Report): Waiver[] {
  const settings = readSettings(report);
  return settings.ok ? settings.settings.waivers : [];
}

/** A date alone is its midnight. */
const localOf = (at: string): string => (at.length <= 10 ? `${at}T00:00:00` : at.slice(0, 19));
