/** What a change of the proposal writes into the workbook. */
import type { CellWrite } from '../../excel/gateway';
import { valueOfContent } from '../../layout/table/cells';
import { changeOf } from '../../layout/writing/change';
import type { Inspection } from '../../layout/reading/inspection';
import type { Plan } from '../../layout/plan';
import { formulaAt } from '../../layout/reading/locate';
import type { Report } from '../../report/model';
import { readSettings } from '../../proposal/readSettings';
import type { Waiver } from '../../proposal/settings';
import type { FixWrites } from './fixWrites';
import { markWrites } from './markWrites';

/** Cells whose row or column is gone from Talous are left out. */
export function changeWrites(inspection: Inspection, changed: Report): FixWrites & { plan: Plan } {
  const { plan, cells } = changeOf(inspection, changed);
  const { located } = inspection.reading.tables;
  const found = cells.flatMap(({ at, before, after }) => {
    const table = located.get(at.table)?.table.name;
    const position = inspection.positions(at);
    if (table === undefined || position === null) return [];
    const sheet = inspection.snapshot.sheets.find(({ name }) => name === position.sheet);
    const expected = sheet ? formulaAt(sheet, position.row, position.column) : '';
    const cell = { table, rowId: at.rowId, heading: position.heading };
    return [{ cell, expected, before, after }];
  });
  const writes = found.map(({ cell, expected, after }): CellWrite => ({
    at: cell,
    content: after,
    expected,
  }));
  return {
    plan,
    writes: [...writes, ...waivedWrites(inspection, changed)],
    edits: found.map(({ cell, before, after }) => ({
      ...cell,
      before: valueOfContent(before),
      after: valueOfContent(after),
    })),
  };
}

/** A finding that is waived with the proposal is waived in Havainnot too. */
function waivedWrites({ reading, written }: Inspection, changed: Report): CellWrite[] {
  const earlier = new Set(waiversOf(reading.report).map(({ finding }) => finding));
  return waiversOf(changed).flatMap(({ finding, reason, by, at }) => {
    const seen = written.marks.get(finding);
    if (!seen || earlier.has(finding)) return [];
    return markWrites(finding, { waived: true, reason, by, at: localOf(at) }, seen);
  });
}

function waiversOf(report: Report): Waiver[] {
  const settings = readSettings(report);
  return settings.ok ? settings.settings.waivers : [];
}

/** A date alone is its midnight. */
const localOf = (at: string): string => (at.length <= 10 ? `${at}T00:00:00` : at.slice(0, 19));
